"""The bin: what was deleted in the last 30 days, and how to get it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.screens.diary.binned import Binned, binned
from companion.ui.screen import Notice
from companion.ui.showing import let_go
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.store.stores import Stores

MOST_SHOWN = 50


class BinCard(Card):
    """Deleted entries, newest first; "Put back" takes one out of the bin.

    Attributes:
        buttons: "Put back", by the words of what it puts back.

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
        self.buttons: dict[str, QuietButton] = {}
        words = tr("Deleted entries stay here for 30 days. Then they are gone for good.")
        self.body.addWidget(PlainLabel(words, "muted"))
        self._empty = PlainLabel(tr("Nothing was deleted in the last 30 days."))
        self.body.addWidget(self._empty)
        self.done = LinkButton(tr("Back to the day"))
        self.done.clicked.connect(self.closed)
        self.body.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)

    def focus_first(self, at: int = 0) -> None:
        """To the first entry that can be put back, or to one further down; else to the way out."""
        buttons = list(self.buttons.values())
        (buttons[min(at, len(buttons) - 1)] if buttons else self.done).setFocus()

    def refresh(self) -> None:
        """Read what lies in the bin; after one is put back, the next one has the keyboard."""
        held = [button.hasFocus() for button in self.buttons.values()]
        for row in self._rows:
            let_go(row, self.body)
        self._rows, self.buttons = [], {}
        entries = binned(self._stores, self._clock.today())
        for entry in entries[:MOST_SHOWN]:
            self._add_row(entry)
        self._empty.setVisible(not entries)
        if any(held):
            self.focus_first(held.index(True))

    def _add_row(self, entry: Binned) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        button = QuietButton(tr("Put back"), "undo-2")
        button.setAccessibleName(tr("Put back: {entry}").format(entry=entry.words))
        button.clicked.connect(partial(self._put_back, entry))
        self.buttons[entry.words] = button
        line.addWidget(PlainLabel(entry.words), 1)
        line.addWidget(button)
        self.body.insertWidget(2 + len(self._rows), row)
        self._rows.append(row)

    def _put_back(self, entry: Binned, *_: object) -> None:
        if entry.held:
            self.said.emit(Notice(entry.held))
            return
        if entry.is_night and not self._has_no_night_now(entry):
            words = tr("That night is written down anew. Delete the new one first.")
            self.said.emit(Notice(words))
            return
        entry.store.restore(entry.id)
        self.said.emit(Notice(tr("It is back in your diary."), partial(self._undo, entry)))

    def _has_no_night_now(self, night: Binned) -> bool:
        return night.day is not None and self._stores.sleep.on(night.day) is None

    def _undo(self, entry: Binned) -> None:
        entry.store.remove(entry.id, self._clock.now())
