"""One figure a day over weeks and years: what charts, tables and the printed page are made of.

A day without an answer is None, never 0. Nothing here fills, guesses or joins over a gap.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

KNOWN_DAYS_FOR_A_WEEK = 3
KNOWN_DAYS_FOR_AN_AVERAGE = 4
DAYS_OF_AN_AVERAGE = 7
DAYS_BETWEEN_VISITS = 12 * 7
"""Twelve weeks, about the time between two visits: what Progress and My visit look back on unless
the person chooses. Our choice, not evidence."""


class Unit(StrEnum):
    """What one value of a series counts."""

    SCORE_0_10 = "score_0_10"
    MINUTES = "minutes"
    PERCENT = "percent"
    DAYS = "days"  # 1.0 the day had it, 0.0 it had not; a week is a count of days
    AMOUNT = "amount"  # of one activity, in its own AmountUnit: metres, steps, minutes in one go


class Several(StrEnum):
    """How several entries of one day become the day's one value."""

    MEAN = "mean"
    MAX = "max"
    MIN = "min"


@dataclass(frozen=True, slots=True)
class DailySeries:
    """One figure, day after day, from the first day on.

    Attributes:
        first: The day of the first value.
        values: One per day, None = not written down.
        unit: What a value counts.
        entered_later: Days written down more than 48 hours after they ended.
        weights: How much each day counts in a mean, one per day (for sleep efficiency the
            minutes in bed). Empty: every day counts the same.
    """

    first: date
    values: tuple[float | None, ...]
    unit: Unit
    entered_later: frozenset[date] = frozenset()
    weights: tuple[float, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        if self.weights and len(self.weights) != len(self.values):
            msg = "a weight for each day, or none at all"
            raise ValueError(msg)

    @property
    def last(self) -> date:
        """The day of the last value; the day before `first` when there is none."""
        return self.first + timedelta(days=len(self.values) - 1)

    @property
    def known(self) -> int:
        """On how many days it was written down."""
        return len(self.values) - self.values.count(None)

    def between(self, first: date, last: date) -> "DailySeries":
        """The part from `first` to `last`, both included, as far as the series reaches."""
        first = max(first, self.first)
        start = (first - self.first).days
        end = max(start, (last - self.first).days + 1)
        return DailySeries(
            first,
            self.values[start:end],
            self.unit,
            frozenset(day for day in self.entered_later if first <= day <= last),
            self.weights[start:end],
        )

    def mean(self) -> float | None:
        """The mean of the days that are known; None when none is."""
        return _mean(self.values, self.weights)

    def total(self) -> float:
        """The sum of the days that are known: for days, on how many it was so."""
        return sum(value for value in self.values if value is not None)


class Week(NamedTuple):
    """One week of a series, Monday to Sunday: quick to make where there are many years of them.

    Attributes:
        first: Its Monday, also where the series begins or ends within the week.
        value: The mean of the known days; for `Unit.DAYS` how many of them had it. None = a gap.
        known: How many of its days are known.
    """

    first: date
    value: float | None
    known: int


def daily(
    pairs: Iterable[tuple[date, float | None]],
    first: date,
    last: date,
    unit: Unit,
    how: Several = Several.MEAN,
    entered_later: Iterable[date] = (),
) -> DailySeries:
    """One value for each day from `first` to `last` out of any number of entries a day.

    Entries outside the two days, and answers left open (None), are passed over.
    """
    begins = first.toordinal()
    values: list[float | None] = [None] * max(0, last.toordinal() + 1 - begins)
    several: dict[int, list[float]] = {}
    for day, value in pairs:
        if value is not None and first <= day <= last:
            at = day.toordinal() - begins
            if (before := values[at]) is None:
                values[at] = float(value)
            else:
                several.setdefault(at, [before]).append(value)
    for at, all_of_them in several.items():
        values[at] = float(_OF_SEVERAL[how](all_of_them))
    known = (day for day in entered_later if first <= day <= last)
    later = frozenset(day for day in known if values[day.toordinal() - begins] is not None)
    return DailySeries(first, tuple(values), unit, later)


def ratio(numerators: DailySeries, denominators: DailySeries) -> DailySeries:
    """Day by day one series as a percentage of another, such as sleep of the time in bed.

    A week's mean of it is the sum of the numerators over the sum of the denominators of the
    nights where both are known, not the mean of the nights' percentages.
    Source: our choice, not evidence; the page says so.

    Raises:
        ValueError: The two do not cover the same days.
    """
    if numerators.first != denominators.first or len(numerators.values) != len(denominators.values):
        msg = "both series must cover the same days"
        raise ValueError(msg)
    values: list[float | None] = []
    weights: list[float] = []
    for part, whole in zip(numerators.values, denominators.values, strict=True):
        if part is None or not whole:
            values.append(None)
            weights.append(0.0)
        else:
            values.append(100 * part / whole)
            weights.append(whole)
    later = numerators.entered_later | denominators.entered_later
    return DailySeries(numerators.first, tuple(values), Unit.PERCENT, later, tuple(weights))


def weekly(series: DailySeries, min_known: int = KNOWN_DAYS_FOR_A_WEEK) -> tuple[Week, ...]:
    """The series week by week, each from Monday; a week with too few known days is a gap.

    The first and the last week may be cut off by the range: the same rule holds for them.
    Source of the 3 days: our choice, not evidence.
    """
    return tuple(_weeks(series, min_known))


def has_a_week(series: DailySeries, min_known: int = KNOWN_DAYS_FOR_A_WEEK) -> bool:
    """Whether any week has enough known days."""
    return any(week.value is not None for week in _weeks(series, min_known))


def _weeks(series: DailySeries, min_known: int) -> Iterator[Week]:
    begins = series.first.toordinal()
    for begin in range(-series.first.weekday(), len(series.values), 7):
        part = slice(max(0, begin), begin + 7)
        values = series.values[part]
        known = len(values) - values.count(None)
        value = None
        if known and known >= min_known:
            value = _of_week(values, series.weights[part], series.unit)
        yield Week(date.fromordinal(begins + begin), value, known)


def weekly_ratio(
    numerators: DailySeries, denominators: DailySeries, min_known: int = KNOWN_DAYS_FOR_A_WEEK
) -> tuple[Week, ...]:
    """Week by week the sum of the one as a percentage of the sum of the other."""
    return weekly(ratio(numerators, denominators), min_known)


def running_mean(
    series: DailySeries,
    window: int = DAYS_OF_AN_AVERAGE,
    min_known: int = KNOWN_DAYS_FOR_AN_AVERAGE,
) -> DailySeries:
    """For each day the mean of that day and the days before it, a week in all.

    None where fewer than `min_known` of these days are known. For `Unit.DAYS` the mean is
    the share of days, 0 to 1. Source of the 4 days: our choice, not evidence.
    """
    means: list[float | None] = []
    for end in range(1, len(series.values) + 1):
        part = slice(max(0, end - window), end)
        values = series.values[part]
        known = len(values) - values.count(None)
        means.append(_mean(values, series.weights[part]) if known >= min_known else None)
    return DailySeries(series.first, tuple(means), series.unit)


def monday(day: date) -> date:
    """The Monday of the week the day lies in."""
    return day - timedelta(days=day.weekday())


def _of_week(values: Sequence[float | None], weights: Sequence[float], unit: Unit) -> float | None:
    if unit is Unit.DAYS:
        return float(sum(value for value in values if value is not None))
    return _mean(values, weights)


def _mean(values: Sequence[float | None], weights: Sequence[float]) -> float | None:
    if not weights:
        known = [value for value in values if value is not None]
        return _plain_mean(known) if known else None
    pairs = [(v, w) for v, w in zip(values, weights, strict=True) if v is not None]
    heavy = sum(weight for _, weight in pairs)
    return sum(value * weight for value, weight in pairs) / heavy if heavy else None


def _plain_mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


_OF_SEVERAL: dict[Several, Callable[[list[float]], float]] = {
    Several.MEAN: _plain_mean,
    Several.MAX: max,
    Several.MIN: min,
}
