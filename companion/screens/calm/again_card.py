"""The practices at hand: the one that was used last, and the favourites; each in one press."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from companion.screens.forms.start_row import StartRow
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card, Rule
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

MOST = 4
"""Practices at hand; more would push the others out of sight. Our choice, not evidence."""


class AtHand(NamedTuple):
    """A practice with its name, and why it is here."""

    practice_id: str
    name: str
    why: str


class AgainCard(Card):
    """A few practices, each with its button.

    Attributes:
        rows: By the ids of their practices.
        more: How many favourites have no room here.

    Signals:
        started: The id of a practice that is wanted.
    """

    started = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Start at once"))
        self.rows: dict[str, StartRow] = {}
        self._shown: tuple[AtHand, ...] = ()
        self._list = Stack(gap=10)
        self.more = PlainLabel("", "small")
        self.body.addWidget(self._list)
        self.body.addWidget(self.more)

    def show_practices(self, practices: Sequence[AtHand]) -> None:
        """Show these, the first of them first; what has no room is counted."""
        shown, others = tuple(practices[:MOST]), len(practices[MOST:])
        self.more.setText(tr("%n more favourite(s) below", "", others))
        show_if(others > 0, self.more)
        if shown == self._shown:
            return
        held = next((n for n, row in enumerate(self.rows.values()) if row.start.hasFocus()), None)
        self._shown = shown
        self._list.empty()
        self.rows = {}
        for number, each in enumerate(shown):
            row = StartRow("wind", "pain")
            row.show_told(each.name, each.why)
            row.start.clicked.connect(partial(self._start, each.practice_id))
            self.rows[each.practice_id] = row
            for widget in (*([Rule()] if number else []), row):
                self._list.body.addWidget(widget)
                show_if(True, widget)
        if held is not None:
            rows = [*self.rows.values()]
            rows[min(held, len(rows) - 1)].start.setFocus()

    def first(self) -> QWidget | None:
        """What begins the first one; None where nothing is at hand."""
        return next((row.start for row in self.rows.values()), None)

    def _start(self, practice_id: str, *_: object) -> None:
        self.started.emit(practice_id)
