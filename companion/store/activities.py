"""Where activities are kept; all that belongs to one shares its fate in the bin."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from companion.domain.activities import (
    Activity,
    AmountUnit,
    Area,
    Growth,
    Rule,
    weekdays_of,
)
from companion.domain.topics import Topic
from companion.store.columns import day_or_none, split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlmodel import Session

    from companion.store.database import Database
    from companion.store.tables import DecisionRow, RuleEditRow

RULE_COLUMNS = "growth, growth_pct, ceiling, weekdays"
COLUMNS = (
    "id, name, area, unit, start_share, starts_on, ends_on, clinic_quota, easier, why, note,"
    f" {RULE_COLUMNS}"
)
NOT_IN_BIN = "activity_id IN (SELECT id FROM activities WHERE deleted_at IS NULL)"
"""What belongs to an activity in the bin is not there either."""


class ActivityStore:
    """What the person does or wants to do again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Activity, ...]:
        """Every activity, in the order in which they were begun."""
        return self._where("deleted_at IS NULL")

    def find(self, activity_id: str) -> Activity | None:
        """The activity with this id, unless it lies in the bin."""
        found = self._where("deleted_at IS NULL AND id = ?", (activity_id,))
        return found[0] if found else None

    def in_bin(self) -> tuple[Activity, ...]:
        """What was deleted in the last 30 days."""
        return self._where("deleted_at IS NOT NULL")

    def all_ids(self) -> dict[str, bool]:
        """Every id there is, and whether it lies in the bin."""
        rows = self._database.read("SELECT id, deleted_at IS NOT NULL FROM activities")
        return {row[0]: bool(row[1]) for row in rows}

    def _where(self, condition: str, values: Sequence[object] = ()) -> tuple[Activity, ...]:
        rows = self._database.read(
            f"SELECT {COLUMNS} FROM activities WHERE {condition} ORDER BY rowid", values
        )
        return tuple(activity_of(row) for row in rows)

    def keep(self, activity: Activity) -> None:
        """Add an activity, or change it; if its plan begins on another day, so do its weeks."""
        from companion.store.keeping import keep
        from companion.store.tables import ActivityRow, DecisionRow, RuleEditRow

        with self._database.write(Topic.PACING) as session:
            moved = self._moved_by(activity)
            if moved:
                for row_class in (DecisionRow, RuleEditRow):
                    _move_weeks(session, row_class, activity.id, moved)
            keep(session, ActivityRow.of(activity))

    def _moved_by(self, activity: Activity) -> timedelta:
        """By how much the plan's first day moves; nothing where it has none before or after."""
        rows = self._database.read("SELECT starts_on FROM activities WHERE id = ?", (activity.id,))
        before = day_or_none(rows[0][0]) if rows else None
        if before is None or activity.starts_on is None:
            return timedelta()
        return activity.starts_on - before

    def remove(self, activity_id: str, at: datetime) -> None:
        """Put an activity into the bin, with its measures, decisions and sessions."""
        from companion.store.bin import put_in_bin
        from companion.store.tables import ActivityRow

        with self._database.write(Topic.PACING) as session:
            put_in_bin(session, ActivityRow, activity_id, at)

    def restore(self, activity_id: str) -> None:
        """Take an activity out of the bin, with all that belongs to it."""
        from companion.store.bin import take_from_bin
        from companion.store.tables import ActivityRow

        with self._database.write(Topic.PACING) as session:
            take_from_bin(session, ActivityRow, activity_id)


def _move_weeks(
    session: Session,
    row_class: type[DecisionRow] | type[RuleEditRow],
    activity_id: str,
    by: timedelta,
) -> None:
    """Decisions and rules go along: all are taken out first, as a week holds one of each."""
    from sqlmodel import col, delete, select

    mine = col(row_class.activity_id) == activity_id
    kept = [row.model_dump() for row in session.exec(select(row_class).where(mine)).all()]
    session.exec(delete(row_class).where(mine))
    session.expunge_all()
    for values in kept:
        session.add(row_class(**{**values, "week_starts": values["week_starts"] + by}))
    session.flush()


def rule_of(row: Sequence[Any]) -> Rule:
    """A rule from its RULE_COLUMNS."""
    growth, growth_pct, ceiling, weekdays = row
    return Rule(
        growth=Growth(growth),
        growth_pct=growth_pct,
        ceiling=ceiling,
        weekdays=weekdays_of(weekdays),
    )


def activity_of(row: tuple[Any, ...]) -> Activity:
    """An activity from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    each_id, name, area, unit, share, starts, ends, clinic, easier, why, note, *rule = row
    return Activity(
        id=each_id,
        name=name,
        area=Area(area),
        unit=AmountUnit(unit),
        start_share=share,
        rule=rule_of(rule),
        starts_on=day_or_none(starts),
        ends_on=day_or_none(ends),
        clinic_quota=clinic,
        easier=split(easier),
        why=why,
        note=note,
    )
