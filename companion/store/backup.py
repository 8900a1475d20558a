"""Backups: made without asking, opened and counted before they count.

Nothing here is ever unencrypted on the disk, and a kill at any moment leaves no half of a backup
under its final name, and no older one removed.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.thinning import kept
from companion.errors import CompanionError
from companion.paths import private_folder
from companion.store import backup_file
from companion.store.backup_file import Header, Slot
from companion.store.envelope import KEY_BYTES
from companion.store.facts import Facts, facts_of
from companion.store.files import calm, clear, free_name, new_private, stamp, sync_folder
from companion.store.proving import facts_of_file, proved
from companion.store.slots import with_secret
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.store.database import Database

END = ".backup"
_MAKING = ".making.db"
MADE = ".making.backup"
_LOOKING = ".looking.db"


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
            raise _no_backup(tr("There is no key for it."))
        if database.is_damaged():
            raise _no_backup(tr("A part of the diary file is damaged. Older backups are kept."))
        making, made = self.folder / _MAKING, self.folder / MADE
        with calm(self.folder, tr("the backup")):
            private_folder(self.folder)
            clear(making, made)
            try:
                header = _copied(database, data_key, making, reason, now, slots)
                backup_file.write(made, header, making)
                path = free_name(self.folder / f"companion-{stamp(now)}{END}")
                made.replace(path)
                sync_folder(self.folder)
            finally:
                clear(making, made)
        database.backed_up()
        self.thin(now)
        return BackupFile.at(path)

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

    def look_inside(self, backup: BackupFile, data_key: bytes) -> Facts:
        """Open a backup and count what is in it: before a restore, and as a drill.

        Raises:
            CompanionError: it is damaged, newer, or not of this key.
        """
        looking = self.folder / _LOOKING
        with calm(self.folder, tr("the backup")):
            private_folder(self.folder)
            clear(looking)
            try:
                backup_file.extract(backup.path, looking)
                return proved(looking, data_key, backup)
            finally:
                clear(looking)


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
    copy = facts_of_file(making, data_key)
    if copy is None or copy != before:
        raise _no_backup(tr("The copy did not hold what the diary holds. Older backups are kept."))
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
        slots=with_secret(slots),
    )


def _no_backup(why: str) -> CompanionError:
    return CompanionError(" ".join((tr("No backup was made."), why)), tr("Nothing was changed."))


def _age_order(backup: BackupFile) -> tuple[datetime, int, str]:
    """Of two made in one second the later one has a number behind its name."""
    return backup.created, len(backup.path.name), backup.path.name
