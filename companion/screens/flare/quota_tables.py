"""What each plan asks for on the coming days: all of them, or of many plans the short of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from companion.domain.gentle_days import PlannedDays, planned_days
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.table import FiguresTable
from companion.wording import flare as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from companion.domain.pacing import Plan

PLANS_BESIDE = 3
"""Plans that stand beside each other in one table, where the longest words have room."""


class QuotaTables(Stack):
    """A sentence where no plan runs; day by day for a few plans, and for many when asked.

    Attributes:
        every_day: Shows the days of many plans one by one, or hides them; above the tables, so
            that it stays under the mouse.
        tables: What is shown now.
    """

    def __init__(self) -> None:
        self._sentence = PlainLabel("", "muted")
        self.every_day = LinkButton(tr("Show every day"))
        super().__init__([self._sentence], gap=10)
        self.body.addWidget(self.every_day, 0, Qt.AlignmentFlag.AlignLeft)
        self.tables: list[FiguresTable] = []
        self._shown: tuple[PlannedDays, ...] = ()
        self._today: date | None = None
        self._all_days = False
        self.every_day.clicked.connect(self._switch)

    def show_days(self, plans: Sequence[Plan], days: tuple[date, date] | None, today: date) -> None:
        """Show the quotas of some days.

        Args:
            plans: All plans, with the flare-up in them.
            days: The first and the last day; None where all days of the flare-up are over.
            today: Its row says so.
        """
        self._shown = planned_days(plans, *days) if days else ()
        self._today = today
        self._sentence.setText(words.no_plan() if days else words.is_over_by_now())
        show_if(not self._shown, self._sentence)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer plans beside each other where it is narrow."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._by_day():
            self._draw()

    def _switch(self) -> None:
        self._all_days = not self._all_days
        self._draw()

    def _by_day(self) -> bool:
        return self._all_days or len(self._shown) <= PLANS_BESIDE

    def _draw(self) -> None:
        for table in self.tables:
            let_go(table, self.body)
        self.tables = self._by_days() if self._by_day() else [self._short()]
        for table in self.tables:
            self.body.addWidget(table)
            show_if(True, table)
        show_if(len(self._shown) > PLANS_BESIDE, self.every_day)
        fewer, more = tr("Show less"), tr("Show every day")
        self.every_day.set_words(fewer if self._all_days else more)

    def _by_days(self) -> list[FiguresTable]:
        """Tables of as many plans as have room, at most three."""
        tables: list[FiguresTable] = []
        for beside in range(PLANS_BESIDE, 0, -1):
            tables = [
                self._table(self._shown[at : at + beside])
                for at in range(0, len(self._shown), beside)
            ]
            if all(table.narrowest() <= self.width() for table in tables):
                break
        return tables

    def _table(self, plans: Sequence[PlannedDays]) -> FiguresTable:
        assert self._today is not None
        headers, rows = words.table_headers(plans), words.table_rows(plans, self._today)
        return FiguresTable(headers, rows, tr("What your plans will be"))

    def _short(self) -> FiguresTable:
        headers, rows = words.short_headers(), words.short_rows(self._shown)
        return FiguresTable(headers, rows, tr("What your plans will be"))
