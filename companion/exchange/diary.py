"""diary.csv: check-ins, a row each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.diary import CheckIn, entered_later
from companion.domain.refused import check_not_future
from companion.exchange.cells import yes_cell
from companion.exchange.columns import (
    ID,
    Column,
    day_column,
    instant_column,
    scale_column,
    text_column,
    words_column,
    yes_column,
)
from companion.exchange.kind import Kind, check_instant_of, offset_of

if TYPE_CHECKING:
    from datetime import date

    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells

_COLUMNS = (
    ID,
    day_column("day", "The day described, not the day of writing."),
    instant_column("recorded_at", "When the entry was written."),
    yes_column("hard_day", "A hard day:"),
    words_column("did", "What the person did that matters to them, in own words, joined by ';'."),
    scale_column(
        "interference", "How much pain got in the way; 0 not at all, 10 stopped everything."
    ),
    scale_column("pain_average", "Usual pain of the day; 0 none, 10 the worst imaginable."),
    scale_column("pain_worst", "Worst pain of the day; 0 none, 10 the worst imaginable."),
    scale_column("pain_least", "Least pain of the day; 0 none, 10 the worst imaginable."),
    scale_column("mood", "Mood; 0 very low, 10 very good."),
    scale_column("fatigue", "Tiredness; 0 none, 10 the most."),
    scale_column("stress", "Tension; 0 none, 10 the most."),
    words_column("regions", "Places on the body map, by their ids, joined by ';'."),
    text_column("note", "Own words."),
    Column(
        "entered_later",
        "boolean",
        "(calc) Written more than 48 hours after the day ended, at 04:00: true, or empty.",
        calculated=True,
    ),
)


def _figures(check_in: CheckIn, _: Figures) -> Cells:
    return {"entered_later": yes_cell(entered_later(check_in.day, check_in.recorded_at))}


def _check(check_in: CheckIn, latest: date) -> None:
    check_not_future(check_in.day, latest)
    check_instant_of(check_in.recorded_at, latest, "recorded_at")


CHECK_INS = Kind(
    file="diary.csv",
    entry=CheckIn,
    title="Check-ins, one row each",
    columns=_COLUMNS,
    order=lambda each: (each.day, each.recorded_at, each.id),
    check=_check,
    offset=lambda each: offset_of(each.recorded_at),
    words=lambda each: (*each.did, *each.regions),
    figures=_figures,
)
