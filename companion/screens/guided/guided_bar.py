"""The small bar above all other pages while a guided session is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.guided import Doing, Guided
from companion.domain.guided_steps import Kind
from companion.ui.widgets.running_bar import RunningBar
from companion.wording.exercise_guide import bar_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.settings import Settings
    from companion.ui.running_guided import RunningGuided

PAGE = "guided"


class GuidedBar(RunningBar):
    """Which exercise, what there is to do, Pause and Open; not on the page of the guide.

    Args:
        running: The session.
        settings: Whether its colour says what to do.
        name_of: What an exercise is called.
    """

    def __init__(
        self, running: RunningGuided, settings: Settings, name_of: Callable[[str], str]
    ) -> None:
        super().__init__(
            PAGE, tr("The exercise session"), tr("Open the session"), "person-standing"
        )
        self._running = running
        self._settings = settings
        self._name_of = name_of
        self.pause_wanted.connect(self._on_pause)
        running.ticked.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show this second; nothing while the diary is locked."""
        guided = self._running.guided
        if guided is None or not self._running.is_open:
            self.show_nothing()
            return
        name = "" if guided.guide is None else self._name_of(guided.guide.exercise_id)
        role = sign_role(guided) if self._settings.timer_sign else "banner"
        stands = guided.doing is Doing.PAUSED
        can_pause = guided.is_going and guided.away_s is None and self._running.left_open is None
        self.show_now(bar_words(guided, name), role, stands=stands, can_pause=can_pause)

    def _on_pause(self) -> None:
        guided = self._running.guided
        if guided is not None:
            stands = guided.doing is Doing.PAUSED
            self._running.act(Guided.go_on if stands else Guided.pause)


def sign_role(guided: Guided) -> str:
    """The colour that goes with what the session is at."""
    if guided.away_s is not None or not guided.is_going:
        return "sign_done"
    rests = guided.doing is Doing.PAUSED or (guided.step and guided.step.kind is Kind.REST)
    return "sign_rest" if rests else "sign_work"
