"""Adds an exercise to a session: one done lately, one found by a few letters, or a new own one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal

from companion.content.exercises import load_exercises
from companion.domain.refused import LONGEST_NAME
from companion.screens.forms.question import Question
from companion.ui.announce import announce
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.fields import Line
from companion.ui.widgets.flow import FlowLayout
from companion.wording.exercise_log import add_own_words, found_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from companion.ui.widgets.buttons import PaintedButton

MOST_FOUND = 5


class AddPart(Stack):
    """What was done besides.

    Attributes:
        lately: A button for each exercise done lately.
        line: Where a name is typed.
        found: A button for each exercise that goes with the letters.
        own: Adds what is typed as an exercise of one's own.

    Signals:
        picked: The id of an exercise.
        own_wanted: The name of a new exercise of one's own.
    """

    picked = Signal(str)
    own_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=8)
        question = tr("Add what else you did: type a few letters of its name")
        self.lately: list[QuietButton] = []
        self.found: list[LinkButton] = []
        self._lately: dict[str, str] = {}
        self._own: dict[str, str] = {}
        self.line = Line()
        self.line.setAccessibleName(question)
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setPlaceholderText(tr("e.g. bri"))
        self.hint = PlainLabel("", "small")
        self._chips = Stack()
        self._row = FlowLayout()
        self._chips.body.addLayout(self._row)
        self._found = Stack(gap=2)
        self.own = LinkButton("", "pencil")
        for widget in (Question(question, self.line), self.hint, self._found):
            self.body.addWidget(widget)
        self.body.addWidget(self.own, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._chips)
        self.line.textEdited.connect(self._on_typed)
        self.line.returnPressed.connect(self._on_enter)
        self.own.clicked.connect(self._on_own)
        self._on_typed()

    def show_known(self, lately: Sequence[tuple[str, str]], own: Mapping[str, str]) -> None:
        """Offer what was done lately, pairs of an id and a name; the person's own can be found."""
        self._own = dict(own)
        if dict(lately) == self._lately and self.lately:
            return
        self._lately = dict(lately)
        for button in self.lately:
            let_go(button, self._row)
        self.lately = [QuietButton(name, "plus") for _, name in lately]
        for (exercise_id, name), button in zip(lately, self.lately, strict=True):
            self._adds(button, exercise_id, name)
            self._row.addWidget(button)
        show_if(bool(self.lately), self._chips)
        self._on_typed()

    def _adds(self, button: PaintedButton, exercise_id: str, name: str) -> None:
        button.setAccessibleName(tr("Add {name}").format(name=name))
        button.clicked.connect(partial(self._pick, exercise_id))

    def _pick(self, exercise_id: str, *_: object) -> None:
        self.line.clear()
        self._on_typed()
        self.picked.emit(exercise_id)

    @property
    def typed(self) -> str:
        """What stands in the line and was not added; empty for nothing."""
        return " ".join(self.line.text().split())

    def _on_typed(self) -> None:
        typed = self.typed
        pairs = self._search(typed) if typed else []
        for button in self.found:
            let_go(button, self._found.body)
        self.found = [LinkButton(name, "plus") for _, name in pairs]
        for (exercise_id, name), button in zip(pairs, self.found, strict=True):
            self._adds(button, exercise_id, name)
            self._found.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        show_if(bool(self.found), self._found)
        show_if(bool(typed), self.hint)
        self.hint.setText(found_words([name for _, name in pairs], typed))
        show_if(bool(typed) and not self._is_known(typed), self.own)
        self.own.set_words(add_own_words(typed))
        if typed:
            announce(self.line, self.hint.text())

    def _search(self, typed: str) -> list[tuple[str, str]]:
        """Those done lately first: the library does not know the person's own."""
        known = self._lately | self._own
        mine = [pair for pair in known.items() if typed.casefold() in pair[1].casefold()]
        library = load_exercises(QLocale().name()).search(typed)
        more = [(each.id, each.name) for each in library if each.id not in known]
        return (mine + more)[:MOST_FOUND]

    def _is_known(self, typed: str) -> bool:
        """Whether an exercise of the person's own has this very name."""
        return typed.casefold() in {name.casefold() for name in self._own.values()}

    def _on_enter(self) -> None:
        if self.found:
            self.found[0].click()
        elif self.typed:
            self._on_own()

    def _on_own(self) -> None:
        name = self.typed
        self.line.clear()
        self._on_typed()
        self.own_wanted.emit(name)
