"""After a session: what was done of each exercise, kept in one press, or changed, or let go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from companion.domain.clock import civil_day
from companion.domain.exercise_log import check_entry, of_guided, written_already
from companion.domain.topics import Topic
from companion.screens.forms.end_form import EndForm
from companion.screens.forms.entry import new_id
from companion.screens.forms.exercise_done import ExerciseDone
from companion.screens.forms.exercise_texture import with_own_words
from companion.screens.forms.felt import Felt
from companion.screens.forms.felt_asks import felt_asks
from companion.screens.forms.pain_answer import pain_words
from companion.screens.guided.already import Already
from companion.ui.announce import announce
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.wording.exercise_guide import of_sides_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.domain.exercise_log import LogEntry
    from companion.domain.guided import Guided
    from companion.store.stores import Stores
    from companion.ui.running_guided import Led, RunningGuided


class SessionEnd(EndForm["tuple[LogEntry, ...]"]):
    """What a session leaves to be said.

    Attributes:
        parts: One for each exercise of which something was done.
        felt: Effort and pain of the whole session, where the clinic's sheet asks.
        answer: How pain answered, in words.
        already: Says what of it is written down already.
    """

    topic = Topic.EXERCISE

    def __init__(
        self, stores: Stores, running: RunningGuided, clock: Clock, name_of: Callable[[str], str]
    ) -> None:
        go_on = tr("Go on with the exercises")
        super().__init__(tr("What you did"), go_on, stores, running, clock)
        self._name_of = name_of
        self.parts: list[ExerciseDone] = []
        self._only_new = False
        self._build()

    def ask_about(self, led: Led) -> None:
        """Ask about a session that is over; what is being typed about it is left alone."""
        guided = led.guided
        asked = (guided.session_id, guided.furthest)
        if asked == self._asked:
            self._show_already()
            return
        self._asked = asked
        self._list(led)
        has_any = bool(self.parts)
        show_if(not has_any, self._nothing)
        for widget in (self.save_button, self._note):
            show_if(has_any, widget)
        self.felt.show_where(felt_asks(self._stores))
        if not has_any:
            self.felt.hide()
        self.error.say("")
        self._take_draft(guided)
        self._answer(aloud=False)
        self._show_already()

    def first(self) -> QWidget:
        """Most people keep it at once."""
        return self.save_button if self.parts else self.let_go

    def take_back(self, entries: tuple[LogEntry, ...]) -> None:
        """Undo: put them into the bin."""
        self._stores.exercise_log.remove_session(entries[0].session_id, self._clock.now())

    # --- reading ------------------------------------------------------------------------

    def _read(self) -> tuple[LogEntry, ...] | None:
        told = [part.read() for part in self.parts]
        entries = [each for each in told if each is not None]
        if not told or len(entries) < len(told):
            return None
        for each in entries:
            check_entry(each, self._clock.today())
        if self._only_new:
            again = self._again(entries)
            entries = [each for each in entries if each not in again]
        if not entries:
            return None
        entries[0] = with_own_words(entries[0], self.note.text)
        return tuple(self._with_session(each) for each in entries)

    def _keep(self, made: tuple[LogEntry, ...]) -> None:
        self._stores.exercise_log.keep(*made)

    def _again(self, entries: Sequence[LogEntry]) -> list[LogEntry]:
        """Those that another session of their day has, too."""
        if not entries:
            return []
        day = entries[0].day
        return written_already(entries, self._stores.exercise_log.between(day, day))

    def _on_rest(self) -> None:
        """Keep the others; where a field says what is wrong, all of it is asked about again."""
        self._only_new = True
        self.save()
        self._only_new = False

    def _with_session(self, entry: LogEntry) -> LogEntry:
        """An answer for the whole session counts for each exercise that has none of its own."""
        whole = self.felt.told(entry)
        return replace(
            whole,
            effort=whole.effort if entry.effort is None else entry.effort,
            pain_during=whole.pain_during if entry.pain_during is None else entry.pain_during,
            pain_after=whole.pain_after if entry.pain_after is None else entry.pain_after,
        )

    def _entries(self, led: Led) -> tuple[LogEntry, ...]:
        """As the guide counted, two unlike sides in words; never of a later day than today.

        When a session ended that was left open for a night is not known.
        """
        now, today, at = self._clock.local(), self._clock.today(), led.guided.at
        is_known = at <= now and civil_day(at) == led.guided.day
        sides = {
            (each.exercise_id, each.plan_id): of_sides_words(*of_sides)
            for number, each in enumerate(led.guided.guides)
            if (of_sides := led.guided.done_of_sides(number)) is not None
        }
        return tuple(
            replace(
                each,
                day=min(each.day, today),
                done_at=at if is_known else None,
                pain_before=led.pain_before,
                note=sides.get((each.exercise_id, each.plan_id), ""),
            )
            for each in of_guided(led.guided, new_id)
        )

    # --- showing ------------------------------------------------------------------------

    def _list(self, led: Led) -> None:
        asks = felt_asks(self._stores)
        guides = led.guided.guides
        doses = {(each.exercise_id, each.plan_id): each.dose for each in guides}
        for part in self.parts:
            let_go(part, self._parts.body)
        self.parts = []
        for entry in self._entries(led):
            dose = doses[entry.exercise_id, entry.plan_id]
            part = ExerciseDone(entry, self._name_of(entry.exercise_id), dose, asks)
            part.changed.connect(self._on_changed)
            self._parts.body.addWidget(part)
            self.parts.append(part)
        self.felt.show_values({})
        self.note.text = ""

    def _show_already(self) -> None:
        """It may be written down elsewhere at any time, and be deleted there again."""
        entries = [part.told_so_far() for part in self.parts]
        again = self._again(entries)
        self.already.show_names(
            [self._name_of(each.exercise_id) for each in again],
            entries[0].day if entries else self._clock.today(),
            self._clock.today(),
            is_all=len(again) == len(entries),
        )

    def _take_draft(self, guided: Guided) -> None:
        draft = self._drafts.begin(f"guided {guided.session_id}")
        if draft is None:
            return
        typed = dict(draft.get("typed", {}))
        for key, part in self._by_key().items():
            part.take(typed.get(key, {}))
        self.felt.show_values(draft.get("felt", {}))
        self.note.text = str(draft.get("note", ""))

    def _by_key(self) -> dict[str, ExerciseDone]:
        """Those of the draft are found again when the session went on to others."""
        return {f"{part.entry.exercise_id} {part.entry.plan_id}": part for part in self.parts}

    def _state(self) -> dict[str, Any]:
        return {
            "typed": {key: part.typed for key, part in self._by_key().items()},
            "felt": self.felt.values,
            "note": self.note.text,
        }

    def _on_changed(self, *_: object) -> None:
        self._drafts.note_change()
        self._answer(aloud=True)

    def _answer(self, *, aloud: bool) -> None:
        """How pain answered so far."""
        told = [self._with_session(part.told_so_far()) for part in self.parts]
        words = pain_words(self._stores, told, self._clock.today())
        is_new = words != self.answer.text()
        self.answer.setText(words)
        show_if(bool(words), self.answer)
        if aloud and is_new and words:
            announce(self.answer, words)

    # --- the form -----------------------------------------------------------------------

    def _build(self) -> None:
        self._nothing = PlainLabel(tr("Nothing was counted this time. That is fine."))
        self._parts = Stack(gap=14)
        self.felt = Felt()
        self.answer = PlainLabel("", "strong")
        self.already = Already()
        for widget in (
            self._nothing, self._parts, self.felt, self.answer, self.already, self.error,
            self._buttons, self._note,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.felt.picked.connect(self._on_changed)
        self.felt.finished.connect(self.save_button.setFocus)
        self.already.rest_wanted.connect(self._on_rest)
