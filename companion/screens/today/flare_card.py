"""While a flare-up runs: a calm word on Today, and one more gentle day with one press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.refused import Refused
from companion.screens.forms.gentle_days import GentleDays
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording import flare as words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.flare_ups import FlareUp
    from companion.store.stores import Stores


class FlareCard(Card):
    """What today is while gentle days last, and on the way back up.

    Signals:
        said: A Notice: what was changed, and how to undo it.
        opened: The person wants to see the flare-up plan.
    """

    said = Signal(object)
    opened = Signal()

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("A gentle day"), "warm_card", "leaf")
        self._clock = clock
        self._gentle = GentleDays(stores, clock)
        self._flare_up: FlareUp | None = None
        self.today_words = PlainLabel()
        self.problem = ErrorLine()
        self.more = QuietButton(tr("One more gentle day"))
        self.open = LinkButton(tr("Flare-up plan"))
        self.more.clicked.connect(self._one_more)
        self.open.clicked.connect(self.opened)
        for part in (self.today_words, self.problem, in_a_row((self.more, self.open), gap=14)):
            self.body.addWidget(part)

    def show_today(self) -> bool:
        """Show what today is; False when no flare-up runs."""
        flare_up = self._flare_up = self._gentle.now()
        if flare_up is None:
            return False
        today = self._clock.today()
        self.set_title(words.title_on(flare_up, today))
        self.today_words.setText(words.share_words(flare_up, today))
        self.problem.say("")
        return True

    def _one_more(self) -> None:
        if self._flare_up is None:
            return
        try:
            self.said.emit(self._gentle.one_more(self._flare_up))
        except Refused as refused:
            self.problem.say(sentence(refused))
