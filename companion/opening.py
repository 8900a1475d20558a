"""Opens settings, keys, database and stores in their order: for the window and the commands.

The order: the key file, the key (a wrong passphrase is told here, before the database is touched),
a look at the file that changes no byte of it (there, as long as it was, of this key, of a version
that is known, every page as it was written), then the database itself, a backup before an older
one is brought up to date, the stores.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from companion.domain.clock import Clock
from companion.errors import CompanionError
from companion.settings import Settings
from companion.store.backup import BackupStore, Reason
from companion.store.database import Database
from companion.store.envelope import wipe
from companion.store.handover import hand_over, keys_that_came_with
from companion.store.health import Health, examine
from companion.store.keys import KeyFile, Secret
from companion.store.keys_written import NewerKeys
from companion.store.peek import readable
from companion.store.places import can_be_written
from companion.store.safe import Safe
from companion.store.schema import HEAD, bring_up_to_date, newer_version, revision
from companion.store.stores import Stores
from companion.wording.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

    from companion.paths import AppPaths


@dataclass(frozen=True, slots=True)
class Opened:
    """What is open.

    Attributes:
        paths: Where all of it lies.
        clock: The time.
        settings: Preferences of this machine.
        database: The one connection.
        stores: One store per noun.
        safe: Its key, key file and backups.
    """

    paths: AppPaths
    clock: Clock
    settings: Settings
    database: Database
    stores: Stores
    safe: Safe

    @property
    def is_read_only(self) -> bool:
        """Whether the place does not let anything be written: the diary can be read only."""
        return self.database.read_only

    def close(self) -> None:
        """Close the database; at rest it is one file, and its key is in nobody's memory."""
        self.database.close()
        self.safe.close()


def system_clock() -> Clock:
    """The clock and the time zone of this computer."""
    import tzlocal

    return Clock(lambda: datetime.now(UTC), tzlocal.get_localzone_name, _counted_s)


def _counted_s() -> float:
    """Seconds since this computer was started, those in which it slept too, where it tells them.

    Linux leaves them out of its monotonic clock and has another one; Windows and macOS count them.
    """
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class NeedsSecret(CompanionError):
    """The diary has a passphrase, and nobody has typed it yet."""

    def __init__(self) -> None:
        super().__init__(
            tr("This diary is locked."),
            tr("Your entries are safe. Give your passphrase to open them."),
        )


class NeedsRestore(CompanionError):
    """The diary is not as it was left, and is not opened; nothing was changed.

    Attributes:
        health: What is wrong with the database; None where the key file is lost.
        data_key: Its key, known to be right; None where that is lost.
    """

    def __init__(self, health: Health | None, data_key: bytearray | None) -> None:
        what = tr("The key file is lost.") if health is None else _what(health)
        super().__init__(what, tr("Nothing was changed. A backup can be brought back."))
        self.health = health
        self.data_key = data_key


def _what(health: Health) -> str:
    return {
        Health.MISSING: tr("The diary file is not where it was."),
        Health.EMPTY: tr("The diary file is empty."),
        Health.SHORTENED: tr("The diary file is shorter than it was."),
        Health.FOREIGN: tr("The diary file is not the one that was here."),
        Health.SWAPPED: tr("Another program changed the diary file while it was open."),
        Health.DAMAGED: tr("A part of the diary file is damaged."),
    }[health]


def open_companion(
    paths: AppPaths,
    clock: Clock,
    settings: Settings | None = None,
    secret: Secret | None = None,
    data_key: bytes | bytearray | None = None,
    *,
    ask_keyring: bool = True,
) -> Opened:
    """Open what is kept under these paths, or begin it.

    Args:
        paths: Where all of it lies.
        clock: The time.
        settings: Preferences that were read already.
        secret: The passphrase or the recovery key, where there is one; else it is not looked at.
        data_key: The key itself, where it is known already.
        ask_keyring: Ask the system keyring where there is a passphrase, which may take ten
            seconds. The window does not wait for that: it asks meanwhile (`key_in_keyring`).

    Raises:
        NeedsSecret: there is a passphrase, and the system keyring does not give the key.
        DoesNotMatch: the secret is another one; the database was not touched.
        NeedsRestore: the diary is not as it was left.
        CompanionError: it is open elsewhere, newer, half deleted, or the disk cannot be used.
    """
    if paths.deleting.exists():
        from companion.deleting import finish

        finish(paths)
    read_only = _make(paths)
    keys = _keys(paths, read_only=read_only)
    if data_key is not None:
        key = bytearray(data_key)
    else:
        key = _data_key(keys, secret, ask_keyring=ask_keyring)
    try:
        if keys.database_made:
            _look(paths, keys, key)
            if not read_only:
                _hand_over(paths)
        database, safe = _open(paths, keys, key, clock, read_only=read_only)
    except NeedsRestore:
        raise  # with the key
    except BaseException:
        wipe(key)
        raise
    settings = settings or Settings.load(paths.settings_file)
    return Opened(paths, clock, settings, database, Stores.over(database), safe)


