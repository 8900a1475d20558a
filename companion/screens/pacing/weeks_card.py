"""The weeks of a plan so far: a chart, one sentence, and the same as a table."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from companion.domain.activities import WEEK
from companion.domain.pacing import days, weeks
from companion.screens.pacing.quota_part import QuotaPart, gentle_days
from companion.ui.showing import let_go, show_if
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.table import FiguresTable
from companion.wording import pacing_review as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.pacing import Plan, PlanDay, PlanWeek

SHOWN_FIRST = 12
"""Weeks. Our choice: as many as between two visits."""


class WeeksCard(Card):
    """Planned and done, week by week, with what was decided and where a flare-up was.

    Attributes:
        all_weeks: Shows a long plan from its first week on.
        table: The weeks in words.
    """

    def __init__(self) -> None:
        super().__init__(tr("Weeks so far"))
        self._plan: Plan | None = None
        self._today: date | None = None
        self._all = False
        self.chart = QuotaPart(tr("All days of the plan, done against planned"))
        self.table: FiguresTable | None = None
        self.all_weeks = LinkButton(tr("Show all weeks"))
        self.all_weeks.clicked.connect(self._show_all)
        self.body.addWidget(self.chart)
        self.body.addWidget(self.all_weeks, 0, Qt.AlignmentFlag.AlignLeft)

    def show_plan(self, plan: Plan, today: date) -> None:
        """Show the weeks up to today; without any the card hides."""
        if self._plan is None or self._plan.activity.id != plan.activity.id:
            self._all = False
        self._plan, self._today = plan, today
        found = weeks(plan, today)
        show_if(bool(found), self)
        if found:
            self._draw(plan, found, today)

    def _draw(self, plan: Plan, found: tuple[PlanWeek, ...], today: date) -> None:
        shown = found if self._all else found[-SHOWN_FIRST:]
        show_if(len(shown) < len(found), self.all_weeks)
        last = min(shown[-1].starts + WEEK - timedelta(days=1), today)
        seen = days(plan, shown[0].starts, last)
        gentle = gentle_days(seen, plan.flare_ups)
        told = words.describe_weeks(shown, plan.activity.unit, gentle)
        self.chart.show_days(seen, plan.flare_ups, told)
        self._draw_table(plan, found, shown, seen)

    def _draw_table(
        self,
        plan: Plan,
        found: tuple[PlanWeek, ...],
        shown: tuple[PlanWeek, ...],
        seen: tuple[PlanDay, ...],
    ) -> None:
        if self.table is not None:
            let_go(self.table, self.body)
        years = shown[0].starts.year != shown[-1].starts.year
        edits = {each.week_starts for each in plan.edits}
        rows = []
        for at in range(len(shown) - 1, -1, -1):
            week, of_week = shown[at], seen[7 * at : 7 * at + 7]
            decided = words.decided_name(
                week,
                plan.activity.unit,
                is_first=week == found[0],
                new_rule=week.starts in edits and week != found[0],
            )
            gentle = gentle_days(of_week, plan.flare_ups)
            rows.append(words.week_row(week, of_week, decided, gentle, with_year=years))
        self.table = FiguresTable(words.weeks_headers(), rows, tr("Weeks so far"))
        self.body.insertWidget(self.body.indexOf(self.chart) + 1, self.table)
        show_if(True, self.table)

    def _show_all(self) -> None:
        self._all = True
        if self._plan is not None and self._today is not None:
            self.show_plan(self._plan, self._today)
