"""The timer of the app: it goes on whatever page is open, through a restart, and while locked.

Most starts have no timer, so what knows of one is imported when there is one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from companion.ui.running import Running

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import QObject

    from companion.domain.clock import Clock
    from companion.domain.pacing_timed import Timed
    from companion.domain.pacing_timer import Moment, Timer
    from companion.ui.running import Drafts

FORM = "pacing_timer"
"""The draft that holds it."""


class RunningTimer(Running["Timed"]):
    """At most one timer, looked at once a second.

    While the diary is locked it goes on in memory, without a name.

    Attributes:
        name: What the activity is called; "" where it was deleted, or the diary is locked.
    """

    form = FORM

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name_of: Callable[[str], str] | None = None
        self.name = ""

    @property
    def timed(self) -> Timed | None:
        """The timer and what it is for; None: there is none."""
        return self.state

    @property
    def timer(self) -> Timer | None:
        """The timer itself."""
        return self.timed.timer if self.timed else None

    @property
    def runs(self) -> bool:
        """Not while it stands still, nor once it has stopped."""
        return self.timer is not None and not self.timer.stopped and not self.timer.is_paused

    # --- the diary opens and closes -----------------------------------------------------

    def attach(self, drafts: Drafts, clock: Clock, name_of: Callable[[str], str]) -> None:
        """The diary is open: go on with what went in memory, or with what was kept.

        Args:
            drafts: Where it is kept.
            clock: The time, while the diary is locked, too.
            name_of: Gives the name of an activity; "" where it was deleted.
        """
        self._name_of = name_of
        self.open(drafts, clock)
        self.rename()

    def detach(self) -> None:
        """The diary is being closed or locked: keep it, and forget its name."""
        self._name_of = None
        self.name = ""
        super().detach()

    def rename(self) -> None:
        """The activity may be called otherwise, or may have been deleted."""
        if self.timed is not None and self._name_of is not None:
            self.name = self._name_of(self.timed.timer.activity_id)
            self.ticked.emit()

    # --- what the person does -----------------------------------------------------------

    def start(self, timed: Timed) -> None:
        """Begin; whoever starts one has asked about the one that goes."""
        self.become(timed)
        self.rename()

    def pause(self) -> None:
        """Stand still."""
        if self.timed is not None:
            self.become(replace(self.timed, timer=self.timed.timer.pause(self._now())))

    def go_on(self) -> None:
        """Run again."""
        if self.timed is not None:
            self.become(self.timed.go_on(self._now()))

    def stop_here(self, *, longer: bool = False, unsure: bool = False) -> None:
        """Enough; it waits to be written down.

        Args:
            longer: Count what came after the last piece, too.
            unsure: The person writes how much it was.
        """
        if self.timed is not None:
            self.become(self.timed.stop_here(self._now(), longer=longer, unsure=unsure))

    def was_there(self) -> None:
        """The person went on while nobody looked."""
        if self.timed is not None:
            self.become(self.timed.was_there())

    def end(self) -> None:
        """It is written down, or let go, and what was kept of it is dropped."""
        self.name = ""
        super().end()

    def bring_back(self, timed: Timed) -> bool:
        """What was let go is there again; False where another one is in its place by now."""
        is_back = super().bring_back(timed)
        self.rename()
        return is_back

    # --- what a timer knows of itself ---------------------------------------------------

    def _later(self, timed: Timed, now: datetime) -> Timed:
        return replace(timed, timer=timed.timer.tick(now))

    def _began(self, before: Timed, after: Timed) -> Moment | None:
        from companion.domain.pacing_timer import moment

        return moment(before.timer, after.timer)

    def _asks(self, timed: Timed) -> bool:
        return timed.asks

    def _stands(self, timed: Timed) -> bool:
        return timed.timer.is_paused or timed.timer.is_over or timed.timer.stopped

    def _is_over(self, timed: Timed) -> bool:
        return timed.timer.stopped

    def _at(self, timed: Timed) -> datetime:
        return timed.timer.at

    def _content(self, timed: Timed) -> dict[str, Any]:
        from companion.domain.pacing_timed import kept_timed

        return kept_timed(timed)

    def _from(self, content: dict[str, Any]) -> Timed | None:
        from companion.domain.pacing_timed import timed_from

        return timed_from(content)
