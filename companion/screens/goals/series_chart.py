"""The weeks of what a goal follows, as bars, with the aim as a dashed line."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.goals import Towards
from companion.domain.series import Unit, weekly
from companion.ui.charts.aim import Aim
from companion.ui.charts.axis import amount_ticks
from companion.ui.charts.legend import Legend, Mark
from companion.ui.charts.quota import ROOM_FOR_OVER, QuotaChart, Slot
from companion.ui.charts.weeks import WeeksChart
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.wording.goal_following import value_words, week_mark
from companion.wording.marks import aim_legend, aim_name, aim_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.goal_following import Known
    from companion.domain.goals import Goal
    from companion.domain.series import DailySeries

MOST_WEEKS = 53
TOPS = {Unit.SCORE_0_10: 10.0, Unit.DAYS: 7.0}
"""The tops of the scales that never change: an aim above them is told in words alone."""


class AmountsChart(QuotaChart):
    """Amounts week by week, on a scale that the aim lies within."""

    def show_amounts(self, slots: Sequence[Slot], aims: Sequence[Aim]) -> None:
        """Draw some weeks, one after the other."""
        most = max([*(slot.done or 0.0 for slot in slots), *(aim.value for aim in aims)])
        ticks = amount_ticks(ROOM_FOR_OVER * most)
        self.aim(aims)
        top = self.frame_ticks(slots[0].rect.left(), slots[-1].rect.right(), ticks)
        self.item.show_slots(slots, top, self.label_font())


class SeriesChart(Stack):
    """0 to 10 and days a week have their fixed scale; amounts have the scale that they need.

    Attributes:
        weeks: For all that has a fixed scale.
        amounts: For what was done in one go.
    """

    def __init__(self) -> None:
        super().__init__(gap=6)
        self.legend = Legend()
        self.weeks, self.amounts = WeeksChart(), AmountsChart()
        for part in (self.legend, self.weeks, self.amounts):
            self.body.addWidget(part)

    def show_goal(self, goal: Goal, known: Known, today: date, name: str, spoken: str) -> None:
        """Draw the weeks since the goal began, a year at most."""
        series = known.series
        assert series is not None  # the card draws no chart without one
        first = max(series.first, today - timedelta(weeks=MOST_WEEKS - 1))
        shown, is_amount = series.between(first, today), known.unit is not None
        aims = aims_of(goal, known)
        for chart in (self.weeks, self.amounts):
            chart.say(name, spoken)
        show_if(not is_amount, self.weeks)
        show_if(is_amount, self.amounts)
        if is_amount:
            self.amounts.show_amounts(_slots(shown), aims)
        else:
            self.weeks.aim(aims)
            self.weeks.show_series(shown, "action", today)
        marks = [(Mark.BAR, "plan" if is_amount else "action", week_mark(known))]
        marks += [(Mark.AIM, "ink", aim_legend())] if aims else []
        self.legend.show_marks(marks)


def aims_of(goal: Goal, known: Known) -> list[Aim]:
    """The line of a goal in the chart of what it follows; none where it does not lie in it."""
    if goal.target is None or known.series is None:
        return []
    top = TOPS.get(known.series.unit) if known.unit is None else None
    if top is not None and goal.target > top:
        return []
    value = value_words(goal.target, goal, known)
    said = aim_words(value, at_most=goal.direction is Towards.AT_MOST)
    return [Aim(goal.target, aim_name(said))]


def _slots(series: DailySeries) -> list[Slot]:
    """A week is a bar from its first known day on: one go counts, not how many."""
    return [Slot(week.first, 7, week.value, None) for week in weekly(series, min_known=1)]
