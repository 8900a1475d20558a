"""A timer goes already, and another one was wanted: the person decides about the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.settling import Settling
from companion.wording.pacing_timer import bar_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.pacing_timed import Timed


class OtherCard(Card):
    """Shows the timer that is there.

    Attributes:
        words: What it is at.
        go_on: Leave it going.
        stop: Stop it and write it down first.
        settling: Lets a hasty second press go by.

    Signals:
        go_on_wanted, stop_wanted: The button of that name was pressed.
    """

    go_on_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Another timer is still there"))
        self.words = PlainLabel("", "strong")
        self.go_on = PrimaryButton(tr("Go on with that one"), "play")
        self.stop = QuietButton(tr("Stop it and write it down"))
        self.settling = Settling(self, (self.go_on, self.stop))
        self.body.addWidget(self.words)
        self.body.addWidget(PlainLabel(tr("One timer goes at a time. Nothing of it is lost.")))
        self.body.addWidget(in_a_row((self.go_on, self.stop), gap=14))
        self.go_on.clicked.connect(self.go_on_wanted)
        self.stop.clicked.connect(self.stop_wanted)

    def show_timed(self, timed: Timed, name: str) -> None:
        """Show how it stands this second."""
        self.words.setText(bar_words(timed, name))

    def focus_first(self) -> None:
        """The keyboard goes to what changes nothing."""
        self.settling.begin()
        self.go_on.setFocus()
