"""How telling left from right went over time: a chart, a sentence, and the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.laterality import Part, Which, by_day
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.table import FiguresTable
from companion.wording import exercise_sides as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.laterality import Score
    from companion.ui.charts.legend import Legend
    from companion.ui.charts.sides import SidesChart

TOLD, TIME = "told", "time"


class SidesResults(Card):
    """The gos so far, of hands or of feet; hidden while there is none.

    Attributes:
        part: Hands or feet.
        figure: How many were told as shown, or the time.
        sentence: The chart in words.
        delete: Takes the latest go away.

    Signals:
        delete_wanted: The scores of the latest go.
    """

    delete_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Left and right over time"))
        self._scores: tuple[Score, ...] = ()
        self._chart: SidesChart | None = None
        self._legend: Legend | None = None
        self.part = SegmentedControl([(p.value, words.part_name(p)) for p in Part], tr("Of what"))
        shown = [(figure, words.what_is_drawn(figure)) for figure in (TOLD, TIME)]
        self.figure = SegmentedControl(shown, tr("What the chart shows"))
        self.sentence = PlainLabel("")
        self._as_table = AsTable()
        self.table_button = self._as_table.button
        self.delete = LinkButton(tr("Delete the latest one"), "trash-2")
        self.body.addWidget(in_a_row([self.part, self.figure]))
        for part in (self.sentence, self._as_table):
            self.body.addWidget(part)
        self.body.addWidget(in_a_row([self.table_button, self.delete], gap=24))
        self.part.picked.connect(self._draw)
        self.figure.picked.connect(self._draw)
        self.delete.clicked.connect(self._delete)

    def show_scores(self, scores: Sequence[Score]) -> None:
        """Show these, given in the order of days; at first the part that was done last."""
        if scores and tuple(scores) != self._scores:
            self.part.chosen = scores[-1].part.value
        self._scores = tuple(scores)
        show_if(bool(scores), self)
        if scores:
            self._draw()

    def _draw(self, *_: object) -> None:
        part = Part(self.part.chosen)
        left, right = (by_day(self._scores, part, which) for which in Which)
        told = words.describe(part, left, right) or tr("Nothing is kept of these yet.")
        self.sentence.setText(told)
        chart, legend = self._drawn()
        chart.say(self.title.text(), told)
        drawn = bool(left or right)
        for widget in (chart, legend, self.table_button, self.delete):
            show_if(drawn, widget)
        show_if(drawn and self._as_table.is_open, self._as_table)
        if drawn:
            (chart.show_told if self.figure.chosen == TOLD else chart.show_times)(left, right)
            self._as_table.offer(self._table)

    def _table(self) -> FiguresTable:
        left, right = (by_day(self._scores, Part(self.part.chosen), which) for which in Which)
        return FiguresTable(words.headers(), words.rows(left, right), self.title.text())

    def _drawn(self) -> tuple[SidesChart, Legend]:
        """The chart is made when there is something to draw: its library takes a while to load."""
        if self._chart is None or self._legend is None:
            from companion.ui.charts.legend import Legend
            from companion.ui.charts.sides import SIDES, SidesChart

            self._chart, self._legend = SidesChart(), Legend()
            at = self.body.indexOf(self.sentence)
            self.body.insertWidget(at, self._legend)
            self.body.insertWidget(at + 1, self._chart)
            marks = [
                (mark, role, words.side_name(which))
                for which, (role, _, _, mark) in zip(Which, SIDES, strict=True)
            ]
            self._legend.show_marks(marks)
        return self._chart, self._legend

    def _delete(self) -> None:
        theirs = [score for score in self._scores if score.part.value == self.part.chosen]
        latest = max(score.started_at for score in theirs)
        self.delete_wanted.emit(tuple(each for each in theirs if each.started_at == latest))
