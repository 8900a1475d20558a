"""A target with four areas, drawn by us: a mark for each, the closer the nearer to the middle."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.fonts import body_font
from companion.ui.growing import GrowsWithText
from companion.ui.theme import BODY_PX, current_theme, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

RINGS = 5
SIDE_PX = 260
MARK_PX = 30
MOST = 10


class TargetPicture(GrowsWithText, QWidget):
    """Each area has its quarter; its mark carries its number in the list, never colour alone.

    It takes no press: the scales beside it say the same.
    """

    def __init__(self) -> None:
        super().__init__()
        self._places: list[int | None] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.grow()

    def show_places(self, places: Sequence[int | None], spoken: str) -> None:
        """Show how close each area is, 0 to 10; None: not answered, no mark.

        Args:
            places: In the order of the areas.
            spoken: The same in words, for who does not see it.
        """
        self._places = list(places)
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(scaled(SIDE_PX), scaled(SIDE_PX))

    def minimumSizeHint(self) -> QSize:
        """It may be narrower; then the target is smaller."""
        return QSize(scaled(SIDE_PX) // 2, scaled(SIDE_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw rings, quarters and marks in the colours of now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        radius = min(self.width(), self.height()) / 2 - 4
        self._paint_target(painter, centre, radius)
        for number, place in enumerate(self._places):
            if place is not None:
                self._paint_mark(painter, self._at(centre, radius, number, place), number + 1)

    def _at(self, centre: QPointF, radius: float, number: int, place: int) -> QPointF:
        """Where a mark stands: in the middle of its quarter; 10 is nearest to the centre."""
        angle = 2 * pi * (number + 0.5) / max(1, len(self._places)) - pi / 2
        inner, outer = radius * 0.17, radius - scaled(MARK_PX) / 2 - 2
        away = inner + (outer - inner) * (MOST - place) / MOST
        return centre + QPointF(cos(angle), sin(angle)) * away

    def _paint_target(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        theme = current_theme()
        painter.setPen(QPen(theme.colour("border"), 1))
        for ring in range(RINGS, 0, -1):
            painter.setBrush(theme.colour("action_soft" if ring % 2 else "card"))
            painter.drawEllipse(centre, radius * ring / RINGS, radius * ring / RINGS)
        count = len(self._places)
        for number in range(count):
            angle = 2 * pi * number / count - pi / 2
            painter.drawLine(centre, centre + QPointF(cos(angle), sin(angle)) * radius)

    def _paint_mark(self, painter: QPainter, at: QPointF, number: int) -> None:
        theme = current_theme()
        side = scaled(MARK_PX)
        place = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
        painter.setPen(QPen(theme.colour("card"), 2))
        painter.setBrush(theme.colour("action"))
        painter.drawEllipse(place)
        font = body_font(min(scaled(BODY_PX), side * 2 // 3), 700)
        painter.setFont(font)
        painter.setPen(theme.colour("on_action"))
        assert QFontMetricsF(font).horizontalAdvance(str(number)) < side
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))

    def _measure(self) -> None:
        self.updateGeometry()
