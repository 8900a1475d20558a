"""What depends on the size of the text is measured anew when that changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    Widget = QWidget
else:
    Widget = object


class GrowsWithText(Widget):
    """Put before its Qt class. Who uses it says in `_measure` what depends on the text's size.

    What is out of sight is measured when it comes to sight: a press that makes the text larger
    need not wait for pages that nobody sees.
    """

    _is_made = False
    _is_old = False

    def grow(self) -> None:
        """All parts are made: measure them, now and from now on."""
        self._is_made = True
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if self._is_made and event.type() == QEvent.Type.StyleChange:
            self._is_old = not self.isVisible()
            if not self._is_old:
                self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with text that grew meanwhile."""
        super().showEvent(event)
        if self._is_old:
            self._is_old = False
            self._measure()

    def _measure(self) -> None:
        raise NotImplementedError
