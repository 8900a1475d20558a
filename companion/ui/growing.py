"""What depends on the size of the text is measured anew when that changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    Widget = QWidget
else:
    Widget = object


class GrowsWithText(Widget):
    """Put before its Qt class. Who uses it says in `_measure` what depends on the text's size."""

    _is_made = False

    def grow(self) -> None:
        """All parts are made: measure them, now and from now on."""
        self._is_made = True
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if self._is_made and event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        raise NotImplementedError
