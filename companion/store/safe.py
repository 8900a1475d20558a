"""What keeps an open diary safe: its key while it is open, its key file, its backups."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.paths import private_folder
from companion.settings import write_whole
from companion.store.backup import BackupStore, Reason
from companion.store.copies import copy_to
from companion.store.envelope import wipe
from companion.store.keys import KeyFile
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.recovery_key import RecoveryKey
    from companion.domain.topics import Topic
    from companion.paths import AppPaths
    from companion.store.backup import BackupFile
    from companion.store.database import Database
    from companion.store.facts import Facts
    from companion.store.keys import Secret
    from companion.store.salvage import Salvaged


class Safe:
    """Lives as long as the diary is open; then the key is gone from memory.

    Attributes:
        keys: The key file as it is now.
        backups: The backups made without asking.
    """

    def __init__(
        self,
        paths: AppPaths,
        database: Database,
        keys: KeyFile,
        data_key: bytearray,
        now: Callable[[], datetime],
    ) -> None:
        self._paths = paths
        self._database = database
        self._data_key = data_key
        self._now = now
        self.keys = keys
        self.backups = BackupStore(paths.backups)
        self._is_marked = False
        database.listen(self._on_write)

    # --- the passphrase -----------------------------------------------------------------

    @property
    def has_passphrase(self) -> bool:
        """Whether the diary opens only for who knows a secret."""
        return self.keys.needs_passphrase

    @property
    def is_remembered(self) -> bool:
        """Whether the system keyring opens it as well."""
        return self.keys.is_remembered

    @property
    def copies_open_elsewhere(self) -> bool:
        """Whether a passphrase opens copies of backups on another computer."""
        return self.keys.copies_open_elsewhere

    def check(self, secret: Secret) -> None:
        """See whether a passphrase or recovery key is the right one.

        Raises:
            DoesNotMatch: it is another one.
        """
        wipe(self.keys.open_with(secret))

    def with_passphrase(self, text: str) -> tuple[KeyFile, RecoveryKey]:
        """Keys with a new passphrase and recovery key; `take_effect` makes them count.

        Raises:
            Refused: the passphrase is too short.
        """
        return self.keys.with_passphrase(self._data_key, text)

    def with_passphrase_for_copies(self, text: str) -> tuple[KeyFile, RecoveryKey]:
        """Keys with a passphrase for copies in other places; here the diary opens without one.

        Raises:
            Refused: the passphrase is too short.
        """
        return self.keys.with_passphrase_for_copies(self._data_key, text)

    def with_new_recovery_key(self) -> tuple[KeyFile, RecoveryKey]:
        """Keys with another recovery key; `take_effect` makes them count."""
        return self.keys.with_new_recovery_key(self._data_key)

    def take_effect(self, keys: KeyFile, secret: Secret | None) -> None:
        """From now on these keys count. A kill at any moment leaves the old or the new ones.

        Args:
            keys: The changed keys.
            secret: What opens them; None where the key is kept here, or it is not at hand.

        Raises:
            CompanionError: they could not be kept; the old ones count.
        """
        try:
            self._paths.spare_keys.unlink(missing_ok=True)
            keys.take_effect(self._paths.keys, secret)
        except OSError as error:
            raise CompanionError(
                tr("The key file could not be written."),
                tr(
                    "Your entries are safe, and the passphrase is as it was. Free some disk space,"
                    " then try again."
                ),
            ) from error
        self.keys = keys
        self.keep_spare()

    def remove_passphrase(self) -> None:
        """From now on the key is kept on this computer.

        Raises:
            CompanionError: the key file could not be written; the passphrase still counts.
        """
        self.take_effect(self.keys.without_passphrase(self._data_key), None)

    def remember(self) -> bool:
        """Let the system keyring open the diary as well; tells whether it can. Takes a while.

        Raises:
            CompanionError: the key file could not be written.
        """
        keys = self.keys.remembered(self._data_key)
        if keys is not None:
            self.take_effect(keys, None)
        return keys is not None

    def do_not_remember(self) -> None:
        """The system keyring opens the diary no more. Takes a while.

        Raises:
            CompanionError: the key file could not be written.
        """
        self.take_effect(self.keys.not_remembered(), None)

    def keep_spare(self) -> None:
        """Keep a second copy of the key file beside the backups, without a word if it cannot be.

        Without a key file nobody could read the diary or a backup that has no passphrase.
        """
        spare = self._paths.spare_keys
        with suppress(OSError):
            if spare.exists():
                with suppress(CompanionError):
                    if KeyFile.read(spare).slots == self.keys.slots:
                        return
            private_folder(spare.parent)
            write_whole(spare, self._paths.keys.read_bytes())

    # --- backups ------------------------------------------------------------------------

    @property
    def backup_is_due(self) -> bool:
        """Whether something was written that no backup holds, in this run or an earlier one."""
        return self._database.changed_since_backup or self._paths.backup_due.exists()

    def back_up(self, reason: Reason) -> BackupFile:
        """Make a backup now.

        Raises:
            CompanionError: a full disk, or a damaged diary; older backups are as they were.
        """
        made = self.backups.make(
            self._database, bytes(self._data_key), self.keys.slots, reason, self._now()
        )
        with suppress(OSError):
            self._paths.backup_due.unlink(missing_ok=True)
            self._is_marked = False
        return made

    def back_up_if_due(self, reason: Reason) -> BackupFile | None:
        """Make a backup when something was written since the last one.

        Raises:
            CompanionError: as `back_up`.
        """
        database = self._database
        if database.read_only or not database.is_on_disk or not self.backup_is_due:
            return None
        return self.back_up(reason)

    def copy_to(self, folder: Path, backup: BackupFile | None = None) -> BackupFile:
        """Copy a backup to a second place, under today's keys; older copies there thin out.

        Args:
            folder: Such as a USB stick; it is there.
            backup: Which one; None: the newest, made now if something was written since.

        Raises:
            CompanionError: there is no passphrase for copies, or the place cannot be used.
        """
        if backup is None:
            backup = self.back_up_if_due(Reason.ASKED) or self.newest()
        slots = self.keys.slots if backup.fits(bytes(self._data_key)) else None
        copy = copy_to(folder, backup, slots)
        BackupStore(folder).thin(self._now(), bytes(self._data_key))
        return copy

    def newest(self) -> BackupFile:
        """The newest backup of which every byte is as it was written; made now if there is none.

        Raises:
            CompanionError: as `back_up`.
        """
        return self.backups.newest_sound() or self.back_up(Reason.ASKED)

    def newest_copy(self, folder: Path) -> BackupFile | None:
        """The newest copy of this diary in a second place; None where none can be seen."""
        return next(
            (each for each in BackupStore(folder).all() if each.fits(bytes(self._data_key))), None
        )

    def look_inside(self, backup: BackupFile) -> Facts:
        """Open a backup of this diary and count what is in it.

        Raises:
            CompanionError: it is damaged, newer, or not of this diary.
        """
        return self.backups.look_inside(backup, bytes(self._data_key))

    def read_damaged(self, file: Path) -> Salvaged:
        """What can be read of a damaged file of this diary; no byte of it is changed."""
        from companion.store.salvage import salvage  # it knows every kind of entry

        newest = next(iter(self.backups.all()), None)
        return salvage(file, bytes(self._data_key), newest.header.tables if newest else None)

    def _on_write(self, _topic: Topic) -> None:
        """Mark that a backup is due, also for the next start, should this one end in a hurry."""
        if not self._is_marked and self._database.changed_since_backup:
            with suppress(OSError):
                self._paths.backup_due.touch(mode=0o600)
                self._is_marked = True

    def copy_of_key(self) -> bytearray:
        """The key, for a restore that begins once the diary is closed."""
        return bytearray(self._data_key)

    # --- the end ------------------------------------------------------------------------

    def close(self) -> None:
        """The database is closed: remember how long its file is, and forget the key."""
        if not (self._database.read_only or self._database.is_swapped):
            with suppress(OSError):
                self._remember_size(self._paths.database.stat().st_size)
        wipe(self._data_key)

    def _remember_size(self, size: int) -> None:
        with suppress(CompanionError):
            keys = KeyFile.read(self._paths.keys)  # never older keys over newer ones
            if size != keys.known_size:
                replace(keys, known_size=size).write(self._paths.keys)
