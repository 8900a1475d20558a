"""A small win on Today: what it was, and a way to put it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.days import long_day
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.win import Win


class WinCard(Card):
    """One sentence, in the warm role.

    Attributes:
        words: The win.
        day: Its day, where that is not today.
        open: The way to all of them.
        away: Puts it away.

    Signals:
        put_away: It was put away.
        opened: All small wins are wanted.
    """

    put_away = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Small win"), "warm_card", "sparkles")
        self.words, self.day = PlainLabel(""), PlainLabel("", "small")
        self.open, self.away = LinkButton(tr("All small wins")), LinkButton(tr("Put away"))
        for widget in (self.words, self.day, in_a_row((self.open, self.away), gap=14)):
            self.body.addWidget(widget)
        self.away.clicked.connect(self.put_away)
        self.open.clicked.connect(self.opened)

    def show_win(self, win: Win, today: date) -> None:
        """Show its words."""
        self.words.setText(win.text)
        self.day.setText(long_day(win.day))
        show_if(win.day != today, self.day)
