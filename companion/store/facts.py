"""How much a diary holds: what a person compares before they choose a backup."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from companion.store import goals
from companion.store.activities import NOT_IN_BIN
from companion.store.schema import revision

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.store.database import Database

ENTRIES = {
    "diary": "deleted_at IS NULL",
    "nights": "deleted_at IS NULL",
    "pacing_sessions": f"deleted_at IS NULL AND {NOT_IN_BIN}",
    "exercise_log": "deleted_at IS NULL",
    "laterality": "deleted_at IS NULL",
    "practised": "deleted_at IS NULL",
    "worksheets": "deleted_at IS NULL",
    "goal_reviews": f"deleted_at IS NULL AND {goals.NOT_IN_BIN}",
    "activity_ratings": "deleted_at IS NULL",
    "questionnaires": "deleted_at IS NULL",
    "wins": "deleted_at IS NULL",
    "happenings": "deleted_at IS NULL",
}
"""The tables whose rows a person would call entries, each with a day; and which of them count."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What one diary holds.

    Attributes:
        entries: Check-ins, nights, sessions of pacing, exercises, practices, worksheets, reviews
            of goals, ratings of activities, questionnaires, wins and what happened; without those
            in the bin.
        last_days: The last day of each kind of entry; a kind without entries is not there.
        tables: Rows of each table, those in the bin too.
        revision: Its schema; None when nothing was begun.
    """

    entries: int
    last_days: Mapping[str, date]
    tables: Mapping[str, int]
    revision: str | None

    @property
    def last_day(self) -> date | None:
        """The last day that has an entry."""
        return max(self.last_days.values(), default=None)


def facts_of(database: Database) -> Facts:
    """Count what is there.

    Raises:
        CompanionError: it cannot be read.
    """
    names = database.read(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name <> 'alembic_version' ORDER BY name"
    )
    tables = {str(row[0]): _count(database, str(row[0])) for row in names}
    entries, last_days = 0, {}
    for name, counts in ENTRIES.items():
        if name in tables:
            count, last = database.read(f"SELECT count(*), max(day) FROM {name} WHERE {counts}")[0]
            entries += count
            if last:
                last_days[name] = date.fromisoformat(last)
    return Facts(entries, last_days, tables, revision(database))


def _count(database: Database, table: str) -> int:
    quoted = table.replace('"', '""')
    return int(database.read(f'SELECT count(*) FROM "{quoted}"')[0][0])
