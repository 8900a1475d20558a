"""Writing down a practice later: which one, on which day, and what else one wants to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Signal

from companion.content.practices import load_practices
from companion.domain.activities import AmountUnit
from companion.domain.practised import Practised
from companion.domain.refused import LONGEST_TEXT
from companion.screens.forms.amount_field import AmountField
from companion.screens.forms.dated_form import DatedForm
from companion.screens.forms.entry import new_id
from companion.screens.forms.practice_entry import write_practised
from companion.screens.forms.practice_name import practice_name
from companion.screens.forms.question import Question
from companion.screens.forms.ratings import Ratings
from companion.ui.showing import show_if
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.note_field import NoteField
from companion.wording.practice_log import gone_words, kept_words
from companion.wording.practices import tension_asked, tension_ends
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.store.stores import Stores


class LogForm(DatedForm[Practised], Card):
    """One practice, new or being changed.

    Attributes:
        practice: Which one.
        minutes: How long; may stay empty.
        tension: Before and after; may stay open.
        note: Own words.

    Signals:
        said: A Notice: what was saved, and how to undo it.
    """

    draft = "practice log"
    kept_under = "entry"

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(" ")
        self._practised = stores.practised
        self._begin(stores, clock, stores.practised, write_practised)

    def ask_about(self, day: date) -> None:
        """Ask about a new practice of a day; what is typed about another one can be had back."""
        self._set_aside()
        self._show(None)
        self.day.value = min(day, self._clock.today())

    def focus_first(self) -> None:
        """The keyboard goes to the first question."""
        self.practice.setFocus()

    def _tidied(self) -> bool:
        if not super()._tidied():
            return False
        self.minutes.tidy()
        if self.minutes.error:
            self.minutes.setFocus()
        return not self.minutes.error

    def _read(self) -> Practised:
        written, day = self._before, self.day.value
        before, after = self.tension.values
        return Practised(
            id=written.id if written else new_id(),
            practice_id=self.practice.chosen,
            day=day,
            started_at=written.started_at if written and written.day == day else None,
            minutes=self.minutes.value,
            tension_before=before,
            tension_after=after,
            note=self.note.text,
        )

    def _fill(self, entry: Practised | None) -> None:
        practices = [(each.id, each.name) for each in load_practices(QLocale().name()).all]
        last = entry or self._practised.last()
        chosen = last.practice_id if last else practices[0][0]
        if chosen not in dict(practices):
            practices.append((chosen, practice_name(chosen)))
        self.practice.set_options(practices)
        self.practice.chosen = chosen
        self.minutes.value = entry.minutes if entry else None
        self.tension.values = (entry.tension_before, entry.tension_after) if entry else (None, None)
        self.note.text = entry.note if entry else ""

    def _show_state(self) -> None:
        changing = self._before is not None
        self.set_title(tr("Change what you wrote") if changing else tr("Write down a practice"))
        show_if(changing or self.is_edited, self.cancel_button)

    def _typed(self) -> dict[str, Any]:
        return {
            "practice": self.practice.chosen,
            "minutes": self.minutes.text,
            "tension": self.tension.values,
            "note": self.note.text,
        }

    def _take(self, draft: dict[str, Any]) -> None:
        self.practice.chosen = str(draft.get("practice", ""))
        self.minutes.set_text(str(draft.get("minutes", "")))
        self.tension.values = draft.get("tension", ())
        self.note.text = str(draft.get("note", ""))

    def _says(self, kept: Practised | None) -> str:
        return gone_words() if kept is None else kept_words(kept.day)

    def _build(self) -> None:
        self.practice = Choice(tr("Which practice?"))
        self.minutes = AmountField(
            tr("How many minutes?"), "minutes", AmountUnit.MINUTES, may_be_zero=True
        )
        self.tension = Ratings(tension_asked(), tension_ends())
        self.note = NoteField(tr("Note"), tr("Anything you want to remember"), LONGEST_TEXT)
        questions = (
            Question(tr("Which practice?"), self.practice),
            Question(tr("On which day?"), self.day),
            Question(tr("How many minutes?"), self.minutes),
            self.tension,
            Question(tr("Note"), self.note),
        )
        self._place(questions, tr("Save this practice"))
        self._connect()

    def _connect(self) -> None:
        self.practice.picked.connect(self._on_changed)
        for field in (self.minutes, self.note):
            field.changed.connect(self._on_changed)
        self.tension.picked.connect(self._on_changed)
        self.day.finished.connect(self.minutes.setFocus)
        self.minutes.finished.connect(self.tension.pickers[0].setFocus)
        self.tension.finished.connect(self.note.setFocus)
