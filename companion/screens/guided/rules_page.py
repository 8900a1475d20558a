"""When to stop: one press away from every exercise; the session stands still meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.stop_rules import StopCard
from companion.ui.page import Page
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.settling import Settling
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.screens.forms.shown_exercise import ShownExercise


class RulesPage(Page):
    """The rules of all exercises, and those of this one.

    Attributes:
        go_on: Back to the exercise.
        stop: Stop here.
        help: Whom to call.
        settling: Lets a hasty second press go by.

    Signals:
        go_on_wanted, stop_wanted, help_wanted: The button of that name was pressed.
    """

    go_on_wanted = Signal()
    stop_wanted = Signal()
    help_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Stop rules"), tr("The session stands still while you read."))
        self.go_on = PrimaryButton(tr("Back to the exercise"), "play")
        self.stop = QuietButton(tr("Stop here"))
        self.help = QuietButton(tr("Help now"), "life-buoy")
        self.settling = Settling(self)
        self._own = Card()
        self._lines = Stack(gap=10)
        self._own.body.addWidget(self._lines)
        self.add(in_a_row((self.go_on, self.stop, self.help), gap=14))
        self.add(StopCard())
        self.add(self._own)
        self.add(
            PlainLabel(tr("Any exercise can be left at any time. You need no reason."), "muted")
        )
        self.go_on.clicked.connect(self.go_on_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.help.clicked.connect(self.help_wanted)

    def show_exercise(self, shown: ShownExercise) -> None:
        """Show the rules of this one."""
        self._own.set_title(shown.name)
        show_if(bool(shown.stop), self._own)
        self._lines.empty()
        for words in shown.stop:
            self._lines.body.addWidget(Bullet(words))

    def focus_first(self) -> None:
        """The keyboard goes to the way back."""
        self.settling.begin()
        self.go_on.setFocus()
