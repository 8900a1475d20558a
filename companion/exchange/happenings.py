"""happenings.csv: what happened that a clinic asks about, such as a fall or a new medicine."""

from __future__ import annotations

from companion.domain.happening import Happening, HappeningKind, check_happening
from companion.domain.refused import LONGEST_NAME
from companion.exchange.columns import ID, choice_column, day_column, text_column
from companion.exchange.kind import Kind

HAPPENINGS = Kind(
    file="happenings.csv",
    entry=Happening,
    title="What happened that a clinic asks about, one row each",
    columns=(
        ID,
        day_column("day", "The day on which it happened."),
        choice_column(
            "kind",
            "What it was; emergency: care in an emergency department, or a stay in hospital.",
            HappeningKind,
        ),
        text_column("text", "Own words.", LONGEST_NAME),
    ),
    order=lambda each: each.day,
    check=check_happening,
)
