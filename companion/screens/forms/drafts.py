"""Unsaved typing survives: it is kept within two seconds and is there again after a crash."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.clock import Clock
    from companion.store.drafts import DraftStore

KEPT_AFTER_MS = 1_000
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

    def begin(self, form: str) -> dict[str, Any] | None:
        """From now on the form goes by this name; gives its draft if there is one."""
        self._form = form
        return self._drafts.get(form)

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
            self._drafts.keep(self._form, self._read(), self._clock.now())

    def keep_if_waiting(self) -> None:
        """The page is left: do not wait for the timer."""
        if self.waits:
            self.keep_now()

    def drop(self) -> None:
        """The form was saved: its draft is not needed any more."""
        self._timer.stop()
        if self._form:
            self._drafts.drop(self._form)


def check_in_draft(day: date) -> str:
    """The name under which a new check-in about this day is drafted."""
    return f"{_CHECK_IN}{day.isoformat()}"


def drafted_days(drafts: DraftStore) -> tuple[date, ...]:
    """The days about which something is typed and not saved."""
    names = (form.removeprefix(_CHECK_IN) for form in drafts.forms() if form.startswith(_CHECK_IN))
    return tuple(date.fromisoformat(name) for name in names)
