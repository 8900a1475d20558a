"""goal_reviews.csv: how far each goal was on some days, and what was thought or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.goals import HIGHEST, LOWEST, GoalReview, check_review
from companion.domain.refused import check_not_future
from companion.exchange import cells
from companion.exchange.cells import number_cell, text_cell
from companion.exchange.columns import GOAL_ID, ID, day_column, text_column, whole_column
from companion.exchange.kind import Kind

if TYPE_CHECKING:
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong


def _cells(review: GoalReview, _: Figures) -> Cells:
    return {
        "id": text_cell(review.id),
        "goal_id": text_cell(review.goal_id),
        "day": review.day.isoformat(),
        "level": number_cell(review.level),
        "note": text_cell(review.note),
    }


def _read(row: Cells, wrong: Wrong) -> GoalReview | None:
    day = wrong.read_shared(cells.day, row, "day")
    level = wrong.read_shared(cells.number, row, "level")
    if wrong.cells:
        return None
    return GoalReview(
        id=cells.text(row["id"]),
        goal_id=wrong.read_shared(cells.text, row, "goal_id"),
        day=day,
        level=level,
        note=cells.text(row["note"]),
    )


GOAL_REVIEWS = Kind(
    file="goal_reviews.csv",
    entry=GoalReview,
    title="Reviews of goals, those of one day in the order in which they were written",
    columns=(
        ID,
        GOAL_ID,
        day_column("day", "The day of the review."),
        whole_column(
            "level",
            "How far the goal was, as in goals.csv: 0 is what is expected; empty: not rated.",
            LOWEST,
            HIGHEST,
        ),
        text_column("note", "Own words; where the goal was changed: what it was, is, and why."),
    ),
    cells=_cells,
    read=_read,
    order=lambda each: each.day,
    days=lambda each: (each.day, each.day),
    check=lambda each, latest: check_not_future(each.day, latest),
    fits=check_review,
)
