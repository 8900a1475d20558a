"""pacing_measures.csv: the measures that baselines rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.activities import check_amount
from companion.domain.baseline import PacingMeasure
from companion.domain.refused import check_not_future
from companion.exchange import cells
from companion.exchange.cells import amount_cell, text_cell
from companion.exchange.columns import ACTIVITY_ID, ID, amount_column, day_column
from companion.exchange.kind import Kind

if TYPE_CHECKING:
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong


def _cells(measure: PacingMeasure, _: Figures) -> Cells:
    return {
        "id": text_cell(measure.id),
        "activity_id": text_cell(measure.activity_id),
        "day": measure.day.isoformat(),
        "amount": amount_cell(measure.amount),
    }


def _read(row: Cells, wrong: Wrong) -> PacingMeasure | None:
    day = wrong.read_shared(cells.day, row, "day")
    amount = wrong.read(cells.given_amount, row, "amount")
    if wrong.cells:
        return None
    return PacingMeasure(
        id=cells.text(row["id"]),
        activity_id=wrong.read_shared(cells.text, row, "activity_id"),
        day=day,
        amount=amount,
    )


MEASURES = Kind(
    file="pacing_measures.csv",
    entry=PacingMeasure,
    title="Measures for baselines, one row each",
    columns=(
        ID,
        ACTIVITY_ID,
        day_column("day", "The day it was done."),
        amount_column("amount", "How much was a little more than usual.", required=True, least=0),
    ),
    cells=_cells,
    read=_read,
    order=lambda each: (each.day, each.id),
    days=lambda each: (each.day, each.day),
    check=lambda each, latest: check_not_future(each.day, latest),
    fits=lambda each, activity: check_amount(each.amount, "amount", activity.unit),
)
