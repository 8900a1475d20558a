"""Backups: made without asking, opened and counted before they count, and brought back.

Nothing here is ever unencrypted on the disk, and a kill at any moment leaves no half of a backup
under its final name, and no older one removed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from companion.domain.thinning import kept
from companion.errors import CompanionError
from companion.paths import private_folder
from companion.store import backup_file, schema
from companion.store.backup_file import Header, Slot, Unreadable
from companion.store.database import Database
from companion.store.envelope import KEY_BYTES
from companion.store.facts import Facts, facts_of
from companion.store.files import (
    free_name,
    new_private,
    remove_database,
    stamp,
    sync_folder,
    trouble,
)
from companion.store.restoring import change_key, put_in_place
from companion.store.slots import KEPT_HERE, not_of_kind

END = ".backup"
_MAKING = ".making.db"
_MADE = ".making.backup"
_LOOKING = ".looking.db"
_THE_BACKUP = "the backup"


class Reason(StrEnum):
    """Why a backup was made."""

    CLOSING = "closing"
    OPENED = "opened again"
    """Something was written before, in a run that ended in a hurry or by a lock."""

    IN_USE = "in use"
    MIGRATION = "before a new version"
    IMPORT = "before an import"
    RESTORE = "before a restore"
    DELETION = "before deleting"
    SWAPPED = "the file was swapped"
    ASKED = "asked for"


@dataclass(frozen=True, slots=True)
class BackupFile:
    """One backup, as it can be told without a key.

    Attributes:
        path: Where it lies.
        size: Bytes of the file.
        header: What it says of itself.
    """

    path: Path
    size: int
    header: Header

    @classmethod
    def at(cls, path: Path) -> BackupFile:
        """Read what a backup says of itself.

        Raises:
            CompanionError: it is no backup, damaged, or newer.
        """
        header = backup_file.read_header(path)
        return cls(path, path.stat().st_size, header)

    @property
    def created(self) -> datetime:
        """When it was made."""
        return self.header.created

    @property
    def entries(self) -> int:
        """Check-ins and nights in it."""
        return self.header.entries

    @property
    def last_day(self) -> date | None:
        """The last day that has an entry."""
        return self.header.last_day

    @property
    def opens_elsewhere(self) -> bool:
        """Whether a passphrase or the recovery key opens it on another computer."""
        return bool(self.header.slots)

    def fits(self, data_key: bytes) -> bool:
        """Whether this key opens it; a damaged one fits none."""
        with suppress(CompanionError):
            return backup_file.fits(self.path, data_key)
        return False

    def age(self, now: datetime) -> timedelta:
        """How long ago it was made."""
        return now - self.created


class BackupStore:
    """The backups of one person, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> tuple[BackupFile, ...]:
        """Every backup that can be read, newest first; no key is needed."""
        found = []
        for path in self._paths():
            with suppress(CompanionError, OSError):
                found.append(BackupFile.at(path))
        return tuple(sorted(found, key=_age_order, reverse=True))

    def unreadable(self) -> tuple[Path, ...]:
        """Files that are named like backups and cannot be read; they are never removed."""
        readable = {each.path for each in self.all()}
        return tuple(path for path in self._paths() if path not in readable)

    def newest_sound(self) -> BackupFile | None:
        """The newest backup of which every byte is as it was written."""
        for each in self.all():
            with suppress(CompanionError):
                backup_file.check(each.path)
                return each
        return None

    def _paths(self) -> list[Path]:
        try:
            return sorted(path for path in self.folder.glob(f"*{END}") if path.name[0] != ".")
        except OSError:
            return []

    def make(
        self,
        database: Database,
        data_key: bytes,
        slots: Iterable[Slot],
        reason: Reason,
        now: datetime,
    ) -> BackupFile:
        """Back up an open database, then thin out older backups.

        Args:
            database: At rest or open; nothing of it is being written just now.
            data_key: Its 32-byte key: the copy is opened with it before it counts.
            slots: The key slots of the key file. One that holds the key in the open is left out:
                a backup would stay readable for everyone after a passphrase was set.
            reason: Why it is made.
            now: Aware; its date is in the name.

        Raises:
            CompanionError: no key, a damaged diary, a full disk. There is then no new file.
        """
        if len(data_key) != KEY_BYTES:
            raise _no_backup("There is no key for it.")
        if database.is_damaged():
            raise _no_backup("A part of the diary file is damaged. Older backups are kept.")
        making, made = self.folder / _MAKING, self.folder / _MADE
        with _calm(self.folder):
            private_folder(self.folder)
            self._clear(making, made)
            try:
                header = _copied(database, data_key, making, reason, now, slots)
                backup_file.write(made, header, making)
                path = free_name(self.folder / f"companion-{stamp(now)}{END}")
                made.replace(path)
                sync_folder(self.folder)
            finally:
                self._clear(making, made)
        database.backed_up()
        self.thin(now)
        return BackupFile.at(path)

    def _clear(self, *files: Path) -> None:
        """Remove what a kill left behind."""
        for file in files:
            with suppress(OSError):
                remove_database(file)

    def thin(self, now: datetime, data_key: bytes | None = None) -> None:
        """Remove older backups: 12 daily, 10 weekly and 9 monthly ones stay.

        Args:
            now: Aware.
            data_key: Look only at those of this key, where others may keep theirs as well.
        """
        backups = [each for each in self.all() if data_key is None or each.fits(data_key)]
        stay = kept((each.created for each in backups), now)
        for each in backups:
            if each.created not in stay:
                with suppress(OSError):
                    each.path.unlink()

    def copy_to(
        self,
        folder: Path,
        backup: BackupFile,
        slots: Iterable[Slot] | None = None,
        name: str = "",
    ) -> BackupFile:
        """Copy a backup to a second place, such as a USB stick; what lies there stays.

        Args:
            folder: The second place.
            backup: Which one.
            slots: Key slots for the copy: those of today's passphrase, or of one for this copy.
            name: What to call the copy; a file of that name is replaced by it.

        Raises:
            CompanionError: nobody could open the copy elsewhere, as no slot has a passphrase; or
                the place cannot be used.
        """
        wrapped = None if slots is None else _wrapped(slots)
        if not (backup.header.slots if wrapped is None else wrapped):
            raise CompanionError(
                "A copy for another place needs a passphrase of its own.",
                "Nothing was copied, and your entries are safe. Choose a passphrase for it.",
            )
        made = folder / _MADE
        with _calm(folder):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            try:
                made.unlink(missing_ok=True)
                backup_file.write_again(made, backup.path, wrapped)
                path = folder / name if name else _place_for_copy(folder, backup)
                made.replace(path)
                sync_folder(folder)
            finally:
                self._clear(made)
        return BackupFile.at(path)

    def look_inside(self, backup: BackupFile, data_key: bytes) -> Facts:
        """Open a backup and count what is in it: before a restore, and as a drill.

        Raises:
            CompanionError: it is damaged, newer, or not of this key.
        """
        looking = self.folder / _LOOKING
        with _calm(self.folder):
            private_folder(self.folder)
            self._clear(looking)
            try:
                backup_file.extract(backup.path, looking)
                return _verified(looking, data_key, backup)
            finally:
                self._clear(looking)

    def restore(
        self,
        backup: BackupFile,
        data_key: bytes,
        live: Path,
        now: datetime,
        *,
        live_key: bytes | None = None,
        ready: Callable[[Path], None] = lambda _: None,
    ) -> Path | None:
        """Put a backup in the place of the closed database, once the copy has proved good.

        The caller backs up the current entries before, where they can be read.

        Args:
            backup: Which one.
            data_key: The key of the backup.
            live: The database, closed, damaged or missing.
            now: Its date is in the name of what is kept aside.
            live_key: The key of this computer's key file, where that is another one: the
                restored database gets this key, so that the key file stays as it is.
            ready: Called with the copy that has proved good, before it is the diary; it may raise
                to stop.

        Returns:
            Where the replaced file lies now; None when there was none.

        Raises:
            CompanionError: the backup is damaged, newer, or not of this key, or the disk is full.
                The live database is as it was.
        """
        fresh = live.with_name(live.name + ".restoring")
        with _calm(live.parent, "the restored diary"):
            self._clear(fresh)
            try:
                backup_file.extract(backup.path, fresh)
                _verified(fresh, data_key, backup)
                if live_key is not None and live_key != data_key:
                    change_key(fresh, data_key, live_key)
                    _verified(fresh, live_key, backup)
                ready(fresh)
                return put_in_place(fresh, live, stamp(now))
            finally:
                self._clear(fresh)


