"""Writing down what was done of the exercises of a day: as planned in one press, or in figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.exercise_log import LogEntry, check_entry
from companion.domain.exercise_sharing import filled, shared, without
from companion.domain.pacing_sessions import Told
from companion.domain.programme import planned_on
from companion.domain.refused import LONGEST_TEXT, Refused
from companion.errors import CompanionError
from companion.screens.exercise.add_part import AddPart
from companion.screens.exercise.log_facts import LogFacts
from companion.screens.exercise.log_parts import LogParts
from companion.screens.exercise.session_scales import SessionScales
from companion.screens.forms.drafts import DraftKeeper
from companion.screens.forms.entry import new_id
from companion.screens.forms.exercise_entry import write
from companion.screens.forms.felt_asks import felt_asks
from companion.screens.forms.pain_answer import pain_words
from companion.screens.forms.question import Question
from companion.ui.announce import announce
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.date_field import DateField, read_day
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording import exercise_log as words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.clock import Clock
    from companion.store.stores import Stores

DRAFT = "exercise log"


class LogForm(Card):
    """One session, new or being changed; what is typed survives as a draft.

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
        is_edited: Something is typed and not saved.

    Signals:
        said: A Notice: what was saved, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(" ")
        self._stores = stores
        self._clock = clock
        self._facts = LogFacts(stores, clock)
        self._before: tuple[LogEntry, ...] = ()
        self._session_id = new_id()
        self.is_edited = False
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._build()
        draft = self._drafts.begin(DRAFT)
        self._show(clock.today(), self._facts.planned(clock.today()))
        if draft is not None:
            self._take_draft(draft)

    # --- what is asked ------------------------------------------------------------------

    def ask_about(self, day: date) -> None:
        """Ask about a new session of a day; what was being typed can be had back."""
        self._set_aside()
        day = min(day, self._clock.today())
        self._show(day, self._facts.planned(day))

    def change(self, entries: Sequence[LogEntry]) -> None:
        """Change a session that is written down, or one that is offered."""
        self._set_aside()
        self._show_session(entries)
        if not self._before:
            self._on_changed()  # offered, and not kept yet: it stays until it is
        self.whole.setFocus()

    def follow(self) -> None:
        """Read anew what was planned; what is being typed is left alone."""
        if self.is_edited or self._before:
            self._say()
        else:
            self._show(self.day.value, self._facts.planned(self.day.value))

    def begin(self) -> None:
        """What is being typed or changed, or else today."""
        if not (self.is_edited or self._before):
            self._show(self._clock.today(), self._facts.planned(self._clock.today()))

    @property
    def changes(self) -> str:
        """The id of the session that is being changed; empty for a new one."""
        return self._before[0].session_id if self._before else ""

    def save(self) -> None:
        """Write it down."""
        if not self.day.tidy():
            self.day.setFocus()
            return
        try:
            entries = self._read()
            if entries is None:
                return
            before = self._before
            write(self._stores, self._clock, before, entries)
            self._drafts.drop()
        except Refused as refused:
            self.error.say(sentence(refused))
            return
        except CompanionError as error:
            self.error.say(str(error))
            return
        undo = partial(write, self._stores, self._clock, entries, before)
        self.said.emit(Notice(words.written_words(entries[0].day), undo))
        self._show(self._clock.today(), self._facts.planned(self._clock.today()))

    def leave(self) -> None:
        """Keep what was typed: the page is left."""
        self._drafts.keep_if_waiting()

    def keep_all(self) -> None:
        """The app ends or locks: raise where it cannot be kept."""
        self._drafts.keep_all()

    def cancel(self) -> None:
        """What was typed and not saved is not wanted any more."""
        self._drafts.drop()
        self._show(self._clock.today(), self._facts.planned(self._clock.today()))

    # --- reading ------------------------------------------------------------------------

    def _read(self) -> tuple[LogEntry, ...] | None:
        """What is to be kept; None when something says what is wrong."""
        if self._before and not self._stores.exercise_log.of_session(self.changes):
            self.error.say(words.gone_words())
            return None
        told = self.parts.read()
        if told is None:
            return None
        if not told:
            self.error.say(words.nothing_in_it())
            return None
        told[0] = replace(told[0], note=self.note.text)
        entries = tuple(self._with_day(filled(each, self.scales.values)) for each in told)
        for each in entries:
            check_entry(each, self._clock.today())
        return entries

    def _with_day(self, entry: LogEntry) -> LogEntry:
        """Moved to another day, the time of day is not known any more."""
        day = self.day.value
        return replace(entry, day=day, done_at=entry.done_at if entry.day == day else None)

    # --- showing ------------------------------------------------------------------------

    def _show_session(self, entries: Sequence[LogEntry]) -> None:
        kept = self._stores.exercise_log.of_session(entries[0].session_id)
        self._show(entries[0].day, kept or entries, before=kept)

    def _show(
        self, day: date, entries: Sequence[LogEntry], before: tuple[LogEntry, ...] = ()
    ) -> None:
        self._before, self.is_edited = before, False
        self._session_id = entries[0].session_id if entries else new_id()
        answers = shared(entries) if entries else {}
        self.day.set_limits(None, self._clock.today())
        self.day.value = day
        self.parts.clear()
        for entry in entries:
            self._add(without(entry, answers))
        self.scales.values = answers
        self.note.text = entries[0].note if entries else ""
        self.error.say("")
        self._offer_lately()
        self._say()

    def _add(self, entry: LogEntry) -> None:
        is_kept = any(entry.id == each.id for each in self._before)
        self.parts.add(
            entry.id if is_kept else entry.plan_id or entry.exercise_id,
            entry,
            self._facts.name(entry.exercise_id),
            self._facts.dose(entry),
            felt_asks(self._stores),
        )

    def _offer_lately(self) -> None:
        inside = {part.entry.exercise_id for part in self.parts.parts}
        self.add.show_lately(self._facts.lately(inside))

    def _say(self) -> None:
        """Say what was planned for the day, and show what goes with it."""
        day, changing = self.day.value, bool(self._before)
        due = planned_on(self._stores.programme.running(day), day)
        of_day = self._stores.exercise_log.between(day, day)
        logged = [each for each in of_day if each.session_id != self.changes]
        self.planned.setText(words.planned_words(len(due), len(logged)))
        self.whole.chosen = self.parts.told()
        has_plan = any(part.is_planned and part.is_in for part in self.parts.parts)
        show_if(has_plan, self._whole)
        show_if(has_plan and not changing and not self.is_edited, self.quick)
        self.scales.show_where(felt_asks(self._stores), next_morning=day < self._clock.today())
        self.set_title(tr("Change what you wrote") if changing else tr("Write down what you did"))
        show_if(changing or self.is_edited, self.cancel_button)
        self._answer()

    def _answer(self) -> None:
        """How pain answered so far; a reader hears it when it becomes another."""
        told = [filled(each, self.scales.values) for each in self.parts.so_far()]
        said = pain_words(self._stores, told, self._clock.today())
        is_new = said != self.answer.text()
        self.answer.setText(said)
        show_if(bool(said), self.answer)
        if is_new and said and self.is_edited:
            announce(self.answer, said)

    # --- what the person does -----------------------------------------------------------

    def _on_changed(self, *_: object) -> None:
        self.is_edited = True
        self._drafts.note_change()
        self._say()

    def _on_day(self, *_: object) -> None:
        """Another day has another plan; what was typed and added stays."""
        if not self._before and self.day.value <= self._clock.today():
            states = self.parts.states
            added = [part.entry for part in self.parts.parts if part.entry.plan_id is None]
            self.parts.clear()
            for entry in (*self._facts.planned(self.day.value), *added):
                self._add(replace(entry, session_id=self._session_id))
            self.parts.take(states)
        self._on_changed()

    def _on_whole(self, told: str) -> None:
        self.parts.tell(Told(told))
        self._on_changed()

    def _on_add(self, exercise_id: str) -> None:
        """One more exercise, with the amount of the last time; it may be changed at once."""
        self._add_done(exercise_id)
        part = self.parts.parts[-1]
        part.done.open(is_open=True)
        next(iter(part.done.fields.values())).setFocus()
        self._offer_lately()
        self._on_changed()

    def _add_done(self, exercise_id: str) -> None:
        self._add(
            LogEntry(
                id=new_id(),
                session_id=self._session_id,
                exercise_id=exercise_id,
                day=self.day.value,
                done=self._facts.last_done(exercise_id),
            )
        )

    # --- drafts -------------------------------------------------------------------------

    def _state(self) -> dict[str, Any]:
        kept = {each.id for each in self._before}
        entries = [part.entry for part in self.parts.parts]
        return {
            "session": self.changes,
            "day": self.day.value.isoformat(),
            "added": [e.exercise_id for e in entries if e.plan_id is None and e.id not in kept],
            "parts": self.parts.states,
            "scales": self.scales.values,
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
        kept = self._stores.exercise_log.of_session(str(draft.get("session", "")))
        today = self._clock.today()
        day = min(read_day(str(draft.get("day", "")), today.year) or today, today)
        if kept:
            self._show_session(kept)
            self.day.value = day
        else:
            self._show(day, self._facts.planned(day))
        for exercise_id in draft.get("added", []):
            self._add_done(str(exercise_id))
        self.parts.take(draft.get("parts", {}))
        self.scales.values = draft.get("scales", {})
        self.note.text = str(draft.get("note", ""))
        self.is_edited = True
        self._say()

    # --- the form -----------------------------------------------------------------------

    def _build(self) -> None:
        self.day = DateField(tr("On which day?"), self._clock.today(), self._clock.today())
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
        self._connect()

    def _connect(self) -> None:
        self.day.changed.connect(self._on_day)
        self.day.finished.connect(self.whole.setFocus)
        self.whole.picked.connect(self._on_whole)
        self.parts.changed.connect(self._on_changed)
        self.add.picked.connect(self._on_add)
        self.scales.picked.connect(self._on_changed)
        self.scales.finished.connect(self.save_button.setFocus)
        self.note.changed.connect(self._on_changed)
        self.save_button.clicked.connect(self.save)
        self.quick.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
