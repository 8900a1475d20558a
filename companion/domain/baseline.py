"""The baseline: how much of an activity is usual now, measured on several days.

Each measure stops at "a little more than usual", not at the most one can.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from companion.domain.activities import AmountUnit, check_amount
from companion.domain.refused import Reason, Refused, check_day, check_id, check_not_future

MEASURES_FOR_A_BASELINE = 3
"""Source: 3 measures over 3 days, I-Engage, How do I pace?; 3 sessions, the graded-activity trial
of BMC Public Health 2007;7:254."""

DIFFERS_MUCH_PCT = 30.0
"""Coefficient of variation above which the mean says little. Our choice, not evidence."""

_ROUNDING = 1e-9  # 30 % is a hair over 30 to a computer


@dataclass(frozen=True, slots=True, kw_only=True)
class PacingMeasure:
    """One measure for a baseline.

    Attributes:
        day: The day it was done.
        amount: In the activity's unit, above zero; `check_measure` knows the unit.
    """

    id: str
    activity_id: str
    day: date
    amount: float

    def __post_init__(self) -> None:
        check_id(self.id)
        check_id(self.activity_id, "activity_id")
        check_day(self.day)
        if not math.isfinite(self.amount) or self.amount <= 0:
            raise Refused(Reason.NOT_ABOVE_ZERO, ("amount",))


class Doubt(StrEnum):
    """An honest word about a baseline; none of them stops the person."""

    FEW_MEASURES = "fewer than three measures"
    ONE_DAY = "several measures, all of one day"
    DIFFER_MUCH = "the measures differ much"


@dataclass(frozen=True, slots=True)
class Baseline:
    """What several measures say together.

    Attributes:
        mean: In the activity's unit, not rounded.
        least: The smallest measure; most: the largest.
        spread: Standard deviation of the measures (n - 1); None for a single one.
        variation_pct: Coefficient of variation, spread / mean in percent; None for a single one.
        measures: How many there are.
        days: On how many days they were done.
    """

    mean: float
    least: float
    most: float
    spread: float | None
    variation_pct: float | None
    measures: int
    days: int

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What to say honestly about it."""
        differs = (self.variation_pct or 0.0) > DIFFERS_MUCH_PCT + _ROUNDING
        said = {
            Doubt.FEW_MEASURES: self.measures < MEASURES_FOR_A_BASELINE,
            Doubt.ONE_DAY: self.measures > 1 and self.days == 1,
            Doubt.DIFFER_MUCH: differs,
        }
        return tuple(doubt for doubt, holds in said.items() if holds)


def mean_amount(measures: Sequence[PacingMeasure]) -> float:
    """The mean of some measures, one at least: sum / n."""
    return math.fsum(each.amount for each in measures) / len(measures)


def baseline(measures: Sequence[PacingMeasure]) -> Baseline | None:
    """The baseline of some measures: their mean and how far they lie apart; None without any.

    Mean = sum / n. Spread = standard deviation with n - 1. Coefficient of variation =
    100 x spread / mean. Source: mean of 3 measures, I-Engage, How do I pace?
    """
    if not measures:
        return None
    from statistics import stdev  # with all it imports it costs more than a plan, which needs none

    amounts = [each.amount for each in measures]
    mean = mean_amount(measures)
    spread = stdev(amounts) if len(amounts) > 1 else None
    return Baseline(
        mean=mean,
        least=min(amounts),
        most=max(amounts),
        spread=spread,
        variation_pct=None if spread is None else 100 * spread / mean,
        measures=len(amounts),
        days=len({each.day for each in measures}),
    )


def before_start(
    measures: Sequence[PacingMeasure], starts_on: date | None
) -> tuple[PacingMeasure, ...]:
    """The measures a plan rests on: those up to its first day, in order; all before it has one.

    Later measures change no plan that runs: a new baseline is a new plan, or a quota that is set.
    """
    until = (each for each in measures if starts_on is None or each.day <= starts_on)
    return tuple(sorted(until, key=lambda each: (each.day, each.id)))


def check_measure(measure: PacingMeasure, unit: AmountUnit, today: date) -> None:
    """Whether a measure can be kept: not in the future, and possible in its unit.

    Raises:
        Refused: it cannot.
    """
    check_not_future(measure.day, today)
    check_amount(measure.amount, "amount", unit)
