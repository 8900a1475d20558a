"""Writing down a practice later: which one, on which day, and what else one wants to tell."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Signal

from companion.content.practices import load_practices
from companion.domain.activities import AmountUnit
from companion.domain.practised import Practised
from companion.domain.refused import LONGEST_TEXT
from companion.screens.forms.amount_field import AmountField
from companion.screens.forms.drafts import Drafted, DraftKeeper
from companion.screens.forms.entry import new_id
from companion.screens.forms.practice_entry import write_practised
from companion.screens.forms.practice_name import practice_name
from companion.screens.forms.question import Question
from companion.screens.forms.ratings import Ratings
from companion.screens.forms.telling import told_at
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.date_field import DateField, read_day
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.wording.practice_log import gone_words, kept_words
from companion.wording.practices import tension_asked, tension_ends
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.store.stores import Stores

DRAFT = "practice log"


class LogForm(Drafted, Card):
    """One practice, new or being changed; what is typed survives as a draft.

    Attributes:
        practice: Which one.
        day: The day it was done.
        minutes: How long; may stay empty.
        tension: Before and after; may stay open.
        note: Own words.
        error: What is wrong.
        is_edited: Something is typed and not saved.

    Signals:
        said: A Notice: what was saved, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(" ")
        self._stores = stores
        self._clock = clock
        self._before: Practised | None = None
        self.is_edited = False
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._build()
        draft = self._drafts.begin(DRAFT)
        self._show(None)
        if draft is not None:
            self._take_draft(draft)

    # --- what is asked ------------------------------------------------------------------

    @property
    def changes(self) -> str:
        """The id of the entry that is being changed; empty for a new one."""
        return self._before.id if self._before else ""

    def ask_about(self, day: date) -> None:
        """Ask about a new practice of a day; what is typed about another one can be had back."""
        self._set_aside()
        self._show(None)
        self.day.value = min(day, self._clock.today())

    def change(self, entry: Practised) -> None:
        """Change one that is written down; what was being typed can be had back."""
        if not (self.is_edited and self.changes == entry.id):
            self._set_aside()
            self._show(entry)
        self.focus_first()

    def follow(self) -> None:
        """The log is another: an entry that was deleted closes, unless it is being changed."""
        self.day.set_limits(None, self._clock.today())
        if self._is_gone() and self.is_edited:
            self.error.say(gone_words())
        elif not self.is_edited:
            self._show(None if self._is_gone() else self._kept())

    def focus_first(self) -> None:
        """The keyboard goes to the first question."""
        self.practice.setFocus()

    def save(self) -> None:
        """Write it down."""
        if not self.day.tidy():
            self.day.setFocus()
            return
        self.minutes.tidy()
        if self.minutes.error:
            self.minutes.setFocus()
            return
        with told_at(self.error):
            if self._is_gone():
                self.error.say(gone_words())
                return
            before, after = self._kept(), self._read()
            write_practised(self._stores, self._clock, before, after)
            self._drafts.drop()
            self._show(None)
            undo = partial(write_practised, self._stores, self._clock, after, before)
            self.said.emit(Notice(kept_words(after.day), undo))

    def cancel(self) -> None:
        """What was typed and not saved is not wanted any more."""
        self._drafts.drop()
        self._show(None)

    # --- reading and showing ------------------------------------------------------------

    def _kept(self) -> Practised | None:
        """The entry that is being changed, as it is kept now."""
        return self._stores.practised.find(self.changes) if self._before else None

    def _is_gone(self) -> bool:
        return self._before is not None and self._kept() is None

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

    def _show(self, entry: Practised | None) -> None:
        self._before, self.is_edited = entry, False
        practices = [(each.id, each.name) for each in load_practices(QLocale().name()).all]
        last = entry or self._stores.practised.last()
        chosen = last.practice_id if last else practices[0][0]
        if chosen not in dict(practices):
            practices.append((chosen, practice_name(chosen)))
        self.practice.set_options(practices)
        self.practice.chosen = chosen
        self.day.value = entry.day if entry else self._clock.today()
        self.minutes.value = entry.minutes if entry else None
        self.tension.values = (entry.tension_before, entry.tension_after) if entry else (None, None)
        self.note.text = entry.note if entry else ""
        self.error.say("")
        self._show_state()

    def _show_state(self) -> None:
        changing = self._before is not None
        self.set_title(tr("Change what you wrote") if changing else tr("Write down a practice"))
        show_if(changing or self.is_edited, self.cancel_button)

    def _on_changed(self, *_: object) -> None:
        self.is_edited = True
        self._drafts.note_change()
        self._show_state()

    # --- drafts -------------------------------------------------------------------------

    def _state(self) -> dict[str, Any]:
        return {
            "entry": self.changes,
            "practice": self.practice.chosen,
            "day": self.day.value.isoformat(),
            "minutes": self.minutes.text,
            "tension": self.tension.values,
            "note": self.note.text,
        }

    def _set_aside(self) -> None:
        """What was typed gives its place to something else, and can be had back."""
        if self.is_edited:
            aside = partial(self._put_back, self._state())
            self.said.emit(Notice(tr("What you typed before was set aside."), aside))
        self._drafts.drop()

    def _put_back(self, state: dict[str, Any]) -> None:
        self._take_draft(state)
        self._drafts.note_change()

    def _take_draft(self, draft: dict[str, Any]) -> None:
        self._show(self._stores.practised.find(str(draft.get("entry", ""))))
        self.practice.chosen = str(draft.get("practice", ""))
        day = read_day(str(draft.get("day", "")), self._clock.today().year)
        self.day.value = min(day or self._clock.today(), self._clock.today())
        self.minutes.set_text(str(draft.get("minutes", "")))
        self.tension.values = draft.get("tension", ())
        self.note.text = str(draft.get("note", ""))
        self.is_edited = True
        self._show_state()

    # --- the form -----------------------------------------------------------------------

    def _build(self) -> None:
        today = self._clock.today()
        self.practice = Choice(tr("Which practice?"))
        self.day = DateField(tr("On which day?"), today, today)
        self.minutes = AmountField(
            tr("How many minutes?"), "minutes", AmountUnit.MINUTES, may_be_zero=True
        )
        self.tension = Ratings(tension_asked(), tension_ends())
        self.note = NoteField(tr("Note"), tr("Anything you want to remember"), LONGEST_TEXT)
        self.error = ErrorLine()
        self.save_button = PrimaryButton(tr("Save this practice"), "check")
        self.cancel_button = LinkButton(tr("Cancel"))
        for widget in (
            Question(tr("Which practice?"), self.practice),
            Question(tr("On which day?"), self.day),
            Question(tr("How many minutes?"), self.minutes),
            self.tension,
            Question(tr("Note"), self.note),
            self.error,
            in_a_row((self.save_button, self.cancel_button), gap=14),
        ):
            self.body.addWidget(widget)
        self._connect()

    def _connect(self) -> None:
        self.practice.picked.connect(self._on_changed)
        for field in (self.day, self.minutes, self.note):
            field.changed.connect(self._on_changed)
        self.tension.picked.connect(self._on_changed)
        self.day.finished.connect(self.minutes.setFocus)
        self.minutes.finished.connect(self.tension.pickers[0].setFocus)
        self.tension.finished.connect(self.note.setFocus)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
