"""Boom and bust: days well over the quota, and how it was on the days after.

It tells what came after, never what caused it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean, median
from typing import TYPE_CHECKING

from companion.domain.activities import AmountUnit

if TYPE_CHECKING:
    from companion.domain.pacing import PlanDay

OVER_SHARE = 1.2
"""Above this share of the quota a day is well over it. Our choice; no validated cut-off exists.
Doing too much does go with pain that varies more (Andrews 2015)."""

OVER_MINUTES = 5.0
OVER_UNITS = 2.0
"""And at least this much over it: 5 minutes, or 2 of another unit. Our choice, not evidence."""

DAYS_AFTER = 2
PAIN_ABOVE = 2.0
"""Points of usual pain above the median of the week before. Our choice, not evidence."""

PAIN_WEEK_DAYS = 7
KNOWN_FOR_A_MEDIAN = 4
"""Known days of that week without which it says nothing. Our choice, as for weekly averages."""

LITTLE_SHARE = 0.6
"""Below this share of the quota a planned day was a small one. Our choice, not evidence."""

WINDOW_DAYS = 14
LOGGED_DAYS = 10
PATTERN_TIMES = 2
"""Twice in 14 days, 10 of them written down. Our choice, not evidence."""

SAID_EVERY = timedelta(days=7)
"""The sentence about it comes once a week at most. Our choice, not evidence."""

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class DaysAfter:
    """A figure on the days after a day over quota, beside the other days.

    Attributes:
        after: Its mean on those days; None where none is known.
        after_days: How many of them are known.
        other: Its mean on all other days; other_days likewise.
    """

    after: float | None
    after_days: int
    other: float | None
    other_days: int


def is_over(day: PlanDay) -> bool:
    """Whether a planned day was over quota: above 120 % and at least 5 minutes or 2 units over.

    Days without a plan are never over. Our choice, not evidence.
    """
    if day.quota is None or day.done is None:
        return False
    least = OVER_MINUTES if day.unit is AmountUnit.MINUTES else OVER_UNITS
    above = day.done - day.quota
    return day.done > OVER_SHARE * day.quota + _ROUNDING and above >= least - _ROUNDING


def days_over(days: Sequence[PlanDay]) -> tuple[date, ...]:
    """The days that were over quota, in their order."""
    return tuple(each.day for each in days if is_over(each))


def busts(days: Sequence[PlanDay], pain: Mapping[date, float]) -> tuple[date, ...]:
    """The days over quota after which, within two days, came much more pain or a small day.

    Much more pain: usual pain 2 or more above the median of the 7 days up to the day over quota.
    A small day: planned, and less than 60 % of its quota done. What is not written down says
    nothing. Our choice, no validated cut-off.

    Args:
        days: Days of one plan.
        pain: Usual pain, 0 to 10, on the days it is known.
    """
    by_day = {each.day: each for each in days}
    return tuple(day for day in days_over(days) if _follows(day, by_day, pain))


def shows_pattern(days: Sequence[PlanDay], pain: Mapping[date, float], today: date) -> bool:
    """Whether it happened twice in the last 14 days, with 10 or more of them written down.

    A day is written down if the activity has a session on it. Our choice, not evidence.
    """
    first = today - timedelta(days=WINDOW_DAYS - 1)
    logged = sum(first <= each.day <= today and each.done is not None for each in days)
    times = sum(first <= day <= today for day in busts(days, pain))
    return logged >= LOGGED_DAYS and times >= PATTERN_TIMES


def may_be_said(last_said: date | None, today: date) -> bool:
    """Whether the sentence about it may come again: not within a week of the last time."""
    return last_said is None or today - last_said >= SAID_EVERY


def days_after(over: Collection[date], figure: Mapping[date, float]) -> DaysAfter:
    """How a figure was on the day after each day over quota, beside all other known days.

    Args:
        over: Days over quota.
        figure: Such as how much pain got in the way, on the days it is known.
    """
    following = {day + timedelta(days=1) for day in over}
    after = [value for day, value in figure.items() if day in following]
    other = [value for day, value in figure.items() if day not in following]
    return DaysAfter(_mean(after), len(after), _mean(other), len(other))


def _follows(day: date, by_day: Mapping[date, PlanDay], pain: Mapping[date, float]) -> bool:
    usual = _usual_pain(day, pain)
    for n in range(1, DAYS_AFTER + 1):
        later = day + timedelta(days=n)
        if usual is not None and later in pain and pain[later] >= usual + PAIN_ABOVE - _ROUNDING:
            return True
        planned = by_day.get(later)
        if planned is not None and _is_small(planned):
            return True
    return False


def _usual_pain(day: date, pain: Mapping[date, float]) -> float | None:
    week = (day - timedelta(days=n) for n in range(PAIN_WEEK_DAYS))
    known = [pain[each] for each in week if each in pain]
    return median(known) if len(known) >= KNOWN_FOR_A_MEDIAN else None


def _is_small(day: PlanDay) -> bool:
    if day.quota is None or day.done is None:
        return False
    return day.done < LITTLE_SHARE * day.quota - _ROUNDING


def _mean(values: Sequence[float]) -> float | None:
    return fmean(values) if values else None
