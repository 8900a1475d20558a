"""The small bar above all other pages while a timer is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.pacing_timer import Doing
from companion.ui.widgets.running_bar import RunningBar
from companion.wording.pacing_timer import bar_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.pacing_timed import Timed
    from companion.settings import Settings
    from companion.ui.running_timer import RunningTimer

PAGE = "timer"


class TimerBar(RunningBar):
    """What is timed, how much time is left, Pause and Open; not on the timer's own page."""

    def __init__(self, running: RunningTimer, settings: Settings) -> None:
        super().__init__(PAGE, tr("The timer that goes"), tr("Open the timer"), "timer")
        self._running = running
        self._settings = settings
        self.pause_wanted.connect(self._on_pause)
        running.ticked.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show this second; nothing while the diary is locked."""
        timed = self._running.timed
        if timed is None or not self._running.is_open:
            self.show_nothing()
            return
        doing = timed.timer.doing
        self.show_now(
            bar_words(timed, self._running.name),
            sign_role(timed) if self._settings.timer_sign else "banner",
            stands=doing is Doing.PAUSED,
            can_pause=not timed.asks and doing in (Doing.WORK, Doing.REST, Doing.PAUSED),
        )

    def _on_pause(self) -> None:
        timed = self._running.timed
        if timed is not None and timed.timer.doing is Doing.PAUSED:
            self._running.go_on()
        else:
            self._running.pause()


def sign_role(timed: Timed) -> str:
    """The colour that goes with what the timer is at."""
    if timed.asks or timed.timer.doing in (Doing.DONE, Doing.STOPPED):
        return "sign_done"
    return "sign_work" if timed.timer.doing is Doing.WORK else "sign_rest"
