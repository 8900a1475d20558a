"""Sessions of exercise week by week, beside those that were planned."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from companion.ui.charts.legend import Legend, Mark
from companion.ui.charts.quota import QuotaChart, Slot
from companion.ui.text import PlainLabel
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.card import Card
from companion.ui.widgets.table import FiguresTable
from companion.wording import exercise_kept as words
from companion.wording.flare import mark_name, shaded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.flare_ups import FlareUp
    from companion.domain.kept_exercise import WeekKept


class WeeksKeptCard(Card):
    """A chart, one sentence, and the same as a table.

    Attributes:
        sentence: What the weeks come to.
    """

    def __init__(self) -> None:
        super().__init__(words.weeks_title())
        self._weeks: tuple[WeekKept, ...] = ()
        self.legend, self.chart, self.sentence = Legend(), QuotaChart(), PlainLabel()
        self._as_table = AsTable()
        self.table_button = self._as_table.button
        self.add_to_header(self.table_button)
        for widget in (self.legend, self.chart, self.sentence, self._as_table):
            self.body.addWidget(widget)

    def show_weeks(self, weeks: Sequence[WeekKept], flare_ups: Sequence[FlareUp]) -> None:
        """Show these weeks, one after the other, at least one; a flare-up is shaded."""
        self._weeks = tuple(weeks)
        slots = [_slot(week) for week in weeks]
        self.chart.show_slots(slots, flare_ups, is_whole=True)
        last = weeks[-1].first + timedelta(days=6)
        gentle = shaded(flare_ups, weeks[0].first, last)
        self.sentence.setText(" ".join(filter(None, (words.weeks_sentence(weeks), gentle))))
        self.chart.say(self.title.text(), self.sentence.text())
        marks = [(Mark.BAR, "plan", words.done_mark()), (Mark.LINE, "ink", words.planned_mark())]
        if self.chart.shades:
            marks.append((Mark.SHADE, "warm", mark_name()))
        self.legend.show_marks(marks)
        self._as_table.offer(self._table)

    def _table(self) -> FiguresTable:
        rows = [words.week_row(week) for week in self._weeks]
        return FiguresTable(words.week_headers(), rows, self.title.text())


def _slot(week: WeekKept) -> Slot:
    """A week without a plan and without a session is a gap."""
    done = float(week.completed) if week.completed or week.planned else None
    return Slot(week.first, 7, done, float(week.planned) or None)
