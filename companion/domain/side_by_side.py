"""Two figures side by side: how one was on the days after some days, and on the other days.

It compares two groups of a person's own days. It never says that one thing made the other, and it
never looks for pairs by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import accumulate
from operator import itemgetter
from random import Random
from statistics import median
from typing import TYPE_CHECKING

from companion.domain.series import Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.series import DailySeries

FEWEST_PAIRED_DAYS = 30
FEWEST_IN_A_GROUP = 7
"""With fewer nothing is compared. Source: CLINICAL.md section 7, our choice, not evidence."""

LONGEST_LAG = 2
"""Days between the one figure and the other. Our choice, not evidence."""

DAYS_OF_A_BLOCK = 7
DRAWS = 1000
INSIDE_PCT = 95
SEED = 20260501
"""A week of days is drawn at a time, since days in a row are alike; the same days give the same
interval each time they are looked at. Source: circular block bootstrap, Politis and Romano 1992
(from general knowledge of the literature, high confidence); block, draws, 95 % are our choice."""

MOST_BLOCKS = 200_000
FEWEST_DRAWS = 200
"""At most so many weeks are drawn in all, so that the answer is there in 0.3 seconds: a series of
four years or more has fewer draws than 1000, from the same seed. Our choice, not evidence."""

FEWEST_DRAWS_PCT = 95
"""So many of the draws must have days of both groups; otherwise the interval is not known."""

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Group:
    """Some of the days.

    Attributes:
        days: How many.
        mean: How it was on them; for yes and no the share of the days, 0 to 1.
    """

    days: int
    mean: float


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Both groups of days.

    Attributes:
        chosen: The days after the days with it, or on them where the lag is 0.
        other: The other days of which both are known.
        lag: Days from the one figure to the other, 0 to 2.
        above: The days are those above this value, the person's own middle; None for yes and no.
        interval: The difference, chosen less other, from and to; None where it is not known.
    """

    chosen: Group
    other: Group
    lag: int
    above: float | None
    interval: tuple[float, float] | None

    @property
    def difference(self) -> float:
        """How it was on the chosen days, less how it was on the others."""
        return self.chosen.mean - self.other.mean

    @property
    def is_clear(self) -> bool:
        """Whether the interval is known and lies on one side of zero, which is not in it."""
        if self.interval is None:
            return False
        low, high = self.interval
        return low > _ROUNDING or high < -_ROUNDING

    @property
    def paired(self) -> int:
        """On how many days both are known."""
        return self.chosen.days + self.other.days


@dataclass(frozen=True, slots=True)
class TooFew:
    """Not enough days to compare.

    Attributes:
        paired: On how many days both are known.
        smaller: How many days the smaller group has.
    """

    paired: int
    smaller: int


Day = tuple[bool, float] | None
"""Whether it is one of the chosen days, and how it was; None where either is not known."""


def side_by_side(grouped: DailySeries, looked_at: DailySeries, lag: int = 0) -> SideBySide | TooFew:
    """Compare the days after some days with the other days.

    Args:
        grouped: What makes the two groups: yes or no; or above the person's own middle value, as
            it was on the days that are compared, or not above it.
        looked_at: How it was on the later day.
        lag: That day is so many days later, 0 to 2.

    Raises:
        ValueError: another lag.
    """
    if not 0 <= lag <= LONGEST_LAG:
        msg = f"a lag of {lag} days"
        raise ValueError(msg)
    pairs = _pairs(grouped, looked_at, lag)
    known = [pair for pair in pairs if pair is not None]
    above = None if grouped.unit is Unit.DAYS else median(made for made, _ in known or [(0, 0)])
    days: list[Day] = [
        None if pair is None else (pair[0] > (above or 0.0), pair[1]) for pair in pairs
    ]
    chosen = [day[1] for day in days if day is not None and day[0]]
    other = [day[1] for day in days if day is not None and not day[0]]
    smaller = min(len(chosen), len(other))
    if len(known) < FEWEST_PAIRED_DAYS or smaller < FEWEST_IN_A_GROUP:
        return TooFew(len(known), smaller)
    return SideBySide(_group(chosen), _group(other), lag, above, interval_of(days))


def interval_of(days: Sequence[Day], seed: int = SEED) -> tuple[float, float] | None:
    """Where the difference lies if weeks of the same days are drawn again and again.

    Args:
        days: Day after day, with its gaps: days that follow each other stay together.
        seed: Of the draws.
    """
    sums = _blocks(days)
    size = len(days)
    blocks = max(2, -(-size // DAYS_OF_A_BLOCK))
    chance, draws = Random(seed), draws_of(blocks)
    found: list[float] = []
    places = range(size)
    for _ in range(draws):
        drawn = itemgetter(*chance.choices(places, k=blocks))
        chosen, chosen_sum, other, other_sum = (sum(drawn(each)) for each in sums)
        if chosen and other:
            found.append(chosen_sum / chosen - other_sum / other)
    if len(found) * 100 < draws * FEWEST_DRAWS_PCT:
        return None
    found.sort()
    outside = int(len(found) * (100 - INSIDE_PCT) / 200)
    return found[outside], found[-1 - outside]


def draws_of(blocks: int) -> int:
    """How often the days are drawn again; less often where each draw takes very many blocks."""
    return max(FEWEST_DRAWS, min(DRAWS, MOST_BLOCKS // blocks))


def _pairs(
    grouped: DailySeries, looked_at: DailySeries, lag: int
) -> list[tuple[float, float] | None]:
    """Day after day, from the first to the last with both: the earlier figure and the later."""
    later = timedelta(days=lag)
    first = max(grouped.first + later, looked_at.first)
    last = min(grouped.last + later, looked_at.last)
    made = grouped.between(first - later, last - later).values
    was = looked_at.between(first, last).values
    pairs = [
        (one, two) if one is not None and two is not None else None
        for one, two in zip(made, was, strict=True)
    ]
    known = [n for n, pair in enumerate(pairs) if pair is not None]
    return pairs[known[0] : known[-1] + 1] if known else []


def _blocks(days: Sequence[Day]) -> tuple[list[float], ...]:
    """For the block that begins on each day: chosen days and their sum, others and theirs.

    After the last day comes the first one again.
    """
    columns = (
        [float(day is not None and day[0]) for day in days],
        [day[1] if day is not None and day[0] else 0.0 for day in days],
        [float(day is not None and not day[0]) for day in days],
        [day[1] if day is not None and not day[0] else 0.0 for day in days],
    )
    return tuple(_sums(column) for column in columns)


def _sums(column: list[float]) -> list[float]:
    """Each block by what was summed up before its end, less what was before its begin."""
    around = column * (1 + DAYS_OF_A_BLOCK // max(1, len(column)) + 1)
    so_far = [0.0, *accumulate(around)]
    return [so_far[at + DAYS_OF_A_BLOCK] - so_far[at] for at in range(len(column))]


def _group(values: Sequence[float]) -> Group:
    return Group(len(values), sum(values) / len(values))
