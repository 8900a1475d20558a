"""happenings.csv: what happened that a clinic asks about, such as a fall or a new medicine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.happening import Happening, HappeningKind, check_happening
from companion.domain.refused import LONGEST_NAME
from companion.exchange import cells
from companion.exchange.cells import text_cell
from companion.exchange.columns import APOSTROPHE, ID, Column, choice_column, day_column
from companion.exchange.kind import Kind

if TYPE_CHECKING:
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

_kind = cells.one_of(HappeningKind)


def _cells(happening: Happening, _: Figures) -> Cells:
    return {
        "id": text_cell(happening.id),
        "day": happening.day.isoformat(),
        "kind": happening.kind.value,
        "text": text_cell(happening.text),
    }


def _read(row: Cells, wrong: Wrong) -> Happening | None:
    day = wrong.read_shared(cells.day, row, "day")
    kind = wrong.read_shared(_kind, row, "kind")
    if wrong.cells:
        return None
    return Happening(id=cells.text(row["id"]), day=day, kind=kind, text=cells.text(row["text"]))


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
        Column("text", "string", f"Own words. {APOSTROPHE}", {"maxLength": LONGEST_NAME + 1}),
    ),
    cells=_cells,
    read=_read,
    order=lambda each: each.day,
    days=lambda each: (each.day, each.day),
    check=check_happening,
)
