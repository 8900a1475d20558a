"""There is no timer: where one begins."""

from __future__ import annotations

from PySide6.QtCore import Signal

from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.translate import tr


class NothingCard(Card):
    """A way to the activities.

    Attributes:
        choose: Opens them.

    Signals:
        choose_wanted: The activities are wanted.
    """

    choose_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Choose what you want to time"))
        self.choose = PrimaryButton(tr("Show my activities"), "timer")
        self.body.addWidget(PlainLabel(tr("A timer begins at one of your activities.")))
        self.body.addWidget(in_a_row((self.choose,)))
        self.choose.clicked.connect(self.choose_wanted)

    def focus_first(self) -> None:
        """The keyboard goes to the one button."""
        self.choose.setFocus()
