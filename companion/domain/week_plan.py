"""The week plan: which activity, or rest, on which day and in which part of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from companion.domain.activities import Area
from companion.domain.refused import check_day, check_id


class PartOfDay(StrEnum):
    """A part of the day, in their order."""

    MORNING = "morning"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One thing in a week plan.

    Attributes:
        activity_id: What is planned; None is rest, which is planned as well.
        day: The day it is planned for; it may lie ahead.
    """

    id: str
    activity_id: str | None
    day: date
    part_of_day: PartOfDay

    def __post_init__(self) -> None:
        check_id(self.id)
        if self.activity_id is not None:
            check_id(self.activity_id, "activity_id")
        check_day(self.day)


HEAVY_AREAS = frozenset({Area.MOVING, Area.HOME, Area.WORK})
"""Parts of life whose activities ask most of the body. Our choice, not evidence."""

HEAVY_IN_A_PART = 2
HEAVY_IN_A_DAY = 3
"""So many heavy ones together are worth a hint. Our choice, not evidence; to spread what is heavy
over the week is common ground of occupational therapy."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """Heavy activities that meet.

    Attributes:
        part_of_day: The part of the day they meet in; None: they share a day.
        heavy: How many there are.
    """

    day: date
    part_of_day: PartOfDay | None
    heavy: int


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week a day lies in."""
    first = day - timedelta(days=day.weekday())
    return first, first + timedelta(days=6)


def in_order(planned: Iterable[Planned]) -> tuple[Planned, ...]:
    """By day and part of the day; within a part as they came."""
    parts = list(PartOfDay)
    return tuple(sorted(planned, key=lambda each: (each.day, parts.index(each.part_of_day))))


def meetings(planned: Iterable[Planned], areas: Mapping[str, Area]) -> tuple[Meeting, ...]:
    """Where heavy activities meet: two or more in one part of a day, or three or more on a day.

    A day whose heavy ones already meet in one part is told once. Our choice, not evidence.

    Args:
        planned: What is planned for some days.
        areas: The part of life of each activity, by its id.
    """
    heavy = [each for each in planned if areas.get(each.activity_id or "") in HEAVY_AREAS]
    by_part = Counter((each.day, each.part_of_day) for each in heavy)
    by_day = Counter(each.day for each in heavy)
    found = [
        Meeting(day, part, count)
        for (day, part), count in by_part.items()
        if count >= HEAVY_IN_A_PART
    ]
    told = {each.day for each in found}
    found += [
        Meeting(day, None, count)
        for day, count in by_day.items()
        if count >= HEAVY_IN_A_DAY and day not in told
    ]
    parts = list(PartOfDay)
    return tuple(
        sorted(
            found, key=lambda each: (each.day, parts.index(each.part_of_day or PartOfDay.MORNING))
        )
    )


def copied(
    last_week: Iterable[Planned], this_week: Iterable[Planned], new_id: Callable[[], str]
) -> tuple[Planned, ...]:
    """Last week's plan, a week later; what is planned just so already is left out.

    Args:
        last_week: What was planned for the week before.
        this_week: What is planned for this week already.
        new_id: Gives an id at each call.
    """
    there = Counter((each.activity_id, each.day, each.part_of_day) for each in this_week)
    found: list[Planned] = []
    for each in last_week:
        day = each.day + timedelta(days=7)
        if there[(each.activity_id, day, each.part_of_day)] > 0:
            there[(each.activity_id, day, each.part_of_day)] -= 1
        else:
            found.append(replace(each, id=new_id(), day=day))
    return tuple(found)
