"""flare_ups.csv: days on which the person goes gently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.flare_ups import FlareUp
from companion.domain.refused import check_day, check_not_far_ahead
from companion.exchange.columns import ID, day_column, text_column, told
from companion.exchange.kind import Kind

if TYPE_CHECKING:
    from companion.exchange.wrong import Cells, Wrong


_COLUMNS = (
    ID,
    day_column("starts_on", "First gentle day."),
    day_column("ends_on", "Last gentle day; the days back up to the quota come after it."),
    text_column("note", "Own words."),
)


def _read(row: Cells, wrong: Wrong) -> FlareUp | None:
    values = told(row, wrong, _COLUMNS)
    if values is None:
        return None
    check_day(values["ends_on"], "ends_on")
    return FlareUp(**values)


FLARE_UPS = Kind(
    file="flare_ups.csv",
    entry=FlareUp,
    title="Flare-ups, one row each",
    columns=_COLUMNS,
    read=_read,
    order=lambda each: (each.starts_on, each.id),
    days=lambda each: (each.starts_on, each.ends_on),
    check=lambda each, latest: check_not_far_ahead(each.starts_on, latest, "starts_on"),
)
