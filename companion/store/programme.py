"""Where programmes are kept: one item each, as it was planned for some time."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.store.columns import day_or_none

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.programme import PlanItem
    from companion.store.database import Database

COLUMNS = (
    "id, programme, position, exercise_id, name, starts_on, ends_on, weekdays,"
    " sets, repetitions, hold_s, minutes, rest_s, side, resistance, note"
)


class ProgrammeStore:
    """What is planned of each exercise, and was."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[PlanItem, ...]:
        """Every item, those that have ended too, in the order in which they were begun."""
        return self._where("deleted_at IS NULL")

    def running(self, day: date) -> tuple[PlanItem, ...]:
        """The items that a day lies in, whatever the day of the week; nothing else is read."""
        return self._where(
            "deleted_at IS NULL AND starts_on <= ?1 AND (ends_on IS NULL OR ends_on >= ?1)",
            (day.isoformat(),),
        )

    def find(self, item_id: str) -> PlanItem | None:
        """The item with this id, unless it lies in the bin."""
        found = self._where("deleted_at IS NULL AND id = ?", (item_id,))
        return found[0] if found else None

    def names(self) -> dict[str, str]:
        """What each exercise was called last, by its id; the bin knows it too.

        So the log of an exercise can be read when it is planned no more, or the library lost it.
        """
        rows = self._database.read(
            "SELECT exercise_id, name FROM exercise_plan"
            " ORDER BY deleted_at IS NULL, starts_on, rowid"
        )
        return dict(rows)

    def binned_names(self) -> tuple[PlanItem, ...]:
        """The names of own exercises that the log needs and the bin alone knows.

        Each as an item that plans nothing, with the id of the one in the bin: so it stays when that
        one is purged.
        """
        return self._names_beyond("deleted_at IS NULL")

    def keep_needed_names(self, now: datetime) -> None:
        """Let the name of an own exercise outlive the bin while the log needs it, and no longer.

        To be called before the bin is purged. The name stays as an item that plans nothing.
        """
        from companion.store.bin import stays

        useless = self._where(
            f"deleted_at IS NULL AND {_is_own()} AND starts_on = ends_on"
            f" AND exercise_id NOT IN (SELECT exercise_id FROM exercise_log WHERE {stays(now)})"
        )
        if names := self._names_beyond(stays(now)):
            self.keep(*names)
        for item in useless:
            if item.is_name_only:
                self.remove(item.id, now)

    def _names_beyond(self, stays: str) -> tuple[PlanItem, ...]:
        """Names of own exercises that are in what stays of the log, and of no item that stays."""
        from companion.domain.programme import name_only

        beyond = self._where(
            f"NOT ({stays}) AND {_is_own()}"
            f" AND exercise_id IN (SELECT exercise_id FROM exercise_log WHERE {stays})"
            f" AND exercise_id NOT IN (SELECT exercise_id FROM exercise_plan WHERE {stays})"
        )
        last = {each.exercise_id: each for each in beyond}.values()
        return tuple(
            name_only(each.id, each.programme, each.exercise_id, each.name, each.starts_on)
            for each in last
        )

    def in_bin(self) -> tuple[PlanItem, ...]:
        """What was deleted in the last 30 days."""
        return self._where("deleted_at IS NOT NULL")

    def all_ids(self) -> dict[str, bool]:
        """Every id there is, and whether it lies in the bin."""
        rows = self._database.read("SELECT id, deleted_at IS NOT NULL FROM exercise_plan")
        return {row[0]: bool(row[1]) for row in rows}

    def _where(self, condition: str, values: Sequence[object] = ()) -> tuple[PlanItem, ...]:
        rows = self._database.read(
            f"SELECT {COLUMNS} FROM exercise_plan WHERE {condition} ORDER BY starts_on, rowid",
            values,
        )
        return tuple(item_of(row) for row in rows)

    def keep(self, *items: PlanItem) -> None:
        """Add items, or change them: all of them or none."""
        from companion.store.keeping import keep
        from companion.store.tables import PlanItemRow

        with self._database.write(Topic.EXERCISE) as session:
            for item in items:
                keep(session, PlanItemRow.of(item))

    def remove(self, item_id: str, at: datetime) -> None:
        """Put an item into the bin; what was done of it stays in the log."""
        from companion.store.bin import put_in_bin
        from companion.store.tables import PlanItemRow

        with self._database.write(Topic.EXERCISE) as session:
            put_in_bin(session, PlanItemRow, item_id, at)

    def restore(self, item_id: str) -> None:
        """Take an item out of the bin; a programme that has its name in other letters takes it."""
        from companion.store.bin import take_from_bin
        from companion.store.tables import PlanItemRow

        names = {each.programme.casefold(): each.programme for each in self.all()}
        with self._database.write(Topic.EXERCISE) as session:
            take_from_bin(session, PlanItemRow, item_id)
            row = session.get(PlanItemRow, item_id)
            if row is not None:
                row.programme = names.get(row.programme.casefold(), row.programme)
                session.flush()


def _is_own() -> str:
    """That an item is of an exercise of the person's own, as a condition."""
    from companion.domain.programme import OWN

    return f"exercise_id LIKE '{OWN}%'"


def item_of(row: tuple[Any, ...]) -> PlanItem:
    """An item from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    from companion.domain.activities import weekdays_of
    from companion.domain.dose import Dose, Side
    from companion.domain.programme import PlanItem

    each_id, programme, position, exercise_id, name, starts, ends, weekdays, *dose, note = row
    sets, repetitions, hold_s, minutes, rest_s, side, resistance = dose
    return PlanItem(
        id=each_id,
        programme=programme,
        position=position,
        exercise_id=exercise_id,
        name=name,
        starts_on=date.fromisoformat(starts),
        ends_on=day_or_none(ends),
        weekdays=weekdays_of(weekdays),
        dose=Dose(
            sets=sets,
            repetitions=repetitions,
            hold_s=hold_s,
            minutes=minutes,
            rest_s=rest_s,
            side=Side(side),
            resistance=resistance,
        ),
        note=note,
    )
