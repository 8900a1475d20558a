"""A year at a glance: every day of it with how it was, in five steps that the eye can tell apart.

A day without an entry is empty; it is none of the steps.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.series import Unit

if TYPE_CHECKING:
    from companion.domain.series import DailySeries

STEPS = 5

EDGES: dict[Unit, tuple[float, ...]] = {
    Unit.SCORE_0_10: (2.5, 4.5, 6.5, 8.5),
    Unit.MINUTES: (300.0, 360.0, 420.0, 480.0),
    Unit.PERCENT: (60.0, 70.0, 80.0, 90.0),
    Unit.DAYS: (0.5, 0.5, 0.5, 0.5),
}
"""Where the next step begins, in the unit's own measure. They help the eye and grade nobody: our
choice, not evidence."""


@dataclass(frozen=True, slots=True)
class YearDay:
    """One day of a year.

    Attributes:
        value: In the unit's measure; None: not written down.
        step: 0 to 4 of the STEPS; None without a value.
    """

    day: date
    value: float | None
    step: int | None


def step_of(value: float, unit: Unit) -> int:
    """Which step a value is, from 0; yes and no have the first and the last."""
    return sum(value >= edge for edge in EDGES[unit])


def year_of(series: DailySeries, year: int) -> tuple[YearDay, ...]:
    """Every day of a year in its order; days that the series does not cover have no value."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    inside = series.between(first, last)
    known = {inside.first + timedelta(days=n): each for n, each in enumerate(inside.values)}
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(_day(day, known.get(day), series.unit) for day in days)


def _day(day: date, value: float | None, unit: Unit) -> YearDay:
    return YearDay(day, value, None if value is None else step_of(value, unit))
