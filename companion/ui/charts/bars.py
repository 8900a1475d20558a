"""Weeks as bars: a gap stays a gap, and says so in words where there is room."""

from __future__ import annotations

from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from companion.ui.charts.painting import (
    THIN_WEEK_PX,
    column,
    paint_gap,
    paint_outline,
    paint_rounded,
    paint_span,
)
from companion.ui.theme import current_theme


@dataclass(frozen=True, slots=True)
class Bar:
    """One week of a chart.

    Attributes:
        day: Its Monday's ordinal number; the bar stands over it.
        height: In the chart's unit; None is a gap.
        gap: What to write in place of a bar.
        out_of: How high the bar could be, drawn as an outline; None for none.
        span: Least and most, drawn as a line with ends; None for none.
    """

    day: int
    height: float | None
    gap: str = ""
    out_of: float | None = None
    span: tuple[float, float] | None = None


class BarsItem(pg.GraphicsObject):
    """The bars, painted in pixels so that their corners are round at any width."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self._top = 10.0
        self._role = "action"
        self._font = QFont()

    def show_bars(self, bars: tuple[Bar, ...], top: float, role: str, font: QFont) -> None:
        """Draw these bars in the colour of a role, on a scale from 0 to `top`."""
        self.prepareGeometryChange()
        self._bars, self._top, self._role, self._font = bars, top, role, font
        self.update()

    def boundingRect(self) -> QRectF:
        """All weeks, over the whole scale."""
        if not self._bars:
            return QRectF()
        first, last = self._bars[0].day, self._bars[-1].day
        return QRectF(first - 3.5, 0, last - first + 7, self._top)

    def paint(self, painter: QPainter, *_: object) -> None:
        """Every week in its place."""
        to_pixels = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setFont(self._font)
        for bar in self._bars:
            week = to_pixels.mapRect(QRectF(bar.day - 3.5, 0, 7, self._top))
            sharp = week.width() < THIN_WEEK_PX
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, not sharp)
            if bar.height is None:
                paint_gap(painter, week, bar.gap)
            else:
                self._paint_bar(painter, week, bar, bar.height)
        painter.restore()

    def _paint_bar(self, painter: QPainter, week: QRectF, bar: Bar, height: float) -> None:
        theme = current_theme()
        if bar.out_of is not None:
            paint_outline(painter, week, bar.out_of / self._top, self._role)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._role))
        paint_rounded(painter, column(week, height / self._top))
        if bar.span is not None:
            low, high = bar.span
            paint_span(painter, week, low / self._top, high / self._top)
