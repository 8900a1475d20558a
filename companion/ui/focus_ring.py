"""A ring around whatever has the keyboard, so that it can always be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QMenu,
    QMenuBar,
    QScrollArea,
    QSplitter,
    QWidget,
)
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterable

GAP = 2
WIDTH = 2
RADIUS = 12
_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.StyleChange,
)


class FocusRing(QWidget):
    """Two pixels wide, two pixels outside the focused widget, above its neighbours.

    It is a child of what holds the page, and of no layout; it stays there while the keyboard moves
    inside. A new ring for each move would have the whole page laid out anew at each press of Tab.
    """

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room = room
        self._target: QWidget | None = None
        self._chain: list[QWidget] = []

    @staticmethod
    def watch(app: QApplication) -> None:
        """Show a ring from now on wherever the keyboard goes in this app."""
        _Watch(app)

    def surround(self, target: QWidget | None, chain: Iterable[QWidget] = ()) -> None:
        """Be around another widget from now on; around none: it cannot be seen."""
        for widget in self._chain:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._target, self._chain = target, list(chain)
        for widget in self._chain:
            widget.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the widget, with what holds it, and vanish with it."""
        if event.type() in _MOVES:
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().windowText().color(), WIDTH))
        inside = self.rect().adjusted(1, 1, -1, -1)
        radius = min(RADIUS, inside.height() // 2)
        painter.drawRoundedRect(inside, radius, radius)

    def _follow(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisibleTo(self._room):
            self.hide()
            return
        corner = target.mapTo(self._room, target.rect().topLeft())
        around = QRect(corner, target.size()).adjusted(-GAP - 2, -GAP - 2, GAP + 2, GAP + 2)
        self.setGeometry(around & self._room.rect())
        self.show()
        self.raise_()


class _Watch(QObject):
    """Listens to where the keyboard goes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        chain = [] if now is None or _shows_itself(now) else _chain(now)
        room = chain[-1] if len(chain) > 1 else None
        ring = self._ring if self._ring is not None and isValid(self._ring) else None
        if ring is not None and ring.parentWidget() is not room:
            ring.surround(None)
            ring.deleteLater()
            ring = None
        if ring is None and room is not None:
            ring = FocusRing(room)
        if ring is not None:
            ring.surround(now, chain)
        self._ring = ring


def _shows_itself(widget: QWidget) -> bool:
    return isinstance(widget, QMenu | QMenuBar | QScrollArea) or widget.isWindow()


def _chain(widget: QWidget) -> list[QWidget]:
    """The widget and its ancestors up to the one that holds the whole page, or the window."""
    chain = [widget]
    parent = widget.parentWidget()
    while parent is not None and not _scrolls(parent):
        chain.append(parent)
        if parent.isWindow():
            break
        parent = parent.parentWidget()
    return chain


def _scrolls(widget: QWidget) -> bool:
    """Whether it is a part that cuts off what it holds."""
    around = widget.parentWidget()
    cuts = isinstance(around, QAbstractScrollArea) and around.viewport() is widget
    return cuts or isinstance(widget, QSplitter | QAbstractScrollArea)
