"""What goes on whatever page is open, through a restart, and while the diary is locked."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from companion.errors import CompanionError

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.clock import Clock

State = TypeVar("State")

KEPT_EVERY = timedelta(seconds=10)
"""So long the answer to "until when was I there" may be wrong after a power cut."""

GUIDED_FORM = "guided_session"
"""The draft of a guided session; here, so that it is found without loading what knows of one."""

PRACTICE_FORM = "practice"
"""The draft of a practice that goes; here for the same reason."""

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


class Running(QObject, Generic[State]):
    """At most one of its kind, looked at again and again; kept as a draft.

    While the diary is locked it goes on in memory.

    Attributes:
        form: The draft that holds it.
        state: How it stands; None: there is none.
        is_open: The diary is open.

    Signals:
        ticked: A moment went by, or something about it changed.
        happened: A Moment: something began, or all is over.
        troubled: It cannot be kept just now; told once until it can be again.
        kept_again: It can be kept again.
    """

    form: ClassVar[str]

    ticked = Signal()
    happened = Signal(object)
    troubled = Signal()
    kept_again = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock: Clock | None = None
        self._drafts: Drafts | None = None
        self._kept_at: datetime | None = None
        self._told = False
        self.state: State | None = None
        self._seconds = QTimer(self)
        self._seconds.setSingleShot(True)
        self._seconds.setTimerType(Qt.TimerType.PreciseTimer)
        self._seconds.timeout.connect(self.look)

    @property
    def is_open(self) -> bool:
        """Whether the diary is open."""
        return self._drafts is not None

    @property
    def runs(self) -> bool:
        """Whether the person is at it now: what is of another kind asks before it starts."""
        raise NotImplementedError

    def pause(self) -> None:
        """Stand still."""
        raise NotImplementedError

    # --- the diary opens and closes -----------------------------------------------------

    def open(self, drafts: Drafts, clock: Clock) -> None:
        """The diary is open: go on with what went in memory, or with what was kept."""
        self._drafts, self._clock = drafts, clock
        self._told = False
        if self.state is not None:
            self._keep()
        else:
            content = drafts.get(self.form)
            self.state = None if content is None else self._from(content)
            self._kept_at = None if content is None else self._now()
        self.look()

    def detach(self) -> None:
        """The diary is being closed or locked: keep it."""
        if self._drafts is None:
            return
        self._advance()
        self._keep()
        self._drafts = None
        self.ticked.emit()

    def stop(self) -> None:
        """The app ends: keep it and look no more."""
        self.detach()
        self._seconds.stop()

    # --- it begins, changes and ends ----------------------------------------------------

    def become(self, state: State) -> None:
        """It stands like this now."""
        self.state = state
        self._keep()
        self.ticked.emit()
        self._look_again()

    def drop_kept(self) -> None:
        """What is kept of it is not needed any more; in one write with what takes its place.

        Raises:
            CompanionError: it could not be dropped.
        """
        if self._drafts is not None:
            self._drafts.drop(self.form)

    def end(self) -> None:
        """It is written down, or let go, and what was kept of it is dropped."""
        self.state = None
        self._seconds.stop()
        self.ticked.emit()

    def bring_back(self, state: State) -> bool:
        """What was let go is there again; False where another one is in its place by now."""
        if self.state is not None:
            return False
        self.become(state)
        return True

    # --- time goes by -------------------------------------------------------------------

    def look(self) -> None:
        """A moment, or a night, has gone by."""
        before = self.state
        if before is None:
            return
        self._advance()
        assert self.state is not None
        began = self._began(before, self.state)
        if began is not None or self._is_due(self.state):
            self._keep()
        if began is not None and not self._asks(self.state):
            self.happened.emit(began)
        self.ticked.emit()
        self._look_again()

    def _advance(self) -> None:
        if self.state is not None:
            self.state = self._later(self.state, self._now())

    def _look_again(self) -> None:
        """Just after the clock's next second; once it has stopped there is no need."""
        if self.state is None or self._clock is None or self._is_over(self.state):
            self._seconds.stop()
        else:
            gone_ms = self._clock.read().microsecond // 1_000
            self._seconds.start(SECOND_MS - gone_ms + AFTER_THE_SECOND_MS)

    def _now(self) -> datetime:
        assert self._clock is not None
        return self._clock.local()

    def _is_due(self, state: State) -> bool:
        """Whether to keep it again; what stands still, or is over, says the same as before."""
        if self._stands(state):
            return False
        return self._kept_at is None or abs(self._at(state) - self._kept_at) >= KEPT_EVERY

    def _keep(self) -> None:
        if self._drafts is None or self._clock is None or self.state is None:
            return
        self._kept_at = self._at(self.state)
        try:
            self._drafts.keep(self.form, self._content(self.state), self._clock.now())
        except CompanionError:
            if not self._told:
                self._told = True
                self.troubled.emit()
            return
        if self._told:
            self._told = False
            self.kept_again.emit()

    # --- what each kind knows of itself -------------------------------------------------

    def _later(self, state: State, now: datetime) -> State:
        """How it stands now."""
        raise NotImplementedError

    def _began(self, before: State, after: State) -> object | None:
        """The Moment that began between two looks."""
        raise NotImplementedError

    def _asks(self, state: State) -> bool:
        """Whether it waits for the person to say what happened while nobody looked."""
        raise NotImplementedError

    def _stands(self, state: State) -> bool:
        """Whether time changes nothing about it."""
        raise NotImplementedError

    def _is_over(self, state: State) -> bool:
        """Whether nobody needs to look any more."""
        raise NotImplementedError

    def _at(self, state: State) -> datetime:
        """When it was last looked at."""
        raise NotImplementedError

    def _content(self, state: State) -> dict[str, Any]:
        """What is kept of it."""
        raise NotImplementedError

    def _from(self, content: dict[str, Any]) -> State | None:
        """How it stood when it was kept; None where that is unreadable."""
        raise NotImplementedError
