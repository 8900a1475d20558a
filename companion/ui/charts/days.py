"""Days as dots with the average of seven: on request, for who wants to look closer."""

from __future__ import annotations

from math import nan
from typing import TYPE_CHECKING

import pyqtgraph as pg

from companion.domain.series import DailySeries, running_mean
from companion.ui.charts.chart import Chart
from companion.ui.theme import current_theme, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from companion.ui.charts.shading import Shade

MOST_DAYS_WITH_DOTS = 1000  # more would be a cloud, and slow: 36,500 symbols take half a second
DOT_PX = 8


class DaysChart(Chart):
    """A series day by day: dots, hollow where written later, and a line for the average.

    The line stops where fewer than 4 of 7 days are known; it never bridges a gap.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._average = pg.PlotDataItem(connect="finite", antialias=True)
        self._dots = pg.PlotDataItem(pen=None)
        for item in (self._average, self._dots):
            self.addItem(item)
            item.setClipToView(True)
        self._average.setDownsampling(auto=True, method="peak")

    def show_series(
        self,
        series: DailySeries,
        role: str,
        shades: Sequence[Shade] = (),
        edge: float | None = None,
    ) -> None:
        """Draw the days of a series in the colour of a role, and shade some of them.

        Args:
            series: The figure.
            role: The colour's role, such as "action".
            shades: Days to shade and to name.
            edge: Days of room at both sides, where it has to stand under another chart.
        """
        if not series.values:
            return
        self.shade(shades)
        begin, end = series.first.toordinal(), series.last.toordinal()
        most = max((value for value in series.values if value is not None), default=0)
        if edge is None:
            edge = 0.7 + 0.012 * (end - begin)  # no dot and no label is cut at the sides
        self.frame(begin - edge, end + edge, series.unit, most, air=0.04)
        width = 1.5 if too_many_for_dots(series) else 2.5
        self._average.setPen(pg.mkPen(current_theme().colour("ink"), width=width))
        means = [nan if mean is None else mean for mean in running_mean(series).values]
        self._average.setData(list(range(begin, end + 1)), means)
        if too_many_for_dots(series):
            self._dots.clear()
        else:
            self._show_dots(series, role)

    def _show_dots(self, series: DailySeries, role: str) -> None:
        theme = current_theme()
        begin = series.first.toordinal()
        known = [(begin + n, value) for n, value in enumerate(series.values) if value is not None]
        later = {day.toordinal() for day in series.entered_later}
        full, hollow = pg.mkBrush(theme.colour(role)), pg.mkBrush(theme.colour("card"))
        self._dots.setData(
            [day for day, _ in known],
            [value for _, value in known],
            symbol="o",
            symbolSize=scaled(DOT_PX),
            symbolPen=pg.mkPen(theme.colour(role), width=1.5),
            symbolBrush=[hollow if day in later else full for day, _ in known],
        )


def too_many_for_dots(series: DailySeries) -> bool:
    """Whether only the average is drawn."""
    return len(series.values) > MOST_DAYS_WITH_DOTS
