"""Unsaved typing survives: it is kept within two seconds and is there again after a crash."""

from __future__ import annotations

from abc import abstractmethod
from contextlib import suppress
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from companion.errors import CompanionError
from companion.ui.screen import Notice
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.clock import Clock
    from companion.store.drafts import DraftStore

KEPT_AFTER_MS = 1_000
AGAIN_AFTER_MS = 5_000
"""So long after a full disk it is tried again. Our choice, not evidence: seldom, and soon."""
_CHECK_IN = "check-in "


class DraftKeeper(QObject):
    """Keeps what a form holds, a second after the first change that is not kept yet.

    Args:
        form: The form; with it the keeper ends.
        drafts: Where drafts are kept.
        clock: The time.
        read: Gives what the form holds now.
    """

    def __init__(
        self, form: QObject, drafts: DraftStore, clock: Clock, read: Callable[[], dict[str, Any]]
    ) -> None:
        super().__init__(form)
        self._drafts = drafts
        self._clock = clock
        self._read = read
        self._form = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_AFTER_MS)
        self._again.timeout.connect(self._try_again)

    def begin(self, form: str) -> dict[str, Any] | None:
        """From now on the form goes by this name; gives its draft if there is one."""
        self._form = form
        return self._drafts.get(form)

    def kept(self) -> dict[str, Any] | None:
        """Its draft as it is now: it may be let go, or put back, on another page."""
        return self._drafts.get(self._form)

    def note_change(self) -> None:
        """Something was typed."""
        if not self._timer.isActive():
            self._timer.start()

    @property
    def waits(self) -> bool:
        """Whether something is typed and not kept yet."""
        return self._timer.isActive()

    def keep_now(self) -> None:
        """Keep it at once, if anything is waiting or this is the timer's call."""
        self._timer.stop()
        if self._form:
            self._again.start()  # stopped below, unless the disk is full
            self._drafts.keep(self._form, self._read(), self._clock.now())
            self._again.stop()

    def _try_again(self) -> None:
        """The disk was full, which was said; perhaps there is room now."""
        with suppress(CompanionError):
            self._drafts.keep_unkept(self._clock.now())
        if self._drafts.unkept:
            self._again.start()

    def keep_if_waiting(self) -> None:
        """The page is left: do not wait for the timer."""
        if self.waits:
            self.keep_now()

    def keep_all(self) -> None:
        """The app ends or locks: try once more to keep what could not be kept.

        Raises:
            CompanionError: it still cannot be kept, and would be lost with the app.
        """
        self.keep_if_waiting()
        self._drafts.keep_unkept(self._clock.now())

    def drop(self) -> None:
        """The form was saved: its draft is not needed any more."""
        self._timer.stop()
        if self._form:
            self._drafts.drop(self._form)


class Drafted:
    """A form whose typing survives. Put before its Qt class; it makes the keeper itself."""

    _drafts: DraftKeeper

    def leave(self) -> None:
        """Keep what was typed: the page is left."""
        self._drafts.keep_if_waiting()

    def keep_all(self) -> None:
        """The app ends or locks: raise where it cannot be kept."""
        self._drafts.keep_all()


class SetsAside(Drafted):
    """Such a form for one thing at a time; its Qt class has a signal `said` for a Notice.

    Attributes:
        is_edited: Something is typed and not saved.
    """

    is_edited: bool
    said: Any

    @abstractmethod
    def _state(self) -> dict[str, Any]:
        """What the form holds now."""

    @abstractmethod
    def _take_draft(self, draft: dict[str, Any]) -> None:
        """Show it again."""

    @abstractmethod
    def cancel(self) -> None:
        """What is typed and not saved is not needed any more."""

    def follow_draft(self) -> None:
        """Show what is typed: it may have been let go, or put back, on another page."""
        self._drafts.keep_if_waiting()
        draft = self._drafts.kept()
        if draft is None and self.is_edited:
            self.cancel()
        elif draft is not None and not self.is_edited:
            self._take_draft(draft)

    def _set_aside(self) -> None:
        """What was typed gives its place to something else, and can be had back."""
        if self.is_edited:
            aside = partial(self._put_back, self._state())
            self.said.emit(Notice(tr("What you typed before was set aside."), aside))
        self._drafts.drop()

    def _put_back(self, state: dict[str, Any]) -> None:
        self._take_draft(state)
        self._drafts.note_change()


def check_in_draft(day: date) -> str:
    """The name under which a new check-in about this day is drafted."""
    return f"{_CHECK_IN}{day.isoformat()}"


def drafted_days(drafts: DraftStore) -> tuple[date, ...]:
    """The days about which something is typed and not saved."""
    names = (form.removeprefix(_CHECK_IN) for form in drafts.forms() if form.startswith(_CHECK_IN))
    return tuple(date.fromisoformat(name) for name in names)
