"""Practices on Progress: minutes week by week, and tension before and after as plain figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.practised import practised_weeks, tension
from companion.screens.progress.marked import marks_keys, with_marks
from companion.ui.charts.legend import Legend, Mark
from companion.ui.charts.marking import lines_of
from companion.ui.charts.quota import QuotaChart, Slot
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.card import Card
from companion.ui.widgets.table import FiguresTable
from companion.wording import practice_log as words
from companion.wording.flare import mark_name, shaded
from companion.wording.marks import marks_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.domain.flare_ups import FlareUp
    from companion.domain.marks import Marked
    from companion.domain.practised import Practised, PractisedWeek


class PracticeCard(Card):
    """A chart, one sentence, tension, and the weeks as a table; without a practice it hides.

    Attributes:
        sentence: What the weeks come to.
        tension: Before and after; hidden where no practice has both.
    """

    def __init__(self) -> None:
        super().__init__(words.weeks_title())
        self._weeks: tuple[PractisedWeek, ...] = ()
        self._marks: tuple[Marked, ...] = ()
        self._is_built = False
        show_if(False, self)

    def show_practices(
        self,
        entries: Sequence[Practised],
        first: date,
        last: date,
        flare_ups: Sequence[FlareUp],
        marks: tuple[Marked, ...] = (),
        aims: str = "",
    ) -> None:
        """Show what was practised from one day to another; a flare-up is shaded.

        Args:
            entries: Those of these days.
            first: The first day.
            last: The last one.
            flare_ups: Those of these days.
            marks: What else is marked.
            aims: Goals that follow practice, in words.
        """
        show_if(bool(entries), self)
        if not entries:
            return
        if not self._is_built:
            self._build()
        self._weeks = practised_weeks(entries, first, last)
        slots = [Slot(week.first, 7, week.minutes if week.days else None, None)
                 for week in self._weeks]  # fmt: skip
        self._marks = marks
        self.chart.mark(lines_of(marks, first, self._weeks[-1].last))
        self.chart.show_slots(slots, flare_ups)
        gentle = shaded(flare_ups, self._weeks[0].first, self._weeks[-1].last)
        said = " ".join(
            filter(None, (words.weeks_sentence(self._weeks), gentle, marks_sentence(marks), aims))
        )
        self.sentence.setText(said)
        self.chart.say(self.title.text(), said)
        keys = [(Mark.BAR, "plan", words.bar_mark())]
        keys += [(Mark.SHADE, "warm", mark_name())] if self.chart.shades else []
        self.legend.show_marks([*keys, *marks_keys(marks)])
        found = tension(entries)
        self.tension.setText(words.tension_words(found) if found else "")
        for label in (self.tension, self.scale):
            show_if(found is not None, label)
        self._as_table.offer(self._table)

    def _build(self) -> None:
        """Make the parts when there is first something to show: charts take long to make."""
        self._is_built = True
        self.legend, self.chart, self.sentence = Legend(), QuotaChart(), PlainLabel()
        self.tension, self.scale = (
            PlainLabel("", "strong"),
            PlainLabel(words.tension_scale(), "small"),
        )
        self._as_table = AsTable()
        self.table_button = self._as_table.button
        self.add_to_header(self.table_button)
        for widget in (
            self.legend, self.chart, self.sentence, self.tension, self.scale, self._as_table,
        ):  # fmt: skip
            self.body.addWidget(widget)

    def _table(self) -> QWidget:
        rows = [words.week_row(week) for week in self._weeks]
        table = FiguresTable(words.week_headers(), rows, self.title.text())
        return with_marks(table, self._marks)
