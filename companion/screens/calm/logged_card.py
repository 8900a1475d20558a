"""The latest practices, each with Change and Delete."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.latest_card import LatestCard
from companion.screens.forms.practice_entry import write_practised
from companion.screens.forms.practice_name import practice_name
from companion.ui.screen import Notice
from companion.wording.entries import deleted
from companion.wording.practice_log import entry_title, told_line
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.practised import Practised
    from companion.store.stores import Stores

LATELY = timedelta(days=60)
SHOWN_FIRST = 5


class LoggedCard(LatestCard):
    """What was practised lately, the last first; more of it on request.

    Signals:
        change_wanted: The id of an entry.
    """

    change_wanted = Signal(str)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("So far"), tr("Show more practices"), SHOWN_FIRST)
        self._stores = stores
        self._clock = clock

    def known(self) -> tuple[Practised, ...]:
        """The last weeks are enough for the first look; all of it where more is wanted."""
        today = self._clock.today()
        lately = self._stores.practised.between(today - LATELY, today)
        is_enough = not self.wants_all and len(lately) > self.shown_first
        return lately if is_enough else self._stores.practised.all()

    def told(self, entry: Practised) -> tuple[str, list[str]]:
        """The day and the practice; how long, how it felt, and the note."""
        title = entry_title(entry.day, practice_name(entry.practice_id))
        return title, [words for words in (told_line(entry), entry.note) if words]

    def change(self, entry: Practised) -> None:
        """It is to be changed."""
        self.change_wanted.emit(entry.id)

    def delete(self, entry: Practised) -> Notice:
        """It goes to the bin."""
        write_practised(self._stores, self._clock, entry, None)
        undo = partial(write_practised, self._stores, self._clock, None, entry)
        return Notice(deleted(self.told(entry)[0]), undo)
