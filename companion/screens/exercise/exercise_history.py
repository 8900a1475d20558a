"""What was done of one exercise; readable when the library knows it no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.dose import Side
from companion.ui.showing import let_go, show_if
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.table import FiguresTable
from companion.wording.exercise_library import history_headers, history_row
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from companion.domain.exercise_log import LogEntry

SHOWN_FIRST = 10
"""Entries. Our choice."""


class HistoryCard(Card):
    """The entries of one exercise, the latest first; hidden where there is none.

    Attributes:
        table: The entries in words.
        all: Shows the older ones, too.

    Signals:
        kept_wanted: The person wants to see what was kept of the plan.
    """

    kept_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("What you did"))
        self._entries: tuple[LogEntry, ...] = ()
        self._sides: Mapping[str, Side] = {}
        self.table: FiguresTable | None = None
        self.all = LinkButton(tr("Show all entries"))
        self.kept = LinkButton(tr("Kept to plan, week by week"))
        for link, press in ((self.all, self._show_all), (self.kept, self.kept_wanted.emit)):
            link.clicked.connect(press)
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def show_entries(self, entries: Sequence[LogEntry], sides: Mapping[str, Side]) -> None:
        """Show these, given in the order of days.

        Args:
            entries: What was done.
            sides: Which side each was planned for, by the id of the plan.
        """
        self._sides = sides
        self._entries = tuple(reversed(entries))
        show_if(bool(entries), self)
        self._draw(SHOWN_FIRST)

    def _side(self, entry: LogEntry) -> Side:
        return self._sides.get(entry.plan_id or "", Side.NONE)

    def _show_all(self) -> None:
        self._draw(len(self._entries))

    def _draw(self, most: int) -> None:
        if self.table is not None:
            let_go(self.table, self.body)
            self.table = None
        shown = self._entries[:most]
        show_if(len(shown) < len(self._entries), self.all)
        if not shown:
            return
        years = shown[0].day.year != shown[-1].day.year
        rows = [history_row(each, self._side(each), with_year=years) for each in shown]
        self.table = FiguresTable(history_headers(), rows, tr("What you did"))
        self.body.insertWidget(0, self.table)
        show_if(True, self.table)
