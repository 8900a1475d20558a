"""exercise_plan.csv: the exercises of all programmes, each as it was planned for some time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.activities import weekdays_of, weekdays_text
from companion.domain.dose import (
    LONGEST_HOLD_S,
    LONGEST_MINUTES,
    LONGEST_RESISTANCE,
    LONGEST_REST_S,
    MOST_REPETITIONS,
    MOST_SETS,
    Dose,
    Side,
)
from companion.domain.programme import MOST_ITEMS, PlanItem, check_item, full_on
from companion.exchange.activities import WEEKDAYS
from companion.exchange.columns import (
    ID,
    choice_column,
    day_column,
    id_column,
    name_column,
    number_column,
    text_column,
    told,
    whole_column,
    written,
)
from companion.exchange.kind import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from companion.exchange.wrong import Cells, Wrong

EXERCISE_ID = id_column(
    "exercise_id",
    "The exercise, by its id in the app's library; the person's own ones begin with 'own-'.",
)
_PLANNED = (
    ID,
    name_column("programme", "Name of the programme; rows that share it are one programme."),
    whole_column(
        "position", "Place in the order of the programme, from 1.", 1, MOST_ITEMS, required=True
    ),
    EXERCISE_ID,
    name_column(
        "name",
        "What the exercise was called when it was planned. An own one that no programme has is"
        " called so in a row of a single day, for which it is not planned.",
    ),
    day_column("starts_on", "First day it counts for."),
    day_column("ends_on", "Last day it counts for; empty: it has no end.", required=False),
)
_DOSE = (
    whole_column("sets", "Rounds; empty: one.", 1, MOST_SETS),
    whole_column(
        "repetitions", "Times in each set, for each side; empty: not said.", 1, MOST_REPETITIONS
    ),
    whole_column(
        "hold_s",
        "How long each repetition is held; without repetitions, one hold. Unit: seconds.",
        1,
        LONGEST_HOLD_S,
    ),
    whole_column("rest_s", "Rest between sets; empty: not said. Unit: seconds.", 0, LONGEST_REST_S),
    number_column(
        "minutes", "How long one set lasts, for each side, above 0. Unit: minutes.", LONGEST_MINUTES
    ),
    choice_column("side", "The side of the body; both: one after the other.", Side),
    text_column("resistance", "The band or weight, in own words.", LONGEST_RESISTANCE),
)
_NOTE = text_column("note", "What the sheet says, or how an own exercise is done.")
_OWN_COLUMNS = (*_PLANNED, _NOTE)


def _cells(item: PlanItem) -> Cells:
    days = {WEEKDAYS.name: weekdays_text(item.weekdays)}
    return written(item, _OWN_COLUMNS) | days | written(item.dose, _DOSE)


def _read(row: Cells, wrong: Wrong) -> PlanItem | None:
    values, dose = told(row, wrong, _OWN_COLUMNS), told(row, wrong, _DOSE)
    if values is None or dose is None:
        return None
    return PlanItem(weekdays=weekdays_of(row[WEEKDAYS.name]), dose=Dose(**dose), **values)


def too_many(
    staying: Iterable[PlanItem], coming: Sequence[PlanItem]
) -> Iterator[tuple[PlanItem, date]]:
    """The item of each programme with which it would hold too many, and the day.

    Args:
        staying: Items that are kept and stay as they are.
        coming: Items that would be kept, in the order of the file.
    """
    wanted = {each.programme for each in coming}
    theirs: dict[str, list[PlanItem]] = {name: [] for name in wanted}
    for item in (*staying, *coming):
        if item.programme in wanted:
            theirs[item.programme].append(item)
    new = {each.id for each in coming}
    for items in theirs.values():
        if (day := full_on(items)) is None:
            continue
        there = [item for item in items if item.runs_on(day)]
        over = [item for item in (*there[MOST_ITEMS:], *there) if item.id in new]
        if over:
            yield over[0], day


def other_letters(
    staying: Iterable[PlanItem], coming: Iterable[PlanItem]
) -> Iterator[tuple[PlanItem, PlanItem]]:
    """Items whose programme has the name of another one in other letters, and one of that one.

    "Back" beside "back" is a slip, as on the screen: a hand would pick the wrong one. What only
    keeps the name of an exercise is in no programme.

    Args:
        staying: Items that are kept and stay as they are.
        coming: Items that would be kept, in the order of the file.
    """
    first: dict[str, PlanItem] = {}
    for item in staying:
        if not item.is_name_only:
            first.setdefault(item.programme.casefold(), item)
    for item in coming:
        if item.is_name_only:
            continue
        before = first.setdefault(item.programme.casefold(), item)
        if before.programme != item.programme:
            yield item, before


PROGRAMMES = Kind(
    file="exercise_plan.csv",
    entry=PlanItem,
    title="The exercises of all programmes, one row for each time an exercise was planned so",
    columns=(*_PLANNED, WEEKDAYS, *_DOSE, _NOTE),
    order=lambda each: (each.starts_on, each.programme, each.position, each.id),
    days=lambda _: None,
    check=lambda each, latest: check_item(each, (), latest),
    cells=_cells,
    read=_read,
)
