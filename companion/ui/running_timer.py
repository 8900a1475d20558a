"""The timer of the app: it goes on whatever page is open, through a restart, and while locked.

Most starts have no timer, so what knows of one is imported when there is one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from companion.errors import CompanionError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.clock import Clock
    from companion.domain.pacing_timed import Timed
    from companion.domain.pacing_timer import Timer

FORM = "pacing_timer"
"""The draft that holds it."""

KEPT_EVERY = timedelta(seconds=10)
"""So long the answer to "until when was I there" may be wrong after a power cut."""

SECOND_MS = 1_000
AFTER_THE_SECOND_MS = 20


class Drafts(Protocol):
    """Where it is kept; the store of drafts is one."""

    def get(self, form: str) -> dict[str, Any] | None:
        """What is kept."""

    def keep(self, form: str, content: dict[str, Any], at: datetime) -> None:
        """Keep it.

        Raises:
            CompanionError: it could not be written.
        """

    def drop(self, form: str) -> None:
        """It is not needed any more."""


class RunningTimer(QObject):
    """At most one timer, looked at once a second.

    While the diary is locked it goes on in memory, without a name.

    Attributes:
        timed: The timer and what it is for; None: there is none.
        name: What the activity is called; "" where it was deleted, or the diary is locked.
        is_open: The diary is open.

    Signals:
        ticked: A second went by, or something about it changed.
        happened: A Moment: work or rest begins, or all is over.
        troubled: It cannot be kept just now; told once until it can be again.
        kept_again: It can be kept again.
    """

    ticked = Signal()
    happened = Signal(object)
    troubled = Signal()
    kept_again = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock: Clock | None = None
        self._drafts: Drafts | None = None
        self._name_of: Callable[[str], str] | None = None
        self._kept_at: datetime | None = None
        self._told = False
        self.timed: Timed | None = None
        self.name = ""
        self._seconds = QTimer(self)
        self._seconds.setSingleShot(True)
        self._seconds.setTimerType(Qt.TimerType.PreciseTimer)
        self._seconds.timeout.connect(self.look)

    @property
    def timer(self) -> Timer | None:
        """The timer itself."""
        return self.timed.timer if self.timed else None

    @property
    def is_open(self) -> bool:
        """Whether the diary is open."""
        return self._drafts is not None

    # --- the diary opens and closes -----------------------------------------------------

    def attach(self, drafts: Drafts, clock: Clock, name_of: Callable[[str], str]) -> None:
        """The diary is open: go on with what went in memory, or with what was kept.

        Args:
            drafts: Where it is kept.
            clock: The time, while the diary is locked, too.
            name_of: Gives the name of an activity; "" where it was deleted.
        """
        self._drafts, self._clock, self._name_of = drafts, clock, name_of
        self._told = False
        if self.timed is not None:
            self._keep()
        else:
            self._take_kept(drafts)
        self.rename()
        self.look()

    def detach(self) -> None:
        """The diary is being closed or locked: keep it, and forget its name."""
        if self._drafts is None:
            return
        if self.timed is not None:
            self._advance()
            self._keep()
        self._drafts = self._name_of = None
        self.name = ""
        self.ticked.emit()

    def stop(self) -> None:
        """The app ends: keep it and look no more."""
        self.detach()
        self._seconds.stop()

    def rename(self) -> None:
        """The activity may be called otherwise, or may have been deleted."""
        if self.timed is not None and self._name_of is not None:
            self.name = self._name_of(self.timed.timer.activity_id)
            self.ticked.emit()

    def _take_kept(self, drafts: Drafts) -> None:
        content = drafts.get(FORM)
        if content is not None:
            from companion.domain.pacing_timed import timed_from

            self.timed = timed_from(content)
            self._kept_at = self._now()

    # --- what the person does -----------------------------------------------------------

    def start(self, timed: Timed) -> None:
        """Begin; whoever starts one has asked about the one that goes."""
        self._become(timed)
        self.rename()

    def pause(self) -> None:
        """Stand still."""
        if self.timed is not None:
            self._become(replace(self.timed, timer=self.timed.timer.pause(self._now())))

    def go_on(self) -> None:
        """Run again."""
        if self.timed is not None:
            self._become(self.timed.go_on(self._now()))

    def stop_here(self, *, longer: bool = False, unsure: bool = False) -> None:
        """Enough; it waits to be written down.

        Args:
            longer: Count what came after the last piece, too.
            unsure: The person writes how much it was.
        """
        if self.timed is not None:
            self._become(self.timed.stop_here(self._now(), longer=longer, unsure=unsure))

    def was_there(self) -> None:
        """The person went on while nobody looked."""
        if self.timed is not None:
            self._become(self.timed.was_there())

    def drop_kept(self) -> None:
        """What is kept of it is not needed any more; in one write with what takes its place.

        Raises:
            CompanionError: it could not be dropped.
        """
        if self._drafts is not None:
            self._drafts.drop(FORM)

    def end(self) -> None:
        """It is written down, or let go, and what was kept of it is dropped."""
        self.timed, self.name = None, ""
        self._seconds.stop()
        self.ticked.emit()

    def bring_back(self, timed: Timed) -> bool:
        """What was let go is there again; False where another one is in its place by now."""
        if self.timed is not None:
            return False
        self.start(timed)
        return True

    # --- time goes by -------------------------------------------------------------------

    def look(self) -> None:
        """A second, or a night, has gone by."""
        if self.timed is None:
            return
        from companion.domain.pacing_timer import moment

        before = self.timed
        self._advance()
        began = moment(before.timer, self.timed.timer)
        if began is not None or self._is_due():
            self._keep()
        if began is not None and not self.timed.asks:
            self.happened.emit(began)
        self.ticked.emit()
        self._wait()

    def _advance(self) -> None:
        if self.timed is not None:
            self.timed = replace(self.timed, timer=self.timed.timer.tick(self._now()))

    def _become(self, timed: Timed) -> None:
        self.timed = timed
        self._keep()
        self.ticked.emit()
        self._wait()

    def _wait(self) -> None:
        """Look again just after the clock's next second; once it has stopped there is no need."""
        if self.timed is None or self.timed.timer.stopped or self._clock is None:
            self._seconds.stop()
            return
        gone_ms = self._clock.read().microsecond // 1_000
        self._seconds.start(SECOND_MS - gone_ms + AFTER_THE_SECOND_MS)

    def _now(self) -> datetime:
        assert self._clock is not None
        return self._clock.local()

    def _is_due(self) -> bool:
        """Whether to keep it again; what stands still, or is over, says the same as before."""
        timed = self.timed
        if timed is None or timed.timer.is_paused or timed.timer.is_over or timed.timer.stopped:
            return False
        return self._kept_at is None or abs(timed.timer.at - self._kept_at) >= KEPT_EVERY

    def _keep(self) -> None:
        if self._drafts is None or self._clock is None or self.timed is None:
            return
        from companion.domain.pacing_timed import kept_timed

        self._kept_at = self.timed.timer.at
        try:
            self._drafts.keep(FORM, kept_timed(self.timed), self._clock.now())
        except CompanionError:
            if not self._told:
                self._told = True
                self.troubled.emit()
            return
        if self._told:
            self._told = False
            self.kept_again.emit()
