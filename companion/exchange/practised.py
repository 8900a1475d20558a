"""practice.csv: what was practised, how long, and how tense before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.practised import LONGEST_MINUTES, Practised, check_practised
from companion.exchange.columns import (
    ID,
    day_column,
    id_column,
    instant_column,
    number_column,
    scale_column,
    text_column,
)
from companion.exchange.kind import Kind, check_instant_of, offset_of, when

if TYPE_CHECKING:
    from datetime import date

_COLUMNS = (
    ID,
    id_column(
        "practice_id", "The practice, by the name of its file in the app; it may be gone from it."
    ),
    day_column("day", "The day on which it began; a day begins at 04:00."),
    instant_column("started_at", "When it began.", required=False),
    number_column("minutes", "How long it went; empty: not told. Unit: minutes.", LONGEST_MINUTES),
    scale_column("tension_before", "Tension before: calm to very tense."),
    scale_column("tension_after", "Tension after: calm to very tense."),
    text_column("note", "Own words."),
)


def _check(entry: Practised, latest: date) -> None:
    check_practised(entry, latest)
    check_instant_of(entry.started_at, latest, "started_at")


PRACTISED = Kind(
    file="practice.csv",
    entry=Practised,
    title="What was practised: relaxation and attention, one row a practice",
    columns=_COLUMNS,
    order=lambda each: (each.day, when(each.started_at), each.id),
    check=_check,
    offset=lambda each: offset_of(each.started_at),
)
