"""What is asked about one session: its day, its exercises, how it felt, a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.exercise_sharing import filled
from companion.domain.pacing_sessions import Told
from companion.domain.refused import LONGEST_TEXT
from companion.screens.exercise.add_part import AddPart
from companion.screens.exercise.log_parts import LogParts
from companion.screens.exercise.session_scales import SessionScales
from companion.screens.forms.exercise_texture import with_own_words
from companion.screens.forms.question import Question
from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.date_field import DateField
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording import exercise_log as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from companion.domain.exercise_log import LogEntry


class LogFields(Card):
    """The fields, what they say and what is typed in them; they keep nothing.

    Attributes:
        day: The day it was done.
        planned: What was planned for the day, and what is written down of it.
        quick: Saves the whole day as planned, in one press.
        whole: Less, as planned or more, for all that was planned.
        parts: Its exercises.
        add: Adds what was not planned.
        scales: Effort and pain, where the clinic's sheet asks.
        answer: How pain answered, in words.
        note: Own words.
        error: What is wrong.

    Signals:
        changed: Something is typed that is told as it stands: an exercise, a scale, the note.
        save_wanted: The session is to be written down.
    """

    changed = Signal()
    save_wanted = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(" ")
        self.day = DateField(tr("On which day?"), today, today)
        self.planned = PlainLabel("", "muted")
        self.quick = QuietButton(tr("Done as planned"), "check")
        said = {Told.LESS: tr("Less"), Told.AS_PLANNED: tr("As planned"), Told.MORE: tr("More")}
        self.whole = SegmentedControl([*said.items()], tr("How much, all in all?"))
        self._whole = Question(tr("How much, all in all?"), self.whole)
        self.parts, self.add, self.scales = LogParts(), AddPart(), SessionScales()
        self.answer = PlainLabel("", "strong")
        self.note = NoteField(tr("Note"), tr("Anything you want to remember"), LONGEST_TEXT)
        self.error = ErrorLine()
        self.save_button = PrimaryButton(tr("Save this session"), "check")
        self.cancel_button = LinkButton(tr("Cancel"))
        for widget in (
            Question(tr("On which day?"), self.day),
            self.planned,
            in_a_row((self.quick,)),
            self._whole,
            self.scales,
            self.answer,
            self.parts,
            self.add,
            Question(tr("Note"), self.note),
            self.error,
            in_a_row((self.save_button, self.cancel_button), gap=14),
        ):
            self.body.addWidget(widget)
        for field in (self.parts.changed, self.scales.picked, self.note.changed):
            field.connect(self.changed)
        for button in (self.save_button, self.quick):
            button.clicked.connect(self.save_wanted)
        self.add.line.textChanged.connect(self._on_words)
        self.day.finished.connect(self.whole.setFocus)
        self.scales.finished.connect(self.save_button.setFocus)

    def _on_words(self) -> None:
        """What is said about words in the line holds no more."""
        self.error.say("")

    def told(self) -> list[LogEntry] | None:
        """The exercises as they are told; None where something says what is wrong.

        Raises:
            Refused: an answer cannot be kept.
        """
        if typed := self.add.typed:
            self.error.say(words.not_added_words(typed))
            self.add.line.setFocus()
            return None
        told = self.parts.read()
        if told is None:
            return None
        if not told:
            self.error.say(words.nothing_in_it())
            return None
        told[0] = with_own_words(told[0], self.note.text)
        return [filled(each, self.scales.values) for each in told]

    def told_so_far(self) -> list[LogEntry]:
        """The exercises as far as they can be read."""
        return [filled(each, self.scales.values) for each in self.parts.so_far()]

    def focus_first(self) -> None:
        """The keyboard goes to the first question of what is told; else to the day."""
        (self.day if self._whole.isHidden() else self.whole).setFocus()

    def show_state(self, *, changing: bool, is_edited: bool) -> None:
        """Show what goes with it.

        Args:
            changing: A session that is written down is being changed.
            is_edited: Something is typed that is not kept.
        """
        self.whole.chosen = self.parts.told()
        has_plan = any(part.is_planned and part.is_in for part in self.parts.parts)
        show_if(has_plan, self._whole)
        show_if(has_plan and not changing and not is_edited, self.quick)
        self.set_title(tr("Change what you wrote") if changing else tr("Write down what you did"))
        show_if(changing or is_edited, self.cancel_button)

    def say_answer(self, said: str, *, aloud: bool) -> None:
        """How pain answered so far; a reader hears it when it becomes another."""
        is_new = said != self.answer.text()
        self.answer.setText(said)
        show_if(bool(said), self.answer)
        if is_new and said and aloud:
            announce(self.answer, said)

    @property
    def typed(self) -> dict[str, Any]:
        """What is typed, for a draft."""
        return {
            "parts": self.parts.states,
            "scales": self.scales.values,
            "note": self.note.text,
        }

    def take_typed(self, draft: Mapping[str, Any]) -> None:
        """Put back what a draft had."""
        self.parts.take(draft.get("parts", {}))
        self.scales.values = draft.get("scales", {})
        self.note.text = str(draft.get("note", ""))
