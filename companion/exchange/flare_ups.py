"""flare_ups.csv: days on which the person goes gently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.flare_ups import FlareUp
from companion.domain.refused import check_day, check_not_far_ahead
from companion.exchange import cells
from companion.exchange.cells import text_cell
from companion.exchange.columns import ID, day_column, text_column
from companion.exchange.kind import Kind

if TYPE_CHECKING:
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong


def _cells(flare_up: FlareUp, _: Figures) -> Cells:
    return {
        "id": text_cell(flare_up.id),
        "starts_on": flare_up.starts_on.isoformat(),
        "ends_on": flare_up.ends_on.isoformat(),
        "note": text_cell(flare_up.note),
    }


def _read(row: Cells, wrong: Wrong) -> FlareUp | None:
    starts_on = wrong.read(cells.day, row, "starts_on")
    ends_on = wrong.read(cells.day, row, "ends_on")
    if wrong.cells:
        return None
    check_day(ends_on, "ends_on")
    note = cells.text(row["note"])
    return FlareUp(id=cells.text(row["id"]), starts_on=starts_on, ends_on=ends_on, note=note)


FLARE_UPS = Kind(
    file="flare_ups.csv",
    entry=FlareUp,
    title="Flare-ups, one row each",
    columns=(
        ID,
        day_column("starts_on", "First gentle day."),
        day_column("ends_on", "Last gentle day; the days back up to the quota come after it."),
        text_column("note", "Own words."),
    ),
    cells=_cells,
    read=_read,
    order=lambda each: (each.starts_on, each.id),
    days=lambda each: (each.starts_on, each.ends_on),
    check=lambda each, latest: check_not_far_ahead(each.starts_on, latest, "starts_on"),
)
