"""diary.csv: check-ins, a row each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from companion.domain.diary import SCALES, CheckIn, entered_later
from companion.domain.refused import check_not_future
from companion.exchange import cells
from companion.exchange.cells import number_cell, text_cell, yes_cell
from companion.exchange.columns import ID, Column, scale_column, text_column
from companion.exchange.kind import Kind, check_instant_of

if TYPE_CHECKING:
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

_COLUMNS = (
    ID,
    Column("day", "date", "The day described, not the day of writing.", {"required": True}),
    Column(
        "recorded_at",
        "datetime",
        "When the entry was written. ISO 8601, whole seconds, with the offset from UTC there.",
        {"required": True},
    ),
    Column("hard_day", "boolean", "A hard day: true, or empty."),
    text_column("did", "What the person did that matters to them, in own words, joined by ';'."),
    scale_column(
        "interference", "How much pain got in the way; 0 not at all, 10 stopped everything."
    ),
    scale_column("pain_average", "Usual pain of the day; 0 none, 10 the worst imaginable."),
    scale_column("pain_worst", "Worst pain of the day; 0 none, 10 the worst imaginable."),
    scale_column("pain_least", "Least pain of the day; 0 none, 10 the worst imaginable."),
    scale_column("mood", "Mood; 0 very low, 10 very good."),
    scale_column("fatigue", "Tiredness; 0 none, 10 the most."),
    scale_column("stress", "Tension; 0 none, 10 the most."),
    text_column("regions", "Places on the body map, by their ids, joined by ';'."),
    text_column("note", "Own words."),
    Column(
        "entered_later",
        "boolean",
        "(calc) Written more than 48 hours after the day ended, at 04:00: true, or empty.",
        calculated=True,
    ),
)


def _cells(check_in: CheckIn, _: Figures) -> dict[str, str]:
    return {
        "id": text_cell(check_in.id),
        "day": check_in.day.isoformat(),
        "recorded_at": check_in.recorded_at.isoformat(timespec="seconds"),
        "hard_day": yes_cell(check_in.hard_day),
        "did": text_cell(";".join(check_in.did)),
        **{scale.value: number_cell(getattr(check_in, scale)) for scale in SCALES},
        "regions": text_cell(";".join(check_in.regions)),
        "note": text_cell(check_in.note),
        "entered_later": yes_cell(entered_later(check_in.day, check_in.recorded_at)),
    }


def _read(row: Cells, wrong: Wrong) -> CheckIn | None:
    values = {
        "day": wrong.read_shared(cells.day, row, "day"),
        "recorded_at": wrong.read(cells.instant, row, "recorded_at"),
        "hard_day": wrong.read_shared(cells.yes, row, "hard_day"),
        **{scale.value: wrong.read_shared(cells.number, row, scale) for scale in SCALES},
    }
    if wrong.cells:
        return None
    return CheckIn(
        id=cells.text(row["id"]),
        did=wrong.read_shared(cells.words_of, row, "did"),
        regions=wrong.read_shared(cells.words_of, row, "regions"),
        note=cells.text(row["note"]),
        **values,
    )


def _check(check_in: CheckIn, latest: date) -> None:
    check_not_future(check_in.day, latest)
    check_instant_of(check_in.recorded_at, latest, "recorded_at")


CHECK_INS = Kind(
    file="diary.csv",
    entry=CheckIn,
    title="Check-ins, one row each",
    columns=_COLUMNS,
    cells=_cells,
    read=_read,
    order=lambda each: (each.day, each.recorded_at, each.id),
    days=lambda each: (each.day, each.day),
    check=_check,
    offset=lambda each: each.recorded_at.utcoffset(),
    words=lambda each: (*each.did, *each.regions),
)
