"""wins.csv: small wins, found by rules or written by the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.win import FoundBy, Win, check_win
from companion.exchange import cells
from companion.exchange.cells import text_cell
from companion.exchange.columns import ID, choice_column, day_column, name_column
from companion.exchange.kind import Kind

if TYPE_CHECKING:
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

_found_by = cells.one_of(FoundBy)


def _cells(win: Win, _: Figures) -> Cells:
    return {
        "id": text_cell(win.id),
        "day": win.day.isoformat(),
        "text": text_cell(win.text),
        "found_by": win.found_by.value,
    }


def _read(row: Cells, wrong: Wrong) -> Win | None:
    day = wrong.read_shared(cells.day, row, "day")
    found_by = wrong.read_shared(_found_by, row, "found_by")
    if wrong.cells:
        return None
    text = cells.text(row["text"])
    return Win(id=cells.text(row["id"]), day=day, text=text, found_by=found_by)


WINS = Kind(
    file="wins.csv",
    entry=Win,
    title="Small wins, one row each",
    columns=(
        ID,
        day_column("day", "The day on which it was so."),
        name_column("text", "What it was, in words."),
        choice_column("found_by", "The person (me), or the rule that found it.", FoundBy),
    ),
    cells=_cells,
    read=_read,
    order=lambda each: each.day,
    days=lambda each: (each.day, each.day),
    check=check_win,
)
