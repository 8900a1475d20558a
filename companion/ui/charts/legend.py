"""What the marks of a chart mean, each beside a drawing of itself."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from companion.ui.charts.painting import (
    PART_OF_WEEK,
    paint_dashed,
    paint_days_line,
    paint_moment,
    paint_outline,
    paint_over,
    paint_rounded,
    paint_shade,
    paint_span,
)
from companion.ui.growing import GrowsWithText
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import current_theme, scaled
from companion.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence


class Mark(Enum):
    """How a series is drawn; each tells itself from the others in grey as well."""

    BAR = auto()
    OUTLINE = auto()
    SPAN = auto()
    DOT = auto()
    HOLLOW = auto()
    LINE = auto()
    SHADE = auto()
    OVER = auto()
    DOT_LINE = auto()
    SQUARE_DASH = auto()
    DAYS = auto()
    MOMENT = auto()
    AIM = auto()


_LINES = {Mark.DOT_LINE, Mark.SQUARE_DASH, Mark.DAYS, Mark.MOMENT, Mark.AIM}


class Key(GrowsWithText, QWidget):
    """One mark, as small as in the chart."""

    def __init__(self, mark: Mark, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark, self._role = mark, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.grow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark as the chart draws it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        colour = current_theme().colour(self._role)
        filled = self._mark in {Mark.BAR, Mark.DOT}
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
        if self._mark is Mark.SHADE:
            paint_shade(painter, box)
        elif self._mark is Mark.BAR:
            paint_rounded(painter, box.adjusted(0, scaled(1), 0, -scaled(1)))
        elif self._mark is Mark.OUTLINE:
            air = box.width() * (1 / PART_OF_WEEK - 1) / 2
            paint_outline(painter, box.adjusted(-air, 0, air, 0), 1, self._role)
        elif self._mark in {Mark.DOT, Mark.HOLLOW}:
            painter.drawEllipse(box.center(), scaled(4), scaled(4))
        elif self._mark is Mark.SPAN:
            paint_span(painter, box, 0.05, 0.95)
        elif self._mark is Mark.OVER:
            paint_over(painter, QPointF(box.center().x(), box.bottom() - scaled(3)), box.width())
        elif self._mark in _LINES:
            self._paint_line(painter, box)
        else:
            painter.setPen(QPen(colour, 2.5))
            middle = QPointF(0, box.center().y())
            painter.drawLine(middle, middle + QPointF(self.width(), 0))

    def _paint_series(self, painter: QPainter, box: QRectF) -> None:
        """A piece of its line, with one of its marks."""
        theme, middle, half = current_theme(), box.center(), scaled(4)
        dashed = self._mark is Mark.SQUARE_DASH
        pen = QPen(theme.colour(self._role), 2)
        pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()))
        painter.setPen(QPen(theme.colour(self._role), 1.5))
        painter.setBrush(theme.colour("card" if dashed else self._role))
        mark = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
        if dashed:
            painter.drawRect(mark)
        else:
            painter.drawEllipse(mark)

    def _paint_line(self, painter: QPainter, box: QRectF) -> None:
        """A line of a series, over days, beside a day, or a goal's."""
        middle = box.center()
        if self._mark in {Mark.DOT_LINE, Mark.SQUARE_DASH}:
            self._paint_series(painter, box)
            return
        if self._mark is Mark.DAYS:
            paint_days_line(painter, box.left(), box.right(), middle.y())
        elif self._mark is Mark.MOMENT:
            paint_moment(painter, middle.x(), box.top(), box.bottom())
        else:
            paint_dashed(painter, QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()))

    def _measure(self) -> None:
        wide = 30 if self._mark in {Mark.DOT_LINE, Mark.SQUARE_DASH, Mark.AIM} else 18
        self.setFixedSize(scaled(wide), scaled(18))


class Legend(QWidget):
    """The marks in a row that wraps, each with its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self)

    def show_marks(self, marks: Sequence[tuple[Mark, str, str]]) -> None:
        """Show these: mark, colour role, word."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for mark, role, word in marks:
            pair = _pair(mark, role, word)
            self._row.addWidget(pair)
            show_if(True, pair)

    def width_in_a_row(self) -> int:
        """How wide it is if nothing wraps."""
        found = 0
        for n in range(self._row.count()):
            item = self._row.itemAt(n)
            found += item.sizeHint().width() + self._row.spacing() if item is not None else 0
        return found


def _pair(mark: Mark, role: str, word: str) -> QWidget:
    pair = QWidget()
    line = QHBoxLayout(pair)
    line.setContentsMargins(0, 0, scaled(14), 0)
    line.setSpacing(scaled(8))
    label = PlainLabel(word, "small")
    label.setWordWrap(False)
    line.addWidget(Key(mark, role))
    line.addWidget(label)
    return pair
