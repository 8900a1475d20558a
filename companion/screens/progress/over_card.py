"""Boom and bust: the days over quota, and how it was on the day after each day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.boom_bust import days_after, days_over, may_be_said, shows_pattern
from companion.domain.comparison import Figure
from companion.screens.forms.switch_setting import SwitchSetting
from companion.screens.progress.marked import aim_of, aim_sentence
from companion.ui.charts.days import DaysChart
from companion.ui.charts.legend import Legend, Mark
from companion.ui.charts.quota import QuotaChart
from companion.ui.charts.shading import shades_of
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.card import Card
from companion.ui.widgets.table import FiguresTable
from companion.wording import pacing_progress as words
from companion.wording.marks import aim_legend
from companion.wording.pacing import amount_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from companion.domain.goals import Goal
    from companion.domain.pacing import Plan, PlanDay
    from companion.domain.pacing_profile import PacingProfile
    from companion.domain.series import DailySeries
    from companion.screens.progress.plan_card import PlanWeeks
    from companion.store.pacing_profile import PacingProfileStore

MOST_DAYS = 84
"""Twelve weeks: days are still told apart in a chart. Our choice, not evidence."""

AS_WIDE_AS_BARS = 0.5


class OverCard(Card):
    """The days of one plan, the day after under each of them, and perhaps one sentence.

    Attributes:
        pattern: The sentence about a pattern; hidden unless it occurred and may be told.
        table_button: Shows the same days as a table.

    Signals:
        said: a Notice for the foot of the window.
    """

    said = Signal(object)

    def __init__(self, profile: PacingProfileStore) -> None:
        super().__init__()
        self._profile = profile
        self._is_built = False

    def show_plan(
        self,
        shown: PlanWeeks | None,
        figures: Mapping[Figure, DailySeries],
        goals: Sequence[Goal] = (),
    ) -> None:
        """Show the last days of a plan, twelve weeks at most; without one the card hides.

        Args:
            shown: The plan that is looked at.
            figures: What was written down on its days.
            goals: Those that follow its activity; each has a line across the days.
        """
        show_if(shown is not None, self)
        if shown is None:
            return
        if not self._is_built:
            self._build()
        plan, seen = shown.plan, shown.days[-MOST_DAYS:]
        first, today = seen[0].day, seen[-1].day
        over = days_over(seen)
        interference = _known(figures[Figure.INTERFERENCE].between(first, today))
        self.set_title(words.over_title(plan.activity))
        told = words.over_sentence(len(over), days_after(over, interference))
        lines = [aim_sentence(goal, _wanted(goal, plan)) for goal in goals]
        self.sentence.setText(" ".join((told, *lines)))
        self._draw_days(plan, seen, goals)
        self._draw_after(plan, figures[Figure.INTERFERENCE], first, today)
        rows = words.over_rows(seen, interference)
        self._as_table.offer(partial(FiguresTable, words.over_headers(), rows, self.title.text()))
        self._tell(plan, seen, figures, today)

    def _build(self) -> None:
        """Make the parts when there is first a plan to show: charts take long to make."""
        self._is_built = True
        self.pattern = PlainLabel("", "strong")
        self.legend, self.chart = Legend(), QuotaChart()
        self.after_legend, self.after_chart = Legend(), DaysChart()
        self.sentence = PlainLabel()
        self._as_table = AsTable()
        self.table_button = self._as_table.button
        self.add_to_header(self.table_button)
        self.tells = SwitchSetting(*words.pattern_switch())
        self.tells.switch.clicked.connect(self._on_switched)
        for widget in (
            self.pattern, self.legend, self.chart, PlainLabel(words.next_day_title(), "question"),
            self.after_legend, self.after_chart, self.sentence, self._as_table, self.tells,
        ):  # fmt: skip
            self.body.addWidget(widget)

    def _draw_days(self, plan: Plan, seen: Sequence[PlanDay], goals: Sequence[Goal]) -> None:
        """The days of the plan, with the lines of goals that lie within the scale."""
        self.chart.aim([aim_of(goal, _wanted(goal, plan)) for goal in goals])
        self.chart.show_days(seen, plan.flare_ups)
        self.chart.say(self.title.text(), self.sentence.text())
        keys = self.chart.marks()
        self.legend.show_marks([*keys, (Mark.AIM, "ink", aim_legend())] if goals else keys)

    def _draw_after(self, plan: Plan, series: DailySeries, first: date, today: date) -> None:
        """The chart below: under each day the value of the day after it."""
        after = series.between(first + timedelta(days=1), today)
        gap = (*after.values, None)  # the day after today is not known
        shifted = replace(after, first=first, values=gap, entered_later=frozenset())
        shades = shades_of(plan.flare_ups, first, today)
        self.after_chart.show_series(shifted, "action", shades, AS_WIDE_AS_BARS)
        self.after_chart.say(words.next_day_title(), self.sentence.text())
        average = (Mark.LINE, "ink", words.average_mark())
        self.after_legend.show_marks([(Mark.DOT, "action", words.next_day_mark()), average])

    def _tell(
        self,
        plan: Plan,
        seen: Sequence[PlanDay],
        figures: Mapping[Figure, DailySeries],
        today: date,
    ) -> None:
        """The sentence, on one day a week at most; that day it stays."""
        mine = self._profile.get()
        self.tells.switch.setChecked(mine.tells_pattern)
        pain = figures.get(Figure.PAIN_AVERAGE)
        occurs = shows_pattern(seen, _known(pain) if pain else {}, today)
        told_today = mine.pattern_told_on == today
        tells = (
            mine.tells_pattern
            and occurs
            and (told_today or may_be_said(mine.pattern_told_on, today))
        )
        self.pattern.setText(words.pattern_sentence(plan.activity.name) if tells else "")
        show_if(tells, self.pattern)
        if tells and not told_today:
            self._profile.keep(replace(mine, pattern_told_on=today))

    def _on_switched(self) -> None:
        before = self._profile.get()
        on = self.tells.switch.isChecked()
        self._profile.keep(replace(before, tells_pattern=on))
        self.said.emit(Notice(words.pattern_switched(on), partial(self._take_back, before)))

    def _take_back(self, before: PacingProfile) -> None:
        self._profile.keep(before)


def _wanted(goal: Goal, plan: Plan) -> str:
    assert goal.target is not None
    return amount_words(goal.target, plan.activity.unit)


def _known(series: DailySeries) -> dict[date, float]:
    return {
        series.first + timedelta(days=n): value
        for n, value in enumerate(series.values)
        if value is not None
    }
