"""Brings a diary back: from a backup, or from what can still be read of a damaged file.

The diary is closed meanwhile. Nothing that was there is removed before its copy has proved good:
what is replaced is backed up first, or kept aside where it cannot be read.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.opening import NeedsSecret, keys_here
from companion.settings import write_whole
from companion.store.backup import BackupFile, BackupStore, Reason
from companion.store.envelope import DoesNotMatch
from companion.store.facts import ENTRIES, facts_of
from companion.store.files import free_name, remove_database, stamp, trouble
from companion.store.handover import hand_over, keys_for
from companion.store.health import Health, examine
from companion.store.keys import KeyFile
from companion.store.peek import peek
from companion.store.restoring import bring_back, put_aside
from companion.store.slots import kept_here
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from companion.domain.clock import Clock
    from companion.paths import AppPaths
    from companion.store.keys import Secret


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of a restore.

    Attributes:
        aside: Where the file lies that could not be backed up; None where it was, or was not there.
        data_key: The key of the diary that is in place now.
        before: The backup of what was there before; None where it could not be read.
    """

    aside: Path | None
    data_key: bytearray
    before: BackupFile | None


def key_for(
    backup: BackupFile,
    known: bytes | bytearray | None,
    secret: Secret | None = None,
    keys: KeyFile | None = None,
) -> bytearray:
    """The key that opens a backup.

    Args:
        backup: Which one.
        known: The key of the diary, where it is known.
        secret: The passphrase or recovery key, of the backup or of this computer's key file.
        keys: The key file of this computer.

    Raises:
        NeedsSecret: a passphrase or a recovery key opens it.
        DoesNotMatch: the secret is another one.
        CompanionError: only the computer that made it can open it.
    """
    if known is not None and backup.fits(bytes(known)):
        return bytearray(known)
    if keys is not None and not keys.needs_passphrase:
        with suppress(CompanionError):
            here = keys.data_key()
            if backup.fits(bytes(here)):
                return here
    ways = [KeyFile(backup.header.slots)] if backup.header.slots else []
    ways += [keys] if keys is not None and keys.needs_passphrase else []
    if not ways:
        raise CompanionError(
            tr("The backup {name} opens only on the computer that made it.").format(
                name=backup.path.name
            ),
            tr("Nothing was changed. It was made without a passphrase."),
        )
    if secret is None:
        raise NeedsSecret
    return _opened_by(ways, secret, backup)


def _opened_by(ways: list[KeyFile], secret: Secret, backup: BackupFile) -> bytearray:
    problem: CompanionError | None = None
    for way in ways:
        try:
            key = way.open_with(secret)
        except CompanionError as error:
            problem = error if problem is None or isinstance(error, DoesNotMatch) else problem
            continue
        if backup.fits(bytes(key)):
            return key
    raise problem or CompanionError(
        tr("The backup {name} belongs to another diary.").format(name=backup.path.name),
        tr("Nothing was changed. Choose another backup."),
    )


def restore(
    paths: AppPaths,
    clock: Clock,
    backup: BackupFile,
    backup_key: bytes | bytearray,
    live_key: bytes | bytearray | None = None,
    go_on: Callable[[], None] = lambda: None,
) -> Restored:
    """Put a backup in the place of the diary, which is closed.

    Args:
        paths: Where the diary lies.
        clock: The time.
        backup: Which one.
        backup_key: Its key, from `key_for`.
        live_key: The key of this computer's key file, where it is known. The restored diary gets
            it, so that passphrase and recovery key stay as they are. Where it is not known, or
            the diary here is new and empty, the passphrase of the backup counts from now on.
        go_on: Called before the point of no return; it may raise to stop.

    Raises:
        CompanionError: the backup is damaged, newer, or not of this key, or the disk is full; or
            a newer Companion wrote the key file. The diary is as it was.
    """
    keys, now = keys_here(paths), clock.now()
    live_key = None if live_key is None else bytes(live_key)
    adopts, before = True, None
    if live_key is not None:
        adopts, before = _look_at_present(paths, keys, live_key, backup, now)
    go_on()
    _hand_over(paths)
    _forget_size(paths, keys)
    if adopts:
        new_keys = KeyFile(backup.header.slots or (kept_here(backup_key),), database_made=True)
        unread_at = now if live_key is None else None
        ready = partial(_make_keys_ready, paths, new_keys, unread_at)
        aside = bring_back(backup, bytes(backup_key), paths.database, now, ready=ready)
        _adopt_keys(paths)
    else:
        aside = bring_back(backup, bytes(backup_key), paths.database, now, live_key=live_key)
    if before is not None and aside is not None:
        remove_database(aside)  # the backup of it was opened and counted
        aside = None
    key = backup_key if adopts or live_key is None else live_key
    return Restored(aside, bytearray(key), before)


