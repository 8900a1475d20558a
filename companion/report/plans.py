"""The plans on the page for the clinic: what was planned, and in how many weeks it was kept."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.marks import of_plan, within
from companion.domain.pacing import Plan, days
from companion.domain.pacing_weeks import (
    by_weeks,
    own_weeks,
    quota_at_start_and_now,
    weeks_kept,
)
from companion.report.happenings import lines_of
from companion.report.measures import Place, Row
from companion.report.printable import breakable_in_column, printable
from companion.report.shading import NOTHING, InCharts, places, told_too
from companion.report.shapes import Bar, Chart
from companion.wording import report_plans as words
from companion.wording.pacing import weekly_title
from companion.wording.report import alternative, bar_label, known_days, known_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.domain.activities import Activity
    from companion.domain.marks import Marked
    from companion.domain.pacing import PlanDay
    from companion.domain.pacing_weeks import ActivityWeek
    from companion.report.period import Period

MOST_PLANS = 4
"""So many rows are on the page at most; how many more there are is said under the table."""

MOST_BARS = 53
_STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class PlanInPeriod:
    """One plan over the days of the page.

    Attributes:
        days: One for each day of the period.
        quotas: Planned for one go on the first and on the last planned day.
        kept: In how many of its own weeks it was kept, and of how many it is known.
        marks: When it began, and what was decided of it but its usual steps.
    """

    activity: Activity
    days: tuple[PlanDay, ...]
    quotas: tuple[float, float]
    kept: tuple[int, int]
    marks: tuple[Marked, ...] = ()

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
            marks = within(of_plan(plan), period.first, period.last)
            found.append(PlanInPeriod(plan.activity, shown, quotas, kept, marks))
    return tuple(found)


def rows(plans: Sequence[PlanInPeriod]) -> list[Row]:
    """The rows of the table; plans after the fourth have none."""
    shown = plans[:MOST_PLANS]
    return [row(plan, words.how() if n == 0 else words.the_same()) for n, plan in enumerate(shown)]


def row(plan: PlanInPeriod, how: str) -> Row:
    """A row of the table: planned at the start and now, and in how many weeks it was kept.

    Args:
        plan: The plan.
        how: How its figures come about, for the second page.
    """
    start, now = (words.amount(quota, plan.activity.unit) for quota in plan.quotas)
    known = sum(day.done is not None for day in plan.days)
    name, kept = words.planned_in_one_go(name_of(plan)), words.kept_of(*plan.kept)
    return Row(Place.PLAN, name, start, now, kept, how, known_days(known))


def chart(plan: PlanInPeriod, marked: InCharts = NOTHING) -> Chart:
    """What was done, week by week, with what is marked in these weeks."""
    weeks = plan.weeks[-MOST_BARS:]
    most = max((week.done or 0.0 for week in weeks), default=0.0)
    half, top = scale(most)
    first, kept = weeks[0].first, words.sentence(*plan.kept)
    marked = marked.with_steps(lines_of(each for each in plan.marks if each.first > first))
    sentence = told_too(kept, marked, first, len(weeks))
    gaps = [week.first for week in weeks if week.done is None]
    return Chart(
        title=weekly_title(name_of(plan), plan.activity.unit),
        role="plan",
        top=top,
        ticks=(0, half, top) if half * 2 == top else (0, top),
        bars=tuple(_bar(plan, week) for week in weeks),
        sentence=sentence,
        alternative=alternative(len(weeks), sentence, gaps),
        column=words.column(plan.activity.unit),
    ).marked(*places(marked, first, len(weeks)))


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


def name_of(plan: PlanInPeriod) -> str:
    """What the person calls it, ready for paper."""
    return breakable_in_column(" ".join(printable(plan.activity.name).split()))
