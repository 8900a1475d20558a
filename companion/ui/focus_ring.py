"""A ring around whatever has the keyboard, so that it can always be seen."""

from __future__ import annotations

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

    It is a child of the nearest ancestor with room for it, and of no layout.
    """

    def __init__(self, target: QWidget, room: QWidget, chain: list[QWidget]) -> None:
        super().__init__(room)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target = target
        self._room = room
        self._ended = False
        for widget in chain:
            widget.installEventFilter(self)
        self._follow()

    @staticmethod
    def watch(app: QApplication) -> None:
        """Show a ring from now on wherever the keyboard goes in this app."""
        _Watch(app)

    def end(self) -> None:
        """The keyboard went elsewhere; nothing shows this ring again until it is gone."""
        self._ended = True
        self.hide()
        self.deleteLater()

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
        if self._ended or not (isValid(self._target) and isValid(self._room)):
            return
        corner = self._target.mapTo(self._room, self._target.rect().topLeft())
        around = QRect(corner, self._target.size()).adjusted(-GAP - 2, -GAP - 2, GAP + 2, GAP + 2)
        self.setGeometry(around & self._room.rect())
        self.setVisible(self._target.isVisibleTo(self._room))
        self.raise_()


class _Watch(QObject):
    """Listens to where the keyboard goes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.end()
        self._ring = None
        if now is None or isinstance(now, QMenu | QMenuBar | QScrollArea) or now.isWindow():
            return
        chain = _chain(now)
        if len(chain) > 1:
            self._ring = FocusRing(now, chain[-1], chain)


def _chain(widget: QWidget) -> list[QWidget]:
    """The widget and its ancestors up to the first that has room around it."""
    chain = [widget]
    around = widget.rect().adjusted(-GAP - 2, -GAP - 2, GAP + 2, GAP + 2)
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QSplitter | QAbstractScrollArea):
        chain.append(parent)
        place = QRect(widget.mapTo(parent, around.topLeft()), around.size())
        if parent.rect().contains(place) or parent.isWindow():
            break
        parent = parent.parentWidget()
    return chain
