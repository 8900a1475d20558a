"""How a session begins: the exercises of a day, or one that was chosen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from companion.domain.guided import Guided
from companion.domain.refused import Refused
from companion.errors import CompanionError
from companion.screens.forms.beginning import Beginning
from companion.screens.forms.entry import new_id
from companion.screens.guided.cards_page import LIBRARY

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.screens.guided.cards_page import CardsPage
    from companion.ui.running_guided import RunningGuided
    from companion.ui.running_timer import RunningTimer


class GuidedBeginning(Beginning):
    """A wish is a day, or an exercise's id; None: today."""

    _running: RunningGuided

    def __init__(
        self, cards: CardsPage, running: RunningGuided, timer: RunningTimer, clock: Clock
    ) -> None:
        super().__init__(cards, clock, running, timer, "timer")
        self._cards = cards
        cards.start.wanted.connect(self.start)

    def want(self, wish: object) -> None:
        """A day, or an exercise's id; anything else is the session there is, or today."""
        super().want(wish if isinstance(wish, str | date) else None)

    def _begin(self) -> None:
        start = self._cards.start
        try:
            guided = Guided.start(new_id(), start.guides(), self._clock.local())
        except Refused as refused:
            self.changed.emit()
            start.refuse(refused)
            return
        except CompanionError as error:
            self.troubled.emit(str(error))
            return
        self.wanted = None
        self._running.start(guided, start.pain.value)
        self.changed.emit()

    def _stop(self) -> None:
        self._running.act(Guided.stop_here)

    def _on_nothing(self, answer: str) -> None:
        """To the library; to the programme of other days; or to a new one."""
        new = None if self._cards.has_programme else ("setup", None)
        self.page_wanted.emit("exercise", ("library", None) if answer == LIBRARY else new)