def _place_for_copy(folder: Path, backup: BackupFile) -> Path:
    """Its own name, also where it was copied before; another name where that is another's."""
    path = folder / backup.path.name
    try:
        same = BackupFile.at(path).header.database_sha256 == backup.header.database_sha256
    except CompanionError:
        same = False
    return path if same else free_name(path)


def _copied(
    database: Database,
    data_key: bytes,
    making: Path,
    reason: Reason,
    now: datetime,
    slots: Iterable[Slot],
) -> Header:
    """Copy the database beside, open the copy with the key, count it: the header for it."""
    before = facts_of(database)
    with new_private(making):
        pass
    database.copy_into(making)
    copy = _facts_of_file(making, data_key)
    if copy is None or copy != before:
        raise _no_backup("The copy did not hold what the diary holds. Older backups are kept.")
    size, digest = backup_file.seal_of(making)
    return Header(
        created=now.replace(microsecond=0),
        reason=reason.value,
        entries=copy.entries,
        last_day=copy.last_day,
        tables=dict(copy.tables),
        schema=copy.revision or "",
        database_bytes=size,
        database_sha256=digest,
        slots=_wrapped(slots),
    )


def _facts_of_file(file: Path, data_key: bytes) -> Facts | None:
    """What an encrypted file holds; None where it is damaged or has another key."""
    try:
        database = Database.open_read_only(file, data_key)
    except CompanionError:
        return None
    try:
        return None if database.is_damaged() else facts_of(database)
    finally:
        database.close()


def _verified(file: Path, data_key: bytes, backup: BackupFile) -> Facts:
    """The facts of an extracted database, which are those that its backup tells.

    Raises:
        CompanionError: they are not.
    """
    facts = _facts_of_file(file, data_key)
    if facts is None or (facts.entries, dict(facts.tables)) != (
        backup.entries,
        backup.header.tables,
    ):
        raise Unreadable(backup.path)
    if facts.revision not in schema.REVISIONS:
        needed = f"version {facts.revision} of the diary"
        raise backup_file.made_by_newer(backup.path, needed)
    return facts


def _wrapped(slots: Iterable[Slot]) -> tuple[Slot, ...]:
    """The slots that give the key only to who knows a secret."""
    return tuple(dict(slot) for slot in not_of_kind(slots, KEPT_HERE))


def _no_backup(why: str) -> CompanionError:
    return CompanionError(f"No backup was made. {why}", "Nothing was changed.")


@contextmanager
def _calm(place: Path, what: str = _THE_BACKUP) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise trouble(error, place, what) from error


def _age_order(backup: BackupFile) -> tuple[datetime, int, str]:
    """Of two made in one second the later one has a number behind its name."""
    return backup.created, len(backup.path.name), backup.path.name
