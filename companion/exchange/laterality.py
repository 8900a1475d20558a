"""laterality.csv: left or right, told from pictures of hands and feet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.laterality import LONGEST_MS, MOST_SHOWN, Part, Score, Which, check_score
from companion.exchange import cells
from companion.exchange.cells import instant_cell, number_cell, text_cell
from companion.exchange.columns import ID, Column, choice_column, day_column, whole_column
from companion.exchange.kind import Kind, check_instant_of

if TYPE_CHECKING:
    from datetime import date

    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

_part = cells.one_of(Part)
_side = cells.one_of(Which)


def _cells(score: Score, _: Figures) -> Cells:
    return {
        "id": text_cell(score.id),
        "day": score.day.isoformat(),
        "started_at": instant_cell(score.started_at),
        "part": score.part.value,
        "side": score.side.value,
        "shown": str(score.shown),
        "correct": str(score.correct),
        "median_ms": number_cell(score.median_ms),
    }


def _read(row: Cells, wrong: Wrong) -> Score | None:
    values = {
        "day": wrong.read_shared(cells.day, row, "day"),
        "started_at": wrong.read(cells.instant, row, "started_at"),
        "part": wrong.read_shared(_part, row, "part"),
        "side": wrong.read_shared(_side, row, "side"),
        "shown": wrong.read_shared(cells.given_number, row, "shown"),
        "correct": wrong.read_shared(cells.given_number, row, "correct"),
        "median_ms": wrong.read(cells.number, row, "median_ms"),
    }
    if wrong.cells:
        return None
    return Score(id=cells.text(row["id"]), **values)


def _check(score: Score, latest: date) -> None:
    check_score(score, latest)
    check_instant_of(score.started_at, latest, "started_at")


LATERALITY = Kind(
    file="laterality.csv",
    entry=Score,
    title="Left or right, told from pictures of hands and feet: one row for each side of a go",
    columns=(
        ID,
        day_column("day", "The day on which it began; a day begins at 04:00."),
        Column(
            "started_at",
            "datetime",
            "When it began; the sides of one go share it. ISO 8601, whole seconds, with the offset"
            " from UTC there.",
            {"required": True},
        ),
        choice_column("part", "What was shown.", Part),
        choice_column("side", "The side that the pictures showed.", Which),
        whole_column(
            "shown", "Pictures of this side that were answered.", 1, MOST_SHOWN, required=True
        ),
        whole_column("correct", "Right answers among them.", 0, MOST_SHOWN, required=True),
        whole_column(
            "median_ms",
            "The middle of the times of right answers; empty: none has one. Unit: milliseconds.",
            1,
            LONGEST_MS,
        ),
    ),
    cells=_cells,
    read=_read,
    order=lambda each: (each.day, each.started_at.timestamp(), each.id),
    days=lambda each: (each.day, each.day),
    check=_check,
    offset=lambda each: each.started_at.utcoffset(),
)
