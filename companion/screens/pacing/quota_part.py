"""Days of a plan as a chart with its legend and the sentence under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.table import FiguresTable
from companion.wording.pacing_review import day_headers, day_rows, describe_days

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.flare_ups import FlareUp
    from companion.domain.pacing import PlanDay
    from companion.ui.charts.legend import Legend
    from companion.ui.charts.quota import QuotaChart


class QuotaPart(Stack):
    """A chart that is made when days are first shown: its library takes a while to load.

    Args:
        name: What the chart is about, for screen readers.
        with_table: Whether the same days are offered as a table.

    Attributes:
        sentence: The chart in words.
        table_button: Shows the table, or hides it.
    """

    def __init__(self, name: str, *, with_table: bool = False) -> None:
        super().__init__(gap=10)
        self._name = name
        self._days: Sequence[PlanDay] = ()
        self._chart: QuotaChart | None = None
        self._legend: Legend | None = None
        self.sentence = PlainLabel("")
        self._as_table = AsTable()
        self.table_button = self._as_table.button
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.table_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._as_table)
        show_if(with_table, self.table_button)

    def show_days(
        self, days: Sequence[PlanDay], flare_ups: Sequence[FlareUp], words: str = ""
    ) -> None:
        """Draw some days, and say the same in these words or in those of a week."""
        words = words or describe_days(days, gentle_days(days, flare_ups))
        self.sentence.setText(words)
        chart, legend = self._drawn()
        chart.show_days(days, flare_ups)
        chart.say(self._name, words)
        legend.show_marks(chart.marks())
        self._days = days
        self._as_table.offer(self._table)

    def _table(self) -> FiguresTable:
        return FiguresTable(day_headers(), day_rows(self._days), self._name)

    def _drawn(self) -> tuple[QuotaChart, Legend]:
        if self._chart is None or self._legend is None:
            from companion.ui.charts.legend import Legend
            from companion.ui.charts.quota import QuotaChart

            self._chart, self._legend = QuotaChart(), Legend()
            self.body.insertWidget(0, self._legend)
            self.body.insertWidget(1, self._chart)
        return self._chart, self._legend


def gentle_days(days: Sequence[PlanDay], flare_ups: Sequence[FlareUp]) -> int:
    """How many of these days are gentle days of a flare-up."""
    return sum(any(each.is_gentle(day.day) for each in flare_ups) for day in days)
