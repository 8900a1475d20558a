"""Once its menus are closed, the menu bar lets go of the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenuBar

_ENDS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.FocusIn)


class MenuKeyboard(QObject):
    """Gives the keyboard back when no menu is open.

    WORKAROUND Qt: a menu bar returns to the widget that had the keyboard before; where no widget
    had it, or it is gone meanwhile, the menu bar keeps the keyboard, and keys do nothing.

    Args:
        bar: The menu bar.
        give: Puts the keyboard on what is in sight.
    """

    def __init__(self, bar: QMenuBar, give: Callable[[], None]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._give = give
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that closes the menus comes to the bar first."""
        if event.type() in _ENDS:
            QTimer.singleShot(0, self, self._look)
        return bool(super().eventFilter(watched, event))

    def _look(self) -> None:
        if self._bar.hasFocus() and self._bar.activeAction() is None:
            self._give()
