"""A setting that is on or off, with a line that says what it does."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.ticks import Switch

BESIDE_THE_SWITCH = 58
"""Pixels at 100 % text: where the words of a switch begin."""


class SwitchSetting(QWidget):
    """A switch, and its effect below its words.

    Attributes:
        switch: The switch.
    """

    def __init__(self, name: str, effect: str) -> None:
        super().__init__()
        self.switch = Switch(name)
        self.switch.setAccessibleDescription(effect)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.switch)
        self._below = QVBoxLayout()
        self._below.addWidget(PlainLabel(effect, "small"))
        stack.addLayout(self._below)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self._below.setContentsMargins(scaled(BESIDE_THE_SWITCH), 0, 0, 0)
