"""How far a goal is over time: a line that goes up and down a ladder of five, in steps.

Under it stand the first day and the last.

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
from companion.wording.days import short_date
from companion.wording.goal_levels import signed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

HEIGHT_PX = 116
FOOT_PX = 24
NAMES_PX, LABEL_PX = 34, 13
DOT_PX = 5.0
EDGE_PX = 9.0


class LevelSteps(GrowsWithText, QWidget):
    """One goal's levels: a rung for each of the five, the expected one drawn stronger."""

    def __init__(self) -> None:
        super().__init__()
        self._known: Sequence[tuple[date, int]] = ()
        self._ends: tuple[date, date] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.grow()

    def show_levels(self, known: Sequence[tuple[date, int]], first: date, last: date) -> None:
        """Draw the levels, -2 to 2, by their days; both days are the ends of the time."""
        self._known, self._ends = known, (first, last)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rungs, then the days, then the steps with a dot for each look at the goal."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        foot = -EDGE_PX - scaled(FOOT_PX)
        box = QRectF(self.rect()).adjusted(scaled(NAMES_PX), EDGE_PX, -EDGE_PX, foot)
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
        if self._ends is not None:
            self._paint_days(painter, box, *self._ends)
            self._paint_steps(painter, box, *self._ends)
        painter.end()

    def _paint_days(self, painter: QPainter, box: QRectF, first: date, last: date) -> None:
        """The ends of the time; on its very first day they are one."""
        place = QRectF(box.left(), box.bottom() + EDGE_PX, box.width(), scaled(FOOT_PX))
        painter.setPen(current_theme().colour("muted"))
        top, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | top, short_date(first))
        if first < last:
            painter.drawText(place, right | top, short_date(last))

    def _paint_steps(self, painter: QPainter, box: QRectF, first: date, last: date) -> None:
        if not self._known:
            return
        plan = current_theme().colour("plan")
        painter.setPen(QPen(plan, 2.5))
        days = max(1, (last - first).days)
        parts = [min(1.0, max(0.0, (day - first).days / days)) for day, _ in self._known]
        dots = [
            QPointF(box.left() + box.width() * part, _height(box, level))
            for part, (_, level) in zip(parts, self._known, strict=True)
        ]
        for one, two in zip(dots, [*dots[1:], QPointF(box.right(), dots[-1].y())], strict=True):
            corner = QPointF(two.x(), one.y())
            painter.drawLine(one, corner)
            painter.drawLine(corner, two)
        painter.setBrush(plan)
        for dot in dots:
            painter.drawEllipse(dot, DOT_PX, DOT_PX)

    def _measure(self) -> None:
        self.setFixedHeight(scaled(HEIGHT_PX))


def _height(box: QRectF, level: int) -> float:
    return box.bottom() - box.height() * (level - LOWEST) / (HIGHEST - LOWEST)