def _make(paths: AppPaths) -> bool:
    """Make the folders; tells whether what lies there can only be read."""
    try:
        paths.make()
    except OSError as error:
        if not paths.database.exists():
            raise CompanionError(
                tr("The folder {folder} cannot be used.").format(folder=paths.data),
                tr(
                    "Nothing was changed. Check that the disk is there and that you may write to"
                    " it."
                ),
            ) from error
    if not paths.database.exists():
        return False
    return not (can_be_written(paths.data) and os.access(paths.database, os.W_OK))


def _keys(paths: AppPaths, *, read_only: bool) -> KeyFile:
    """The key file, or the spare one; a new one where nothing was ever begun."""
    keys = keys_here(paths)
    if keys is not None:
        return keys
    if any(KeyFile.is_there(file) for file in _key_files(paths)) or _something_is_kept(paths):
        raise NeedsRestore(None, None)
    keys = KeyFile.begin()
    if not read_only:
        keys.write(paths.keys)
    return keys


def keys_here(paths: AppPaths) -> KeyFile | None:
    """The key file of this computer, or the spare one; None where neither can be read.

    Raises:
        NewerKeys: a newer Companion wrote one; the other may be an older one, and does not count.
    """
    for file in _key_files(paths):
        if KeyFile.is_there(file):
            try:
                return KeyFile.read(file)
            except NewerKeys:
                raise
            except CompanionError:
                continue
    return None


def _key_files(paths: AppPaths) -> tuple[Path, ...]:
    return *keys_that_came_with(paths.database), paths.keys, paths.spare_keys


def _something_is_kept(paths: AppPaths) -> bool:
    """Whether there was a diary here, which must not be begun anew without a word."""
    if paths.database.exists() and paths.database.stat().st_size > 0:
        return True
    return bool(BackupStore(paths.backups).all())


def find_key(paths: AppPaths, secret: Secret) -> bytearray:
    """The key of the diary, by a passphrase or recovery key; it costs a fifth of a second.

    Raises:
        DoesNotMatch: it is another one.
        CompanionError: the key file cannot be read, or there is not enough free memory.
    """
    return _keys(paths, read_only=True).open_with(secret)


def key_in_keyring(paths: AppPaths) -> bytearray | None:
    """The key of the diary, by the system keyring; None when that cannot give it. Takes a while.

    Raises:
        CompanionError: the key file cannot be read.
    """
    return _keys(paths, read_only=True).open_with_keyring()


def has_passphrase(paths: AppPaths) -> bool:
    """Whether the diary opens only for who knows a secret; False where that cannot be read."""
    try:
        return _keys(paths, read_only=True).needs_passphrase
    except CompanionError:
        return False


def is_remembered(paths: AppPaths) -> bool:
    """Whether the system keyring may open the diary.

    Raises:
        CompanionError: the key file cannot be read.
    """
    return _keys(paths, read_only=True).is_remembered


def _data_key(keys: KeyFile, secret: Secret | None, *, ask_keyring: bool) -> bytearray:
    """The key of the database; known to be right before the database is touched."""
    if not keys.needs_passphrase:
        return keys.data_key()
    if secret is not None:
        return keys.open_with(secret)
    remembered = keys.open_with_keyring() if ask_keyring else None
    if remembered is None:
        raise NeedsSecret
    return remembered


def _look(paths: AppPaths, keys: KeyFile, key: bytearray) -> None:
    """Open only what is as it was left.

    Raises:
        NeedsRestore: it is not.
        CompanionError: a newer Companion wrote it.
    """
    health = examine(paths.database, bytes(key), keys.known_size)
    if health is Health.NEWER:
        raise newer_version(paths.database, bytes(key))
    if health is not Health.SOUND:
        raise NeedsRestore(health, key)


def _hand_over(paths: AppPaths) -> None:
    """These keys open this database; they get their usual name, now or at the next opening."""
    with suppress(OSError):
        hand_over(paths.database, paths.keys)


def _open(
    paths: AppPaths, keys: KeyFile, key: bytearray, clock: Clock, *, read_only: bool
) -> tuple[Database, Safe]:
    opens = _open_to_read if read_only else Database.open
    database = opens(paths.database, bytes(key))
    try:
        safe = Safe(paths, database, keys, key, clock.now)
        if read_only:
            _check_up_to_date(database)
        else:
            _bring_up_to_date(paths, database, safe)
    except BaseException:
        database.close()
        raise
    return database, safe


def _open_to_read(file: Path, key: bytes) -> Database:
    """Open it for reading; after a crash what is open is a copy with its journal folded in.

    The copy has no name any more once it is open, where the system can do that.
    """
    with readable(file, key) as path:
        return Database.open_read_only(path, key)


def _bring_up_to_date(paths: AppPaths, database: Database, safe: Safe) -> None:
    is_new = revision(database) is None
    bring_up_to_date(database, lambda: safe.back_up(Reason.MIGRATION))
    if is_new:
        database.backed_up()  # an empty diary needs no backup
    if not safe.keys.database_made:
        safe.keys = replace(safe.keys, database_made=True)
        safe.keys.write(paths.keys)
    safe.keys.settle(paths.keys)
    safe.keep_spare()


def _check_up_to_date(database: Database) -> None:
    if revision(database) != HEAD:
        raise CompanionError(
            tr("This diary was last opened by an older Companion, and its place can only be read."),
            tr(
                "Your entries are safe. Copy the folder to a disk that can be written, then open"
                " it."
            ),
        )
