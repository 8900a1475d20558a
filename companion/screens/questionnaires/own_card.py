"""The way to my activities, with what was rated last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording import questionnaires as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.activity_ratings import Round


class OwnCard(Card):
    """A few things in own words.

    Attributes:
        open: Opens them.

    Signals:
        wanted: To my activities.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(words.activities_title())
        self.ready = PlainLabel("", "warm")
        self.told = PlainLabel("", "muted")
        self.open = QuietButton("")
        for part in (
            PlainLabel(words.activities_for()), self.ready, self.told, in_a_row([self.open]),
        ):  # fmt: skip
            self.body.addWidget(part)
        self.open.clicked.connect(self.wanted)

    def show_rounds(self, rounds: Sequence[Round], ready: str) -> None:
        """Show the last one, and whether it is time for another."""
        self.open.set_words(tr("Rate them again") if rounds else tr("Choose them"))
        told = ""
        if rounds:
            last = rounds[-1]
            told = words.last_words(words.mean_words(last.mean, len(last.ratings)), last.day)
        self.told.setText(told)
        self.ready.setText(ready)
        show_if(bool(told), self.told)
        show_if(bool(ready), self.ready)
