"""Writing down what was done of an activity: as planned, less, more, or the amount."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.pacing import days
from companion.domain.pacing_sessions import Session, Told, check_session, offered_amount
from companion.domain.refused import LONGEST_TEXT
from companion.screens.forms.amount_field import AmountField
from companion.screens.forms.drafts import DraftKeeper, SetsAside
from companion.screens.forms.entry import new_id
from companion.screens.forms.question import Question
from companion.screens.forms.ratings import Ratings
from companion.screens.forms.telling import told_at
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.date_field import DateField, read_day
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.ui.widgets.word_chips import Chip
from companion.wording.days import long_day
from companion.wording.pacing_review import deleted_words, planned_words, so_far_words, told_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.pacing import Plan, PlanDay
    from companion.store.pacing_sessions import SessionStore
    from companion.store.stores import Stores


class LogForm(SetsAside, Card):
    """One session of one activity, new or being changed; what is typed survives as a draft.

    Attributes:
        day: The day it was done.
        told: "As planned", "Less" and "More"; they fill in the amount.
        amount: How much it was.
        ratings: Before and after, where the clinic's sheet asks for them.
        note: Own words.

    Signals:
        said: A Notice: what was saved, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(" ")
        self._stores = stores
        self._clock = clock
        self._plan: Plan | None = None
        self._changing: Session | None = None
        self.is_edited = False
        self._told_now: float | None = None
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._build()

    # --- what is asked ------------------------------------------------------------------

    def ask_about(self, plan: Plan) -> None:
        """Ask about a session of this activity; what is being typed is left alone."""
        other = self._plan is None or self._plan.activity.id != plan.activity.id
        if other:
            self.leave()
        self._plan = plan
        self.amount.set_unit(plan.activity.unit)
        self.day.set_limits(None, self._clock.today())
        if other:
            self._begin()
        self._follow()

    def change(self, session: Session) -> None:
        """Change a session that is written down; what was being typed can be had back."""
        self._set_aside()
        self._show(session)
        self.amount.setFocus()

    def save(self) -> None:
        """Write it down."""
        plan = self._plan
        if plan is None or not self.day.tidy():
            self.day.setFocus()
            return
        session = self._read()
        if session is None:
            return
        with told_at(self.error):
            if self._stores.activities.find(plan.activity.id) is None:
                self.error.say(deleted_words())
                return
            check_session(session, plan.activity.unit, self._clock.today())
            before = self._changing and self._stores.sessions.find(session.id)
            self._stores.sessions.keep(session)
            self._drafts.drop()
            self._after_save(session, before)

    def cancel(self) -> None:
        """What was typed and not saved is not wanted any more."""
        self._drafts.drop()
        self._show(None)

    # --- reading ------------------------------------------------------------------------

    def _read(self) -> Session | None:
        """The session as it is answered; None when a field says what is wrong."""
        amount = self.amount.given()
        if amount is None:
            return None
        assert self._plan is not None
        written, day = self._changing, self.day.value
        session = Session(
            id=written.id if written else new_id(),
            activity_id=self._plan.activity.id,
            day=day,
            amount=amount,
            rating_before=self.ratings[0].value,
            rating_after=self.ratings[1].value,
            note=self.note.text,
        )
        began = written.started_at if written and written.day == day else None
        return replace(session, started_at=began)

    def _after_save(self, session: Session, before: Session | None) -> None:
        self._show(None)
        store, clock = self._stores.sessions, self._clock
        if before is None:
            undo = partial(_take_back, store, session.id, clock)
        else:
            undo = partial(store.keep, before)
        said = tr("Written down for {day}.").format(day=long_day(session.day))
        self.said.emit(Notice(said, undo))

    def _plan_day(self) -> PlanDay | None:
        if self._plan is None:
            return None
        (found,) = days(self._plan, self.day.value, self.day.value)
        return found

    def _others(self) -> float | None:
        """What is written down for the day beside this session; None: nothing."""
        assert self._plan is not None
        own = self._changing.id if self._changing else ""
        of_day = [
            each.amount
            for each in self._plan.sessions
            if each.day == self.day.value and each.id != own
        ]
        return sum(of_day) if of_day else None

    # --- showing ------------------------------------------------------------------------

    def _begin(self) -> None:
        """Another activity: what was typed about it, or an empty form."""
        assert self._plan is not None
        self._show(None)
        draft = self._drafts.begin(f"session {self._plan.activity.id}")
        if draft is not None:
            self._take_draft(draft)

    def _show(self, session: Session | None) -> None:
        self._changing, self.is_edited = session, False
        self.day.value = session.day if session else self._clock.today()
        self.amount.value = session.amount if session else None
        before_after = (session.rating_before, session.rating_after) if session else (None, None)
        self._rated.values = before_after
        self.note.text = session.note if session else ""
        self.error.say("")
        self._follow()

    def _follow(self) -> None:
        """Say what was planned for the day, and offer what goes with it."""
        found = self._plan_day()
        if found is None:
            return
        others, changing = self._others(), self._changing is not None
        words = [planned_words(found)]
        if others is not None:
            words.append(so_far_words(others, found))
        self.planned.setText(" ".join(words))
        self._told_now = found.quota if others is None else None
        show_if(self._told_now is not None, self._told)
        self._mark_told()
        asks = self._stores.pacing_profile.get().asks_ratings
        self._rated.show_where(asked=asks)
        self.set_title(tr("Change what you wrote") if changing else tr("Write down what you did"))
        show_if(changing or self.is_edited, self.cancel_button)

    def _mark_told(self) -> None:
        """The word that fits the amount is marked."""
        for told, chip in self.told.items():
            offered = self._offered(told)
            chip.setChecked(offered is not None and self._same(offered))

    def _same(self, offered: float) -> bool:
        amount = self.amount.value
        return amount is not None and round(amount, 2) == round(offered, 2)

    def _offered(self, told: Told) -> float | None:
        if self._told_now is None or self._plan is None:
            return None
        return offered_amount(told, self._told_now, self._plan.activity.unit)

    def _on_told(self, told: Told, *_: object) -> None:
        self.amount.value = self._offered(told)
        self._on_changed()

    def _after_amount(self) -> None:
        """Enter goes on to the ratings; without them it saves."""
        if self.ratings[0].isVisible():
            self.ratings[0].setFocus()
        else:
            self.save()

    def _on_changed(self, *_: object) -> None:
        self.is_edited = True
        self._drafts.note_change()
        self._follow()

    # --- drafts -------------------------------------------------------------------------

    def _state(self) -> dict[str, Any]:
        return {
            "session": self._changing.id if self._changing else "",
            "day": self.day.value.isoformat(),
            "amount": self.amount.text,
            "ratings": self._rated.values,
            "note": self.note.text,
        }

    def _put_back(self, state: dict[str, Any]) -> None:
        super()._put_back(state)
        self._follow()

    def _take_draft(self, draft: dict[str, Any]) -> None:
        self._changing = self._stores.sessions.find(str(draft.get("session", "")))
        day = read_day(str(draft.get("day", "")), self._clock.today().year)
        self.day.value = min(day or self._clock.today(), self._clock.today())
        self.amount.set_text(str(draft.get("amount", "")))
        self._rated.values = draft.get("ratings", ())
        self.note.text = str(draft.get("note", ""))
        self.is_edited = True

    # --- the form -----------------------------------------------------------------------

    def _build(self) -> None:
        self.day = DateField(tr("On which day?"), self._clock.today(), self._clock.today())
        self.planned = PlainLabel("", "muted")
        self.told = {told: Chip(told_words(told)) for told in Told}
        self._told = in_a_row(self.told.values())
        self.amount = AmountField(tr("How much did you do?"), may_be_zero=True)
        self._rated = Ratings()
        self.ratings = self._rated.pickers
        self.note = NoteField(tr("Note"), tr("Anything you want to remember"), LONGEST_TEXT)
        self.error = ErrorLine()
        self.save_button = PrimaryButton(tr("Save this session"), "check")
        self.cancel_button = LinkButton(tr("Cancel"))
        for widget in (
            Question(tr("On which day?"), self.day),
            self.planned,
            self._told,
            Question(tr("How much did you do?"), self.amount),
            self._rated,
            Question(tr("Note"), self.note),
            self.error,
            in_a_row((self.save_button, self.cancel_button), gap=14),
        ):
            self.body.addWidget(widget)
        self._connect()

    def _connect(self) -> None:
        self.day.changed.connect(self._on_changed)
        self.day.finished.connect(self.amount.setFocus)
        for told, chip in self.told.items():
            chip.clicked.connect(partial(self._on_told, told))
        self.amount.changed.connect(self._on_changed)
        self.amount.finished.connect(self._after_amount)
        self._rated.picked.connect(self._on_changed)
        self._rated.finished.connect(self.note.setFocus)
        self.note.changed.connect(self._on_changed)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)


def _take_back(store: SessionStore, session_id: str, clock: Clock) -> None:
    store.remove(session_id, clock.now())
