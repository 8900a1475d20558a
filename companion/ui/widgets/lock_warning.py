"""The warning that the diary is about to lock: large, calm, with the seconds that are left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from companion.ui.announce import announce
from companion.ui.growing import GrowsWithText, set_gap
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.wording.translate import tr

SAID_AT_S = (30, 10)
"""Read aloud when it appears and once more; each second would be a torment."""


class LockWarning(GrowsWithText, QFrame):
    """Stands in the middle of the window that has the keyboard, over whatever is there.

    It takes no key and no click: the watch that shows it hears them first.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window
        self._holder = window
        self.title = PlainLabel("", "toast_title")
        self.how = PlainLabel(tr("Press any key or move the mouse to go on."), "toast")
        self._stack = QVBoxLayout(self)
        for label in (self.title, self.how):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._stack.addWidget(label)
        self.grow()
        self.hide()

    def show_left(self, seconds: int) -> None:
        """So many seconds are left."""
        appears = not self.isVisible()
        self._go_to(QApplication.activeModalWidget() or self._window)
        self.title.setText(tr("Your diary locks in %n second(s).", "", seconds))
        words = f"{self.title.text()} {self.how.text()}"
        self.setAccessibleName(words)
        self.show()
        self._place()
        self.raise_()
        if appears or seconds in SAID_AT_S:
            announce(self, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the window is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return bool(super().eventFilter(watched, event))

    def put_away(self) -> None:
        """The person is there again, or the diary is locked."""
        self.hide()
        self._go_to(self._window)

    def _go_to(self, holder: QWidget) -> None:
        if holder is self._holder and self.parent() is holder:
            return
        if isValid(self._holder):
            self._holder.removeEventFilter(self)
        self._holder = holder
        self.setParent(holder)
        holder.installEventFilter(self)

    def _place(self) -> None:
        room = self._holder.rect()
        width = min(room.width() - 24, scaled(440))
        height = min(room.height(), self.heightForWidth(width))
        self.setGeometry((room.width() - width) // 2, (room.height() - height) // 2, width, height)

    def _measure(self) -> None:
        edge = scaled(24)
        self._stack.setContentsMargins(edge, edge, edge, edge)
        set_gap(self._stack, scaled(8))
