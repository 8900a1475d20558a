"""A small bar above all other pages while something goes on: what it is, Pause and Open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from companion.ui.growing import GrowsWithText
from companion.ui.icons import IconLabel
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled, spaced
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.settling import Settling
from companion.ui.widgets.sign_line import take_role
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

BESIDE_FROM_PX = 620
"""Of width at 100 % text: narrower, the buttons stand below the words."""


class RunningBar(GrowsWithText, QFrame):
    """Words and two buttons; out of sight on the page of what goes on.

    Args:
        page: The page of what goes on.
        name: What the bar is, for screen readers.
        open_words: What its second button is called.
        icon: What stands before the words.

    Attributes:
        label: The words.
        pause: Pause, or go on.
        open: Opens the page.
        settling: Lets a hasty second press go by.

    Signals:
        pause_wanted: Pause, or go on.
        page_wanted: The page is wanted.
    """

    pause_wanted = Signal()
    page_wanted = Signal()

    def __init__(self, page: str, name: str, open_words: str, icon: str) -> None:
        super().__init__()
        self._own_page = page
        self._page = ""
        self._icon = icon
        self.setAccessibleName(name)
        self.label = PlainLabel("", "strong")
        self.pause = QuietButton(tr("Pause"), "pause")
        self.open = QuietButton(open_words)
        self.settling = Settling(self, (self.pause,))
        self._build()

    def follow_page(self, page: str) -> None:
        """Another page is open."""
        self._page = page
        self.refresh()

    def refresh(self) -> None:
        """Show this second."""
        raise NotImplementedError

    def show_nothing(self) -> None:
        """There is nothing that goes on, or the diary is locked."""
        self.label.setText("")
        self.hide()

    def show_now(self, words: str, role: str, *, stands: bool, can_pause: bool) -> None:
        """Show how it stands, unless its own page is open."""
        self.label.setText(words)
        take_role(self, role)
        pause = tr("Go on") if stands else tr("Pause")
        if self.pause.words != pause:
            self.pause.icon_name = "play" if stands else "pause"
            self.pause.set_words(pause)
            self.settling.begin()
        self.pause.setVisible(can_pause)
        show_if(self._page != self._own_page, self)

    def _build(self) -> None:
        self._words = QHBoxLayout()
        self._words.addWidget(IconLabel(self._icon, "action", 22))
        self._words.addWidget(self.label, 1)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.pause)
        self._buttons.addWidget(self.open)
        self._buttons.addStretch(0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(self._words, 1)
        self._row.addLayout(self._buttons)
        self.pause.clicked.connect(self.pause_wanted)
        self.open.clicked.connect(self.page_wanted)
        self.grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose whether the buttons stand beside the words."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        beside = self.width() >= scaled(BESIDE_FROM_PX)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)
        self._buttons.setStretch(2, 0 if beside else 1)
        self._row.setContentsMargins(spaced(20), spaced(8), spaced(12), spaced(8))
        for layout in (self._row, self._buttons, self._words):
            layout.setSpacing(scaled(8))
