"""One exercise at a time: how much of it each week, and a usual day of each month."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.dose import Counted
from companion.ui.charts.legend import Legend, Mark
from companion.ui.charts.quota import QuotaChart, Slot
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.table import FiguresTable
from companion.wording import exercise_kept as words
from companion.wording.report import bar_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.exercise_amounts import Amounts
    from companion.domain.kept_exercise import Month


class AmountsCard(Card):
    """It hides while nothing is known.

    Attributes:
        which: Chooses among several exercises.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[str, Amounts] = {}
        self._first = self._last = date.min
        self.which = Choice(words.which_exercise())
        self.which.picked.connect(self._draw)
        self.legend, self.chart = Legend(), QuotaChart()
        self.legend.show_marks([(Mark.BAR, "plan", words.amount_mark())])
        self._as_table = AsTable()
        self.table_button = self._as_table.button
        self.sentence, self.months = PlainLabel(), QuotaChart()
        self._months_as_table = AsTable()
        self.months_button = self._months_as_table.button
        self.add_to_header(self.table_button)
        for widget in (
            self.legend, self.which, self.chart, self.sentence, self._as_table,
            PlainLabel(words.months_title(), "question"), self.months,
            self.months_button, self._months_as_table,
        ):  # fmt: skip
            self.body.addWidget(widget)

    def show_amounts(self, shown: Sequence[Amounts], first: date, last: date) -> None:
        """Show the weeks of these exercises; the one that was chosen stays chosen."""
        chosen = self.which.chosen
        self._shown = {each.exercise_id: each for each in shown}
        self._first, self._last = first, last
        self.which.set_options([(each.exercise_id, each.name) for each in shown])
        show_if(bool(shown), self)
        show_if(len(shown) > 1, self.which)
        if shown:
            self.which.chosen = chosen if chosen in self._shown else shown[0].exercise_id
            self._draw()

    def _draw(self) -> None:
        now = self._shown[self.which.chosen]
        self.set_title(words.amounts_title(now.name, now.counted))
        weeks = now.weeks(self._first, self._last)
        is_whole = now.counted is not Counted.MINUTES
        slots = [Slot(day, 7, much or None, None) for day, much in weeks]
        self.chart.show_slots(slots, is_whole=is_whole)
        self.sentence.setText(words.months_sentence(now.months, now.counted))
        self.chart.say(self.title.text(), self.sentence.text())
        self.months.show_slots(_slots(now.months), is_whole=is_whole)
        self.months.say(words.months_title(), self.sentence.text())
        self._months_as_table.offer(self._months_table)
        self._as_table.offer(self._table)

    def _table(self) -> FiguresTable:
        now = self._shown[self.which.chosen]
        weeks = now.weeks(self._first, self._last)
        rows = [words.amount_row(bar_label(day), much, now.counted) for day, much in weeks]
        return FiguresTable(words.amount_headers(), rows, self.title.text())

    def _months_table(self) -> FiguresTable:
        now = self._shown[self.which.chosen]
        rows = [words.month_row(month, now.counted) for month in now.months]
        return FiguresTable(words.month_headers(), rows, words.months_title())


def _slots(months: Sequence[Month]) -> list[Slot]:
    """A usual day of each month, as wide as the month; a month between without it is a gap."""
    known = {month.first: month.typical for month in months}
    first, found = months[0].first, []
    while first <= months[-1].first:
        after = (first + timedelta(days=31)).replace(day=1)
        days = (after - first).days
        middle = first + timedelta(days=days // 2)
        found.append(Slot(middle, days, known.get(first), None))
        first = after
    return found
