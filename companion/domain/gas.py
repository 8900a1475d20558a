"""Goal Attainment Scaling: how far several goals are, as one figure that is 50 where all are met.

It says how far a person is with what they set themselves, never how well they did.

Source: Kiresuk and Sherman 1968, as in CLINICAL.md section 8.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from companion.domain.goals import Goal, GoalReview, GoalState

EXPECTED_T = 50.0
"""All goals are at the level that was expected. Source: CLINICAL.md section 8."""

_SPREAD = 10.0
_TOGETHER = 0.3
"""How much the levels of a person's goals go together. Source: CLINICAL.md section 8."""


@dataclass(frozen=True, slots=True)
class GasDay:
    """How far a person's goals were on a day.

    Attributes:
        goals: How many goals are in it: those not let go that had a level by then.
        t_score: None where it cannot be worked out.
    """

    day: date
    goals: int
    t_score: float | None


def t_score(levels: Sequence[float], weights: Sequence[float]) -> float | None:
    """The T-score of some goals: T = 50 + 10 Σwx / √(0.7 Σw² + 0.3 (Σw)²).

    Args:
        levels: Of each goal, -2 to 2.
        weights: Of each goal, 0 or more.

    Returns:
        None where there are no goals, or all weights are 0.

    Source: CLINICAL.md section 8.
    """
    reached = math.fsum(w * x for w, x in zip(weights, levels, strict=True))
    squares, total = math.fsum(w * w for w in weights), math.fsum(weights)
    under = (1 - _TOGETHER) * squares + _TOGETHER * total * total
    return EXPECTED_T + _SPREAD * reached / math.sqrt(under) if under > 0 else None


def baseline_t(goals: Iterable[Goal], reviews: Iterable[GoalReview]) -> float | None:
    """The T-score of the first level of each goal that is not let go."""
    counted = _counted(goals)
    first: dict[str, int] = {}
    for each in _in_order(reviews):
        if each.level is not None and each.goal_id in counted:
            first.setdefault(each.goal_id, each.level)
    return _of(counted, first)


def t_over_time(goals: Iterable[Goal], reviews: Iterable[GoalReview]) -> tuple[GasDay, ...]:
    """For each day with a review, the T-score of the latest levels until then.

    Args:
        goals: Those that are let go do not count on any day.
        reviews: Of one goal on one day, the last one counts.
    """
    counted = _counted(goals)
    latest: dict[str, int] = {}
    found: list[GasDay] = []
    for day, of_the_day in groupby(_in_order(reviews), key=_day):
        for each in of_the_day:
            if each.level is not None and each.goal_id in counted:
                latest[each.goal_id] = each.level
        found.append(GasDay(day, len(latest), _of(counted, latest)))
    return tuple(found)


def _counted(goals: Iterable[Goal]) -> dict[str, Goal]:
    return {each.id: each for each in goals if each.state is not GoalState.LET_GO}


def _in_order(reviews: Iterable[GoalReview]) -> list[GoalReview]:
    return sorted(reviews, key=_day)


def _day(review: GoalReview) -> date:
    return review.day


def _of(goals: dict[str, Goal], levels: dict[str, int]) -> float | None:
    weights = [float(goals[goal_id].weight) for goal_id in levels]
    return t_score([float(level) for level in levels.values()], weights)
