"""How a goal goes by itself: the series that it follows, at its start and now."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.comparison import (
    DAYS_COMPARED,
    SHORTEST_RANGE_DAYS,
    Better,
    Comparison,
    start_against_now,
)
from companion.domain.followed import Follow
from companion.domain.goals import Goal, Towards
from companion.domain.series import DailySeries, Unit, daily, monday

if TYPE_CHECKING:
    from companion.domain.activities import AmountUnit
    from companion.domain.followed import Followed

Scores = tuple[tuple[date, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is written down of the series that a goal follows, from the goal's first day on.

    Attributes:
        series: Day by day; None for a questionnaire.
        scores: Day and score of a questionnaire, in the order of days; what has none is left out.
        unit: What an activity is counted in, which `series.unit` cannot say.
        digits: How many stand after the point of a score; None: as it was typed in.
        is_gone: The activity lies in the bin, or this version has no such questionnaire.
    """

    series: DailySeries | None = None
    scores: Scores = ()
    unit: AmountUnit | None = None
    digits: int | None = None
    is_gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """The series at the start of the goal and now.

    Attributes:
        start: In the unit of the series; None where it cannot be told yet. So is `now`.
        found: The comparison behind them; None for a questionnaire, and for an activity.
        start_on: The day of the first score of a questionnaire; `now_on` of the latest.
        is_there: Whether now lies on the wanted side of the target; None: no target, or no now.
    """

    start: float | None = None
    now: float | None = None
    found: Comparison | None = None
    start_on: date | None = None
    now_on: date | None = None
    is_there: bool | None = None


def better_way(goal: Goal) -> Better:
    """Which way the series goes on a better day: as the goal says, else as is usual for it."""
    if goal.direction is not None:
        return Better.HIGHER if goal.direction is Towards.AT_LEAST else Better.LOWER
    return usual_way(goal.follows)


def usual_way(followed: Followed | None) -> Better:
    """Which way a series goes on a better day, where nobody says.

    Lower: how much pain got in the way, and questionnaires, most of which count trouble.
    """
    lower = followed is not None and followed.what in _LOWER
    return Better.LOWER if lower else Better.HIGHER


_LOWER = {Follow.INTERFERENCE, Follow.QUESTIONNAIRE}


def going(goal: Goal, known: Known) -> Going:
    """How it goes: start against now by the rules of Progress; of a questionnaire first and latest.

    Source: CLINICAL.md section 7, `comparison.start_against_now`; of an activity our own, looser
    rule (`DAYS_OF_AN_ACTIVITY`).
    """
    if known.series is None:
        return _of_scores(goal, known.scores)
    if known.unit is not None:
        return _of_amounts(goal, known.series)
    found = start_against_now(known.series, better_way(goal))
    if found is None:
        return Going()
    there = is_there(goal, found.now)
    return Going(start=found.start, now=found.now, found=found, is_there=there)


DAYS_OF_AN_ACTIVITY = 3
"""Known days of an activity that the first 14 days need, and the last 14.

Looser than the rule for all else, which is 4 known days in each of the four weeks: an activity
of two or three days a week could never be compared by that. Pages that show it say so.
Source: [D] our choice, not evidence; it departs from CLINICAL.md section 7."""


def _of_amounts(goal: Goal, series: DailySeries) -> Going:
    """Both ends of an activity; which way it went is not judged: amounts have no size for that."""
    if len(series.values) < SHORTEST_RANGE_DAYS:
        return Going()
    a_part = timedelta(days=DAYS_COMPARED - 1)
    start = series.between(series.first, series.first + a_part)
    now = series.between(series.last - a_part, series.last)
    before, after = start.mean(), now.mean()
    if min(start.known, now.known) < DAYS_OF_AN_ACTIVITY or before is None or after is None:
        return Going()
    return Going(start=before, now=after, is_there=is_there(goal, after))


def _of_scores(goal: Goal, scores: Scores) -> Going:
    if not scores:
        return Going()
    (start_on, start), (now_on, now) = scores[0], scores[-1]
    return Going(
        start=start, now=now, start_on=start_on, now_on=now_on, is_there=is_there(goal, now)
    )


def is_there(goal: Goal, value: float) -> bool | None:
    """Whether a value lies on the wanted side of the target, the target itself included.

    Both count as they are shown, to a tenth: what reads "3" is there where the aim is 3.
    """
    if goal.target is None:
        return None
    now, aim = _tenths(value), _tenths(goal.target)
    return now >= aim if goal.direction is Towards.AT_LEAST else now <= aim


_ROUNDING = 1e-9  # 0.35 * 10 is a hair under 3.5 to a computer


def _tenths(value: float) -> int:
    """In tenths, half up."""
    return math.floor(value * 10 + 0.5 + _ROUNDING)


def amounts(pairs: Iterable[tuple[date, float]], first: date, last: date) -> DailySeries:
    """What was done in one go, day by day: the mean of the sessions of a day.

    A day without a session is a gap, no 0: the goal is about one go, not about how often. What is
    counted stands in `Known.unit`.
    """
    return daily(pairs, first, last, Unit.AMOUNT)


def days_done(
    done: Collection[date], written: Iterable[date], neutral: Collection[date],
    first: date, last: date,
) -> DailySeries:  # fmt: skip
    """On which days it was done: 1.0 or 0.0, and a gap where that is not known.

    A week from Monday in which nothing at all is written down is a gap, and so are neutral days
    and today until it is done. Our choice, not evidence.

    Args:
        done: The days on which it was done.
        written: The days with anything at all written down.
        neutral: Days that count neither way, such as those of a flare-up or of a break.
        first: The first day of the series.
        last: Today.
    """
    known_weeks = {monday(day) for day in (*written, *done)}
    values: list[float | None] = []
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        if day in done:
            values.append(1.0)
        elif day == last or day in neutral or monday(day) not in known_weeks:
            values.append(None)
        else:
            values.append(0.0)
    return DailySeries(first, tuple(values), Unit.DAYS)
