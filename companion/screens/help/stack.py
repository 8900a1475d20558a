"""Cards below each other that stand in the page like one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.theme import scaled

if TYPE_CHECKING:
    from collections.abc import Sequence


class Stack(QWidget):
    """As far from each other as the cards of the page are."""

    def __init__(self, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for card in cards:
            self._column.addWidget(card)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self._column.setSpacing(scaled(16))
