"""How a practice begins: one that was chosen, as it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.player import Player, started
from companion.domain.player_kept import Practising
from companion.screens.forms.beginning import FINISH, Beginning
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.screens.player.cards_page import CardsPage
    from companion.ui.running_guided import RunningGuided
    from companion.ui.running_practice import RunningPractice


class PracticeBeginning(Beginning):
    """A wish is a practice's id; None: the practice there is."""

    wanted: str | None
    _running: RunningPractice

    def __init__(
        self, cards: CardsPage, running: RunningPractice, guided: RunningGuided, clock: Clock
    ) -> None:
        super().__init__(cards, clock, running, guided, "guided")
        self._cards = cards
        cards.start.wanted.connect(self.start)

    def want(self, wish: object) -> None:
        """A practice's id; the one that goes is just shown."""
        state = self._running.state
        goes = state is not None and state.practice_id == wish
        super().want(wish if isinstance(wish, str) and not goes else None)

    def _begin(self) -> None:
        card = self._cards.start
        practice = card.practice
        if practice is None:
            return
        choices = card.choices
        timeline = self._running.lay_out(practice.id, choices)
        if timeline is None:
            self.changed.emit()
            card.error.say(tr("Everything is left out. Leave one place in, and start again."))
            return
        card.tension.picker.value, before = None, card.tension.picker.value
        self.wanted = None
        self._running.start(
            Practising(
                practice_id=practice.id,
                choices=choices,
                player=started(timeline, self._running.reading()),
                started_at=self._clock.local(),
                tension_before=before,
            )
        )
        self.changed.emit()

    def _stop(self) -> None:
        self._running.act(Player.stop)

    def _on_other(self, answer: str) -> None:
        """One that is over does not go on: it is written down, and then the next one comes."""
        player = self._running.player
        super()._on_other(FINISH if player is not None and player.is_over else answer)

    def _on_nothing(self, _answer: str) -> None:
        self.page_wanted.emit("calm", None)
