"""The plans on Progress: done against planned week by week, and in how many weeks it was kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.pacing import days
from companion.domain.pacing_weeks import by_weeks, own_weeks, weeks_kept
from companion.ui.charts.legend import Legend
from companion.ui.charts.quota import QuotaChart
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.table import FiguresTable
from companion.wording import pacing_progress as words
from companion.wording.flare import shaded
from companion.wording.pacing import weekly_title

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.pacing import Plan, PlanDay
    from companion.domain.pacing_weeks import ActivityWeek


@dataclass(frozen=True, slots=True)
class PlanWeeks:
    """A plan over the weeks that Progress shows.

    Attributes:
        days: Every day of these, the last of them today.
        weeks: From Monday to Sunday, as they are drawn.
        kept: In how many of its own whole weeks it was kept, and of how many it is known.
    """

    plan: Plan
    days: tuple[PlanDay, ...]
    weeks: tuple[ActivityWeek, ...]
    kept: tuple[int, int]


def plans_with_weeks(plans: Sequence[Plan], first: date, last: date) -> tuple[PlanWeeks, ...]:
    """The plans of which something was planned and done in these days."""
    found = []
    for plan in plans:
        if plan.activity.starts_on is None:
            continue
        seen = days(plan, first, last)
        weeks = by_weeks(seen)
        if any(week.kept is not None for week in weeks):
            kept = weeks_kept(own_weeks(plan.activity.starts_on, seen[:-1]))  # today is not over
            found.append(PlanWeeks(plan, seen, weeks, kept))
    return tuple(found)


class PlanCard(Card):
    """One plan at a time; it hides while there is none.

    Attributes:
        which: Chooses among several plans.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[PlanWeeks, ...] = ()
        self.which = Choice(words.which_plan())
        self.legend, self.chart = Legend(), QuotaChart()
        self.sentence = PlainLabel()
        self._as_table = AsTable()
        self.table_button = self._as_table.button
        self.which.picked.connect(self._draw)
        self.add_to_header(self.table_button)
        for widget in (self.legend, self.which, self.chart, self.sentence, self._as_table):
            self.body.addWidget(widget)

    def show_plans(self, shown: tuple[PlanWeeks, ...]) -> None:
        """Show these plans; the one that was chosen stays chosen."""
        chosen = self.which.chosen
        self._shown = shown
        keys = [each.plan.activity.id for each in shown]
        self.which.set_options([(each.plan.activity.id, each.plan.activity.name) for each in shown])
        show_if(bool(shown), self)
        show_if(len(shown) > 1, self.which)
        if shown:
            self.which.chosen = chosen if chosen in keys else keys[0]
            self._draw()

    @property
    def now(self) -> PlanWeeks:
        """The plan that is shown."""
        chosen = self.which.chosen
        return next(each for each in self._shown if each.plan.activity.id == chosen)

    def _draw(self) -> None:
        shown = self.now
        plan, weeks = shown.plan, shown.weeks
        title = weekly_title(plan.activity.name, plan.activity.unit)
        sentence = words.weeks_sentence(*shown.kept)
        end = weeks[-1].first + timedelta(days=6)
        gentle = shaded(plan.flare_ups, weeks[0].first, end)
        self.set_title(title)
        self.sentence.setText(" ".join(filter(None, (sentence, gentle))))
        self.chart.show_weeks(weeks, plan.flare_ups)
        told = words.describe_weeks(weeks, plan.activity.unit, self.sentence.text())
        self.chart.say(title, told)
        self.legend.show_marks(self.chart.marks())
        self._as_table.offer(self._table)

    def _table(self) -> FiguresTable:
        unit = self.now.plan.activity.unit
        rows = [words.week_row(week, unit) for week in self.now.weeks]
        return FiguresTable(words.week_headers(), rows, self.title.text())
