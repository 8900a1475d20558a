"""The week plan: which activity, or rest, on which day and in which part of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from companion.domain.activities import AmountUnit, Area
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


@dataclass(frozen=True, slots=True)
class Portion:
    """How much of a day's amount is planned for one place in the week.

    Attributes:
        whole: The amount of the whole day.
        amount: What is planned here; None where the day's amount cannot be shared out.
    """

    whole: float
    amount: float | None


def portions(quota: float, count: int, unit: AmountUnit) -> tuple[Portion, ...]:
    """A day's amount shared out over the places of that day; the parts add up to it.

    As even as whole numbers let it be, the larger parts first; minutes and metres go to a tenth
    where whole ones do not add up. Our choice, not evidence.

    Args:
        quota: What the person is told for the day.
        count: In how many places it is planned, at least one.
        unit: What it is counted in: steps and repetitions stay whole.
    """
    if count == 1:
        return (Portion(quota, quota),)
    grains = (1,) if unit.is_whole else (1, 10)
    for grain in grains:
        total = round(round(float(quota), 1) * grain, 1)
        if total.is_integer() and total >= count:
            small, over = divmod(int(total), count)
            shares = [(small + (n < over)) / grain for n in range(count)]
            return tuple(Portion(quota, share) for share in shares)
    return tuple(Portion(quota, None) for _ in range(count))


def portions_of(
    planned: Iterable[Planned], quotas: Mapping[tuple[str, date], tuple[float, AmountUnit]]
) -> dict[str, Portion]:
    """What is planned in each place, by its id; places without an amount are left out.

    Args:
        planned: What is planned for whole days.
        quotas: What the person is told for a day, by activity and day.
    """
    places: dict[tuple[str, date], list[Planned]] = {}
    for each in in_order(planned):
        places.setdefault((each.activity_id or "", each.day), []).append(each)
    found: dict[str, Portion] = {}
    for key, here in places.items():
        if key in quotas:
            quota, unit = quotas[key]
            shared = portions(quota, len(here), unit)
            found.update((each.id, portion) for each, portion in zip(here, shared, strict=True))
    return found


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
