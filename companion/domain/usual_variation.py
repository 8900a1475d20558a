"""A person's own ups and downs: how far the mean of some days moves when nothing has changed.

The rule, all of it our choice, not evidence, and no test of significance:

1. Each day is taken by how far it lies from the mean of its own time; their spread is s.
2. Days in a row are alike. How much is read from the differences between one day and the next:
   r = 1 - d / (2 s s), where d is the mean of the squared differences; at least 0, at most 0.9.
3. n days that are alike tell as much as n (1 - r) / (1 + r) days that are not.
4. The usual ups and downs of the change are 2 s times the square root of 1/n1 + 1/n2, with these
   numbers of days for both times. A change that is larger is more than the usual ups and downs.

Source: mean square successive difference, von Neumann 1941; how much days in a row tell,
Bayley and Hammersley 1946 (both from general knowledge of the literature, medium confidence).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING

from companion.domain.series import Unit

if TYPE_CHECKING:
    from companion.domain.series import DailySeries

TIMES_THE_ERROR = 2.0
"""Twice the standard error. Our choice, not evidence."""

FEWEST_PAIRS = 10
"""Days known beside the day before, in both times together; with fewer nothing is said. Our
choice, not evidence."""

MOST_ALIKE = 0.9
"""However alike days are, a change is never held against fewer than a nineteenth of them. Our
choice, not evidence."""

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class UsualVariation:
    """A change beside a person's own ups and downs.

    Attributes:
        change: From the first time to the second, in the measure of a comparison.
        usual: How large a change the usual ups and downs make, in the same measure.
        alike: How alike a day and the next one are, 0 not at all to 0.9.
    """

    change: float
    usual: float
    alike: float

    @property
    def is_larger(self) -> bool:
        """Whether the change is more than the usual ups and downs."""
        return abs(self.change) > self.usual + _ROUNDING


def usual_variation(earlier: DailySeries, later: DailySeries) -> UsualVariation | None:
    """The change between two times beside the person's own ups and downs in them.

    Every known day counts the same, also where a mean has weights. None where too few days are
    known beside the day before.
    """
    times = [_Days.of(each) for each in (earlier, later)]
    pairs = sum(len(each.steps) for each in times)
    if pairs < FEWEST_PAIRS:
        return None
    free = sum(len(each.apart) - 1 for each in times)
    spread = sum(far * far for each in times for far in each.apart) / free
    alike = _alike(sum(step * step for each in times for step in each.steps) / pairs, spread)
    tell = (1 - alike) / (1 + alike)
    error = sqrt(spread * sum(1 / max(1.0, len(each.apart) * tell) for each in times))
    measure = 7.0 if later.unit is Unit.DAYS else 1.0
    change = (times[1].mean - times[0].mean) * measure
    return UsualVariation(change, TIMES_THE_ERROR * error * measure, alike)


@dataclass(frozen=True, slots=True)
class _Days:
    """The known days of one time.

    Attributes:
        apart: How far each lies from their mean.
        steps: From each to the next day, where that is known.
    """

    mean: float
    apart: tuple[float, ...]
    steps: tuple[float, ...]

    @classmethod
    def of(cls, series: DailySeries) -> _Days:
        known = [value for value in series.values if value is not None]
        mean = sum(known) / len(known) if known else 0.0
        both = ((one, two) for one, two in pairwise(series.values))
        steps = tuple(two - one for one, two in both if one is not None and two is not None)
        return cls(mean, tuple(value - mean for value in known), steps)


def _alike(step: float, spread: float) -> float:
    """How alike days in a row are, from the mean squared step and the squared spread."""
    if spread <= _ROUNDING:
        return 0.0
    return min(MOST_ALIKE, max(0.0, 1 - step / (2 * spread)))
