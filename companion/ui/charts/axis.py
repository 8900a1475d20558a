"""The two axes of every chart: whole days along the bottom, one fixed scale at the side."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil, floor, log10
from typing import TYPE_CHECKING

import pyqtgraph as pg

from companion.domain.series import Unit, monday
from companion.wording.pacing import figure
from companion.wording.progress import tick_day, tick_month, tick_weekday, tick_year

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST_IN_HOURS = 10
LABEL_AIR_PX = 8  # between two labels, and how far the last may reach over the edge
_A_WEEK = 7
_WEEKDAY_PART = 0.8
"""A weekday's short name needs less room than a date."""
_WEEKS = (1, 2, 4)
_MONTHS = (1, 2, 3, 6)
_MOST_TICKS = 5
_YEARS = (1, 2, 5, 10)
_DAYS_A_MONTH = 30.4
_DAYS_A_YEAR = 365.25

Tick = tuple[int, str]
ScaleTick = tuple[float, str]


def day_ticks(first: date, last: date, day_px: float, label_px: float) -> list[Tick]:
    """The days that get a label: Mondays, firsts of a month or of a year, as room allows.

    Of a single week every day has the name of its weekday, if there is room.

    Args:
        first: First day in sight.
        last: Last day in sight.
        day_px: Width of one day in pixels.
        label_px: Room that a label needs, in pixels.
    """
    if (last - first).days < _A_WEEK and day_px >= _WEEKDAY_PART * label_px:
        every = range(first.toordinal(), last.toordinal() + 1)
        return [(day, tick_weekday(date.fromordinal(day))) for day in every]
    for weeks in _WEEKS:
        if weeks * 7 * day_px >= label_px:
            return _week_ticks(first, last, weeks)
    for months in _MONTHS:
        if months * _DAYS_A_MONTH * day_px >= label_px:
            return [(day.toordinal(), tick_month(day)) for day in _firsts(first, last, months)]
    years = next((n for n in _YEARS if n * _DAYS_A_YEAR * day_px >= label_px), _YEARS[-1])
    return [(day.toordinal(), tick_year(day)) for day in _firsts(first, last, 12 * years)]


def month_ticks(months: Sequence[date], day_px: float, label_px: float) -> list[Tick]:
    """The months that get their name, each under its bar: all of them, or as room allows.

    Args:
        months: A day in the middle of each, where its bar stands.
        day_px: Width of one day in pixels.
        label_px: Room that a label needs, in pixels.
    """
    steps = (*_MONTHS, *(12 * years for years in _YEARS))
    room = (n for n in steps if n * _DAYS_A_MONTH * day_px >= label_px)
    every = next(room, steps[-1])
    named = [day for day in months if (day.year * 12 + day.month - 1) % every == 0]
    return [(day.toordinal(), tick_month(day)) for day in named or months[:1]]


def value_ticks(unit: Unit, most: float) -> list[float]:
    """Where the scale at the side has its lines; the last is its top.

    0 to 10 is always 0 to 10, a week has 7 days and percent end at 100. Only hours asleep
    reach further than 10 when a night did.
    """
    if unit is Unit.SCORE_0_10:
        return [0, 2, 4, 6, 8, 10]
    if unit is Unit.DAYS:
        return [0, 1, 2, 3, 4, 5, 6, 7]
    if unit is Unit.PERCENT:
        return [0, 25, 50, 75, 100]
    hours = max(LONGEST_IN_HOURS, 2 * ceil(most / 120))
    return [60.0 * hour for hour in range(0, hours + 1, 2)]


def amount_ticks(most: float, *, is_whole: bool = False) -> list[ScaleTick]:
    """Round values from 0 to the most or just above it, about five of them.

    Args:
        most: The highest value.
        is_whole: It is counted, such as sessions: there is no half of one.
    """
    if most <= 0:
        return [(0.0, figure(0)), (1.0, figure(1))]
    step = 10.0 ** floor(log10(most))
    for part in (0.2, 0.5, 1.0, 2.0):
        if most <= _MOST_TICKS * part * step:
            step *= part
            break
    step = max(step, 1.0) if is_whole else step
    return [(step * n, figure(step * n)) for n in range(ceil(most / step - 1e-9) + 1)]


class DayAxis(pg.AxisItem):
    """Days by their ordinal number, so that no time zone can shift one; ticks on whole days.

    Attributes:
        months: Where bars stand for whole months, the middle day of each; else none.
    """

    def __init__(self) -> None:
        super().__init__("bottom")
        self.enableAutoSIPrefix(False)
        self.label_px = 60.0
        self.months: tuple[date, ...] = ()
        self._words: dict[int, str] = {}

    def tickValues(self, begin: float, end: float, size: float) -> list[tuple[float, list[int]]]:
        """Which days have a label at this width."""
        first, last = ceil(max(begin, 1)), int(end)
        if last < first:
            return []
        day_px = size / max(end - begin, 1)
        ticks = self._ticks(date.fromordinal(first), date.fromordinal(last), day_px)
        room = (self.label_px - LABEL_AIR_PX) / 2 - LABEL_AIR_PX
        self._words = {day: words for day, words in ticks if (end - day) * day_px >= room}
        return [(1.0, list(self._words))]

    def _ticks(self, first: date, last: date, day_px: float) -> list[Tick]:
        if self.months:
            return month_ticks(self.months, day_px, self.label_px)
        return day_ticks(first, last, day_px, self.label_px)

    def tickStrings(self, values: Sequence[int], _scale: float, _spacing: float) -> list[str]:
        """The words of these days."""
        return [self._words.get(int(value), "") for value in values]


class ScaleAxis(pg.AxisItem):
    """The scale at the side, the same for every range."""

    def __init__(self) -> None:
        super().__init__("left")
        self.enableAutoSIPrefix(False)

    def show_ticks(self, ticks: Sequence[ScaleTick]) -> None:
        """Label these values and no others."""
        self.setTicks([list(ticks)])


def _week_ticks(first: date, last: date, every: int) -> list[Tick]:
    """Mondays; the month's name stands at the first and wherever it is another month."""
    ticks: list[Tick] = []
    day, month = monday(first + timedelta(days=6)), 0
    while day <= last:
        ticks.append((day.toordinal(), tick_day(day, with_month=day.month != month)))
        month = day.month
        day += timedelta(weeks=every)
    return ticks


def _firsts(first: date, last: date, every: int) -> Iterator[date]:
    """The first day of every month, every third, every twelfth ...; January is always one."""
    month = first.year * 12 + first.month - 1
    month += 0 if first.day == 1 else 1
    month += -month % every
    while (day := date(month // 12, month % 12 + 1, 1)) <= last:
        yield day
        month += every
