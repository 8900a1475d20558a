"""One point of a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.ui.growing import set_gap
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled

NUMBER_PX = 18
"""At 100 % text: so that the words behind all numbers begin at one line."""


class Bullet(QWidget):
    """A sentence behind a dot or a number; its other lines stand under the first."""

    def __init__(self, text: str, mark: str = "•") -> None:
        super().__init__()
        self.words = PlainLabel(text)
        self._mark = PlainLabel(mark)
        self._numbered = mark != "•"
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.words, 1)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        set_gap(self._row, scaled(8))
        if self._numbered:
            self._mark.setMinimumWidth(scaled(NUMBER_PX))
