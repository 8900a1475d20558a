"""The way to the page that says what is kept, where, and who can read it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr


class KeptCard(Card):
    """One sentence and a button.

    Signals:
        wanted: The person wants to see it.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("What is kept"))
        words = tr("See what is kept, where, and who can read it. You can delete it all there.")
        self.body.addWidget(PlainLabel(words, "small"))
        self.show_it = QuietButton(tr("What is kept, and where"), "info")
        self.show_it.clicked.connect(self.wanted)
        self.body.addWidget(self.show_it, 0, Qt.AlignmentFlag.AlignLeft)
