"""What stands on Progress before the first entry."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr


class WelcomeCard(Card):
    """A calm word of what will be here, and the way to Today.

    Signals:
        today_wanted: Today is to be opened.
    """

    today_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self.follow_charts(False)
        self.body.addWidget(
            PlainLabel(
                tr(
                    "After a few entries you see here what you did, week by week."
                    " Days without an entry stay empty, and that is fine."
                )
            )
        )
        self.today_button = PrimaryButton(tr("Go to Today"))
        self.today_button.clicked.connect(self.today_wanted)
        row = QHBoxLayout()
        row.addWidget(self.today_button)
        row.addStretch(1)
        self.body.addLayout(row)

    def follow_charts(self, some: bool) -> None:
        """Say what will be here, beside the charts that are here already."""
        self.set_title(tr("More will be here") if some else tr("Your weeks will be here"))
