"""A small win on Today: what it was, and a way to put it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import IconButton, LinkButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.win import Win


class WinCard(Card):
    """One sentence, in the warm role.

    Attributes:
        words: The win.
        away: Puts it away.
        open: The way to all of them.

    Signals:
        put_away: It was put away.
        opened: All small wins are wanted.
    """

    put_away = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Small win"), "warm_card", "sparkles")
        self.words = PlainLabel("")
        self.away = IconButton(tr("Put this small win away"), "x")
        self.open = LinkButton(tr("All small wins"))
        self.add_to_header(self.away)
        self.body.addWidget(self.words)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.away.clicked.connect(self.put_away)
        self.open.clicked.connect(self.opened)

    def show_win(self, win: Win) -> None:
        """Show its words."""
        self.words.setText(win.text)
