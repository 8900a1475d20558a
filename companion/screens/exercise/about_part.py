"""What a programme is called, who put it together, and the question before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from companion.domain.programme import FirstStep, first_step
from companion.domain.refused import LONGEST_NAME
from companion.screens.forms.first_question import NO, OPEN, YES, FirstQuestion
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.typing_line import TypingLine
from companion.wording.refusals import field_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.exercise_profile import ExerciseProfile

CLINIC, SELF = "clinic", "self"
_ANSWERS = {None: OPEN, False: NO, True: YES}


class AboutPart(Card):
    """The first card of setting up; its name is filled in, so that nothing is needed here.

    Attributes:
        name: What the programme is called.
        who: Whether a clinic gave it.
        question: Asked where no clinic did; it blocks nothing.
        rename: Keeps another name of a programme that is there.
        error: What is wrong with the name.

    Signals:
        changed: Something was typed or chosen.
        answered: The question was answered: True, False, or None for no answer.
        renamed: The programme is to have the name that is typed.
        given: Whether a clinic gave the programme that is there.
        finished: Enter was pressed in the name.
    """

    changed = Signal()
    answered = Signal(object)
    renamed = Signal()
    given = Signal(bool)
    finished = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Your programme"))
        self.kept = ""
        self._asks = True
        self._is_there = False
        self._tells_rules = False
        self.name = TypingLine()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(field_name("programme"))
        ways = [(SELF, tr("I choose myself")), (CLINIC, tr("My clinic gave it"))]
        self.who = SegmentedControl(ways, tr("Who put it together?"))
        careful = tr(
            "Then show this programme to your team before you begin. "
            "Doing more on a schedule can do harm here. You can go on all the same."
        )
        either = tr("Yes, if one of these is so: then you read a caution. Nothing is blocked.")
        self.question = FirstQuestion(either, careful)
        self.sheet = PlainLabel(
            tr("Add what is on your sheet. Then change each dose to what it says."), "muted"
        )
        self.error = ErrorLine()
        self.rename = QuietButton(tr("Save the name"), "check")
        self._who = Question(tr("Who put it together?"), self.who)
        for widget in (
            Question(field_name("programme"), self.name),
            self.error,
            in_a_row((self.rename,)),
            self._who,
            self.sheet,
            self.question,
        ):
            self.body.addWidget(widget)
        self.name.textEdited.connect(self._on_edited)
        self.name.returnPressed.connect(self._on_enter)
        self.who.picked.connect(self._on_who)
        self.question.picked.connect(self._on_answered)
        self.rename.clicked.connect(self.renamed)
        self.name.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def from_clinic(self) -> bool:
        """Whether a clinic gave it. Setting it is silent."""
        return self.who.chosen == CLINIC

    @from_clinic.setter
    def from_clinic(self, given: bool) -> None:
        self.who.chosen = CLINIC if given else SELF

    @property
    def named(self) -> str:
        """The name that is typed, on one line; empty for none."""
        return " ".join(self.name.text().split())

    @property
    def is_edited(self) -> bool:
        """Whether something is answered that is not kept: a name, or for a new one who gave it."""
        return self.name.text() != self.kept or (not self._is_there and self.from_clinic)

    def begin(self, name: str, *, is_new: bool, again: bool = False) -> None:
        """Ask about a new programme, or one that is there.

        Args:
            name: What it is called.
            is_new: It has no exercise yet.
            again: It was asked about just now: what is asked stays the same.
        """
        self.kept = name
        self._is_there = not is_new
        self.name.setText(name)
        if not again:
            self._asks = is_new
            self.who.chosen = SELF
        self.error.say("")
        self.follow()

    def is_kept(self, name: str) -> None:
        """The programme is there now, under this name."""
        self.kept = name
        self._is_there = True
        self.name.setText(name)
        self._offer_name()

    def show_profile(self, profile: ExerciseProfile) -> None:
        """Show the answer that is kept."""
        self.question.chosen = _ANSWERS[profile.hit_hard]
        self._tells_rules = profile.tells_rules
        self.follow()

    def follow(self) -> None:
        """Ask only what is to be asked: before a new programme, and where rules depend on it."""
        step = first_step(from_clinic=self.from_clinic, hit_hard=self._answer())
        show_if(self._asks or self._tells_rules, self._who)
        show_if((self._asks or self._tells_rules) and not self.from_clinic, self.question)
        self.question.show_held(held=step is FirstStep.CAREFUL)
        show_if(self.from_clinic and self._asks, self.sheet)
        self._offer_name()

    def focus_first(self) -> None:
        """To the name, which the first letter replaces."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def state(self) -> dict[str, Any]:
        """What is answered here."""
        return {"name": self.name.text(), "who": self.who.chosen}

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        self.name.setText(state["name"])
        if not self._is_there:
            self.who.chosen = state["who"]
        self.follow()

    def _answer(self) -> bool | None:
        return {OPEN: None, NO: False, YES: True}[self.question.chosen]

    @property
    def _renames(self) -> bool:
        return self._is_there and self.is_edited

    def _offer_name(self) -> None:
        show_if(self._renames, self.rename)

    def _on_enter(self) -> None:
        if self._renames:
            self.renamed.emit()
        else:
            self.finished.emit()

    def _on_edited(self, *_: object) -> None:
        self.error.say("")
        self.follow()
        self.changed.emit()

    def _on_who(self, *_: object) -> None:
        self._on_edited()
        if self._is_there:
            self.given.emit(self.from_clinic)

    def _on_answered(self, *_: object) -> None:
        self.follow()
        self.answered.emit(self._answer())
