"""Worksheets that are being written and are not saved yet."""

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
from companion.wording import worksheets as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from companion.content.worksheets import Forms
    from companion.domain.clock import Clock
    from companion.screens.worksheets.half_written import HalfWritten
    from companion.store.stores import Stores


class BegunCard(Card):
    """Each with the way back to it.

    Attributes:
        go_on: One for each.
        away: The same; lets it go.

    Signals:
        wanted: The id of one.
        said: A Notice: one was let go, and how to have it back.
    """

    wanted = Signal(str)
    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock, forms: Forms) -> None:
        super().__init__(tr("You began to write"))
        self._stores = stores
        self._clock = clock
        self._forms = forms
        self.go_on: list[QuietButton] = []
        self.away: list[LinkButton] = []
        self._list = Stack(gap=14)
        self.error = ErrorLine()
        self.body.addWidget(self._list)
        self.body.addWidget(self.error)

    def first(self) -> QWidget | None:
        """Where the keyboard begins."""
        return self.go_on[0] if self.go_on else None

    def show_begun(self, half: Sequence[HalfWritten]) -> None:
        """Show these; after one was let go the keyboard is at the first of the others."""
        held = any(button.hasFocus() for button in (*self.go_on, *self.away))
        self._list.empty()
        self.go_on, self.away = [], []
        for each in half:
            row = self._row(each)
            self._list.body.addWidget(row)
            show_if(True, row)
        if held and self.go_on:
            self.go_on[0].setFocus()

    def _row(self, half: HalfWritten) -> QWidget:
        form = self._forms.find(half.kind)
        said = words.begun_words(half.title or (form.title if form else half.kind), half.day)
        go_on, away = QuietButton(tr("Go on"), "pencil"), LinkButton(tr("Let it go"), "x")
        go_on.setAccessibleName(tr("Go on: {name}").format(name=said))
        away.setAccessibleName(tr("Let it go: {name}").format(name=said))
        go_on.clicked.connect(partial(self._on_go_on, half.id))
        away.clicked.connect(partial(self._on_away, half))
        self.go_on.append(go_on)
        self.away.append(away)
        return Stack([PlainLabel(said), in_a_row([go_on, away], gap=14)], gap=8)

    def _on_go_on(self, worksheet_id: str, *_: object) -> None:
        self.wanted.emit(worksheet_id)

    def _on_away(self, half: HalfWritten, *_: object) -> None:
        try:
            self._stores.drafts.drop(half.draft)
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self.said.emit(Notice(words.dropped_words(), partial(self._put_back, half)))

    def _put_back(self, half: HalfWritten) -> None:
        self._stores.drafts.keep(half.draft, half.state(), self._clock.now())
