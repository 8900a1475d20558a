"""A year of days: twelve months of small squares, each larger and darker the more it is.

Drawn by Qt alone. The keyboard goes from day to day, and each day is said aloud.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.announce import announce
from companion.ui.charts.painting import paint_day_step, paint_empty_day
from companion.ui.fonts import body_font
from companion.ui.growing import GrowsWithText
from companion.ui.theme import current_theme, scaled
from companion.wording.year_view import month_short, weekday_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.year_view import YearDay

MONTHS, DAYS_IN_ROW, MOST_ROWS = 12, 7, 6
LEAST_CELL_PX, MOST_CELL_PX = 22, 34
GAP_PX = 24
HEAD_PX, LETTERS_PX = 26, 20
LABEL_PX, LETTER_PX = 15, 13

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class YearGrid(GrowsWithText, QWidget):
    """One year; a day that is pressed opens.

    Attributes:
        day: Where the keyboard is.

    Signals:
        opened: The day that was pressed, or chosen by Enter.
        moved: What is said of the day that the keyboard has come to.
    """

    opened = Signal(object)
    moved = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._days: Sequence[YearDay] = ()
        self._said: Sequence[str] = ()
        self._role, self._last = "action", date.max
        self._months = MONTHS
        self._pressed: date | None = None
        self.day = date(2000, 1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.grow()

    def show_year(
        self, days: Sequence[YearDay], said: Sequence[str], role: str, last: date
    ) -> None:
        """Show every day of one year.

        Args:
            days: From 1 January to 31 December.
            said: The words of each of them.
            role: The colour's role.
            last: Later days cannot be chosen.
        """
        self._days, self._said, self._role, self._last = days, said, role, last
        latest = min(last, days[-1].day)
        self._months = latest.month
        self.day = self.day if days[0].day <= self.day <= latest else latest
        self._tell()
        self.updateGeometry()
        self.update()

    def words_of(self, day: date) -> str:
        """What is said of a day of this year."""
        return self._said[(day - self._days[0].day).days]

    # --- how large it is -------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All months that have begun, nothing to scroll."""
        columns = self._columns(width)
        rows = -(-self._months // columns)
        return int(rows * self._month_height(self._cell(width)) - scaled(GAP_PX) / 2)

    def sizeHint(self) -> QSize:
        """Four months beside each other."""
        width = 4 * DAYS_IN_ROW * scaled(MOST_CELL_PX) + 3 * scaled(GAP_PX)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One month."""
        return QSize(DAYS_IN_ROW * LEAST_CELL_PX, 0)

    def _columns(self, width: int) -> int:
        """The most that leave every day its least width, of 4, 3, 2 and 1."""
        for columns in (4, 3, 2):
            if self._cell_for(width, columns) >= scaled(LEAST_CELL_PX):
                return columns
        return 1

    def _cell(self, width: int) -> float:
        return min(float(scaled(MOST_CELL_PX)), self._cell_for(width, self._columns(width)))

    @staticmethod
    def _cell_for(width: int, columns: int) -> float:
        return (width - (columns - 1) * scaled(GAP_PX)) / (columns * DAYS_IN_ROW)

    @staticmethod
    def _month_height(cell: float) -> float:
        return scaled(HEAD_PX) + scaled(LETTERS_PX) + MOST_ROWS * cell + scaled(GAP_PX) / 2

    def _month_corner(self, month: int) -> QPointF:
        columns, cell = self._columns(self.width()), self._cell(self.width())
        across, down = (month - 1) % columns, (month - 1) // columns
        wide = DAYS_IN_ROW * cell + scaled(GAP_PX)
        return QPointF(across * wide, down * self._month_height(cell))

    def cell_of(self, day: date) -> QRectF:
        """Where a day lies."""
        cell, corner = self._cell(self.width()), self._month_corner(day.month)
        at = day.day - 1 + day.replace(day=1).weekday()
        top = corner.y() + scaled(HEAD_PX) + scaled(LETTERS_PX)
        row, column = divmod(at, DAYS_IN_ROW)
        return QRectF(corner.x() + column * cell, top + row * cell, cell, cell)

    # --- what the person does --------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by a day or a week, Page keys by a month, Enter opens."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go(self.day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._go(_months_on(self.day, -1 if key == Qt.Key.Key_PageUp else 1))
        elif key == Qt.Key.Key_Home:
            self._go(self._days[0].day)
        elif key == Qt.Key.Key_End:
            self._go(min(self._last, self._days[-1].day))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The day under the mouse is the one."""
        self._pressed = self._day_at(event.position())
        if self._pressed is not None:
            self._go(self._pressed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It opens if the mouse is let go over the same day."""
        if self._pressed is not None and self._day_at(event.position()) == self._pressed:
            self.opened.emit(self._pressed)
        self._pressed = None

    def _day_at(self, place: QPointF) -> date | None:
        inside = (each.day for each in self._days if self.cell_of(each.day).contains(place))
        day = next(inside, None)
        return day if day is not None and day <= self._last else None

    def _go(self, day: date) -> None:
        if not self._days or not self._days[0].day <= day <= min(self._last, self._days[-1].day):
            return
        self.day = day
        self._tell()
        announce(self, self.words_of(day))
        self.update()

    def _tell(self) -> None:
        words = self.words_of(self.day)
        self.setAccessibleDescription(words)
        self.moved.emit(words)

    # --- how it looks ----------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Every month with its days."""
        if not self._days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heads(painter)
        for each in self._days:
            if each.step is not None:
                paint_day_step(painter, self.cell_of(each.day), each.step, self._role)
            elif each.day <= self._last:
                paint_empty_day(painter, self.cell_of(each.day))
        self._paint_here(painter)
        painter.end()

    def _paint_heads(self, painter: QPainter) -> None:
        theme, cell = current_theme(), self._cell(self.width())
        name, letter = body_font(scaled(LABEL_PX), 600), body_font(scaled(LETTER_PX), 400)
        year = self._days[0].day.year
        middle = Qt.AlignmentFlag.AlignCenter
        for month in range(1, self._months + 1):
            corner = self._month_corner(month)
            wide = DAYS_IN_ROW * cell
            _write(painter, name, "ink", QRectF(corner.x(), corner.y(), wide, scaled(HEAD_PX)),
                   Qt.AlignmentFlag.AlignVCenter, month_short(date(year, month, 1)))  # fmt: skip
            top = corner.y() + scaled(HEAD_PX)
            for n, words in enumerate(weekday_letters()):
                place = QRectF(corner.x() + n * cell, top, cell, scaled(LETTERS_PX))
                _write(painter, letter, "muted", place, middle, words)
            painter.setPen(QPen(theme.colour("track"), 1))
            foot = top + scaled(LETTERS_PX)
            painter.drawLine(QPointF(corner.x(), foot), QPointF(corner.x() + wide, foot))

    def _paint_here(self, painter: QPainter) -> None:
        """A ring around the day that the keyboard is at."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(current_theme().colour("focus"), 2 if self.hasFocus() else 1))
        painter.drawRect(self.cell_of(self.day).adjusted(1, 1, -1, -1))

    def _measure(self) -> None:
        self.updateGeometry()


def _write(
    painter: QPainter, font: QFont, role: str, place: QRectF, where: Qt.AlignmentFlag, words: str
) -> None:
    painter.setFont(font)
    painter.setPen(current_theme().colour(role))
    painter.drawText(place, where, words)


def _months_on(day: date, by: int) -> date:
    """The same day of another month, or its last one."""
    month = day.year * 12 + day.month - 1 + by
    first = date(month // 12, month % 12 + 1, 1)
    after = date((month + 1) // 12, (month + 1) % 12 + 1, 1)
    return first.replace(day=min(day.day, (after - first).days))
