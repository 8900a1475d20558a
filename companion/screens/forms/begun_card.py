"""What was begun and is not saved yet, at the top of its page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.errors import CompanionError
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.begun import begun_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.screens.forms.half_done import HalfDone
    from companion.store.drafts import DraftStore

    Begun = tuple[HalfDone, str, date]
    """One that is open, what it is called, and the day on which it was begun."""


class BegunCard(Card):
    """Each with the way back to it; hidden while there is none.

    Args:
        drafts: Where they are kept.
        clock: The time.
        title: What was begun.
        dropped: Says that one was let go.

    Attributes:
        go_on: One for each.
        away: The same; lets it go.

    Signals:
        wanted: The id of one.
        said: A Notice: one was let go, and how to have it back.
    """

    wanted = Signal(str)
    said = Signal(object)

    def __init__(self, drafts: DraftStore, clock: Clock, title: str, dropped: str) -> None:
        super().__init__(title)
        self._drafts = drafts
        self._clock = clock
        self._dropped = dropped
        self.go_on: list[QuietButton] = []
        self.away: list[LinkButton] = []
        self._list = Stack(gap=14)
        self.error = ErrorLine()
        self.body.addWidget(self._list)
        self.body.addWidget(self.error)

    def first(self) -> QWidget | None:
        """Where the keyboard begins; None: there is nothing to go on with."""
        return self.go_on[0] if self.go_on else None

    def show_begun(self, begun: Sequence[Begun]) -> None:
        """Show these; after one was let go the keyboard is at the first of the others."""
        held = any(button.hasFocus() for button in (*self.go_on, *self.away))
        self.go_on, self.away = [], []
        self._list.fill_with([self._row(*each) for each in begun])
        show_if(bool(begun), self)
        if held and self.go_on:
            self.go_on[0].setFocus()

    def _row(self, half: HalfDone, name: str, day: date) -> Stack:
        said = begun_words(name, day)
        go_on, away = QuietButton(tr("Go on"), "pencil"), LinkButton(tr("Let it go"), "x")
        go_on.setAccessibleName(tr("Go on: {name}").format(name=said))
        away.setAccessibleName(tr("Let it go: {name}").format(name=said))
        go_on.clicked.connect(partial(self._on_go_on, half.id))
        away.clicked.connect(partial(self._on_away, half))
        self.go_on.append(go_on)
        self.away.append(away)
        return Stack([PlainLabel(said), in_a_row([go_on, away], gap=14)], gap=8)

    def _on_go_on(self, one: str, *_: object) -> None:
        self.wanted.emit(one)

    def _on_away(self, half: HalfDone, *_: object) -> None:
        try:
            self._drafts.drop(half.draft)
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self.said.emit(Notice(self._dropped, partial(self._put_back, half)))

    def _put_back(self, half: HalfDone) -> None:
        self._drafts.keep(half.draft, half.state(), self._clock.now())
