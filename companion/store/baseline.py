"""Where the measures for baselines are kept."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from companion.domain.baseline import PacingMeasure
from companion.domain.topics import Topic
from companion.store.activities import NOT_IN_BIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.store.database import Database

COLUMNS = "id, activity_id, day, amount"


class MeasureStore:
    """How much of an activity was usual, day by day."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[PacingMeasure, ...]:
        """Every measure, in the order of days."""
        return self._where(f"deleted_at IS NULL AND {NOT_IN_BIN}")

    def of(self, activity_id: str) -> tuple[PacingMeasure, ...]:
        """The measures of one activity, in the order of days."""
        return self._where("deleted_at IS NULL AND activity_id = ?", (activity_id,))

    def in_bin(self) -> tuple[PacingMeasure, ...]:
        """What was deleted by itself in the last 30 days."""
        return self._where(f"deleted_at IS NOT NULL AND {NOT_IN_BIN}")

    def all_ids(self) -> dict[str, bool]:
        """Every id there is, and whether it lies in the bin."""
        rows = self._database.read(
            f"SELECT id, deleted_at IS NOT NULL OR NOT {NOT_IN_BIN} FROM pacing_measures"
        )
        return {row[0]: bool(row[1]) for row in rows}

    def _where(self, condition: str, values: Sequence[object] = ()) -> tuple[PacingMeasure, ...]:
        rows = self._database.read(
            f"SELECT {COLUMNS} FROM pacing_measures WHERE {condition} ORDER BY day, rowid", values
        )
        return tuple(measure_of(row) for row in rows)

    def keep(self, measure: PacingMeasure) -> None:
        """Add a measure, or change it."""
        from companion.store.keeping import keep
        from companion.store.tables import MeasureRow

        with self._database.write(Topic.PACING) as session:
            keep(session, MeasureRow.of(measure))

    def remove(self, measure_id: str, at: datetime) -> None:
        """Put a measure into the bin."""
        from companion.store.bin import put_in_bin
        from companion.store.tables import MeasureRow

        with self._database.write(Topic.PACING) as session:
            put_in_bin(session, MeasureRow, measure_id, at)

    def restore(self, measure_id: str) -> None:
        """Take a measure out of the bin."""
        from companion.store.bin import take_from_bin
        from companion.store.tables import MeasureRow

        with self._database.write(Topic.PACING) as session:
            take_from_bin(session, MeasureRow, measure_id)


def measure_of(row: tuple[Any, ...]) -> PacingMeasure:
    """A measure from its COLUMNS."""
    each_id, activity_id, day, amount = row
    return PacingMeasure(
        id=each_id, activity_id=activity_id, day=date.fromisoformat(day), amount=amount
    )
