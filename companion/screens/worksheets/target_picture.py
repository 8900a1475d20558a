"""A target with four areas, drawn by us: a mark for each, the closer the nearer to the middle."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from companion.ui.fonts import body_font
from companion.ui.growing import GrowsWithText
from companion.ui.text import PlainLabel
from companion.ui.theme import BODY_PX, current_theme, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

RINGS = 5
SIDE_PX = 260
MARK_PX = 30
MOST = 10

CORNERS = ((0, 1), (2, 1), (2, 0), (0, 0))
"""Row and column of each name: beside its quarter, from the upper right one on, as a clock goes."""


class TargetPicture(QWidget):
    """Each area has its quarter, and its name beside that, whether it is answered or not.

    It takes no press: the scales beside it say the same.

    Attributes:
        rings: The target itself.
        names: The names around it, in the order of the areas.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rings = Rings()
        self.names = [PlainLabel("", "small") for _ in CORNERS]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.rings, 1, 0, 1, 2)
        for label, (row, column) in zip(self.names, CORNERS, strict=True):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(label, row, column)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)

    def show_places(self, places: Sequence[int | None], names: Sequence[str], spoken: str) -> None:
        """Show how close each area is, 0 to 10; None: not answered, no mark.

        Args:
            places: In the order of the areas.
            names: What the areas are called, each with its number.
            spoken: All of it in words, for who does not see it.
        """
        self.rings.show_places(places)
        for label, name in zip(self.names, names, strict=False):
            label.setText(name)
        self.setAccessibleName(spoken)


class Rings(GrowsWithText, QWidget):
    """A mark in each quarter carries the number of its area, never colour alone."""

    def __init__(self) -> None:
        super().__init__()
        self._places: list[int | None] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.grow()

    def show_places(self, places: Sequence[int | None]) -> None:
        """Show how close each area is, 0 to 10; None: not answered, no mark."""
        self._places = list(places)
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
