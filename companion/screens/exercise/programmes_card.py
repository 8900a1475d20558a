"""The person's programmes: those that go on, open to change, and those of the past, to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.programme_setup import going_on
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.exercise_programme import new_words, planned_words, programme_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from datetime import date

    from companion.domain.programme import Programme


class ProgrammeRow(Stack):
    """One programme that goes on.

    Signals:
        change_wanted: Its name.
    """

    change_wanted = Signal(str)

    def __init__(self, programme: Programme, today: date, *, is_begun: bool) -> None:
        self._name = programme.name
        count = len(going_on(programme.items, programme.name, today))
        self.change = QuietButton(tr("Change"), "pencil")
        self.change.setAccessibleName(tr("Change: {name}").format(name=programme.name))
        told = PlainLabel(programme_words(programme, count, today), "muted")
        name = PlainLabel(programme.name, "strong")
        begun = PlainLabel(tr("You began to change it. It is not kept yet."), "small")
        said = [name, told, begun] if is_begun else [name, told]
        super().__init__([*said, in_a_row((self.change,))], gap=6)
        self.change.clicked.connect(self._on_change)

    def _on_change(self) -> None:
        self.change_wanted.emit(self._name)


class ProgrammesCard(Card):
    """What goes on, and on request what is past.

    Attributes:
        rows: By the names of the programmes that go on.
        new: Begins another one.
        past: Shows those that have ended, or hides them.

    Signals:
        change_wanted: The name of a programme.
        new_wanted: The person wants another programme.
    """

    change_wanted = Signal(str)
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("My programmes"))
        self.rows: dict[str, ProgrammeRow] = {}
        self._shown: object = None
        self._is_open = False
        self._list = Stack(gap=16)
        self._past = Stack(gap=16)
        self.new = LinkButton(new_words(is_begun=False), "plus")
        self.past = LinkButton("")
        for widget in (self._list, self.new, self.past, self._past):
            self.body.addWidget(widget)
        self.new.clicked.connect(self.new_wanted)
        self.past.clicked.connect(self._on_past)
        self._follow()

    def show_programmes(
        self,
        running: Sequence[Programme],
        past: Sequence[Programme],
        today: date,
        begun: Set[str],
    ) -> None:
        """Show them; the same ones leave the keyboard where it is.

        Args:
            running: Those that go on.
            past: Those that have ended.
            today: The civil day.
            begun: Names of those about which something is typed and not kept.
        """
        shown = (tuple(running), tuple(past), today, begun)
        if shown == self._shown:
            return
        self._shown = shown
        _empty(self._list)
        _empty(self._past)
        self.rows = {
            each.name: ProgrammeRow(each, today, is_begun=each.name in begun) for each in running
        }
        for row in self.rows.values():
            row.change_wanted.connect(self.change_wanted)
            self._list.body.addWidget(row)
            show_if(True, row)
        for each in past:
            self._past.body.addWidget(_past(each, today))
        show_if(bool(running), self._list)
        show_if(bool(past), self.past)
        self.new.set_words(new_words(is_begun="" in begun))

    def _on_past(self) -> None:
        self._is_open = not self._is_open
        self._follow()

    def _follow(self) -> None:
        words = tr("Hide past programmes") if self._is_open else tr("Past programmes")
        self.past.set_words(words)
        show_if(self._is_open, self._past)


def _past(programme: Programme, today: date) -> Stack:
    """A programme of the past: its days, and each exercise as it was planned."""
    lines = dict.fromkeys(f"{item.name}: {planned_words(item)}" for item in programme.items)
    return Stack(
        [
            PlainLabel(programme.name, "strong"),
            PlainLabel(programme_words(programme, 0, today), "muted"),
            *(PlainLabel(line) for line in lines),
        ],
        gap=4,
    )


def _empty(stack: Stack) -> None:
    for part in stack.findChildren(Stack, options=Qt.FindChildOption.FindDirectChildrenOnly):
        let_go(part, stack.body)
