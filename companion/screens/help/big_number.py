"""The number to call, so large that it is found at a glance."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt

from companion.ui.fonts import body_font
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled

LARGE_PX = 40
"""At 100 % text."""


class BigNumber(PlainLabel):
    """A number that can be selected with the mouse; buttons beside it serve the keyboard."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self.setFont(body_font(scaled(LARGE_PX), 700))
