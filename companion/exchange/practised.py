"""practice.csv: what was practised, how long, and how tense before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.practised import LONGEST_MINUTES, TENSIONS, Practised, check_practised
from companion.exchange import cells
from companion.exchange.cells import amount_cell, instant_cell, number_cell, text_cell
from companion.exchange.columns import (
    ID,
    Column,
    day_column,
    id_column,
    scale_column,
    text_column,
)
from companion.exchange.kind import Kind, check_instant_of

if TYPE_CHECKING:
    from datetime import date

    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

_COLUMNS = (
    ID,
    id_column(
        "practice_id", "The practice, by the name of its file in the app; it may be gone from it."
    ),
    day_column("day", "The day on which it began; a day begins at 04:00."),
    Column(
        "started_at",
        "datetime",
        "When it began. ISO 8601, whole seconds, with the offset from UTC there; empty where it"
        " was typed in later.",
    ),
    Column(
        "minutes",
        "number",
        "How long it went; empty: not told. Unit: minutes.",
        {"minimum": 0, "maximum": LONGEST_MINUTES},
    ),
    scale_column("tension_before", "Tension before: calm to very tense."),
    scale_column("tension_after", "Tension after: calm to very tense."),
    text_column("note", "Own words."),
)


def _cells(entry: Practised, _: Figures) -> Cells:
    return {
        "id": text_cell(entry.id),
        "practice_id": text_cell(entry.practice_id),
        "day": entry.day.isoformat(),
        "started_at": instant_cell(entry.started_at),
        "minutes": amount_cell(entry.minutes),
        **{name: number_cell(getattr(entry, name)) for name in TENSIONS},
        "note": text_cell(entry.note),
    }


def _read(row: Cells, wrong: Wrong) -> Practised | None:
    minutes = wrong.read(cells.amount, row, "minutes")
    values = {
        "day": wrong.read_shared(cells.day, row, "day"),
        "started_at": wrong.read(cells.instant_or_none, row, "started_at"),
        **{name: wrong.read_shared(cells.number, row, name) for name in TENSIONS},
    }
    if wrong.cells:
        return None
    return Practised(
        id=cells.text(row["id"]),
        practice_id=wrong.read_shared(cells.text, row, "practice_id"),
        minutes=minutes,
        note=cells.text(row["note"]),
        **values,
    )


def _check(entry: Practised, latest: date) -> None:
    check_practised(entry, latest)
    check_instant_of(entry.started_at, latest, "started_at")


def _order(entry: Practised) -> tuple[object, ...]:
    """What was typed in later comes before what has a time."""
    at = entry.started_at
    when = (False, 0.0) if at is None else (True, at.timestamp())
    return entry.day, when, entry.id


PRACTISED = Kind(
    file="practice.csv",
    entry=Practised,
    title="What was practised: relaxation and attention, one row a practice",
    columns=_COLUMNS,
    cells=_cells,
    read=_read,
    order=_order,
    days=lambda each: (each.day, each.day),
    check=_check,
    offset=lambda each: each.started_at.utcoffset() if each.started_at else None,
)
