"""Where it is kept how left was told from right."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.store.columns import instant

if TYPE_CHECKING:
    from companion.domain.laterality import Score
    from companion.store.database import Database

COLUMNS = "id, day, started_at, utc_offset_min, part, side, shown, correct, median_ms"


class LateralityStore:
    """What each go at telling left from right came to: a score for each side."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Score, ...]:
        """Every score, in the order of days."""
        return self._where("deleted_at IS NULL")

    def in_bin(self) -> tuple[Score, ...]:
        """What was deleted in the last 30 days."""
        return self._where("deleted_at IS NOT NULL")

    def all_ids(self) -> dict[str, bool]:
        """Every id there is, and whether it lies in the bin."""
        rows = self._database.read("SELECT id, deleted_at IS NOT NULL FROM laterality")
        return {row[0]: bool(row[1]) for row in rows}

    def _where(self, condition: str) -> tuple[Score, ...]:
        rows = self._database.read(
            f"SELECT {COLUMNS} FROM laterality WHERE {condition} ORDER BY day, started_at, rowid"
        )
        return tuple(score_of(row) for row in rows)

    def keep(self, *scores: Score) -> None:
        """Add scores, or change them: all of them or none."""
        from companion.store.keeping import keep
        from companion.store.tables import ScoreRow

        with self._database.write(Topic.EXERCISE) as session:
            for score in scores:
                keep(session, ScoreRow.of(score))

    def remove(self, score_id: str, at: datetime) -> None:
        """Put a score into the bin."""
        from companion.store.bin import put_in_bin
        from companion.store.tables import ScoreRow

        with self._database.write(Topic.EXERCISE) as session:
            put_in_bin(session, ScoreRow, score_id, at)

    def restore(self, score_id: str) -> None:
        """Take a score out of the bin."""
        from companion.store.bin import take_from_bin
        from companion.store.tables import ScoreRow

        with self._database.write(Topic.EXERCISE) as session:
            take_from_bin(session, ScoreRow, score_id)


def score_of(row: tuple[Any, ...]) -> Score:
    """A score from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    from companion.domain.laterality import Part, Score, Which

    each_id, day, started_at, offset, part, side, shown, correct, median_ms = row
    return Score(
        id=each_id,
        day=date.fromisoformat(day),
        started_at=instant(started_at, offset),
        part=Part(part),
        side=Which(side),
        shown=shown,
        correct=correct,
        median_ms=median_ms,
    )
