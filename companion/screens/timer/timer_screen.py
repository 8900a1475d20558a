"""The timer's page: how to do it, while it goes, and what is written down of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt

from companion.domain.baseline import PacingMeasure
from companion.domain.topics import Topic
from companion.screens.forms.going_screen import GoingScreen
from companion.screens.forms.shown_exercise import exercise_name
from companion.screens.timer.beginning import TimerBeginning
from companion.screens.timer.cards_page import CardsPage
from companion.screens.timer.going_view import GoingView
from companion.wording.days import long_day
from companion.wording.pacing_timer import pieces_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from companion.domain.clock import Clock
    from companion.domain.pacing_sessions import Session
    from companion.domain.pacing_timed import Timed
    from companion.screens.timer.end_form import TimerEnd
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes
    from companion.ui.running_guided import RunningGuided
    from companion.ui.running_timer import RunningTimer
    from companion.ui.scrolling import Scrolling


class TimerScreen(GoingScreen):
    """One page with a view for each state of the one timer.

    Attributes:
        start: Before it goes.
        going: While it goes.
        other: A second one was wanted while one goes.
    """

    shows: ClassVar[Topic] = Topic.PACING | Topic.FLARE_UPS

    cards: CardsPage
    end: TimerEnd
    _running: RunningTimer
    _beginning: TimerBeginning

    def __init__(
        self,
        stores: Stores,
        running: RunningTimer,
        settings: Settings,
        clock: Clock,
        changes: Changes,
        guided: RunningGuided,
    ) -> None:
        super().__init__(changes)
        self._stores = stores
        self._running = running
        self._settings = settings
        self._clock = clock
        self._guided = guided
        self.going = GoingView(settings)
        cards = self.cards = CardsPage(stores, running, settings, clock)
        self.start, self.end, self.other = cards.start, cards.end, cards.other
        self._beginning = TimerBeginning(cards, running, guided, clock)
        self._set_up(self.going)
        self._connect()

    @property
    def page(self) -> Scrolling:
        """The page in sight."""
        return self.going if self._views.currentWidget() is self.going else self.cards

    # --- which view is in sight ---------------------------------------------------------

    def where(self) -> object:
        """What is about to begin, if anything is."""
        return list(self._beginning.wanted) if self._beginning.wanted else None

    def come_back(self, where: object) -> None:
        """Go back there."""
        if isinstance(where, list):
            self._beginning.wanted = (str(where[0]), bool(where[1]))
            self._show_view()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space pauses and goes on; Esc leaves the page while the timer goes on."""
        if self.page is not self.going:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat() and not self.going.settling.is_on:
                self._on_pause()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_to.emit("today", None)
        else:
            super().keyPressEvent(event)

    def _show_view(self) -> None:
        timed, beginning = self._running.timed, self._beginning
        if beginning.asks_at_once:
            self.cards.show_at_once(self._exercise_name())
        elif timed is None:
            self.cards.show_before(beginning.wanted)
        elif beginning.asks_other:
            self.cards.show_other(timed)
        elif timed.timer.stopped:
            self.cards.show_end(timed)
        else:
            self._show_going(timed)
            return
        self._views.setCurrentWidget(self.cards)

    def _exercise_name(self) -> str:
        guided = self._guided.guided
        guide = guided.guide if guided else None
        return exercise_name(guide.exercise_id, self._stores) if guide else ""

    def _show_going(self, timed: Timed) -> None:
        self.going.show_timed(timed, self._running.name or tr("Timer"), _line(timed))
        if self.page is not self.going:
            self.going.switches.show_settings()
            self._views.setCurrentWidget(self.going)

    def _focus_first(self) -> None:
        (self.going if self.page is self.going else self.cards).focus_first()

    # --- what the person does -----------------------------------------------------------

    def _on_pause(self) -> None:
        timed = self._running.timed
        if timed is None or timed.asks or timed.timer.is_over:
            return
        if timed.timer.is_paused:
            self._running.go_on()
        else:
            self._running.pause()

    def _on_stop(self) -> None:
        self._running.stop_here()
        self._show_anew()

    def _on_longer(self) -> None:
        self._running.stop_here(longer=True)
        self._show_anew()

    def _on_did_plan(self) -> None:
        self._running.was_there()
        self._on_stop()

    def _on_other_amount(self) -> None:
        self._running.stop_here(unsure=True)
        self._show_anew()

    def _on_went_on(self) -> None:
        self._running.was_there()
        self._show_anew()

    def _on_go_on(self) -> None:
        """It was stopped by mistake."""
        self.end.put_by()
        self._running.go_on()
        self._show_anew()

    def _on_kept(self, made: Session | PacingMeasure) -> None:
        words = tr("Written down for {day}.").format(day=long_day(made.day))
        self.say(words, partial(self.end.take_back, made))
        view = "setup" if isinstance(made, PacingMeasure) else "activity"
        self._after(view, made.activity_id)

    def _on_let_go(self) -> None:
        timed = self._running.timed
        taken = tr("Another timer is there now. This one stays let go.")
        if timed is not None and self._let_go(tr("The timer was let go."), taken):
            self._after("activity", timed.timer.activity_id)

    def _after(self, view: str, activity_id: str) -> None:
        """On to the one that waits, or back to the activity."""
        if self._beginning.take_next():
            self._show_anew()
        else:
            self.go_to.emit("pacing", (view, activity_id))

    def _on_ticked(self) -> None:
        if self.isVisible():
            self._show_view()

    def _connect(self) -> None:
        self._running.ticked.connect(self._on_ticked)
        self.going.pause_wanted.connect(self._on_pause)
        self.going.stop_wanted.connect(self._on_stop)
        self.going.longer_wanted.connect(self._on_longer)
        self.going.did_plan_wanted.connect(self._on_did_plan)
        self.going.went_on_wanted.connect(self._on_went_on)
        self.going.other_wanted.connect(self._on_other_amount)
        self.going.switches.changed.connect(self._keep_settings)
        self.end.kept.connect(self._on_kept)
        self.end.go_on_wanted.connect(self._on_go_on)
        self.end.let_go_wanted.connect(self._on_let_go)
        self.cards.signs.changed.connect(self._keep_settings)


def _line(timed: Timed) -> str:
    if timed.measures:
        return tr("A measure for your baseline")
    return pieces_words(timed.timer.pieces)
