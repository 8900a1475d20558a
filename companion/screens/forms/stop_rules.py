"""When to stop, one press away from every page on which exercise is done or written down."""

from __future__ import annotations

from PySide6.QtCore import Signal

from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.exercise_guide import stop_words
from companion.wording.translate import tr


class StopCard(Card):
    """The signs on which to stop, whatever the exercise."""

    def __init__(self) -> None:
        super().__init__(tr("Stop at once and get help"), "warm_card", "life-buoy")
        for words in stop_words():
            self.body.addWidget(Bullet(words))


class StopPart(Stack):
    """The signs and the way to help, folded away until its button is pressed.

    Attributes:
        button: Put it where it is always in sight.
        help: Whom to call.

    Signals:
        help_wanted: That page is wanted.
    """

    help_wanted = Signal()

    def __init__(self) -> None:
        self.button = QuietButton(tr("Stop rules"))
        self.help = QuietButton(tr("Help now"), "life-buoy")
        super().__init__([StopCard(), in_a_row((self.help,))], gap=10)
        self._is_open = False
        show_if(False, self)
        self.button.clicked.connect(self._switch)
        self.help.clicked.connect(self.help_wanted)

    def _switch(self) -> None:
        self._is_open = not self._is_open
        show_if(self._is_open, self)
        self.button.set_words(tr("Hide the stop rules") if self._is_open else tr("Stop rules"))
