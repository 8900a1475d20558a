"""What can be done with one exercise: choose it, mark it, look at what was done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.exercise.exercise_cards import fill
from companion.screens.forms.favourite_button import FavouriteButton
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.wording.exercise_library import add_words, planned_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence


class DeedsCard(Card):
    """Adds an exercise to a programme, changes the programme it is in, or stars it.

    Attributes:
        adds: A button for each programme it can be added to.
        change: To the plan it is in.
        star: A favourite or not.

    Signals:
        add_wanted: The name of a programme; empty for a new one.
        change_wanted: The name of the programme that it is in.
    """

    add_wanted = Signal(str)
    change_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.adds: list[QuietButton | PrimaryButton] = []
        self._planned: tuple[str, ...] = ()
        self._told = PlainLabel("")
        self._adds = Stack(gap=10)
        self.change = QuietButton(tr("Change my programme"), "pencil")
        self.star = FavouriteButton()
        for part in (self._told, self._adds, self.change, self.star):
            self.body.addWidget(part)
        self.change.clicked.connect(self._change)

    def show_programmes(
        self, planned: Sequence[str], others: Sequence[str], *, may_begin: bool
    ) -> None:
        """Show where it is planned, and where else it can be.

        Args:
            planned: Programmes that it is in now.
            others: Those it can be added to; none stands for a new programme.
            may_begin: It needs no team, or the team suggested it.
        """
        self._planned = tuple(planned)
        self._told.setText(planned_words(planned) if may_begin else _first_the_tick())
        show_if(bool(planned) or not may_begin, self._told)
        show_if(bool(planned), self.change)
        wanted = () if not may_begin else tuple(others) or (() if planned else ("",))
        self.adds = [
            (QuietButton if at or planned else PrimaryButton)(add_words(name), "plus")
            for at, name in enumerate(wanted)
        ]
        for name, button in zip(wanted, self.adds, strict=True):
            button.clicked.connect(partial(self._add, name))
        fill(self._adds, self.adds)
        show_if(bool(self.adds), self._adds)

    def _add(self, name: str, *_: object) -> None:
        self.add_wanted.emit(name)

    def _change(self) -> None:
        self.change_wanted.emit(self._planned[0])


def _first_the_tick() -> str:
    return tr("It can be added once you have ticked that your team suggested it.")
