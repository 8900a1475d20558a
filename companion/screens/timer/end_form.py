"""After the timer: how much it was, in the person's words; kept, or let go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from companion.domain.activities import AmountUnit
from companion.domain.baseline import PacingMeasure, check_measure
from companion.domain.pacing_sessions import Session, check_session
from companion.domain.topics import Topic
from companion.screens.forms.amount_field import AmountField
from companion.screens.forms.end_form import EndForm
from companion.screens.forms.entry import new_id
from companion.screens.forms.question import Question
from companion.screens.forms.ratings import Ratings
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.wording.pacing_review import deleted_words
from companion.wording.pacing_timer import ended_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.domain.activities import Activity
    from companion.domain.clock import Clock
    from companion.domain.pacing_timed import Timed
    from companion.store.stores import Stores
    from companion.ui.running_timer import RunningTimer


class TimerEnd(EndForm[Session | PacingMeasure]):
    """What a stopped timer leaves to be said: a Session, or a PacingMeasure.

    Attributes:
        counted: What the timer counted.
        amount: How much it was, filled in.
        ratings: Before and after, where the clinic's sheet asks for them.
    """

    topic = Topic.PACING

    def __init__(self, stores: Stores, running: RunningTimer, clock: Clock) -> None:
        go_on = tr("Go on with the timer")
        super().__init__(tr("Write it down"), go_on, stores, running, clock)
        self._unit = AmountUnit.MINUTES
        self._offered = ""
        self._build()

    def ask_about(self, timed: Timed, activity: Activity | None, planned: float | None) -> None:
        """Ask about a timer that has stopped; what is being typed about it is left alone.

        Args:
            timed: The timer.
            activity: What was timed; None: it was deleted meanwhile.
            planned: What was planned and not written down yet, in the activity's unit.
        """
        asks = self._stores.pacing_profile.get().asks_ratings and not timed.measures
        other = timed != self._asked
        self._asked = self._timed = timed
        if activity is not None:
            self._unit = activity.unit
            self.amount.set_unit(activity.unit)
        if other:
            self._fill(timed, planned)
        self._rated.show_where(asked=asks)
        show_if(not timed.measures, self._note)
        self.counted.setText(ended_words(timed))
        self.save_button.set_words(
            tr("Save this measure") if timed.measures else tr("Save this session")
        )
        self.error.say("" if activity is not None else deleted_words())

    def first(self) -> QWidget:
        """Where the amount is there already, most people save at once."""
        return self.save_button if self.amount.text else self.amount

    # --- reading ------------------------------------------------------------------------

    def _read(self) -> Session | PacingMeasure | None:
        amount = self.amount.given()
        if amount is None:
            return None
        if self._stores.activities.find(self._timed.timer.activity_id) is None:
            self.error.say(deleted_words())
            return None
        today = self._clock.today()
        if self._timed.measures:
            measure = self._as_measure(amount)
            check_measure(measure, self._unit, today)
            return measure
        session = self._as_session(amount)
        check_session(session, self._unit, today)
        return session

    def _as_measure(self, amount: float) -> PacingMeasure:
        timer = self._timed.timer
        day = min(timer.day, self._clock.today())
        return PacingMeasure(id=new_id(), activity_id=timer.activity_id, day=day, amount=amount)

    def _as_session(self, amount: float) -> Session:
        """The session; where the clock was set back, it did not begin later than now."""
        timer, now = self._timed.timer, self._clock.local()
        session = Session(
            id=new_id(),
            activity_id=timer.activity_id,
            day=timer.day,
            started_at=timer.started_at,
            amount=amount,
            rating_before=self.ratings[0].value,
            rating_after=self.ratings[1].value,
            note=self.note.text,
        )
        if timer.started_at > now:
            return replace(session, day=min(timer.day, self._clock.today()), started_at=None)
        return session

    def _keep(self, made: Session | PacingMeasure) -> None:
        if isinstance(made, Session):
            self._stores.sessions.keep(made)
        else:
            self._stores.measures.keep(made)

    def take_back(self, made: Session | PacingMeasure) -> None:
        """Undo: put it into the bin."""
        stores = self._stores
        store = stores.sessions if isinstance(made, Session) else stores.measures
        store.remove(made.id, self._clock.now())

    # --- showing ------------------------------------------------------------------------

    def _fill(self, timed: Timed, planned: float | None) -> None:
        """Minutes as they were counted; other units as they were planned; nothing unknown."""
        counted = timed.offered_min if self._unit is AmountUnit.MINUTES else planned
        self.amount.value = None if timed.unsure else counted
        self._offered = self.amount.text
        self._rated.values = (timed.rating_before, None)
        self.note.text = ""
        draft = self._drafts.begin(f"timed {timed.timer.started_at.isoformat()}")
        if draft is not None:
            self.amount.set_text(str(draft.get("amount", self._offered)))
            self._rated.values = draft.get("ratings", ())
            self.note.text = str(draft.get("note", ""))

    def _state(self) -> dict[str, Any]:
        """An amount that nobody touched is not kept: the timer may go on, and count more."""
        typed = self.amount.text
        amount = {} if typed == self._offered else {"amount": typed}
        return {**amount, "ratings": self._rated.values, "note": self.note.text}

    # --- the form -----------------------------------------------------------------------

    def _build(self) -> None:
        self.counted = PlainLabel("", "strong")
        self.amount = AmountField(tr("How much did you do?"), may_be_zero=True)
        self._rated = Ratings()
        self.ratings = self._rated.pickers
        for widget in (
            self.counted,
            Question(tr("How much did you do?"), self.amount),
            self._rated,
            self._note,
            self.error,
            self._buttons,
        ):
            self.body.addWidget(widget)
        self.amount.changed.connect(self._drafts.note_change)
        self.amount.finished.connect(self.save)
        self._rated.picked.connect(self._drafts.note_change)
        self._rated.finished.connect(self.note.setFocus)
