"""One question of a form: its words, and what answers it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.text import PlainLabel
from companion.ui.theme import scaled


class Question(QWidget):
    """Words above the widget that answers them.

    Attributes:
        label: The words.
    """

    def __init__(self, words: str, answer: QWidget) -> None:
        super().__init__()
        self.label = PlainLabel(words, "question")
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.label)
        self._stack.addWidget(answer)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self._stack.setSpacing(scaled(8))
