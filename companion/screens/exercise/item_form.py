"""One exercise of a programme: how much, on which days, until when, a note, a picture."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from companion.domain.refused import LONGEST_NAME, LONGEST_TEXT, Refused
from companion.screens.exercise.days_fields import DaysFields
from companion.screens.exercise.dose_fields import DoseFields
from companion.screens.exercise.picture_field import PictureField
from companion.screens.forms.question import Question
from companion.ui.growing import GrowsWithText
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.ui.widgets.typing_line import TypingLine
from companion.wording.exercise_programme import begun_words, history_lines
from companion.wording.refusals import field_name, sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QLineEdit

    from companion.domain.programme import PlanItem
    from companion.screens.forms.choosing import AskToOpen
    from companion.store.stores import Stores


class ItemForm(GrowsWithText, QFrame):
    """The questions about one exercise; none of them needs an answer.

    Attributes:
        item: The exercise as it is kept; None while the form is closed.
        is_edited: Something is typed and not kept.
        named_wrong: What is wrong with the name.
        more: Opens the note and the picture, where there is none yet.
        error: What else could not be kept.

    Signals:
        wanted: A PlanItem as it is to be.
        out_wanted: The exercise is to go out of the programme.
        closed: The person is done here.
        changed: Something was typed.
    """

    wanted = Signal(object)
    out_wanted = Signal()
    closed = Signal()
    changed = Signal()

    def __init__(self, stores: Stores, today: date, ask: AskToOpen) -> None:
        super().__init__()
        self.item: PlanItem | None = None
        self.is_edited = False
        self.name = TypingLine()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(field_name("name"))
        self.begun = PlainLabel(begun_words(), "strong")
        self.named_wrong = ErrorLine()
        self._named = Stack([Question(field_name("name"), self.name), self.named_wrong], gap=6)
        self.dose = DoseFields()
        self.days = DaysFields(today)
        self.note = NoteField(tr("Note, or how it is done"), longest=LONGEST_TEXT)
        self.picture = PictureField(stores, ask)
        self._note = Question(tr("Note, or how it is done"), self.note)
        self._photo = Question(tr("A photo or scan of your sheet"), self.picture)
        self.more = LinkButton(tr("Add a note or a photo"), "plus")
        self.counts = PlainLabel("", "muted")
        self.history = PlainLabel("", "small")
        self.error = ErrorLine()
        self.keep = PrimaryButton(tr("Save the exercise"), "check")
        self.cancel = LinkButton(tr("Cancel"))
        self.out = LinkButton(tr("Take it out of the programme"), "trash-2")
        self._stack = QVBoxLayout(self)
        self._build()
        self.grow()

    # --- values -------------------------------------------------------------------------

    def open(self, item: PlanItem, before: Sequence[PlanItem], counts: str, today: date) -> None:
        """Ask about an exercise.

        Args:
            item: As it is kept.
            before: How it was planned over time.
            counts: From when a change counts, in words.
            today: The civil day.
        """
        self.item = item
        self.is_edited = False
        self.begun.hide()
        self.say("")
        self.name.setText(item.name)
        show_if(item.is_own, self._named)
        self.dose.show_dose(item.dose)
        self.days.show_days(item.weekdays, item.ends_on, min(today, item.ends_on or today))
        self.note.text = item.note
        self.picture.show_exercise(item.exercise_id)
        self._unfold(note=item.is_own or bool(item.note), photo=self.picture.has_picture)
        self.counts.setText(counts)
        lines = history_lines(before)
        self.history.setText("\n".join(lines))
        show_if(len(lines) > 1, self.history)
        for button in (self.keep, self.out):
            button.setAccessibleName(f"{button.words}: {item.name}")

    def close_form(self) -> None:
        """Nothing is asked any more."""
        self.item = None
        self.is_edited = False

    def focus_first(self) -> None:
        """To the name of one's own exercise, else to how much."""
        first = self.first()
        first.setFocus()
        first.selectAll()

    def first(self) -> QLineEdit:
        """Where the keyboard begins."""
        is_own = self.item is not None and self.item.is_own
        return self.name if is_own else self.dose.numbers["sets"].line

    def say(self, why: str, *, about_name: bool = False) -> None:
        """Say what could not be kept, with the keyboard beside it; nothing with no words."""
        self.named_wrong.say(why if about_name else "")
        self.error.say("" if about_name else why)
        if why:
            (self.name if about_name else self.keep).setFocus()

    def save(self) -> None:
        """Ask for what is answered to be kept; else the form says what is wrong."""
        assert self.item is not None
        self.say("")
        try:
            dose = self.dose.read()
            last, known = self.days.last() if dose is not None else (None, False)
            if dose is None or not known:
                return
            wanted = replace(
                self.item,
                name=" ".join(self.name.text().split()) if self.item.is_own else self.item.name,
                dose=dose,
                weekdays=self.days.weekdays.value,
                ends_on=last,
                note=self.note.text.replace("\0", ""),
            )
        except Refused as refused:
            self.say(sentence(refused), about_name="name" in refused.fields)
            return
        self.wanted.emit(wanted)

    def state(self) -> dict[str, Any]:
        """Every answer as it stands."""
        return {
            "name": self.name.text(),
            "dose": self.dose.state(),
            "days": self.days.state(),
            "note": self.note.text,
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        self.name.setText(state["name"])
        self.dose.set_state(state["dose"])
        self.days.set_state(state["days"])
        self.note.text = state["note"]
        if self.note.text:
            self._unfold(note=True, photo=self.picture.has_picture)
        self.is_edited = True
        show_if(True, self.begun)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it; with something typed it goes to the way out, so that nothing is lost."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.is_edited:
            self.cancel.setFocus()
        else:
            self.closed.emit()

    # --- the form -----------------------------------------------------------------------

    def _on_edited(self, *_: object) -> None:
        self.is_edited = True
        self.say("")
        self.changed.emit()

    def _unfold(self, *, note: bool, photo: bool) -> None:
        show_if(note, self._note)
        show_if(photo, self._photo)
        show_if(not photo, self.more)
        self.more.set_words(tr("Add a photo or scan") if note else tr("Add a note or a photo"))

    def _on_more(self) -> None:
        to = self.note if self._note.isHidden() else self.picture.choose
        self._unfold(note=True, photo=True)
        to.setFocus()

    def _build(self) -> None:
        self.setProperty("role", "card")
        for widget in (
            self.begun,
            self._named,
            self.dose,
            self.days,
            self._note,
            self._photo,
            in_a_row((self.more,)),
            self.history,
            self.counts,
            self.error,
            in_a_row((self.keep, self.cancel, self.out), gap=14),
        ):
            self._stack.addWidget(widget)
        self.name.textEdited.connect(self._on_edited)
        self.name.returnPressed.connect(self.save)
        self.dose.changed.connect(self._on_edited)
        self.dose.finished.connect(self.save)
        self.days.changed.connect(self._on_edited)
        self.note.changed.connect(self._on_edited)
        self.more.clicked.connect(self._on_more)
        self.keep.clicked.connect(self.save)
        self.cancel.clicked.connect(self.closed)
        self.out.clicked.connect(self.out_wanted)
        self.name.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _measure(self) -> None:
        edge = scaled(14)
        self._stack.setContentsMargins(edge, edge, edge, edge)
        self._stack.setSpacing(scaled(16))
