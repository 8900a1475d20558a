"""Where it is kept how left was told from right."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.store.columns import instant
from companion.store.entry_store import EntryStore

if TYPE_CHECKING:
    from companion.domain.laterality import Score
    from companion.store.tables import ScoreRow

COLUMNS = "id, day, started_at, utc_offset_min, part, side, shown, correct, median_ms"


class LateralityStore(EntryStore["Score"]):
    """What each go at telling left from right came to: a score for each side."""

    table = "laterality"
    columns = COLUMNS
    order = "day, started_at, rowid"
    topic = Topic.EXERCISE

    def _row_class(self) -> type[ScoreRow]:
        from companion.store.tables import ScoreRow

        return ScoreRow

    def _entry(self, row: tuple[Any, ...]) -> Score:
        return score_of(row)


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
