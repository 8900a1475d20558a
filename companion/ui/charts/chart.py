"""What every large chart is: fixed scales, whole days, quiet lines. To look at, not to drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QSizePolicy, QWidget

from companion.ui.charts.aim import Aim, AimsItem
from companion.ui.charts.axis import LABEL_AIR_PX, DayAxis, ScaleAxis, value_ticks
from companion.ui.charts.marking import MarkLine, MarksItem
from companion.ui.charts.shading import NAMES_PX, Shade, ShadesItem
from companion.ui.theme import current_theme, scaled
from companion.wording.progress import tick_value, widest_tick

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.series import Unit
    from companion.ui.charts.axis import ScaleTick

HEIGHT_PX = 236
LABEL_PX = 14
FOOT_PX = 30
HEAD_PX = 10  # half of the topmost label stands above the scale


class GridItem(pg.GraphicsObject):
    """The level lines of the scale, behind everything else."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QRectF()
        self._ticks: list[float] = []
        self.setZValue(-10)

    def show_lines(self, box: QRectF, ticks: list[float]) -> None:
        """A line across the box at each of these values."""
        self.prepareGeometryChange()
        self._box, self._ticks = box, ticks

    def boundingRect(self) -> QRectF:
        """The whole chart."""
        return self._box

    def paint(self, painter: QPainter, *_: object) -> None:
        """Lines of one pixel."""
        pen = QPen(current_theme().colour("track"), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for tick in self._ticks:
            painter.drawLine(QPointF(self._box.left(), tick), QPointF(self._box.right(), tick))


class Chart(pg.PlotWidget):
    """The frame of a chart: a scale at the side, days along the bottom.

    No wheel, no dragging, no menu, no focus: the same figures stand in a table beside it.
    A screen reader hears its name and the sentence that stands under it.
    """

    _height_px = HEIGHT_PX

    def __init__(self, parent: QWidget | None = None) -> None:
        self._days, self._scale = DayAxis(), ScaleAxis()
        axes = {"bottom": self._days, "left": self._scale}
        super().__init__(parent, axisItems=axes, enableMenu=False)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._grid, self._shading = GridItem(), ShadesItem()
        self._marking, self._aiming = MarksItem(), AimsItem()
        self._to_mark: tuple[MarkLine, ...] = ()
        for item in (self._shading, self._marking, self._grid, self._aiming):
            self.addItem(item)
        self._dress()

    def say(self, name: str, sentence: str) -> None:
        """What a screen reader hears in place of the picture."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)

    def make_lower(self, height_px: int) -> None:
        """Be as high as this where a page has little room."""
        self._height_px = height_px
        self._dress()

    def label_font(self) -> QFont:
        """The font of everything written inside a chart."""
        font = QFont(self.font())
        font.setPixelSize(scaled(LABEL_PX))
        return font

    def shade(self, shades: Sequence[Shade], shift: float = 0.0) -> None:
        """Shade and name these days in what is framed next; none leaves the chart plain.

        Args:
            shades: In the order of days.
            shift: How far right of its own place a day stands, where a chart places whole weeks.
        """
        self._shading.show_shades(shades, shift)
        self._marking.show_lines(self._to_mark, shift)

    def mark(self, lines: Sequence[MarkLine]) -> None:
        """Mark and name these in what is framed next; none leaves the chart plain."""
        self._to_mark = tuple(lines)

    def aim(self, aims: Sequence[Aim]) -> None:
        """Draw these goals across the chart; each has to lie within its scale."""
        self._aiming.show_aims(aims)

    @property
    def shades(self) -> tuple[Shade, ...]:
        """What is shaded."""
        return self._shading.shades

    @property
    def lines(self) -> tuple[MarkLine, ...]:
        """What is marked."""
        return self._marking.lines

    @property
    def aims(self) -> tuple[Aim, ...]:
        """The goals that are drawn."""
        return self._aiming.aims

    def frame(self, begin: float, end: float, unit: Unit, most: float, air: float = 0.0) -> float:
        """Set both scales for days `begin` to `end`; gives the top of the scale.

        Args:
            begin: Ordinal of the left edge, in days.
            end: Ordinal of the right edge.
            unit: Decides the scale at the side.
            most: The largest value, which only hours asleep may need.
            air: Room above and below the scale, as a part of it, so that no dot is cut.
        """
        ticks = [(value, tick_value(value, unit)) for value in value_ticks(unit, most)]
        return self.frame_ticks(begin, end, ticks, air)

    def frame_ticks(
        self, begin: float, end: float, ticks: Sequence[ScaleTick], air: float = 0.0
    ) -> float:
        """The same with the ticks of the scale given, in their order; the last is its top."""
        top = ticks[-1][0]
        self._scale.show_ticks(ticks)
        self._scale.setWidth(self._scale_width([words for _, words in ticks]))
        lines = [value for value, _ in ticks]
        self._grid.show_lines(QRectF(begin, 0, end - begin, top), lines)
        low, high = -air * top, (1 + air) * top
        high += (high - low) * self._room_for_names()
        box, font = QRectF(begin, low, end - begin, high - low), self.label_font()
        self._shading.show_box(box, font)
        self._marking.show_box(box, font, is_second=bool(self.shades))
        self._aiming.show_box(QRectF(begin, 0, end - begin, top), font)
        self.setRange(xRange=(begin, end), yRange=(low, high), padding=0)
        return float(top)

    def name_months(self, months: Sequence[date]) -> None:
        """Bars stand for whole months, over these days: their names stand below, not the weeks."""
        self._days.months = tuple(months)
        self._days.picture = None  # or it keeps the names it has drawn
        self._days.update()

    def sizeHint(self) -> QSize:
        """As high as it always is."""
        return QSize(scaled(320), scaled(self._height_px))

    def close(self) -> bool:
        """Close like any widget.

        WORKAROUND: pyqtgraph takes a closed chart apart, and it then raises at the next change
        of theme, which still reaches it.
        """
        return bool(QGraphicsView.close(self))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page, never the chart."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        theme, font = current_theme(), self.label_font()
        self.setFixedHeight(scaled(self._height_px))
        self.setBackground(theme.colour("card"))
        for axis in (self._days, self._scale):
            axis.setStyle(tickFont=font, tickLength=0, tickAlpha=0, tickTextOffset=scaled(8))
            axis.setStyle(hideOverlappingLabels=False)
            axis.setPen(None)
            axis.setTextPen(theme.colour("muted"))
        metrics = QFontMetricsF(font)
        self._days.label_px = metrics.horizontalAdvance(widest_tick()) + scaled(LABEL_AIR_PX)
        self._days.setHeight(scaled(FOOT_PX))
        self.getPlotItem().layout.setContentsMargins(0, scaled(HEAD_PX), scaled(LABEL_AIR_PX), 0)

    def _room_for_names(self) -> float:
        """The lines of names above the scale, as a part of the scale's height."""
        names = NAMES_PX * (bool(self.shades) + bool(self.lines))
        return names / (self._height_px - FOOT_PX - HEAD_PX - names)

    def _scale_width(self, words: Sequence[str]) -> int:
        metrics = QFontMetricsF(self.label_font())
        widest = max(map(metrics.horizontalAdvance, words))
        return int(widest) + scaled(14)
