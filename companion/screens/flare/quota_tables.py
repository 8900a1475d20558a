"""What each plan asks for on the coming days, day by day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.gentle_days import PlannedDays, planned_days
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.table import FiguresTable
from companion.wording import flare as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.pacing import Plan

PLANS_BESIDE = 3
"""Plans that stand beside each other in one table, at any size of text."""


class QuotaTables(Stack):
    """One table for every three plans; a sentence where no plan runs."""

    def __init__(self) -> None:
        self._sentence = PlainLabel("", "muted")
        super().__init__([self._sentence], gap=10)
        self.tables: list[FiguresTable] = []

    def show_days(self, plans: Sequence[Plan], days: tuple[date, date] | None, today: date) -> None:
        """Show the quotas of some days.

        Args:
            plans: All plans, with the flare-up in them.
            days: The first and the last day; None where all days of the flare-up are over.
            today: Its row says so.
        """
        self._forget()
        shown = planned_days(plans, *days) if days else ()
        for at in range(0, len(shown), PLANS_BESIDE):
            self._add(shown[at : at + PLANS_BESIDE], today)
        self._sentence.setText(words.no_plan() if days else words.is_over_by_now())
        show_if(not shown, self._sentence)

    def _add(self, plans: Sequence[PlannedDays], today: date) -> None:
        headers, rows = words.table_headers(plans), words.table_rows(plans, today)
        table = FiguresTable(headers, rows, tr("What your plans will be"))
        self.tables.append(table)
        self.body.addWidget(table)
        show_if(True, table)

    def _forget(self) -> None:
        for table in self.tables:
            table.hide()
            table.deleteLater()
        self.tables = []
