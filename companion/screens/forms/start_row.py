"""Something to do in one line: its name, a few words about it, and Start, or that it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.growing import GrowsWithText
from companion.ui.icons import IconLabel
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.pill import Pill
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

BESIDE_FROM = 260
"""Pixels at 100 % text from which Start stands beside the words."""


class StartRow(GrowsWithText, QWidget):
    """It says what it is told.

    Args:
        icon: Before the words.
        role: The colour of the icon.

    Attributes:
        start: Begins it.
        done: In the place of the button, where it was done.
        name: What it is called.
        amount: A few words under the name.
    """

    def __init__(self, icon: str, role: str) -> None:
        super().__init__()
        self.start, self.done = QuietButton(tr("Start"), "play"), Pill(tr("Done"), "check")
        self.name, self.amount = PlainLabel("", "strong"), PlainLabel("", "small")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.amount)
        self._told = QHBoxLayout()
        self._told.addWidget(IconLabel(icon, role, 24))
        self._told.addLayout(words, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._told, 1)
        self._row.addWidget(self.done)
        self._row.addWidget(self.start)
        self.grow()

    def show_told(self, name: str, amount: str, *, is_done: bool = False) -> None:
        """Show what it is, and whether it was done."""
        self.name.setText(name)
        self.amount.setText(amount)
        show_if(bool(amount), self.amount)
        self.start.setAccessibleName(tr("Start {what}").format(what=name))
        show_if(is_done, self.done)
        show_if(not is_done, self.start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Start stands beside the words, or under them where that is narrow."""
        super().resizeEvent(event)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(beside if self.width() >= scaled(BESIDE_FROM) else below)

    def _measure(self) -> None:
        self._told.setSpacing(scaled(14))
        self._row.setSpacing(scaled(14))
