"""Tab goes through a page as its eye does: from top to bottom, the left column first.

Widgets that are made later (own words, further questions, rows of a list) would otherwise come
last, wherever they stand.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QWidget,
)
from shiboken6 import isValid


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
        inside: list[QWidget] = []
        _parts(self._inside, inside)
        order = [each for each in inside if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
        if order != self._order:
            self._order = order
            for one, following in pairwise(order):
                QWidget.setTabOrder(one, following)


_LAST = "comes_last"
_WHOLE = (QAbstractScrollArea, QComboBox, QLineEdit)
"""Tab comes to the whole, not to its parts."""


def _parts(widget: QWidget, found: list[QWidget]) -> None:
    """Add all widgets inside one, in the order of its layouts."""
    layout = widget.layout()
    if layout is not None:
        _laid_out(layout, _children(widget), found)
    elif not isinstance(widget, _WHOLE):
        for child in _children(widget):
            found.append(child)
            _parts(child, found)


def _children(widget: QWidget) -> list[QWidget]:
    children = (child for child in widget.children() if isinstance(child, QWidget))
    return [child for child in children if not child.isWindow()]


def _laid_out(layout: QLayout, children: list[QWidget], found: list[QWidget]) -> None:
    """Add the widgets of a layout and of those inside it, among the children of their parent.

    WORKAROUND: a layout is asked for the place of each widget, never for its items. An item that
    PySide6 has handed out once is taken for alive after Qt has deleted it, and what is made at its
    address later is taken for that item: the app ends.
    """
    inner = [each for each in layout.children() if isinstance(each, QLayout)]
    places = [layout.indexOf(each) for each in children]
    here: dict[int, QWidget | QLayout] = dict(zip(places, children, strict=True))
    here |= {layout.indexOf(each): each for each in inner}
    here.pop(-1, None)
    farther_in = [each for each, at in zip(children, places, strict=True) if at == -1]
    for _, each in sorted(here.items(), key=lambda one: (_is_last(one[1]), _place(layout, one[0]))):
        if isinstance(each, QLayout):
            _laid_out(each, farther_in, found)
        else:
            found.append(each)
            _parts(each, found)


def come_last(widget: QWidget) -> None:
    """Tab comes to it after all else of its layout, such as what takes a row away."""
    widget.setProperty(_LAST, True)


def _is_last(each: QWidget | QLayout) -> bool:
    return bool(each.property(_LAST))


def _place(layout: QLayout, index: int) -> tuple[int, int]:
    """A grid is read row by row, whatever was put into it first."""
    if not isinstance(layout, QGridLayout):
        return (index, 0)
    place: tuple[int, ...] = layout.getItemPosition(index)  # type: ignore[assignment]
    return place[0], place[1]
