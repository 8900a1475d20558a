"""week_plan.csv: which activity, or rest, on which day and in which part of it."""

from __future__ import annotations

from dataclasses import replace

from companion.domain.refused import check_not_far_ahead
from companion.domain.week_plan import PartOfDay, Planned
from companion.exchange.columns import ACTIVITY_ID, ID, ID_OR_NONE, choice_column, day_column
from companion.exchange.kind import Kind

_PARTS = list(PartOfDay)


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
            cell=ID_OR_NONE,
        ),
        day_column("day", "The day it is planned for; it may lie ahead."),
        choice_column("part_of_day", "The part of the day.", PartOfDay),
    ),
    order=lambda each: (each.day, _PARTS.index(each.part_of_day)),
    check=lambda each, latest: check_not_far_ahead(each.day, latest),
)
