"""A look into a backup before it is brought back: how much of what, and the last days of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from companion.domain.activities import Activity
from companion.domain.activity_ratings import ActivityRating
from companion.domain.diary import CheckIn
from companion.domain.exercise_log import LogEntry
from companion.domain.flare_ups import FlareUp
from companion.domain.goals import Goal, GoalReview
from companion.domain.happening import Happening
from companion.domain.laterality import Score
from companion.domain.pacing_sessions import Session
from companion.domain.practised import Practised
from companion.domain.programme import PlanItem
from companion.domain.questionnaire import Answered
from companion.domain.sleep import Night
from companion.domain.win import Win
from companion.domain.worksheet import Worksheet
from companion.errors import CompanionError
from companion.paths import private_folder
from companion.store import backup_file
from companion.store.database import Database
from companion.store.diary import DiaryStore
from companion.store.facts import ENTRIES, facts_of
from companion.store.files import free_name, remove_database, trouble
from companion.store.pacing_sessions import SessionStore
from companion.store.sleep import SleepStore
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from companion.domain.entries import Entry

LAST_DAYS = 5
"""So many of the last days with an entry are shown: enough to know one's diary again."""

COUNTED: dict[type[Entry], str] = {
    CheckIn: "diary",
    Night: "nights",
    Session: "pacing_sessions",
    Activity: "activities",
    FlareUp: "flare_ups",
    PlanItem: "exercise_plan",
    LogEntry: "exercise_log",
    Score: "laterality",
    Practised: "practised",
    Worksheet: "worksheets",
    Goal: "goals",
    GoalReview: "goal_reviews",
    ActivityRating: "activity_ratings",
    Answered: "questionnaires",
    Win: "wins",
    Happening: "happenings",
}
"""The kinds that are counted, and their tables."""

_EXERCISE = ("exercise_log", "laterality")
_LOOKING = ".looking-inside.db"


@dataclass(frozen=True, slots=True)
class InsideDay:
    """One day of a backup.

    Attributes:
        sessions: How many of pacing.
        exercised: Whether there was any exercise.
    """

    day: date
    check_ins: tuple[CheckIn, ...]
    night: Night | None
    sessions: int
    exercised: bool


@dataclass(frozen=True, slots=True)
class Inside:
    """What a backup holds; entries in the bin are not counted.

    Attributes:
        counts: How many of each kind that is counted; an older backup has fewer kinds.
        first_day: The first day that has an entry; None while there is none.
        last_days: The last days that have one, newest first.
    """

    counts: Mapping[type[Entry], int]
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
        raise trouble(error, folder, tr("the copy for a look")) from error


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
    facts = facts_of(database)
    there = [name for name in ENTRIES if name in facts.tables]
    of_days = " UNION ".join(f"SELECT day FROM {name} WHERE {ENTRIES[name]}" for name in there)
    ((first,),) = database.read(f"SELECT min(day) FROM ({of_days})")
    newest = database.read(f"{of_days} ORDER BY day DESC LIMIT ?", (LAST_DAYS,))
    return Inside(
        counts={
            kind: _count(database, table)
            for kind, table in COUNTED.items()
            if table in facts.tables
        },
        first_day=date.fromisoformat(first) if first else None,
        last_days=tuple(_day(database, date.fromisoformat(row[0]), there) for row in newest),
    )


def _count(database: Database, table: str) -> int:
    counts = ENTRIES.get(table, "deleted_at IS NULL")
    return int(database.read(f"SELECT count(*) FROM {table} WHERE {counts}")[0][0])


def _day(database: Database, day: date, there: Sequence[str]) -> InsideDay:
    sessions = SessionStore(database).between(day, day) if "pacing_sessions" in there else ()
    night = next(iter(SleepStore(database).between(day, day)), None)
    exercised = any(_has(database, table, day) for table in _EXERCISE if table in there)
    return InsideDay(day, DiaryStore(database).on(day), night, len(sessions), exercised)


def _has(database: Database, table: str, day: date) -> bool:
    sql = f"SELECT 1 FROM {table} WHERE {ENTRIES[table]} AND day = ? LIMIT 1"
    return bool(database.read(sql, (day.isoformat(),)))
