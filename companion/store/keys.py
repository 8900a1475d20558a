"""The key file: a random data key, in slots that say how it can be had.

Without a passphrase the key itself is kept here, readable by the owner of the file only. With a
passphrase it lies in envelopes: one for the passphrase, one for the recovery key, perhaps one
for the system keyring. The data key stays the same for ever; only its envelopes change.

A change keeps the former version beside it until the next successful unlock, so that a kill at
any moment leaves the old or the new one working.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from companion.domain.passphrase import check_passphrase
from companion.domain.recovery_key import RecoveryKey
from companion.domain.refused import Refused
from companion.errors import CompanionError
from companion.settings import write_whole
from companion.store import keyring
from companion.store.envelope import (
    KEY_BYTES,
    KEYRING,
    PASSPHRASE,
    RECOVERY,
    DoesNotMatch,
    Slot,
    secret_bytes,
    wipe,
    wrap,
)
from companion.store.keys_written import content_of, sealed
from companion.store.slots import (
    KEPT_HERE,
    kept_here,
    key_kept_here,
    not_of_kind,
    of_kind,
    opened,
    recovery_slot,
    unreadable,
    wrapped_for,
)
from companion.wording.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

Secret = str | RecoveryKey
"""What a person can open the diary with; a text may be a passphrase or a typed recovery key."""


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What the key file says.

    Attributes:
        slots: Each a dict with "kind" and what that kind needs.
        database_made: The database was begun with this key; from then on a missing or empty
            database is a loss to be told, never a reason to begin a new one.
        known_size: Bytes of the database when it was last closed; 0 where that is not known.
    """

    slots: tuple[Slot, ...]
    database_made: bool = False
    known_size: int = 0

    def __repr__(self) -> str:
        kinds = ", ".join(str(slot.get("kind")) for slot in self.slots)
        return f"KeyFile({kinds})"

    # --- the file -----------------------------------------------------------------------

    @classmethod
    def begin(cls) -> KeyFile:
        """A new random key, kept on this computer."""
        return cls((kept_here(secrets.token_bytes(KEY_BYTES)),))

    @classmethod
    def is_there(cls, file: Path) -> bool:
        """Whether there is a key file, or its former version."""
        return file.exists() or _former(file).exists()

    @classmethod
    def read(cls, file: Path) -> KeyFile:
        """What the file holds; what its former version holds, where the file is damaged or gone.

        Raises:
            CompanionError: both are damaged or gone, or a newer Companion wrote it.
        """
        try:
            return _parsed(file.read_bytes())
        except (OSError, ValueError) as error:
            with suppress(OSError, ValueError):
                return _parsed(_former(file).read_bytes())
            raise unreadable(
                tr("Your entries were not touched. The file is {file}.").format(file=file)
            ) from error

    def write(self, file: Path) -> None:
        """Write the file, whole or not at all, readable by its owner only.

        Where the slots change, the former version stays beside it until `settle`.

        Raises:
            OSError: the disk is full or cannot be used; what was there still works.
        """
        with suppress(FileNotFoundError, ValueError):
            there = file.read_bytes()
            if _parsed(there).slots != self.slots:
                write_whole(_former(file), there)
        content = {
            "database_made": self.database_made,
            "known_size": self.known_size,
            "slots": list(self.slots),
        }
        write_whole(file, sealed(content))

    def settle(self, file: Path) -> None:
        """After a successful unlock with these keys: the file is sound, and no other is left.

        A disk that cannot be written changes nothing; the next unlock does it.
        """
        with suppress(OSError):
            if not _holds(file, self):
                self.write(file)
            for left in (_former(file), _unfinished(file), _unfinished(_former(file))):
                left.unlink(missing_ok=True)

    def take_effect(self, file: Path, secret: Secret | None) -> None:
        """Write changed keys, open them as they lie on the disk, and drop the former version.

        Args:
            file: The key file.
            secret: What opens them from now on; None where the key is kept here, or where it is
                not at hand: then the former version stays until the next unlock.

        Raises:
            CompanionError: they could not be opened again; the former version is kept.
            OSError: the disk is full or cannot be used; what was there still works.
        """
        before = KeyFile.read(file) if KeyFile.is_there(file) else self
        self.write(file)
        written = KeyFile.read(file)
        if secret is not None or not written.needs_passphrase:
            wipe(written.data_key() if secret is None else written.open_with(secret))
            written.settle(file)
        for slot in of_kind(before.slots, KEYRING):
            if slot not in self.slots:
                keyring.forget(str(slot.get("name")))

    # --- opening ------------------------------------------------------------------------

    @property
    def needs_passphrase(self) -> bool:
        """Whether the key can be had only by who knows a secret."""
        return not of_kind(self.slots, KEPT_HERE) and bool(
            of_kind(self.slots, PASSPHRASE) or of_kind(self.slots, RECOVERY)
        )

    @property
    def copies_open_elsewhere(self) -> bool:
        """Whether a copy of a backup can be opened on another computer."""
        return bool(of_kind(self.slots, PASSPHRASE))

    @property
    def is_remembered(self) -> bool:
        """Whether the system keyring was asked to open it."""
        return bool(of_kind(self.slots, KEYRING))

    def data_key(self) -> bytearray:
        """The 32-byte key of the database, where it is kept on this computer.

        Raises:
            CompanionError: no slot gives it.
        """
        return key_kept_here(self.slots)

    def open_with(self, secret: Secret) -> bytearray:
        """The data key, by a passphrase or a recovery key; a text may be either.

        Raises:
            DoesNotMatch: it is another one.
            CompanionError: no slot can be used, or there is not enough free memory.
        """
        if isinstance(secret, RecoveryKey):
            return self.open_with_recovery(secret)
        try:
            return self.open_with_recovery(RecoveryKey.parse(secret))
        except Refused:
            return self.open_with_passphrase(secret)
        except CompanionError as problem:
            with suppress(DoesNotMatch):  # a passphrase may look like a recovery key
                return self.open_with_passphrase(secret)
            raise problem from None

    def open_with_passphrase(self, text: str) -> bytearray:
        """The data key, by the passphrase.

        Raises:
            DoesNotMatch: it is another one.
            CompanionError: no slot can be used, or there is not enough free memory.
        """
        return opened(of_kind(self.slots, PASSPHRASE), secret_bytes(text))

    def open_with_recovery(self, key: RecoveryKey) -> bytearray:
        """The data key, by the recovery key.

        Raises:
            DoesNotMatch: it is another one.
            CompanionError: no slot can be used.
        """
        return opened(of_kind(self.slots, RECOVERY), secret_bytes(key))

    def open_with_keyring(self, patience_s: float = keyring.PATIENCE_S) -> bytearray | None:
        """The data key, by the system keyring; None when that cannot give it."""
        for slot in of_kind(self.slots, KEYRING):
            secret = keyring.recall(str(slot.get("name")), patience_s)
            if secret is not None:
                with suppress(CompanionError):
                    return opened((slot,), secret)
        return None

    # --- changing -----------------------------------------------------------------------

    def with_passphrase(
        self, data_key: bytes | bytearray, text: str
    ) -> tuple[KeyFile, RecoveryKey]:
        """These keys with a new passphrase and a new recovery key; all former ways are gone.

        Raises:
            Refused: the passphrase is too short.
            CompanionError: there is not enough free memory.
        """
        check_passphrase(text)
        slots, recovery = wrapped_for(data_key, text)
        return replace(self, slots=slots), recovery

    def with_passphrase_for_copies(
        self, data_key: bytes | bytearray, text: str
    ) -> tuple[KeyFile, RecoveryKey]:
        """These keys, the data key still kept on this computer; copies elsewhere need this text.

        Raises:
            Refused: the passphrase is too short.
            CompanionError: there is not enough free memory.
        """
        keys, recovery = self.with_passphrase(data_key, text)
        return replace(keys, slots=(kept_here(data_key), *keys.slots)), recovery

    def with_new_recovery_key(self, data_key: bytes | bytearray) -> tuple[KeyFile, RecoveryKey]:
        """These keys with another recovery key: the paper is lost, or others have seen it."""
        slot, recovery = recovery_slot(data_key)
        others = not_of_kind(self.slots, RECOVERY)
        return replace(self, slots=(*others, slot)), recovery

    def without_passphrase(self, data_key: bytes | bytearray) -> KeyFile:
        """These keys with the data key kept on this computer, and nothing else."""
        return replace(self, slots=(kept_here(data_key),))

    def remembered(
        self, data_key: bytes | bytearray, patience_s: float = keyring.PATIENCE_S
    ) -> KeyFile | None:
        """These keys with the system keyring as one more way; None when it cannot keep it."""
        name, secret = secrets.token_hex(8), secrets.token_bytes(KEY_BYTES)
        if not keyring.remember(name, secret, patience_s):
            return None
        slot = wrap(data_key, secret, KEYRING) | {"name": name}
        return replace(self, slots=(*self.not_remembered().slots, slot))

    def not_remembered(self) -> KeyFile:
        """These keys without the system keyring."""
        return replace(self, slots=not_of_kind(self.slots, KEYRING))


def _former(file: Path) -> Path:
    return file.with_name(file.name + ".before")


def _unfinished(file: Path) -> Path:
    """What a kill may leave of `write_whole`."""
    return file.with_name(file.name + ".new")


def _holds(file: Path, keys: KeyFile) -> bool:
    try:
        return _parsed(file.read_bytes()) == keys
    except (OSError, ValueError):
        return False


def _parsed(file: bytes) -> KeyFile:
    return KeyFile(**content_of(file))
