"""New goals that are being written and are not saved yet."""

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
from companion.wording import goals as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.clock import Clock
    from companion.screens.goals.half_goal import HalfGoal
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

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("You began to write"))
        self._stores = stores
        self._clock = clock
        self.go_on: list[QuietButton] = []
        self.away: list[LinkButton] = []
        self._list = Stack(gap=14)
        self.error = ErrorLine()
        self.body.addWidget(self._list)
        self.body.addWidget(self.error)

    def show_begun(self, half: Sequence[HalfGoal]) -> None:
        """Show these; after one was let go the keyboard is at the first of the others."""
        held = any(button.hasFocus() for button in (*self.go_on, *self.away))
        self._list.empty()
        self.go_on, self.away = [], []
        for each in half:
            row = self._row(each)
            self._list.body.addWidget(row)
            show_if(True, row)
        show_if(bool(half), self)
        if held and self.go_on:
            self.go_on[0].setFocus()

    def _row(self, half: HalfGoal) -> Stack:
        said = words.begun_words(half.title, half.begun_on)
        go_on, away = QuietButton(tr("Go on"), "pencil"), LinkButton(tr("Let it go"), "x")
        go_on.setAccessibleName(tr("Go on: {name}").format(name=said))
        away.setAccessibleName(tr("Let it go: {name}").format(name=said))
        go_on.clicked.connect(partial(self._on_go_on, half.id))
        away.clicked.connect(partial(self._on_away, half))
        self.go_on.append(go_on)
        self.away.append(away)
        return Stack([PlainLabel(said), in_a_row([go_on, away], gap=14)], gap=8)

    def _on_go_on(self, goal_id: str, *_: object) -> None:
        self.wanted.emit(goal_id)

    def _on_away(self, half: HalfGoal, *_: object) -> None:
        try:
            self._stores.drafts.drop(half.draft)
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self.said.emit(Notice(words.dropped_words(), partial(self._put_back, half)))

    def _put_back(self, half: HalfGoal) -> None:
        self._stores.drafts.keep(half.draft, half.state(), self._clock.now())
