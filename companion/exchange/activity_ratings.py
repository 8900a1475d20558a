"""activity_ratings.csv: how well the activities went that matter to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.activity_ratings import AS_BEFORE, UNABLE, ActivityRating, check_rating
from companion.exchange import cells
from companion.exchange.cells import text_cell
from companion.exchange.columns import ID, day_column, name_column, whole_column
from companion.exchange.kind import Kind

if TYPE_CHECKING:
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong


def _cells(rating: ActivityRating, _: Figures) -> Cells:
    return {
        "id": text_cell(rating.id),
        "activity": text_cell(rating.activity),
        "day": rating.day.isoformat(),
        "rating": str(rating.rating),
    }


def _read(row: Cells, wrong: Wrong) -> ActivityRating | None:
    day = wrong.read_shared(cells.day, row, "day")
    rating = wrong.read_shared(cells.given_number, row, "rating")
    if wrong.cells:
        return None
    return ActivityRating(
        id=cells.text(row["id"]),
        activity=wrong.read_shared(cells.text, row, "activity"),
        day=day,
        rating=rating,
    )


ACTIVITY_RATINGS = Kind(
    file="activity_ratings.csv",
    entry=ActivityRating,
    title="How well activities go that matter to the person, one row a rating",
    columns=(
        ID,
        name_column("activity", "In own words; the same words are the same activity."),
        day_column("day", "The day on which it was rated."),
        whole_column(
            "rating",
            "How well it goes: unable to do it, to as well as before. Unit: points, 0 to 10.",
            UNABLE,
            AS_BEFORE,
            required=True,
        ),
    ),
    cells=_cells,
    read=_read,
    order=lambda each: each.day,
    days=lambda each: (each.day, each.day),
    check=check_rating,
)
