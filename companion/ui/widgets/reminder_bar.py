"""The reminder in the window, where the desktop shows no notices: one line above the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from companion.ui.announce import announce
from companion.ui.growing import GrowsWithText, set_gap
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled, spaced
from companion.ui.widgets.buttons import IconButton, QuietButton
from companion.ui.widgets.flow import in_a_row
from companion.wording.reminders import later_words, reminder_words, stop_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

BESIDE_FROM_PX = 620
"""Of width at 100 % text: narrower, the buttons stand below the words."""


class ReminderBar(GrowsWithText, QFrame):
    """Says so few words that nobody who looks over a shoulder learns anything.

    Attributes:
        later: Puts it off.
        stop: No more reminders.
        close_button: It was seen.

    Signals:
        snoozed, stopped, seen: That button was pressed.
    """

    snoozed = Signal()
    stopped = Signal()
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.label = PlainLabel(reminder_words(), "strong")
        self.later, self.stop = QuietButton(later_words()), QuietButton(stop_words())
        self.close_button = IconButton(tr("Close this message"), "x")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(in_a_row((self.later, self.stop, self.close_button), gap=8), 0)
        self.later.clicked.connect(self.snoozed)
        self.stop.clicked.connect(self.stopped)
        self.close_button.clicked.connect(self.seen)
        self.setAccessibleName(reminder_words())
        self.grow()
        self.hide()

    def say(self) -> None:
        """Show it, and have it read aloud; the keyboard stays where it is."""
        show_if(True, self)
        self._measure()
        announce(self, reminder_words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose whether the buttons stand beside the words."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        beside = self.width() >= scaled(BESIDE_FROM_PX)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)
        self._row.setContentsMargins(spaced(20), spaced(8), spaced(12), spaced(8))
        set_gap(self._row, scaled(8))
