"""A setting that is on or off, with a line that says what it does."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.text import PlainLabel
from companion.ui.widgets.ticks import Switch


class SwitchSetting(QWidget):
    """A switch, and its effect below it.

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
        stack.addWidget(PlainLabel(effect, "small"))
