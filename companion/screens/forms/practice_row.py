"""A practice in one line: its name, a few words about it, and a button that opens it."""

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
from companion.wording.practices import start_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

BESIDE_FROM = 260
"""Pixels at 100 % text from which the button stands beside the words."""


class PracticeRow(GrowsWithText, QWidget):
    """It says what it is told.

    Attributes:
        start: Opens the practice.
        done: In the place of the button, where it was done.
        name: What it is called.
        about: A few words under the name.
    """

    def __init__(self, name: str = "", about: str = "") -> None:
        super().__init__()
        self.start, self.done = QuietButton(tr("Start"), "play"), Pill(tr("Done"), "check")
        self.name, self.about = PlainLabel("", "strong"), PlainLabel("", "small")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.about)
        self._told = QHBoxLayout()
        self._told.addWidget(IconLabel("wind", "pain", 24))
        self._told.addLayout(words, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._told, 1)
        self._row.addWidget(self.done)
        self._row.addWidget(self.start)
        self.show_practice(name, about)
        self.show_done(is_done=False)
        self.grow()

    def show_practice(self, name: str, about: str) -> None:
        """Show another practice."""
        self.name.setText(name)
        self.about.setText(about)
        show_if(bool(about), self.about)
        self.start.setAccessibleName(start_name(name))

    def show_done(self, *, is_done: bool) -> None:
        """It was done, or it can be started."""
        show_if(is_done, self.done)
        show_if(not is_done, self.start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands beside the words, or under them where that is narrow."""
        super().resizeEvent(event)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(beside if self.width() >= scaled(BESIDE_FROM) else below)

    def _measure(self) -> None:
        self._told.setSpacing(scaled(14))
        self._row.setSpacing(scaled(14))
