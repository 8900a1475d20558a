"""Writing down what was done of the exercises of a day: as planned in one press, or in figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.exercise_sharing import shared, without
from companion.domain.pacing_sessions import Told
from companion.domain.programme import own_id
from companion.screens.exercise.log_facts import LogFacts
from companion.screens.exercise.log_fields import LogFields
from companion.screens.exercise.log_writing import LOG_DRAFT, day_of, keep, of_day
from companion.screens.forms.drafts import DraftKeeper, SetsAside
from companion.screens.forms.entry import new_id
from companion.screens.forms.exercise_texture import told_of
from companion.screens.forms.felt_asks import felt_asks
from companion.screens.forms.pain_answer import pain_words
from companion.screens.forms.telling import told_at
from companion.wording.exercise_log import gone_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.clock import Clock
    from companion.domain.exercise_log import LogEntry
    from companion.store.stores import Stores


class LogForm(SetsAside, LogFields):
    """One session, new or being changed; what is typed survives as a draft.

    Attributes:
        is_edited: Something is typed and not saved.

    Signals:
        said: A Notice: what was saved, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(clock.today())
        self._stores = stores
        self._clock = clock
        self._facts = LogFacts(stores, clock)
        self._before: tuple[LogEntry, ...] = ()
        self._new_own: dict[str, str] = {}
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._connect()
        draft = self._drafts.begin(LOG_DRAFT)
        self._show(clock.today(), self._facts.planned(clock.today()))
        if draft is not None:
            self._take_draft(draft)

    # --- what is asked ------------------------------------------------------------------

    def ask_about(self, day: date) -> None:
        """Ask about a new session of a day; what is typed about another one can be had back."""
        day = min(day, self._clock.today())
        if not self._is_about("", day):
            self._set_aside()
            self._show_day(day)

    def change(self, entries: Sequence[LogEntry]) -> None:
        """Change a session that is written down, or one that is offered."""
        if not self._is_about(entries[0].session_id, self.day.value):
            self._set_aside()
            self._show_session(entries)
            if not self._before:
                self._on_changed()  # offered, and not kept yet: it stays until it is
        self.focus_first()

    def follow(self) -> None:
        """Read anew what was planned; what is typed stays, a session that was deleted closes."""
        gone = self._is_gone()
        if gone or self.error.text() == gone_words():
            self.error.say(gone_words() if gone and self.is_edited else "")
        if self.is_edited or (self._before and not gone):
            self._say()
        else:
            self._show_day(self.day.value)

    def begin(self) -> None:
        """What is being typed or changed, or else today."""
        if not (self.is_edited or self._before):
            self._show_day(self._clock.today())

    @property
    def changes(self) -> str:
        """The id of the session that is being changed; empty for a new one."""
        return self._before[0].session_id if self._before else ""

    def _is_about(self, changed: str, day: date) -> bool:
        """Whether just that is being typed: the way back to it leaves it as it is."""
        return self.is_edited and (self.changes, self.day.value) == (changed, day)

    def _is_gone(self) -> bool:
        return bool(self._before) and not self._stores.exercise_log.of_session(self.changes)

    def save(self) -> None:
        """Write it down."""
        if not self.day.tidy():
            self.day.setFocus()
            return
        with told_at(self.error):
            if self._is_gone():
                self.error.say(gone_words())
            elif (told := self.told()) is not None:
                entries = of_day(told, self.day.value)
                notice = keep(self._stores, self._clock, self._before, entries, self._new_own)
                self._drafts.drop()
                self.said.emit(notice)
                self._show_day(self._clock.today())

    def cancel(self) -> None:
        """What was typed and not saved is not wanted any more."""
        self._drafts.drop()
        self._show_day(self._clock.today())

    # --- showing ------------------------------------------------------------------------

    def _show_day(self, day: date) -> None:
        self._show(day, self._facts.planned(day))

    def _show_session(self, entries: Sequence[LogEntry]) -> None:
        kept = self._stores.exercise_log.of_session(entries[0].session_id)
        self._show(entries[0].day, kept or entries, before=kept)

    def _show(
        self, day: date, entries: Sequence[LogEntry], before: tuple[LogEntry, ...] = ()
    ) -> None:
        self._before, self.is_edited, self._new_own = before, False, {}
        self._session_id = entries[0].session_id if entries else new_id()
        answers = shared(entries) if entries else {}
        self.day.set_limits(None, self._clock.today())
        self.day.value = day
        self.parts.clear()
        for entry in entries:
            self._add(without(entry, answers))
        self.scales.values = answers
        self.note.text = told_of(entries[0])[1] if entries else ""
        self.error.say("")
        self._offer_lately()
        self._say()

    def _add(self, entry: LogEntry) -> None:
        is_kept = any(entry.id == each.id for each in self._before)
        key = entry.id if is_kept else entry.plan_id or entry.exercise_id
        name = self._new_own.get(entry.exercise_id) or self._facts.name(entry.exercise_id)
        self.parts.add(key, entry, name, self._facts.dose(entry), felt_asks(self._stores))

    def _offer_lately(self) -> None:
        inside = {part.entry.exercise_id for part in self.parts.parts}
        self.add.show_known(self._facts.lately(inside), self._facts.own())

    def _say(self) -> None:
        """Say what was planned for the day, and show what goes with it."""
        day, today = self.day.value, self._clock.today()
        self.planned.setText(self._facts.day_words(day, self.changes))
        self.show_state(changing=bool(self._before), is_edited=self.is_edited)
        self.scales.show_where(felt_asks(self._stores), next_morning=day < today)
        self.say_answer(pain_words(self._stores, self.told_so_far(), today), aloud=self.is_edited)

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
        self._add(self._facts.done(exercise_id, self._session_id, self.day.value))
        part = self.parts.parts[-1]
        part.done.open(is_open=True)
        next(iter(part.done.fields.values())).setFocus()
        self._offer_lately()
        self._on_changed()

    def _on_own(self, name: str) -> None:
        """A new exercise of the person's own; it is kept with the session."""
        self._new_own[exercise_id := own_id(new_id())] = name
        self._on_add(exercise_id)

    # --- drafts -------------------------------------------------------------------------

    def _state(self) -> dict[str, Any]:
        kept = {each.id for each in self._before}
        entries = [part.entry for part in self.parts.parts]
        return {
            "session": self.changes,
            "day": self.day.value.isoformat(),
            "added": [e.exercise_id for e in entries if e.plan_id is None and e.id not in kept],
            "own": self._new_own,
            **self.typed,
        }

    def _take_draft(self, draft: dict[str, Any]) -> None:
        kept = self._stores.exercise_log.of_session(str(draft.get("session", "")))
        day = day_of(draft, self._clock.today())
        if kept:
            self._show_session(kept)
            self.day.value = day
        else:
            self._show_day(day)
        self._new_own = dict(draft.get("own", {}))
        for exercise_id in draft.get("added", []):
            self._add(self._facts.done(str(exercise_id), self._session_id, day))
        self.take_typed(draft)
        self.is_edited = True
        self._say()

    def _connect(self) -> None:
        self.changed.connect(self._on_changed)
        self.day.changed.connect(self._on_day)
        self.whole.picked.connect(self._on_whole)
        self.add.picked.connect(self._on_add)
        self.add.own_wanted.connect(self._on_own)
        self.save_wanted.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