def _look_at_present(
    paths: AppPaths, keys: KeyFile | None, live_key: bytes, backup: BackupFile, now: datetime
) -> tuple[bool, BackupFile | None]:
    """Back up what is there, where it can be read; a damaged file is kept aside instead.

    Returns:
        Whether the diary here has no entry and no passphrase, so that those of the backup move
        in; and the backup of it, None where it cannot be read.
    """
    if examine(paths.database, live_key) is not Health.SOUND:
        return False, None
    slots = keys.slots if keys is not None else ()
    with peek(paths.database, live_key) as database:
        tables = facts_of(database).tables
        is_new = (
            keys is not None
            and not keys.needs_passphrase
            and bool(backup.header.slots)
            and not any(tables.get(name, 0) for name in ("activities", *ENTRIES))
        )
        store = BackupStore(paths.backups)
        return is_new, store.make(database, live_key, slots, Reason.RESTORE, now)


def _forget_size(paths: AppPaths, keys: KeyFile | None) -> None:
    """A restored diary may well be shorter than the present one was."""
    if keys is not None and keys.known_size:
        with _about_keys(paths):
            replace(keys, known_size=0).write(paths.keys)


def _keep_keys_aside(paths: AppPaths, now: datetime) -> None:
    """Keep the key file of a diary that is kept aside unread: nothing else opens it."""
    with _about_keys(paths):
        for file in (paths.keys, paths.spare_keys):
            if file.exists():
                aside = paths.keys.with_name(f"keys-kept-aside-{stamp(now)}.json")
                write_whole(free_name(aside), file.read_bytes())
                if file == paths.keys and _can_be_read(file):
                    break  # the spare one says the same


def _can_be_read(file: Path) -> bool:
    with suppress(CompanionError):
        return bool(KeyFile.read(file).slots)
    return False


def _make_keys_ready(
    paths: AppPaths, keys: KeyFile, unread_at: datetime | None, fresh: Path
) -> None:
    """Passphrase and recovery key of the backup count on this computer as soon as its diary does.

    Args:
        paths: Where the diary lies.
        keys: Those of the backup.
        unread_at: The time, where nobody could read the diary that was there.
        fresh: The restored database, before it is in its place.
    """
    if unread_at is not None:
        _keep_keys_aside(paths, unread_at)
    with _about_keys(paths):
        keys.write(keys_for(fresh, paths.database))


def _adopt_keys(paths: AppPaths) -> None:
    """The keys of the restored diary count already; where the disk lets us, they are tidied up."""
    with suppress(OSError):
        hand_over(paths.database, paths.keys)
        paths.spare_keys.unlink(missing_ok=True)


def _hand_over(paths: AppPaths) -> None:
    """An earlier restore may have been cut short after its database was in its place."""
    with _about_keys(paths):
        hand_over(paths.database, paths.keys)


@contextmanager
def _about_keys(paths: AppPaths) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise trouble(error, paths.data, tr("the key file")) from error


def begin_anew(paths: AppPaths, clock: Clock) -> Path | None:
    """Let the next opening begin an empty diary; what was there is kept aside, never removed.

    Returns:
        Where the former file lies now; None when there was none.
    """
    keys = keys_here(paths)
    _hand_over(paths)
    try:
        aside = put_aside(paths.database, stamp(clock.now()))
        if keys is None:
            _keep_keys_aside(paths, clock.now())
            keys = KeyFile.begin()
        keys = replace(keys, database_made=False, known_size=0)
        paths.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        keys.write(paths.keys)
    except OSError as error:
        raise trouble(error, paths.data, tr("a new diary")) from error
    return aside
