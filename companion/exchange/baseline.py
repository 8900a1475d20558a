"""pacing_measures.csv: the measures that baselines rest on."""

from __future__ import annotations

from companion.domain.activities import check_amount
from companion.domain.baseline import PacingMeasure
from companion.domain.refused import check_not_future
from companion.exchange.columns import ACTIVITY_ID, ID, amount_column, day_column
from companion.exchange.kind import Kind

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
    order=lambda each: (each.day, each.id),
    check=lambda each, latest: check_not_future(each.day, latest),
    fits=lambda each, activity: check_amount(each.amount, "amount", activity.unit),
)
