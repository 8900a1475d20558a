"""The bin: what was deleted in the last 30 days, and how to get it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.ui.screen import Notice
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.wording.days import long_day
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.diary import CheckIn
    from companion.domain.sleep import Night
    from companion.store.stores import Stores

MOST_SHOWN = 50


class BinCard(Card):
    """Deleted entries, newest first; "Put back" takes one out of the bin.

    Signals:
        said: A Notice: what was put back.
        closed: The person is done here.
    """

    said = Signal(object)
    closed = Signal()

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("Deleted entries"))
        self._stores = stores
        self._clock = clock
        self._rows: list[QWidget] = []
        words = tr("Deleted entries stay here for 30 days. Then they are gone for good.")
        self.body.addWidget(PlainLabel(words, "muted"))
        self._empty = PlainLabel(tr("Nothing was deleted in the last 30 days."))
        self.body.addWidget(self._empty)
        self.done = LinkButton(tr("Back to the day"))
        self.done.clicked.connect(self.closed)
        self.body.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Read what lies in the bin."""
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        check_ins, nights = self._stores.diary.in_bin(), self._stores.sleep.in_bin()
        entries: list[CheckIn | Night] = sorted(
            (*check_ins, *nights), key=lambda entry: entry.day, reverse=True
        )
        for entry in entries[:MOST_SHOWN]:
            kind = tr("Check-in") if entry in check_ins else tr("Night")
            self._add_row(entry, f"{long_day(entry.day)}: {kind}", is_night=entry in nights)
        self._empty.setVisible(not entries)

    def _add_row(self, entry: CheckIn | Night, words: str, *, is_night: bool) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        button = QuietButton(tr("Put back"), "undo-2")
        button.setAccessibleName(tr("Put back: {entry}").format(entry=words))
        button.clicked.connect(partial(self._put_back, entry.id, is_night))
        line.addWidget(PlainLabel(words), 1)
        line.addWidget(button)
        self.body.insertWidget(2 + len(self._rows), row)
        self._rows.append(row)

    def _put_back(self, entry_id: str, is_night: bool, *_: object) -> None:
        if not is_night:
            self._stores.diary.restore(entry_id)
        elif self._has_no_night_now(entry_id):
            self._stores.sleep.restore(entry_id)
        else:
            words = tr("That night is written down anew. Delete the new one first.")
            self.said.emit(Notice(words))
            return
        self.said.emit(
            Notice(tr("It is back in your diary."), partial(self._undo, entry_id, is_night))
        )

    def _has_no_night_now(self, night_id: str) -> bool:
        day = next(night.day for night in self._stores.sleep.in_bin() if night.id == night_id)
        return self._stores.sleep.on(day) is None

    def _undo(self, entry_id: str, is_night: bool) -> None:
        store = self._stores.sleep if is_night else self._stores.diary
        store.remove(entry_id, self._clock.now())
