"""Left and right over time: two lines that differ by dash and mark as well as by colour."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import Qt

from companion.ui.charts.axis import amount_ticks
from companion.ui.charts.chart import Chart
from companion.ui.charts.legend import Mark
from companion.ui.theme import current_theme, scaled
from companion.wording.exercise_sides import MS_PER_S, tick_percent, tick_seconds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from companion.domain.laterality import SideDay

DOT_PX = 9
SIDES = (
    ("action", Qt.PenStyle.SolidLine, "o", Mark.DOT_LINE),
    ("pain", Qt.PenStyle.DashLine, "s", Mark.SQUARE_DASH),
)
"""Left, then right: colour role, dash, mark, and the mark of the legend."""


Point = tuple[date, float]


class SidesChart(Chart):
    """One figure for each side, day by day; days without a go are joined over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = [pg.PlotDataItem(antialias=True) for _ in SIDES]
        for line in self._lines:
            self.addItem(line)

    def show_told(self, left: Sequence[SideDay], right: Sequence[SideDay]) -> None:
        """Draw how many of a hundred were told as shown, from 0 to 100."""
        told = [[(day.day, day.accuracy_pct) for day in side] for side in (left, right)]
        self._show(told, [(value, tick_percent(value)) for value in (0, 25, 50, 75, 100)])

    def show_times(self, left: Sequence[SideDay], right: Sequence[SideDay]) -> None:
        """Draw the middle times in seconds, from 0 on."""
        times = [_seconds(side) for side in (left, right)]
        most = max((value for side in times for _, value in side), default=0.0)
        self._show(times, [(at, tick_seconds(at)) for at, _ in amount_ticks(most)])

    def _show(self, sides: Sequence[Sequence[Point]], ticks: Sequence[tuple[float, str]]) -> None:
        days = [day.toordinal() for points in sides for day, _ in points]
        if not days:
            return
        begin, end = min(days), max(days)
        edge = 3.5 if end - begin < 7 else 0.7 + 0.012 * (end - begin)
        self.frame_ticks(begin - edge, end + edge, ticks, air=0.04)
        theme = current_theme()
        for line, points, (role, dash, symbol, _) in zip(self._lines, sides, SIDES, strict=True):
            colour = theme.colour(role)
            line.setData(
                [day.toordinal() for day, _ in points],
                [value for _, value in points],
                pen=pg.mkPen(colour, width=2, style=dash),
                symbol=symbol,
                symbolSize=scaled(DOT_PX),
                symbolPen=pg.mkPen(colour, width=1.5),
                symbolBrush=pg.mkBrush(colour if symbol == "o" else theme.colour("card")),
            )


def _seconds(side: Sequence[SideDay]) -> list[Point]:
    return [(day.day, day.median_ms / MS_PER_S) for day in side if day.median_ms is not None]
