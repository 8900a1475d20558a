"""How a session begins: what is wanted, and what is asked first where something goes already."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.domain.guided import Guided
from companion.domain.refused import Refused
from companion.errors import CompanionError
from companion.screens.forms.entry import new_id
from companion.screens.guided.cards_page import BOTH, FINISH, LIBRARY, PAUSE, STAY, TIMER

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.screens.guided.cards_page import CardsPage
    from companion.ui.running_guided import RunningGuided
    from companion.ui.running_timer import RunningTimer


class Beginning(QObject):
    """Knows what is to come, and starts it once nothing speaks against that.

    Attributes:
        wanted: A day, or an exercise's id; None: today.
        asks_other: A session is there, and another one is wanted.
        asks_timer: The pacing timer goes, and a session is wanted.

    Signals:
        changed: Something else is to be in sight.
        page_wanted: Another page, and what it is to show.
        troubled: The session cannot begin; a sentence.
    """

    changed = Signal()
    page_wanted = Signal(str, object)
    troubled = Signal(str)

    def __init__(
        self, cards: CardsPage, running: RunningGuided, timer: RunningTimer, clock: Clock
    ) -> None:
        super().__init__(cards)
        self._cards = cards
        self._running = running
        self._timer = timer
        self._clock = clock
        self._next: object = None
        self.wanted: object = None
        self.asks_other = self.asks_timer = False
        cards.start.wanted.connect(self._on_start)
        cards.nothing.answered.connect(self._on_nothing)
        cards.other.answered.connect(self._on_other)
        cards.timer.answered.connect(self._on_timer)

    def want(self, argument: object) -> None:
        """A day, or an exercise's id; anything else is the session there is, or today."""
        is_wish = isinstance(argument, str | date)
        self.wanted = argument if is_wish else None
        self.asks_other = is_wish and self._running.state is not None
        self.asks_timer = False

    def take_next(self) -> bool:
        """The one before is over: whether another one waits for that."""
        self.wanted, self._next = self._next, None
        return self.wanted is not None

    def _on_start(self) -> None:
        timed = self._timer.timed
        self.asks_timer = (
            timed is not None and not timed.timer.stopped and not timed.timer.is_paused
        )
        if self.asks_timer:
            self.changed.emit()
        else:
            self._begin()

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

    def _on_timer(self, answer: str) -> None:
        assert answer in (PAUSE, BOTH, TIMER)
        self.asks_timer = False
        if answer == TIMER:
            self.page_wanted.emit("timer", None)
            return
        if answer == PAUSE:
            self._timer.pause()
        self._begin()

    def _on_nothing(self, answer: str) -> None:
        self.page_wanted.emit("exercise", ("library", None) if answer == LIBRARY else None)

    def _on_other(self, answer: str) -> None:
        """The one that is there goes on, or is written down before the next."""
        assert answer in (STAY, FINISH)
        self.asks_other = False
        if answer == FINISH:
            self._next = self.wanted
            self._running.act(Guided.stop_here)
        self.wanted = None
        self.changed.emit()
