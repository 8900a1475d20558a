"""All small wins, month by month, each with Change and Delete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.latest_card import LatestCard
from companion.screens.wins.win_entry import write_win
from companion.ui.screen import Notice
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.wording.days import long_day, month_name
from companion.wording.translate import tr
from companion.wording.wins import deleted_words, found_by_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.domain.win import Win
    from companion.store.stores import Stores

SHOWN_FIRST = 20


class WinsCard(LatestCard):
    """The last first; older ones on request.

    Signals:
        change_wanted: The id of a win.
    """

    change_wanted = Signal(str)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("So far"), tr("Show older ones"), SHOWN_FIRST)
        self._stores = stores
        self._clock = clock
        self._month = ""

    def refresh(self) -> None:
        """Read them anew; each month has its name once."""
        self._month = ""
        super().refresh()

    def known(self) -> tuple[Win, ...]:
        """All of them: they are few, and short."""
        return self._stores.wins.all()

    def told(self, each: Win) -> tuple[str, list[str]]:
        """Its words; the day, and who found it."""
        by = found_by_words(each)
        day = long_day(each.day)
        return each.text, ["  ·  ".join(part for part in (day, by) if part)]

    def change(self, each: Win) -> None:
        """It is to be changed."""
        self.change_wanted.emit(each.id)

    def delete(self, each: Win) -> Notice:
        """It goes to the bin; what a rule found is not found again."""
        write_win(self._stores, self._clock, each, None)
        undo = partial(write_win, self._stores, self._clock, None, each)
        return Notice(deleted_words(), undo)

    def _row(self, each: Win) -> QWidget:
        row = super()._row(each)
        month = month_name(each.day)
        if month == self._month:
            return row
        self._month = month
        return Stack([PlainLabel(month, "question"), row], gap=8)
