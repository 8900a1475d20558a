"""What a day of a flare-up is, and the offer of one more gentle day at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.flare_ups import may_be_prolonged_next
from companion.domain.refused import Refused
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording import flare as words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.domain.flare_ups import FlareUp
    from companion.screens.forms.gentle_days import GentleDays
    from companion.ui.widgets.buttons import PaintedButton


class GentlePart(Stack):
    """Once a day was added, words take the place of the button, and the keyboard goes to them.

    Args:
        more: The button that offers one more gentle day.
        beside: What stands beside it.
        team: What is said before the buttons.

    Signals:
        said: A Notice: a day was added, and how to undo it.
    """

    said = Signal(object)

    def __init__(
        self,
        gentle: GentleDays,
        clock: Clock,
        more: PaintedButton,
        beside: QWidget,
        *team: QWidget,
        role: str = "body",
    ) -> None:
        super().__init__(gap=10)
        self._gentle = gentle
        self._clock = clock
        self._flare_up: FlareUp | None = None
        self.today_words, self.coming_words = PlainLabel("", role), PlainLabel()
        self.later, self.problem = PlainLabel("", "muted"), ErrorLine()
        self.more = more
        more.clicked.connect(self._one_more)
        # Last in its row: when it goes, no other button comes to lie under the mouse.
        buttons = in_a_row((beside, more), gap=14)
        for part in (self.today_words, self.coming_words, *team, self.later, buttons, self.problem):
            self.body.addWidget(part)

    def show_day(self, flare_up: FlareUp) -> None:
        """Show what today is."""
        self._flare_up, today = flare_up, self._clock.today()
        self.today_words.setText(words.share_words(flare_up, today))
        self.coming_words.setText(words.coming_words(flare_up, today))
        self.problem.say("")
        may_add = self._gentle.may_add(flare_up)
        self.offer(may_add, self.more)
        self.later.setText(words.add_later(may_be_prolonged_next(flare_up, today)))
        show_if(flare_up.is_gentle(today) and not may_add, self.later)

    def offer(self, wanted: bool, button: QWidget) -> None:
        """Show a button or hide it; the keyboard then goes where Enter presses nothing."""
        pressed = button.hasFocus()
        show_if(wanted, button)
        if pressed and not wanted:
            self.today_words.setFocus()

    def _one_more(self) -> None:
        if self._flare_up is None or not self._gentle.may_add(self._flare_up):
            return
        try:
            notice = self._gentle.one_more(self._flare_up)
        except Refused as refused:
            from companion.wording.refusals import sentence

            self.problem.say(sentence(refused))
            return
        self.said.emit(notice)
