"""A month at a glance, as a table: one row a week, one cell a day, readable by keyboard."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from companion.screens.diary.day_marks import NOTHING, DayMarks, paint_marks, said
from companion.ui.fonts import body_font
from companion.ui.theme import current_theme, scaled
from companion.wording.days import long_day, weekday_names

if TYPE_CHECKING:
    from collections.abc import Mapping

WEEKS = 6
DAY_ROLE = Qt.ItemDataRole.UserRole
MARKS_ROLE = Qt.ItemDataRole.UserRole + 1


class Month(QTableWidget):
    """The days of one month; arrows move from day to day, also into the next month.

    Signals:
        picked: The day the person moved to or pressed.
        turned: Another month is wanted: its first day.
    """

    picked = Signal(object)
    turned = Signal(object)

    def __init__(self) -> None:
        super().__init__(WEEKS, 7)
        self.setProperty("role", "month")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(_DayPainter(self))
        self.setHorizontalHeaderLabels(weekday_names())
        self._first = date(2000, 1, 1)
        self._today = date(2000, 1, 1)
        self.currentCellChanged.connect(self._on_moved)
        self._measure()

    def show_month(self, day: date, today: date, marks: Mapping[date, DayMarks]) -> None:
        """Show the month of a day, with that day chosen."""
        self._first, self._today = day.replace(day=1), today
        begin = self._first - timedelta(days=self._first.weekday())
        self.blockSignals(True)
        for number in range(WEEKS * 7):
            each = begin + timedelta(days=number)
            item = self._item(each, marks.get(each, NOTHING))
            self.setItem(number // 7, number % 7, item)
        place = (day - begin).days
        self.setCurrentCell(place // 7, place % 7)
        weeks = ((self._first + timedelta(days=31)).replace(day=1) - begin).days
        for week in range(WEEKS):
            self.setRowHidden(week, week * 7 >= weeks)
        self.blockSignals(False)
        self.updateGeometry()
        self.viewport().update()

    def _item(self, day: date, marks: DayMarks) -> QTableWidgetItem:
        item = QTableWidgetItem(str(day.day))
        item.setData(DAY_ROLE, day)
        item.setData(MARKS_ROLE, marks)
        words = f"{long_day(day)}: {said(marks)}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        ahead = day > self._today
        item.setFlags(Qt.ItemFlag.NoItemFlags if ahead else _CAN_BE_CHOSEN)
        return item

    def day_at(self, row: int, column: int) -> date | None:
        """The day of a cell, if it can be chosen."""
        item = self.item(row, column)
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return None
        day = item.data(DAY_ROLE)
        return day if isinstance(day, date) else None

    @property
    def today(self) -> date:
        """The last day that can be chosen; it has a ring."""
        return self._today

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return self._first

    def sizeHint(self) -> QSize:
        """All weeks, nothing to scroll."""
        rows = sum(not self.isRowHidden(week) for week in range(WEEKS))
        height = self.horizontalHeader().sizeHint().height() + rows * _cell_height() + 2
        return QSize(7 * scaled(48), height)

    def minimumSizeHint(self) -> QSize:
        """Seven cells that a finger can hit."""
        return QSize(7 * 36, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down turn the month; arrows go on past its border."""
        step = _STEPS.get(Qt.Key(event.key()))
        day = self.day_at(self.currentRow(), self.currentColumn())
        if event.key() == Qt.Key.Key_PageUp:
            self.turned.emit((self._first - timedelta(days=1)).replace(day=1))
        elif event.key() == Qt.Key.Key_PageDown:
            self.turned.emit((self._first + timedelta(days=31)).replace(day=1))
        elif step is not None and day is not None:
            self._go(day + timedelta(days=step))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_first"):
            self._measure()

    def _go(self, day: date) -> None:
        if day > self._today:
            return
        if (day.year, day.month) != (self._first.year, self._first.month):
            self.picked.emit(day)
            return
        place = (day - (self._first - timedelta(days=self._first.weekday()))).days
        self.setCurrentCell(place // 7, place % 7)

    def _on_moved(self, row: int, column: int, *_: int) -> None:
        day = self.day_at(row, column)
        if day is not None:
            self.picked.emit(day)

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(_cell_height())
        self.updateGeometry()


class _DayPainter(QStyledItemDelegate):
    """Draws a day: its number, a shape for each kind of what is written, a ring for today."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:
        """A cell that a finger can hit."""
        return QSize(44, _cell_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell in the roles of the theme."""
        day, marks = index.data(DAY_ROLE), index.data(MARKS_ROLE)
        table = self.parent()
        if not isinstance(table, Month) or not isinstance(day, date):
            return
        theme = current_theme()
        cell = QRectF(option.rect).adjusted(3, 3, -3, -3)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        inside = day.month == table.month.month
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if (marks.on_break or marks.gentle) and not chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("warm_soft"))
            painter.drawRoundedRect(cell, 8, 8)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("action"))
            painter.drawRoundedRect(cell, 8, 8)
        elif day == table.today:
            painter.setPen(QPen(theme.colour("action"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell, 8, 8)
        can_be = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        ink = "on_action" if chosen else "ink" if inside and can_be else "muted"
        written = marks.has_entries
        painter.setFont(body_font(scaled(16), 600 if written and inside else 400))
        painter.setPen(theme.colour(ink))
        number = cell.adjusted(0, 2, 0, -cell.height() * 0.34)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(day.day))
        paint_marks(painter, cell, marks, chosen=chosen)
        painter.restore()


def _cell_height() -> int:
    return 18 + scaled(34)


_CAN_BE_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
