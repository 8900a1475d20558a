"""What a goal wants of a figure: a dashed line across its chart, with words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from companion.ui.charts.painting import paint_dashed
from companion.ui.theme import current_theme, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

_AIR_PX = 4.0


@dataclass(frozen=True, slots=True)
class Aim:
    """A goal's line.

    Attributes:
        value: Where it lies, in the chart's unit.
        name: The words on it.
    """

    value: float
    name: str


class AimsItem(pg.GraphicsObject):
    """The lines of goals, over everything else; words that would meet others are left out."""

    def __init__(self) -> None:
        super().__init__()
        self.aims: tuple[Aim, ...] = ()
        self._box = QRectF()
        self._font = QFont()
        self.setZValue(10)

    def show_aims(self, aims: Sequence[Aim]) -> None:
        """Draw these."""
        self.aims = tuple(aims)
        self.update()

    def show_box(self, box: QRectF, font: QFont) -> None:
        """Where the figures are."""
        self.prepareGeometryChange()
        self._box, self._font = box, font

    def boundingRect(self) -> QRectF:
        """The whole chart."""
        return self._box

    def paint(self, painter: QPainter, *_: object) -> None:
        """Every line that lies within the scale, its words over its right end."""
        if not self.aims:
            return
        to_pixels = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setFont(self._font)
        taken: list[QRectF] = []
        for aim in self.aims:
            if self._box.top() <= aim.value <= self._box.bottom():
                left = to_pixels.map(QPointF(self._box.left(), aim.value))
                right = to_pixels.map(QPointF(self._box.right(), aim.value))
                paint_dashed(painter, left, right)
                self._paint_words(painter, aim.name, right, taken)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, words: str, end: QPointF, taken: list[QRectF]
    ) -> None:
        """Words on a ground of their own, so that they can be read over bars."""
        metrics = QFontMetricsF(self._font)
        width, height = metrics.horizontalAdvance(words) + 2 * _AIR_PX, metrics.height()
        ground = QRectF(end.x() - width, end.y() - height - scaled(3), width, height)
        if any(ground.intersects(each) for each in taken):
            return
        taken.append(ground)
        theme = current_theme()
        painter.fillRect(ground, theme.colour("card"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(QPointF(ground.left() + _AIR_PX, ground.top() + metrics.ascent()), words)
