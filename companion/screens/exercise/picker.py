"""Finds an exercise by a few letters: Enter adds the first one found."""

from __future__ import annotations

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
from companion.ui.widgets.flow import in_a_row
from companion.wording.exercise_dose import dose_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Set

    from companion.content.exercises import Exercise

MOST_OFFERED = 5


class Offer(LinkButton):
    """One exercise that was found.

    Attributes:
        is_inside: The programme has it already.

    Signals:
        taken: Its id.
    """

    taken = Signal(str)

    def __init__(self, exercise: Exercise, *, is_inside: bool) -> None:
        told = tr("in your programme already") if is_inside else dose_words(exercise.dose.dose())
        icon = "check" if is_inside else "plus"
        super().__init__(f"{exercise.name} · {told}" if told else exercise.name, icon)
        self.is_inside = is_inside
        self._exercise_id = exercise.id
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.taken.emit(self._exercise_id)


class Picker(Stack):
    """A line to type in, and what was found under it.

    Attributes:
        line: Where the letters are typed.
        offers: What was found, best first.
        inside: Ids of what the programme has already.
        own: Adds what is typed as an exercise of one's own.
        library: Goes to the library.

    Signals:
        picked: The id of an exercise of the library.
        own_wanted: The name of an exercise of one's own; empty for none yet.
        library_wanted: The person wants to look around.
        changed: Something was typed.
    """

    picked = Signal(str)
    own_wanted = Signal(str)
    library_wanted = Signal()
    changed = Signal()

    def __init__(self) -> None:
        question = tr("Add an exercise")
        self.line = Line()
        self.line.setAccessibleName(question)
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setPlaceholderText(tr("Type a few letters, e.g. bri"))
        self.hint = PlainLabel("", "small")
        self.own = QuietButton("", "pencil")
        self.library = QuietButton(tr("Look in the library"), "search")
        self._found = Stack(gap=8)
        self.offers: list[Offer] = []
        self.inside: Set[str] = frozenset()
        super().__init__(
            [
                Question(question, self.line),
                self.hint,
                self._found,
                in_a_row((self.own, self.library)),
            ],
            gap=8,
        )
        self.line.textEdited.connect(self._on_typed)
        self.line.returnPressed.connect(self._on_enter)
        self.line.stepped.connect(self._on_stepped)
        self.own.clicked.connect(self._on_own)
        self.library.clicked.connect(self.library_wanted)
        self._follow()

    @property
    def text(self) -> str:
        """What is typed. Setting it is silent."""
        return self.line.text()

    @text.setter
    def text(self, text: str) -> None:
        self.line.setText(text)
        self._follow()

    def show_inside(self, inside: Set[str]) -> None:
        """What the programme has already is marked, and comes last."""
        if inside != self.inside:
            self.inside = inside
            self._follow()

    def done(self) -> None:
        """It was added: the line is there for the next one."""
        self.text = ""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        typed = " ".join(self.text.split())
        found = _found(typed, self.inside)
        for offer in self.offers:
            let_go(offer, self._found.body)
        self.offers = [
            Offer(each, is_inside=each.id in self.inside) for each in found[:MOST_OFFERED]
        ]
        for offer in self.offers:
            offer.taken.connect(self.picked)
            self._found.body.addWidget(offer)
        show_if(bool(found), self._found)
        self.hint.setText(self._hint(typed, more=len(found) > MOST_OFFERED))
        show_if(bool(typed), self.hint)
        words = tr("Add “{name}” as my own").format(name=typed)
        self.own.set_words(words if typed else tr("Write my own exercise"))
        if self.offers:
            first = tr("Enter adds: {name}").format(name=self.offers[0].words)
            announce(self.line, first)

    def _hint(self, typed: str, *, more: bool) -> str:
        if self.offers:
            is_inside = self.offers[0].is_inside
            adds = tr("Enter adds the first one.")
            again = tr("Your programme has it already. Enter adds it once more.")
            rest = tr("There are more: type more letters, or look in the library.")
            return " ".join([again if is_inside else adds, *([rest] if more else [])])
        return tr("Not in the library. Enter adds “{name}” as your own.").format(name=typed)

    def _on_enter(self) -> None:
        if self.offers:
            self.offers[0].click()
        elif self.text.strip():
            self._on_own()

    def _on_own(self) -> None:
        self.own_wanted.emit(" ".join(self.text.split()))

    def _on_stepped(self, minutes: int) -> None:
        if minutes < 0 and self.offers:
            self.offers[0].setFocus(Qt.FocusReason.TabFocusReason)


def _found(typed: str, inside: Set[str]) -> list[Exercise]:
    """What fits, best first: what is new before the rest, then names with these very letters."""
    if not typed:
        return []
    found = load_exercises(QLocale().name()).search(typed)

    def later(exercise: Exercise) -> tuple[bool, bool]:
        begins = exercise.name.casefold().startswith(typed.casefold())
        return exercise.id in inside, not begins

    return sorted(found, key=later)
