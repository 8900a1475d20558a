"""A table of figures that a screen reader can walk through; it grows, it never scrolls inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from companion.ui.fonts import table_font
from companion.ui.text import MAY_BREAK, loosened
from companion.ui.theme import BODY_PX, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent

ROW_PX = 40
_AROUND = 30
"""Pixels of a cell that are not words: padding and the style's own margin."""
_WRAP = Qt.TextFlag.TextWordWrap.value


class FiguresTable(QTableWidget):
    """Headers and rows of words; digits have one width, columns after the first stand right.

    Args:
        headers: one per column.
        rows: as many words as there are headers, in each row.
        name: what the table is about, for screen readers.

    Signals:
        opened: Enter or a double press on a row: its number.
    """

    opened = Signal(int)

    def __init__(
        self,
        headers: Sequence[str] = (),
        rows: Sequence[Sequence[str]] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.cellActivated.connect(self._on_activated)
        self.show_rows(headers, rows)

    def show_rows(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other figures."""
        self.clear()
        self.setColumnCount(len(headers))
        self.setRowCount(len(rows))
        for row, words in enumerate(rows):
            for column, text in enumerate(words):
                self.setItem(row, column, self._cell(text, column))
        for column in range(len(headers)):
            header = _item(headers[column])
            header.setData(Qt.ItemDataRole.TextAlignmentRole, _side(column).value | _WRAP)
            self.setHorizontalHeaderItem(column, header)
        self._measure()

    def sizeHint(self) -> QSize:
        """As high as all rows."""
        return QSize(scaled(320), self._all())

    def minimumSizeHint(self) -> QSize:
        """It may be narrow: words wrap."""
        return QSize(scaled(160), self._all())

    def narrowest(self) -> int:
        """How many pixels it needs for the longest word of each column."""
        columns = range(self.columnCount())
        return sum(max(self._widths(column, whole=False)) for column in columns)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row that has the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.opened.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns to the width."""
        super().showEvent(event)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _cell(self, text: str, column: int) -> QTableWidgetItem:
        item = _item(text)
        item.setTextAlignment(_side(column))
        return item

    def _on_activated(self, row: int, _column: int) -> None:
        self.opened.emit(row)

    def _measure(self) -> None:
        self.setFont(table_font(scaled(BODY_PX)))
        header = self.horizontalHeader()
        header.setMinimumSectionSize(scaled(40))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_columns()
        header.setFixedHeight(self._row_height(None))
        for row in range(self.rowCount()):
            self.setRowHeight(row, self._row_height(row))
        self.setFixedHeight(self._all())

    def _all(self) -> int:
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return rows + self._row_height(None) + 2 * self.frameWidth()

    def _fit_columns(self) -> None:
        """Share the width out: at least the longest word, at best each cell on one line."""
        columns = range(self.columnCount())
        wide = [max(self._widths(column, whole=True)) for column in columns]
        least = [max(self._widths(column, whole=False)) for column in columns]
        room = self.viewport().width()
        if sum(wide) <= room:
            share = (room - sum(wide)) / max(1, len(wide))
            widths = [width + share for width in wide]
        else:
            spare = max(0, room - sum(least))
            more = max(1, sum(wide) - sum(least))
            widths = [
                low + spare * (high - low) / more for low, high in zip(least, wide, strict=True)
            ]
        for column, width in enumerate(widths):
            self.setColumnWidth(column, int(width))

    def _widths(self, column: int, *, whole: bool) -> list[int]:
        found = [40]
        for row in [None, *range(self.rowCount())]:
            text = self._words(row, column)
            parts = [text] if whole else text.replace(MAY_BREAK, " ").split()
            metrics = self._metrics(row)
            found += [metrics.horizontalAdvance(part) + _AROUND for part in parts]
        return found

    def _row_height(self, row: int | None) -> int:
        """Room for all words of a row at the widths of its columns; None is the header."""
        metrics = self._metrics(row)
        highest = metrics.height()
        for column in range(self.columnCount()):
            room = QRect(0, 0, max(1, self.columnWidth(column) - _AROUND + 4), 10_000)
            words = metrics.boundingRect(room, _WRAP, self._words(row, column))
            highest = max(highest, words.height())
        return max(scaled(ROW_PX), highest + scaled(18))

    def _words(self, row: int | None, column: int) -> str:
        item = self.horizontalHeaderItem(column) if row is None else self.item(row, column)
        return item.text() if item is not None else ""

    def _metrics(self, row: int | None) -> QFontMetrics:
        return QFontMetrics(table_font(scaled(BODY_PX), 600 if row is None else 400))


def _item(text: str) -> QTableWidgetItem:
    """A cell whose very long words may break; screen readers hear the text as it was given."""
    item = QTableWidgetItem(loosened(text))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
    return item


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
