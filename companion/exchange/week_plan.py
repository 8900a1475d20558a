"""week_plan.csv: which activity, or rest, on which day and in which part of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.refused import check_not_far_ahead
from companion.domain.week_plan import PartOfDay, Planned
from companion.exchange import cells
from companion.exchange.cells import text_cell
from companion.exchange.columns import ACTIVITY_ID, ID, choice_column, day_column
from companion.exchange.kind import Kind

if TYPE_CHECKING:
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

_part = cells.one_of(PartOfDay)
_PARTS = list(PartOfDay)


def _cells(planned: Planned, _: Figures) -> Cells:
    return {
        "id": text_cell(planned.id),
        "activity_id": text_cell(planned.activity_id or ""),
        "day": planned.day.isoformat(),
        "part_of_day": planned.part_of_day.value,
    }


def _read(row: Cells, wrong: Wrong) -> Planned | None:
    day = wrong.read_shared(cells.day, row, "day")
    part_of_day = wrong.read_shared(_part, row, "part_of_day")
    if wrong.cells:
        return None
    return Planned(
        id=cells.text(row["id"]),
        activity_id=wrong.read_shared(cells.text, row, "activity_id") or None,
        day=day,
        part_of_day=part_of_day,
    )


WEEK_PLAN = Kind(
    file="week_plan.csv",
    entry=Planned,
    title="The week plan, one row a thing; within a part of a day in the order of the plan",
    columns=(
        ID,
        replace(
            ACTIVITY_ID,
            meaning=f"{ACTIVITY_ID.meaning} Empty: rest.",
            constraints={"pattern": ACTIVITY_ID.constraints["pattern"]},
        ),
        day_column("day", "The day it is planned for; it may lie ahead."),
        choice_column("part_of_day", "The part of the day.", PartOfDay),
    ),
    cells=_cells,
    read=_read,
    order=lambda each: (each.day, _PARTS.index(each.part_of_day)),
    days=lambda each: (each.day, each.day),
    check=lambda each, latest: check_not_far_ahead(each.day, latest),
)
