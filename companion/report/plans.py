"""The plans on the page for the clinic: what was planned, and in how many weeks it was kept."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.comparison import SHORTEST_RANGE_DAYS
from companion.domain.pacing import Plan, days
from companion.domain.pacing_weeks import (
    by_weeks,
    own_weeks,
    quota_at_start_and_now,
    weeks_kept,
)
from companion.report.printable import breakable, printable
from companion.report.shading import shaded_too, shades
from companion.report.shapes import Bar, Chart
from companion.wording import report_plans as words
from companion.wording.pacing import weekly_title
from companion.wording.report import DASH, alternative, bar_label, known_days, known_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.domain.activities import Activity
    from companion.domain.flare_ups import FlareUp
    from companion.domain.pacing import PlanDay
    from companion.domain.pacing_weeks import ActivityWeek
    from companion.report.period import Period

MOST_PLANS = 4
"""So many rows still fit the page beside all else; how many more there are is said."""

MOST_BARS = 53
_STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class PlanInPeriod:
    """One plan over the days of the page.

    Attributes:
        days: One for each day of the period.
        quotas: Planned for one go on the first and on the last planned day.
        kept: In how many of its own weeks it was kept, and of how many it is known.
    """

    activity: Activity
    days: tuple[PlanDay, ...]
    quotas: tuple[float, float]
    kept: tuple[int, int]

    @property
    def weeks(self) -> tuple[ActivityWeek, ...]:
        """Its weeks, counted from the first day of the period."""
        return by_weeks(self.days)


def plans_in(plans: Iterable[Plan], period: Period) -> tuple[PlanInPeriod, ...]:
    """The plans that plan something in the period and of which something is written down."""
    found = []
    for plan in plans:
        if plan.activity.starts_on is None:
            continue
        shown = days(plan, period.first, period.last)
        quotas = quota_at_start_and_now(shown)
        if quotas is not None and any(day.done is not None for day in shown):
            kept = weeks_kept(own_weeks(plan.activity.starts_on, shown))
            found.append(PlanInPeriod(plan.activity, shown, quotas, kept))
    return tuple(found)


def rows(plans: Sequence[PlanInPeriod]) -> list[tuple[str, ...]]:
    """The rows of the table; how many plans have none is said in the last."""
    found = [row(plan) for plan in plans[:MOST_PLANS]]
    left_out = len(plans) - MOST_PLANS
    if left_out > 0:
        found.append((words.left_out(left_out), *[DASH] * (len(found[0]) - 1)))
    return found


def row(plan: PlanInPeriod) -> tuple[str, ...]:
    """A row of the table: planned at the start and now, and in how many weeks it was kept."""
    unit, (start, now) = plan.activity.unit, plan.quotas
    name = words.planned_in_one_go(_name(plan))
    kept = words.kept_of(*plan.kept)
    if len(plan.days) < SHORTEST_RANGE_DAYS:
        return (name, words.amount(now, unit), kept)
    return (name, words.amount(start, unit), words.amount(now, unit), kept)


def explained(plan: PlanInPeriod) -> tuple[str, ...]:
    """A row of the second page."""
    known = sum(day.done is not None for day in plan.days)
    return (words.planned_in_one_go(_name(plan)), words.how(), known_days(known))


def chart(plan: PlanInPeriod, flared: Sequence[FlareUp] = ()) -> Chart:
    """What was done, week by week; the flare-ups are shaded."""
    weeks = plan.weeks[-MOST_BARS:]
    most = max((week.done or 0.0 for week in weeks), default=0.0)
    half, top = scale(most)
    first, kept = weeks[0].first, words.sentence(*plan.kept)
    sentence = shaded_too(kept, flared, first, len(weeks))
    gaps = [week.first for week in weeks if week.done is None]
    return Chart(
        title=weekly_title(_name(plan), plan.activity.unit),
        role="plan",
        top=top,
        ticks=(0, half, top) if half * 2 == top else (0, top),
        bars=tuple(_bar(plan, week) for week in weeks),
        sentence=sentence,
        alternative=alternative(len(weeks), sentence, gaps),
        column=words.column(plan.activity.unit),
        shades=shades(flared, first, len(weeks)),
    )


def _bar(plan: PlanInPeriod, week: ActivityWeek) -> Bar:
    in_week = min(7, (plan.days[-1].day - week.first).days + 1)
    return Bar(
        value=week.done,
        label=bar_label(week.first),
        words=words.bar_words(week.done, plan.activity.unit),
        known=known_of(week.known_days, in_week),
    )


def scale(most: float) -> tuple[int, int]:
    """The middle and the top of a scale: the next round number above the highest bar."""
    most = max(most, 2.0)
    ten = 10 ** math.floor(math.log10(most))
    top = math.ceil(next(step * ten for step in _STEPS if step * ten >= most - 1e-9))
    return top // 2, top


def _name(plan: PlanInPeriod) -> str:
    return breakable(" ".join(printable(plan.activity.name).split()))
