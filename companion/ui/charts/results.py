"""Results over time: one dot for each time that something was filled in, over its whole range."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg

from companion.ui.charts.chart import Chart
from companion.ui.theme import current_theme, scaled
from companion.wording.questionnaires import plain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

DOT_PX = 9
_PARTS = (6, 5, 4, 3, 2)


class ResultsChart(Chart):
    """Dots joined by a line; a time without a figure is not there, and nothing stands for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = pg.PlotDataItem(antialias=True)
        self.addItem(self._line)

    def show_results(self, results: Sequence[tuple[date, float]], low: int, high: int) -> None:
        """Draw these, in the order of days, from the lowest figure there is to the highest."""
        if not results:
            return
        begin, end = results[0][0].toordinal(), results[-1][0].toordinal()
        edge = 3.5 if end - begin < 7 else 0.7 + 0.03 * (end - begin)
        ticks = [(value - low, plain(value)) for value in scale_values(low, high)]
        self.frame_ticks(begin - edge, end + edge, ticks, air=0.04)
        colour = current_theme().colour("action")
        self._line.setData(
            [day.toordinal() for day, _ in results],
            [value - low for _, value in results],
            pen=pg.mkPen(colour, width=2),
            symbol="o",
            symbolSize=scaled(DOT_PX),
            symbolPen=pg.mkPen(colour, width=1.5),
            symbolBrush=pg.mkBrush(colour),
        )


def scale_values(low: int, high: int) -> list[int]:
    """The figures at the side: the range in as many even, whole parts as it has, six at most."""
    span = high - low
    parts = next((n for n in _PARTS if span % n == 0), 1)
    return list(range(low, high + 1, span // parts))
