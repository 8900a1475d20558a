"""After the timer: how much it was, in the person's words; kept, or let go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.activities import AmountUnit
from companion.domain.baseline import PacingMeasure, check_measure
from companion.domain.pacing_sessions import Session, check_session
from companion.domain.refused import LONGEST_TEXT, Refused
from companion.domain.topics import Topic
from companion.errors import CompanionError
from companion.screens.forms.amount_field import AmountField
from companion.screens.forms.cards_in_turn import TurnCard
from companion.screens.forms.drafts import DraftKeeper
from companion.screens.forms.entry import new_id
from companion.screens.forms.question import Question
from companion.screens.forms.ratings import Ratings
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.ui.widgets.settling import Settling
from companion.wording.pacing_review import deleted_words
from companion.wording.pacing_timer import ended_words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.domain.activities import Activity
    from companion.domain.clock import Clock
    from companion.domain.pacing_timed import Timed
    from companion.store.stores import Stores
    from companion.ui.running_timer import RunningTimer


class EndForm(TurnCard):
    """What a stopped timer leaves to be said; what is typed survives as a draft.

    Attributes:
        counted: What the timer counted.
        amount: How much it was, filled in.
        ratings: Before and after, where the clinic's sheet asks for them.
        note: Own words.

    Signals:
        kept: The Session or PacingMeasure that was kept.
        go_on_wanted: It was stopped by mistake.
        let_go_wanted: Nothing of it is to be kept.
    """

    kept = Signal(object)
    go_on_wanted = Signal()
    let_go_wanted = Signal()

    def __init__(self, stores: Stores, running: RunningTimer, clock: Clock) -> None:
        super().__init__(tr("Write it down"))
        self._stores = stores
        self._running = running
        self._clock = clock
        self._timed: Timed | None = None
        self._unit = AmountUnit.MINUTES
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._build()

    def ask_about(self, timed: Timed, activity: Activity | None, planned: float | None) -> None:
        """Ask about a timer that has stopped; what is being typed about it is left alone.

        Args:
            timed: The timer.
            activity: What was timed; None: it was deleted meanwhile.
            planned: What was planned and not written down yet, in the activity's unit.
        """
        asks = self._stores.pacing_profile.get().asks_ratings and not timed.measures
        other = timed != self._timed
        self._timed = timed
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

    def _first(self) -> QWidget:
        """Where the amount is there already, most people save at once."""
        return self.save_button if self.amount.text else self.amount

    def save(self) -> None:
        """Write it down, and the timer is over: both, or neither."""
        if self._timed is None:
            return
        try:
            made = self._read()
            if made is None:
                return
            with self._stores.database.write(Topic.PACING):
                self._keep(made)
                self._drafts.drop()
                self._running.drop_kept()
        except Refused as refused:
            self.error.say(sentence(refused))
            return
        except CompanionError as error:
            self.error.say(str(error))
            return
        self._timed = None
        self._running.end()
        self.kept.emit(made)

    def leave(self) -> None:
        """Keep what was typed: the page is left."""
        self._drafts.keep_if_waiting()

    def keep_all(self) -> None:
        """The app ends or locks: raise where it cannot be kept."""
        self._drafts.keep_all()

    def drop(self) -> None:
        """What was typed is not wanted any more."""
        self._drafts.drop()
        self._timed = None

    # --- reading ------------------------------------------------------------------------

    def _read(self) -> Session | PacingMeasure | None:
        """What is to be kept; None when a field says what is missing."""
        assert self._timed is not None
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
        assert self._timed is not None
        timer = self._timed.timer
        day = min(timer.day, self._clock.today())
        return PacingMeasure(id=new_id(), activity_id=timer.activity_id, day=day, amount=amount)

    def _as_session(self, amount: float) -> Session:
        """The session; where the clock was set back, it did not begin later than now."""
        assert self._timed is not None
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
        self._rated.values = (timed.rating_before, None)
        self.note.text = ""
        draft = self._drafts.begin(f"timed {timed.timer.started_at.isoformat()}")
        if draft is not None:
            self.amount.set_text(str(draft.get("amount", "")))
            self._rated.values = draft.get("ratings", ())
            self.note.text = str(draft.get("note", ""))

    def _state(self) -> dict[str, Any]:
        return {
            "amount": self.amount.text,
            "ratings": self._rated.values,
            "note": self.note.text,
        }

    # --- the form -----------------------------------------------------------------------

    def _build(self) -> None:
        self.counted = PlainLabel("", "strong")
        self.amount = AmountField(tr("How much did you do?"), may_be_zero=True)
        self._rated = Ratings()
        self.ratings = self._rated.pickers
        self.note = NoteField(tr("Note"), tr("Anything you want to remember"), LONGEST_TEXT)
        self._note = Question(tr("Note"), self.note)
        self.error = ErrorLine()
        self.save_button = PrimaryButton("", "check")
        self.go_on = QuietButton(tr("Go on with the timer"), "play")
        self.let_go = LinkButton(tr("Let it go"))
        self.let_go.set_tip(tr("Nothing of it is kept."))
        self.settling = Settling(self, (self.save_button, self.go_on, self.let_go))
        for widget in (
            self.counted,
            Question(tr("How much did you do?"), self.amount),
            self._rated,
            self._note,
            self.error,
            in_a_row((self.save_button, self.go_on, self.let_go), gap=14),
        ):
            self.body.addWidget(widget)
        self._connect()

    def _connect(self) -> None:
        self.amount.changed.connect(self._drafts.note_change)
        self.amount.finished.connect(self.save)
        self._rated.picked.connect(self._drafts.note_change)
        self._rated.finished.connect(self.note.setFocus)
        self.note.changed.connect(self._drafts.note_change)
        self.save_button.clicked.connect(self.save)
        self.go_on.clicked.connect(self.go_on_wanted)
        self.let_go.clicked.connect(self.let_go_wanted)
