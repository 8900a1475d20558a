"""The first weeks of a plan, before it starts: what each would ask if every step is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.activities import Growth
from companion.domain.pacing import told
from companion.domain.plan_setup import first_weeks
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.table import FiguresTable
from companion.wording.days import short_day
from companion.wording.pacing_plans import quota_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.pacing import Plan, PlanWeek

WEEKS = 6


class FirstWeeks(Stack):
    """The amount of each of the first weeks.

    Attributes:
        begins: What the plan begins with.
        table: Week by week, where the plan grows.
    """

    def __init__(self) -> None:
        super().__init__(gap=10)
        self.begins = PlainLabel("", "strong")
        self._words = PlainLabel(
            tr("If you take each step, the first weeks look like this:"), "muted"
        )
        self.table = FiguresTable(name=tr("The first weeks, if you take each step"))
        self._moves = PlainLabel(
            tr("Nothing moves by itself. You decide each week. No answer means it stays."), "muted"
        )
        for widget in (self.begins, self._words, self.table, self._moves):
            self.body.addWidget(widget)

    def show_plan(self, plan: Plan | None) -> None:
        """Show what a plan would ask; nothing while it cannot be told."""
        found = first_weeks(plan, WEEKS) if plan else ()
        grows = bool(found) and found[0].rule.growth is not Growth.NONE
        show_if(grows, self._words)
        show_if(grows, self.table)
        show_if(bool(found), self.begins)
        show_if(bool(found), self._moves)
        if plan and found:
            self.begins.setText(_begins(plan, found[0]))
            headers, rows = _rows(plan, found)
            self.table.show_rows(headers, rows)


def _begins(plan: Plan, week: PlanWeek) -> str:
    unit = plan.activity.unit
    amount = quota_words(told(week.quota, unit), unit)
    return tr("You begin with {amount} on each planned day.").format(amount=amount)


def _rows(plan: Plan, found: tuple[PlanWeek, ...]) -> tuple[list[str], list[list[str]]]:
    unit = plan.activity.unit
    rows = [
        [
            tr("Week {n}, from {day}").format(n=n, day=short_day(week.starts)),
            quota_words(told(week.quota, unit), unit),
        ]
        for n, week in enumerate(found, 1)
    ]
    return [tr("Week"), tr("Each planned day")], rows
