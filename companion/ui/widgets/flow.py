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


Sized = tuple[QLayoutItem, QSize]


class FlowLayout(QLayout):
    """A layout that wraps; its height follows from its width."""

    def __init__(self, parent: QWidget | None = None, gap: int = GAP) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._is_centred = False
        self._heights: dict[tuple[int, int], int] = {}
        self._laid: dict[tuple[int, int], list[list[Sized]]] = {}
        self._hints: dict[int, tuple[QSize, QSize]] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def set_centred(self) -> None:
        """Each line stands in the middle; so does each widget on its line."""
        self._is_centred = True

    def set_gap(self, gap: int) -> None:
        """Stand closer together, or farther apart; the gap that is there moves nothing."""
        if self._gap != gap:
            self._gap = gap
            self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._forget()
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
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high all lines are at a width; what holds it asks often."""
        asked = (width, scaled(self._gap))
        if asked not in self._heights:
            self._heights[asked] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[asked]

    def invalidate(self) -> None:
        """Something in it came, went or is of another size."""
        self._forget()
        super().invalidate()

    def _forget(self) -> None:
        self._heights.clear()
        self._laid.clear()
        self._hints.clear()

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        return self._hint()[0]

    def minimumSize(self) -> QSize:  # noqa: N802 (Qt's name)
        """Room for the widest one."""
        return self._hint()[1]

    def _hint(self) -> tuple[QSize, QSize]:
        """The size of all on one line, and of the widest alone; what holds it asks often."""
        gap = scaled(self._gap)
        if gap not in self._hints:
            shown = self._shown()
            sizes = [item.sizeHint() for item in shown]
            least = [item.minimumSize() for item in shown]
            wide = sum(size.width() for size in sizes) + gap * max(0, len(shown) - 1)
            self._hints[gap] = QSize(wide, _highest(sizes)), QSize(_widest(least), _highest(least))
        return self._hints[gap]

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        gap = scaled(self._gap)
        top = rect.y()
        asked = (rect.width(), gap)
        if asked not in self._laid:
            self._laid[asked] = self._lines(*asked)
        for line in self._laid[asked]:
            high = max(size.height() for _, size in line)
            if move:
                self._place_line(line, QRect(rect.x(), top, rect.width(), high), gap)
            top += high + gap
        return max(0, top - gap - rect.y())

    def _place_line(self, line: list[Sized], room: QRect, gap: int) -> None:
        left = room.x()
        if self._is_centred:
            used = sum(size.width() for _, size in line) + gap * (len(line) - 1)
            left += max(0, (room.width() - used) // 2)
        for item, size in line:
            down = (room.height() - size.height()) // 2 if self._is_centred else 0
            item.setGeometry(QRect(QPoint(left, room.y() + down), size))
            left += size.width() + gap

    def _lines(self, room: int, gap: int) -> list[list[Sized]]:
        """What stands on each line, and how large it is there."""
        lines: list[list[Sized]] = []
        used = 0
        for item in self._shown():
            size = self._size(item, room)
            if not lines or used + size.width() > room:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + gap
        return lines

    @staticmethod
    def _size(item: QLayoutItem, room: int) -> QSize:
        size = item.sizeHint()
        width = max(item.minimumSize().width(), min(size.width(), room))
        height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
        return QSize(width, max(height, item.minimumSize().height()))


def _widest(sizes: list[QSize]) -> int:
    return max((size.width() for size in sizes), default=0)


def _highest(sizes: list[QSize]) -> int:
    return max((size.height() for size in sizes), default=0)
