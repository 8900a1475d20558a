"""How far a goal is over time: a line that goes up and down a ladder of five, in steps.

Drawn by Qt alone; it says nothing to a screen reader: the words beside it do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.goals import HIGHEST, LEVELS, LOWEST
from companion.ui.fonts import body_font
from companion.ui.growing import GrowsWithText
from companion.ui.theme import current_theme, scaled
from companion.wording.goal_levels import signed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

HEIGHT_PX = 92
NAMES_PX, LABEL_PX = 34, 13
DOT_PX = 5.0
EDGE_PX = 9.0


class LevelSteps(GrowsWithText, QWidget):
    """One goal's levels: a rung for each of the five, the expected one drawn stronger."""

    def __init__(self) -> None:
        super().__init__()
        self._known: Sequence[tuple[date, int]] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.grow()

    def show_levels(self, known: Sequence[tuple[date, int]], first: date, last: date) -> None:
        """Draw the levels, -2 to 2, by their days; both days are the ends of the time."""
        self._known, self._first, self._last = known, first, last
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rungs, then the steps with a dot for each look at the goal."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        box = QRectF(self.rect()).adjusted(scaled(NAMES_PX), EDGE_PX, -EDGE_PX, -EDGE_PX)
        painter.setFont(body_font(scaled(LABEL_PX), 400))
        for level in LEVELS:
            y = _height(box, level)
            if level in (LOWEST, 0, HIGHEST):
                place = QRectF(0, y - EDGE_PX, scaled(NAMES_PX - 8), 2 * EDGE_PX)
                painter.setPen(theme.colour("muted"))
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(place, right | Qt.TextFlag.TextDontClip, signed(level))
            width, role = (2, "border") if level == 0 else (1, "track")
            painter.setPen(QPen(theme.colour(role), width))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        if self._known:
            self._paint_steps(painter, box)
        painter.end()

    def _paint_steps(self, painter: QPainter, box: QRectF) -> None:
        plan = current_theme().colour("plan")
        painter.setPen(QPen(plan, 2.5))
        dots = [QPointF(self._across(box, day), _height(box, level)) for day, level in self._known]
        for one, two in zip(dots, [*dots[1:], QPointF(box.right(), dots[-1].y())], strict=True):
            corner = QPointF(two.x(), one.y())
            painter.drawLine(one, corner)
            painter.drawLine(corner, two)
        painter.setBrush(plan)
        for dot in dots:
            painter.drawEllipse(dot, DOT_PX, DOT_PX)

    def _across(self, box: QRectF, day: date) -> float:
        days = max(1, (self._last - self._first).days)
        part = (day - self._first).days / days
        return box.left() + box.width() * min(1.0, max(0.0, part))

    def _measure(self) -> None:
        self.setFixedHeight(scaled(HEIGHT_PX))


def _height(box: QRectF, level: int) -> float:
    return box.bottom() - box.height() * (level - LOWEST) / (HIGHEST - LOWEST)
