"""The way to Help now beside a result about worry or mood; above it where much is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording import questionnaires as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date


class HelpFirst(Card):
    """Words without alarm, and the button.

    Signals:
        wanted: To Help now.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__("", "warm_card")
        self.first = PlainLabel("", "strong")
        self.button = PrimaryButton(tr("Help now"), "life-buoy")
        for part in (
            self.first,
            PlainLabel(words.help_then()),
            in_a_row([self.button]),
            PlainLabel(words.nobody_watches(), "small"),
        ):
            self.body.addWidget(part)
        self.button.clicked.connect(self.wanted)
        show_if(False, self)

    def show_of(self, day: date, today: date) -> None:
        """Speak of these answers: as of now, or as of a time that is over."""
        self.first.setText(words.help_first(day, today))
        show_if(True, self)
