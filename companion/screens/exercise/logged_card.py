"""The latest sessions of exercise, each with Change and Delete."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.exercise_log import Session, sessions
from companion.screens.forms.exercise_entry import write
from companion.screens.forms.exercise_lines import read_planned, session_lines
from companion.screens.forms.latest_card import LatestCard
from companion.ui.screen import Notice
from companion.wording.entries import deleted
from companion.wording.exercise_log import session_title
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.screens.forms.exercise_lines import Planned
    from companion.store.stores import Stores

LATELY = timedelta(days=60)
SHOWN_FIRST = 3


class LoggedCard(LatestCard):
    """What was done lately, the last first; more of it on request.

    Signals:
        change_wanted: The entries of a session.
    """

    change_wanted = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("Latest sessions"), tr("Show more sessions"), SHOWN_FIRST)
        self._stores = stores
        self._clock = clock
        self._planned: Planned | None = None

    def known(self) -> tuple[Session, ...]:
        """The last weeks are enough for the first look; all of it where more is wanted."""
        today = self._clock.today()
        self._planned = read_planned(self._stores)
        lately = sessions(self._stores.exercise_log.between(today - LATELY, today))
        is_enough = not self.wants_all and len(lately) > self.shown_first
        return lately if is_enough else sessions(self._stores.exercise_log.all())

    def told(self, session: Session) -> tuple[str, list[str]]:
        """The day and how many exercises; what was done of each."""
        assert self._planned is not None
        title = session_title(session.day, len(session.entries))
        today = self._clock.today()
        return title, session_lines(self._stores, self._planned, session.entries, today)

    def change(self, session: Session) -> None:
        """It is to be changed."""
        self.change_wanted.emit(session.entries)

    def delete(self, session: Session) -> Notice:
        """It goes to the bin."""
        write(self._stores, self._clock, session.entries, ())
        undo = partial(write, self._stores, self._clock, (), session.entries)
        return Notice(deleted(self.told(session)[0]), undo)
