"""While a flare-up runs: a calm word on Today, and one more gentle day with one press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.gentle_days import GentleDays
from companion.screens.forms.gentle_part import GentlePart
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.wording import flare as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.store.stores import Stores
    from companion.ui.screen import Notice


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
        self.more = QuietButton(tr("One more gentle day"))
        self.open = LinkButton(tr("Flare-up plan"))
        self.day = GentlePart(self._gentle, clock, self.more, self.open)
        self.today_words, self.coming_words = self.day.today_words, self.day.coming_words
        self.later, self.problem = self.day.later, self.day.problem
        self.day.said.connect(self._tell)
        self.open.clicked.connect(self.opened)
        self.body.addWidget(self.day)

    def show_today(self) -> bool:
        """Show what today is; False when no flare-up runs."""
        flare_up = self._gentle.now()
        if flare_up is None:
            return False
        self.set_title(words.title_on(flare_up, self._clock.today()))
        self.day.show_day(flare_up)
        return True

    def _tell(self, notice: Notice) -> None:
        self.show_today()
        self.said.emit(notice)
