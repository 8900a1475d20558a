"""Tab goes through a page as its eye does: from top to bottom, the left column first.

Widgets that are made later (own words, further questions, rows of a list) would otherwise come
last, wherever they stand.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QGridLayout, QLineEdit, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


class ReadingOrder(QObject):
    """Keeps the order of Tab inside a widget the order of its layouts."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside)
        self._inside = inside
        self._order: list[QWidget] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.follow)
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something came or went, or another part is shown."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return bool(super().eventFilter(watched, event))

    def follow(self) -> None:
        """Put all that can have the keyboard in the order of reading, if it is not so yet."""
        if not isValid(self._inside):
            return
        order = [
            each for each in _parts(self._inside) if each.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        if order != self._order:
            self._order = order
            for one, following in pairwise(order):
                QWidget.setTabOrder(one, following)


_WHOLE = (QAbstractScrollArea, QComboBox, QLineEdit)
"""Tab comes to the whole, not to its parts."""


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """All widgets inside one, in the order of its layouts."""
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out(layout)
        return
    if isinstance(widget, _WHOLE):
        return
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child
            yield from _parts(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in _indexes(layout):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
            yield from _parts(widget)
        elif inner is not None:
            yield from _laid_out(inner)


def _indexes(layout: QLayout) -> list[int]:
    """A grid is read row by row, whatever was put into it first."""
    every = list(range(layout.count()))
    if not isinstance(layout, QGridLayout):
        return every
    return sorted(every, key=lambda index: layout.getItemPosition(index)[:2])  # type: ignore[index]
