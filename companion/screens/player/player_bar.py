"""The small bar above all other pages while a practice goes, or waits to be written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.player import Doing, Player
from companion.screens.forms.practice_name import practice_name
from companion.ui.widgets.running_bar import RunningBar
from companion.wording.player import bar_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.ui.running_practice import RunningPractice

PAGE = "player"


class PlayerBar(RunningBar):
    """Which practice, how long it takes, Pause and Open; not on the page of the player."""

    def __init__(self, running: RunningPractice) -> None:
        super().__init__(PAGE, tr("The practice that goes"), tr("Open the practice"), "wind")
        self._running = running
        self.pause_wanted.connect(self._on_pause)
        running.ticked.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show this moment; nothing while the diary is locked."""
        state = self._running.state
        if state is None or not self._running.is_open:
            self.show_nothing()
            return
        player = state.player
        self.show_now(
            bar_words(player, practice_name(state.practice_id)),
            "banner",
            stands=player.doing is Doing.PAUSED,
            can_pause=not player.is_over,
        )

    def _on_pause(self) -> None:
        self._running.act(Player.press)
