"""A look into a backup before it is brought back: how much of what, and the last days of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.paths import private_folder
from companion.store import backup_file
from companion.store.database import Database
from companion.store.diary import DiaryStore
from companion.store.files import free_name, remove_database, trouble
from companion.store.sleep import SleepStore

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.diary import CheckIn
    from companion.domain.sleep import Night

LAST_DAYS = 5
"""So many of the last days with an entry are shown: enough to know one's diary again."""

_LOOKING = ".looking-inside.db"


@dataclass(frozen=True, slots=True)
class InsideDay:
    """One day of a backup."""

    day: date
    check_ins: tuple[CheckIn, ...]
    night: Night | None


@dataclass(frozen=True, slots=True)
class Inside:
    """What a backup holds; entries in the bin are not counted.

    Attributes:
        check_ins: How many.
        nights: How many.
        first_day: The first day that has an entry; None while there is none.
        last_days: The last days that have one, newest first.
    """

    check_ins: int
    nights: int
    first_day: date | None
    last_days: tuple[InsideDay, ...]


def look(backup: Path, data_key: bytes, folder: Path) -> Inside:
    """Open a backup with its key, read only, and let go of it again.

    Args:
        backup: The file; no byte of it is changed.
        data_key: Its 32-byte key.
        folder: Where a copy of the database may lie meanwhile, encrypted as it is.

    Raises:
        CompanionError: it is damaged, newer, or not of this key; or the disk is full.
    """
    try:
        private_folder(folder)
        copy = free_name(folder / _LOOKING)
        try:
            backup_file.extract(backup, copy)
            return _read(copy, data_key, backup)
        finally:
            remove_database(copy)
    except OSError as error:
        raise trouble(error, folder, "the copy for a look") from error


def _read(copy: Path, data_key: bytes, backup: Path) -> Inside:
    try:
        database = Database.open_read_only(copy, data_key)
    except CompanionError as error:
        raise backup_file.Unreadable(backup) from error
    try:
        return _inside(database)
    finally:
        database.close()


def _inside(database: Database) -> Inside:
    counts = [
        database.read(f"SELECT count(*), min(day) FROM {table} WHERE deleted_at IS NULL")[0]
        for table in ("diary", "nights")
    ]
    firsts = [first for _, first in counts if first]
    days = [
        date.fromisoformat(row[0])
        for row in database.read(
            "SELECT day FROM diary WHERE deleted_at IS NULL UNION"
            " SELECT day FROM nights WHERE deleted_at IS NULL ORDER BY day DESC LIMIT ?",
            (LAST_DAYS,),
        )
    ]
    diary, sleep = DiaryStore(database), SleepStore(database)
    return Inside(
        check_ins=counts[0][0],
        nights=counts[1][0],
        first_day=date.fromisoformat(min(firsts)) if firsts else None,
        last_days=tuple(
            InsideDay(day, diary.on(day), next(iter(sleep.between(day, day)), None)) for day in days
        ),
    )
