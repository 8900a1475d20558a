"""How a timer begins: for a session of an activity, or for a measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.refused import Refused
from companion.screens.forms.beginning import Beginning
from companion.wording.refusals import sentence

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.screens.timer.cards_page import CardsPage, Wish
    from companion.ui.running_guided import RunningGuided
    from companion.ui.running_timer import RunningTimer


class TimerBeginning(Beginning):
    """A wish is an activity, and whether it is measured; None: the timer there is."""

    wanted: Wish | None
    _running: RunningTimer

    def __init__(
        self, cards: CardsPage, running: RunningTimer, guided: RunningGuided, clock: Clock
    ) -> None:
        super().__init__(cards, clock, running, guided, "guided")
        self._cards = cards
        cards.start.wanted.connect(self.start)

    def want(self, wish: object) -> None:
        """An activity's id; ("measure", id): a measure; the one that goes is just shown."""
        found, timed = _wish(wish), self._running.timed
        goes = timed is not None and found == (timed.timer.activity_id, timed.measures)
        super().want(None if goes else found)

    def _begin(self) -> None:
        try:
            timed = self._cards.start.timed(self._clock.local())
        except Refused as refused:
            self.troubled.emit(sentence(refused))
            return
        self.wanted = None
        self._running.start(timed)
        self.changed.emit()

    def _stop(self) -> None:
        timed = self._running.timed
        if timed is not None and not timed.timer.stopped:
            self._running.stop_here()

    def _on_nothing(self, _answer: str) -> None:
        self.page_wanted.emit("pacing", None)


def _wish(argument: object) -> Wish | None:
    """What another page asked for: an activity, and whether it is measured."""
    if isinstance(argument, tuple) and len(argument) == 2 and argument[0] == "measure":
        return str(argument[1]), True
    return (argument, False) if isinstance(argument, str) else None
