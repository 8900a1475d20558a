"""The plans on Progress: done against planned week by week, and in how many weeks it was kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from companion.domain.came_back import came_back_after
from companion.domain.pacing import days
from companion.domain.pacing_weeks import by_weeks, own_weeks, weeks_kept
from companion.screens.progress.marked import marks_keys, with_marks
from companion.ui.charts.legend import Legend
from companion.ui.charts.marking import lines_of
from companion.ui.charts.quota import QuotaChart
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.table import FiguresTable
from companion.wording import pacing_progress as words
from companion.wording.flare import shaded
from companion.wording.marks import came_back, marks_sentence
from companion.wording.pacing import weekly_title

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from companion.domain.marks import Marked
    from companion.domain.pacing import Plan, PlanDay
    from companion.domain.pacing_weeks import ActivityWeek


LOW_CHART_PX = 206
"""On the first view the buttons under the small cards are whole in a window of 1280 by 820."""


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


def plans_with_weeks(plans: Iterable[Plan], first: date, last: date) -> Iterator[PlanWeeks]:
    """The plans of which something was planned and done in these days, one by one."""
    for plan in plans:
        if plan.activity.starts_on is None:
            continue
        seen = days(plan, first, last)
        weeks = by_weeks(seen)
        if any(week.kept is not None for week in weeks):
            kept = weeks_kept(own_weeks(plan.activity.starts_on, seen[:-1]))  # today is not over
            yield PlanWeeks(plan, seen, weeks, kept)


def _no_marks(_plan: Plan) -> tuple[Marked, ...]:
    return ()


class PlanCard(Card):
    """One plan at a time; it hides while there is none.

    Args:
        chooses: Whether there is a choice among several plans; else the first one is shown.

    Attributes:
        which: Chooses among several plans.
        sentence: In how many weeks the plan was kept.
        marked: What is shaded and marked in the chart.
    """

    def __init__(self, *, chooses: bool = True) -> None:
        super().__init__()
        self._shown: tuple[PlanWeeks, ...] = ()
        self._marks: tuple[Marked, ...] = ()
        self._marks_of: Callable[[Plan], tuple[Marked, ...]] = _no_marks
        self._chooses = chooses
        self.which = Choice(words.which_plan())
        self.legend, self.chart = Legend(), QuotaChart()
        if not chooses:
            self.chart.make_lower(LOW_CHART_PX)
        self.sentence, self.marked = PlainLabel(), PlainLabel("", "small")
        self._as_table = AsTable()
        self.table_button = self._as_table.button
        self.which.picked.connect(self._draw)
        self.add_to_header(self.table_button)
        self._is_beside = False
        for widget in (
            self.legend, self.which, self.chart, self.sentence, self.marked, self._as_table,
        ):  # fmt: skip
            self.body.addWidget(widget)

    def show_plans(
        self,
        shown: tuple[PlanWeeks, ...],
        marks: Callable[[Plan], tuple[Marked, ...]] = _no_marks,
    ) -> None:
        """Show these plans; the one that was chosen stays chosen.

        Args:
            shown: The plans.
            marks: What is marked beside a plan.
        """
        chosen = self.which.chosen
        self._shown, self._marks_of = shown, marks
        keys = [each.plan.activity.id for each in shown]
        self.which.set_options([(each.plan.activity.id, each.plan.activity.name) for each in shown])
        show_if(bool(shown), self)
        show_if(self._chooses and len(shown) > 1, self.which)
        if shown:
            self.which.chosen = chosen if chosen in keys else keys[0]
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend stands beside the title where both have room, else under it."""
        super().resizeEvent(event)
        self._place_legend()

    def _place_legend(self) -> None:
        title = self.title.fontMetrics().horizontalAdvance(self.title.text()) + scaled(12)
        needed = title + self.legend.width_in_a_row() + self.table_button.sizeHint().width()
        beside = not self._chooses and needed + scaled(80) <= self.width()
        if beside is not self._is_beside:
            self._is_beside = beside
            if beside:
                self.header.insertWidget(1, self.legend, 1, Qt.AlignmentFlag.AlignVCenter)
            else:
                self.body.insertWidget(0, self.legend)
            self.header.setStretch(0, 0 if beside else 1)
        self.title.setMinimumWidth(title if beside else 0)

    @property
    def now(self) -> PlanWeeks:
        """The plan that is shown."""
        chosen = self.which.chosen
        return next(each for each in self._shown if each.plan.activity.id == chosen)

    def _draw(self) -> None:
        shown = self.now
        plan, weeks = shown.plan, shown.weeks
        self._marks = self._marks_of(plan)
        first, end = weeks[0].first, weeks[-1].first + timedelta(days=6)
        title = weekly_title(plan.activity.name, plan.activity.unit)
        kept = words.weeks_sentence(*shown.kept)
        back = came_back(came_back_after(shown.days, plan.flare_ups))
        self.set_title(title)
        self.sentence.setText(" ".join(filter(None, (kept, back))))
        gentle = shaded(plan.flare_ups, first, end)
        self.marked.setText(" ".join(filter(None, (gentle, marks_sentence(self._marks)))))
        show_if(bool(self.marked.text()), self.marked)
        self.chart.mark(lines_of(self._marks, first, end))
        self.chart.show_weeks(weeks, plan.flare_ups)
        told = " ".join(filter(None, (self.sentence.text(), self.marked.text())))
        self.chart.say(title, words.describe_weeks(weeks, plan.activity.unit, told))
        more = marks_keys(self._marks) if self._chooses else []  # each is named in the chart
        self.legend.show_marks([*self.chart.marks(), *more])
        self._as_table.offer(self._table)
        self._place_legend()

    def _table(self) -> QWidget:
        unit = self.now.plan.activity.unit
        rows = [words.week_row(week, unit) for week in self.now.weeks]
        table = FiguresTable(words.week_headers(), rows, self.title.text())
        return with_marks(table, self._marks)
