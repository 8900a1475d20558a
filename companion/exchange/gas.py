"""gas.csv: how far all goals were together, day by day; worked out when written, never read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.gas import GasDay
from companion.exchange.cells import quota_cell
from companion.exchange.columns import Column
from companion.exchange.kind import Kind

if TYPE_CHECKING:
    from companion.exchange.wrong import Cells, Wrong


def _cells(gas: GasDay) -> Cells:
    return {
        "day": gas.day.isoformat(),
        "goals": str(gas.goals),
        "t_score": quota_cell(gas.t_score),
    }


def _read(_row: Cells, _wrong: Wrong) -> None:
    """Nothing: it follows from goals and reviews."""


GAS = Kind(
    file="gas.csv",
    entry=GasDay,
    title="(calc) How far all goals were together, one row a day with a review",
    columns=(
        Column("day", "date", "(calc) A day with a review.", {"unique": True}, calculated=True),
        Column(
            "goals",
            "integer",
            "(calc) How many goals are in it: those not let go that had a level by that day.",
            {"minimum": 0},
            calculated=True,
        ),
        Column(
            "t_score",
            "number",
            "(calc) T-score of Goal Attainment Scaling, two decimals, from the latest level x of"
            " each of them and its weight w = importance x difficulty, or 1 where one is not told:"
            " 50 + 10 sum(w x) / sqrt(0.7 sum(w w) + 0.3 sum(w) sum(w)). 50: all as expected."
            " Empty where it cannot be worked out.",
            calculated=True,
        ),
    ),
    order=lambda each: each.day,
    key="day",
    cells=_cells,
    read=_read,
)
