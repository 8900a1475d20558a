"""Where the week plan is kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.store.activities import NOT_IN_BIN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.week_plan import Planned
    from companion.store.database import Database

COLUMNS = "id, activity_id, day, part_of_day"
_THERE = f"(activity_id IS NULL OR {NOT_IN_BIN})"


class WeekPlanStore:
    """What is planned for which day and part of it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def between(self, first: date, last: date) -> tuple[Planned, ...]:
        """What is planned for some days, in the order of days and of writing."""
        rows = self._database.read(
            f"SELECT {COLUMNS} FROM week_plan WHERE {_THERE} AND day BETWEEN ? AND ?"
            " ORDER BY day, rowid",
            (first.isoformat(), last.isoformat()),
        )
        return tuple(planned_of(row) for row in rows)

    def all_ids(self) -> dict[str, bool]:
        """Every id there is, and whether its activity lies in the bin."""
        rows = self._database.read(f"SELECT id, NOT {_THERE} FROM week_plan")
        return {row[0]: bool(row[1]) for row in rows}

    def keep(self, planned: Iterable[Planned]) -> None:
        """Plan some things, or move them: all of them or none."""
        from companion.store.keeping import keep
        from companion.store.tables import PlannedRow

        with self._database.write(Topic.WEEK_PLAN) as session:
            for each in planned:
                keep(session, PlannedRow.of(each))

    def remove(self, planned: Iterable[Planned]) -> None:
        """As if these had never been planned."""
        from companion.store.tables import PlannedRow

        with self._database.write(Topic.WEEK_PLAN) as session:
            for each in planned:
                session.delete(session.get_one(PlannedRow, each.id))
            session.flush()


def planned_of(row: tuple[Any, ...]) -> Planned:
    """One thing of a week plan from its COLUMNS."""
    from companion.domain.week_plan import PartOfDay, Planned

    each_id, activity_id, day, part = row
    return Planned(
        id=each_id,
        activity_id=activity_id,
        day=date.fromisoformat(day),
        part_of_day=PartOfDay(part),
    )
