"""Where it is kept what was practised."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.practised import Practised
from companion.domain.topics import Topic
from companion.store.columns import instant
from companion.store.entry_store import DatedStore

if TYPE_CHECKING:
    from companion.store.tables import PractisedRow

COLUMNS = (
    "id, practice_id, day, started_at, utc_offset_min, minutes, tension_before, tension_after, note"
)


class PractisedStore(DatedStore[Practised]):
    """What was practised: one practice each, in the order of days."""

    table = "practised"
    columns = COLUMNS
    order = "day, started_at, rowid"
    topic = Topic.CALM

    def last(self) -> Practised | None:
        """What was practised last."""
        rows = self._database.read(
            f"SELECT {COLUMNS} FROM practised WHERE deleted_at IS NULL"
            " ORDER BY day DESC, started_at DESC, rowid DESC LIMIT 1"
        )
        return practised_of(rows[0]) if rows else None

    def minutes(self, first: date, last: date) -> dict[date, float]:
        """Minutes of each day with a practice, as `minutes_by_day` has them; quick for years."""
        rows = self._database.read(
            "SELECT day, total(minutes) FROM practised WHERE deleted_at IS NULL"
            " AND day BETWEEN ? AND ? GROUP BY day ORDER BY day",
            (first.isoformat(), last.isoformat()),
        )
        return {date.fromisoformat(day): minutes for day, minutes in rows}

    def _row_class(self) -> type[PractisedRow]:
        from companion.store.tables import PractisedRow

        return PractisedRow

    def _entry(self, row: tuple[Any, ...]) -> Practised:
        return practised_of(row)


def practised_of(row: tuple[Any, ...]) -> Practised:
    """An entry from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    entry_id, practice_id, day, started_at, offset, minutes, before, after, note = row
    return Practised(
        id=entry_id,
        practice_id=practice_id,
        day=date.fromisoformat(day),
        started_at=instant(started_at, offset) if started_at else None,
        minutes=minutes,
        tension_before=before,
        tension_after=after,
        note=note,
    )
