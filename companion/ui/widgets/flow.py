"""Lays widgets out like words on a line: what does not fit goes to the next line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from companion.ui.theme import scaled

if TYPE_CHECKING:
    from collections.abc import Iterable

GAP = 10
"""Pixels at 100 % text between two words or buttons."""


def in_a_row(widgets: Iterable[QWidget], gap: int = GAP) -> QWidget:
    """Buttons, or what else stands side by side as long as there is room."""
    row = QWidget()
    flow = FlowLayout(row, gap)
    for widget in widgets:
        flow.addWidget(widget)
    return row


class FlowLayout(QLayout):
    """A layout that wraps; its height follows from its width."""

    def __init__(self, parent: QWidget | None = None, gap: int = GAP) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def set_gap(self, gap: int) -> None:
        """Stand closer together, or farther apart; the gap that is there moves nothing."""
        if self._gap != gap:
            self._gap = gap
            self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Put a widget before the one at an index."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out, None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high all lines are at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown)
        width += scaled(self._gap) * max(0, len(shown) - 1)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(width, height)

    def minimumSize(self) -> QSize:  # noqa: N802 (Qt's name)
        """Room for the widest one."""
        shown = self._shown()
        width = max((item.minimumSize().width() for item in shown), default=0)
        height = max((item.minimumSize().height() for item in shown), default=0)
        return QSize(width, height)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        gap = scaled(self._gap)
        x, y, line = rect.x(), rect.y(), 0
        for item in self._shown():
            size = self._size(item, rect.width())
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + gap
            line = max(line, size.height())
        return y + line - rect.y()

    @staticmethod
    def _size(item: QLayoutItem, room: int) -> QSize:
        size = item.sizeHint()
        width = max(item.minimumSize().width(), min(size.width(), room))
        height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
        return QSize(width, max(height, item.minimumSize().height()))
