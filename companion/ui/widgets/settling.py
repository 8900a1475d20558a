"""Lets a hasty second press go by: for a moment, what took a button's place cannot be pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterable

SETTLE_MS = 1_000
"""A second press by sore hands comes within it; a press that is meant just comes again."""

_CLICKS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)


class Settling(QObject):
    """Keeps a second press from some buttons while they settle in; a held key, too.

    Tab and Esc work all the while, and so do typing and a screen reader's own press.

    Args:
        parent: What the buttons stand on.
        buttons: Those that take the place of what was pressed; None: the parent has come as a
            whole, with all that can be pressed on it.
    """

    def __init__(self, parent: QWidget, buttons: Iterable[QWidget] | None = None) -> None:
        super().__init__(parent)
        self._page = parent if buttons is None else None
        self._buttons = tuple(buttons or ())
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.timeout.connect(self.end)

    @property
    def is_on(self) -> bool:
        """Whether presses still go by."""
        return self._moment.isActive()

    def begin(self) -> None:
        """The buttons have just come where another one was pressed."""
        if self._page is not None:
            self.end()
            self._buttons = _pressed_on(self._page)
        if not self.is_on:
            for button in self._buttons:
                button.installEventFilter(self)
        self._moment.start(SETTLE_MS)

    def end(self) -> None:
        """From now on they can be pressed."""
        self._moment.stop()
        for button in self._buttons:
            if isValid(button):  # what is on a page may have gone meanwhile
                button.removeEventFilter(self)

    def eventFilter(self, _button: QObject, event: QEvent) -> bool:
        """Take a press away; all else goes on to the button."""
        if isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and event.key() in _KEYS
        return event.type() in _CLICKS


def _pressed_on(page: QWidget) -> tuple[QWidget, ...]:
    """All that is pressed there; what is typed into is not."""
    typed = Qt.WidgetAttribute.WA_InputMethodEnabled
    return tuple(
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and not each.testAttribute(typed)
    )
