"""A message at the foot of the window, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QWidget

from companion.ui.announce import announce
from companion.ui.growing import set_gap
from companion.ui.scrolling import leave_room
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import Paint, PaintedButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

SHOWN_MS = 12_000
"""At least 10 seconds: reading and reaching take time (WCAG 2.2.1)."""


class _ToastButton(PaintedButton):
    padding = 14

    def paint_now(self) -> Paint:
        framed = self.over or bool(self.words)
        return Paint("toast_ink", None, "toast_ink" if framed else None)


class Toast(QFrame):
    """Says what was done and offers Undo; it waits while the mouse or the keyboard is on it.

    Pages can be scrolled so much further that nothing at their foot stays covered.

    Args:
        parent: What it belongs to.
        over: The part of it that the message may cover while that is in sight; else all of it.
    """

    def __init__(self, parent: QWidget, over: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self._all = parent
        self._over = over or parent
        self._undo: Callable[[], None] | None = None
        self._label = PlainLabel("", "toast")
        self.undo_button = _ToastButton(tr("Undo"))
        self.undo_button.clicked.connect(self._on_undo)
        self.close_button = _ToastButton("", "x")
        self.close_button.setAccessibleName(tr("Close this message"))
        self.close_button.setToolTip(tr("Close this message"))
        self.close_button.clicked.connect(self.close_now)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._label, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.undo_button)
        buttons.addWidget(self.close_button)
        self._row.addLayout(buttons)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._on_time)
        for watched in {self._all, self._over}:
            watched.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a message for at least ten seconds; a newer one takes the place of an older."""
        self._undo = undo
        self._label.setText(text)
        self.undo_button.setVisible(undo is not None)
        self.setAccessibleName(text)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        announce(self, text)

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def close_now(self) -> None:
        """Take the message away."""
        self._undo = None
        self._timer.stop()
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """The foot of the window is free again."""
        super().hideEvent(event)
        leave_room(self.window(), 0)

    def forget(self) -> None:
        """Take the message away, and its words."""
        self.close_now()
        self._label.setText("")
        self.setAccessibleName("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window, or what it lies over, is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return bool(super().eventFilter(watched, event))

    def event(self, event: QEvent) -> bool:
        """Fit anew when the words in it need another height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._place()

    def _on_undo(self) -> None:
        undo = self._undo
        self.close_now()
        if undo is not None:
            undo()

    def _on_time(self) -> None:
        if self._in_use():
            self._timer.start()
        else:
            self.close_now()

    def _in_use(self) -> bool:
        focus = QApplication.focusWidget()
        return self.underMouse() or (focus is not None and self.isAncestorOf(focus))

    def _place(self) -> None:
        self._row.setContentsMargins(scaled(18), scaled(8), scaled(8), scaled(8))
        set_gap(self._row, scaled(10))
        room = self._room()
        width = min(room.width() - 24, scaled(560))
        beside = width >= scaled(420)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)
        height = self.heightForWidth(width)
        left = room.x() + (room.width() - width) // 2
        edge = scaled(20)
        self.setGeometry(left, room.y() + room.height() - height - edge, width, height)
        leave_room(self.window(), height + edge)

    def _room(self) -> QRect:
        """The part of the window that it may cover."""
        if not self._over.isVisible():
            return self._all.rect()
        return QRect(self._over.mapTo(self._all, QPoint(0, 0)), self._over.size())
