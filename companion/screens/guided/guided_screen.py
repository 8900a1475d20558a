"""The guide's page: what comes, one exercise at a time, and what is kept of it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from companion.domain.guided import Guided
from companion.domain.topics import Topic
from companion.screens.forms.going_screen import GoingScreen
from companion.screens.forms.shown_exercise import exercise_name, shown_exercise
from companion.screens.guided.beginning import GuidedBeginning
from companion.screens.guided.cards_page import GO_ON, KEEP, CardsPage
from companion.screens.guided.session_part import SessionPart
from companion.wording.days import long_day
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.exercise_log import LogEntry
    from companion.screens.forms.shown_exercise import ShownExercise
    from companion.screens.guided.end_form import SessionEnd
    from companion.screens.guided.going_view import GoingView
    from companion.screens.guided.rules_page import RulesPage
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes
    from companion.ui.running_guided import RunningGuided
    from companion.ui.running_timer import RunningTimer


class GuidedScreen(GoingScreen):
    """One page with a view for each state of the one session.

    Attributes:
        session: While it goes.
    """

    shows: ClassVar[Topic] = Topic.EXERCISE

    cards: CardsPage
    end: SessionEnd
    _running: RunningGuided

    def __init__(
        self,
        stores: Stores,
        running: RunningGuided,
        settings: Settings,
        clock: Clock,
        changes: Changes,
        timer: RunningTimer,
    ) -> None:
        super().__init__(changes)
        self._stores = stores
        self._running = running
        self._settings = settings
        self._clock = clock
        self._timer = timer
        self._photo_of = ""
        self.session = SessionPart(running, settings)
        self.cards = CardsPage(stores, running, settings, clock, self._name_of)
        self.end = self.cards.end
        self._beginning = GuidedBeginning(self.cards, running, timer, clock)
        self._set_up(self.session)
        self._connect()

    @property
    def page(self) -> CardsPage | GoingView | RulesPage:
        """The page in sight."""
        is_session = self._views.currentWidget() is self.session
        return self.session.page if is_session else self.cards

    # --- which view is in sight ---------------------------------------------------------

    def where(self) -> object:
        """What is about to begin, if anything is chosen."""
        wanted = self._beginning.wanted
        return None if wanted is None else str(wanted)

    def come_back(self, where: object) -> None:
        """Go back there."""
        if isinstance(where, str):
            try:
                self._beginning.wanted = date.fromisoformat(where)
            except ValueError:
                self._beginning.wanted = where
        self._show_view()

    def _show_view(self) -> None:
        led, beginning = self._running.state, self._beginning
        if beginning.asks_at_once:
            self.cards.show_at_once(self._timer.name or tr("Timer"))
        elif led is None:
            self.cards.show_before(beginning.wanted)
        elif beginning.asks_other:
            self.cards.show_other(led)
        elif (left := self._running.left_open) is not None:
            self.cards.show_left(left)
        elif led.guided.is_going:
            self._show_going(led.guided)
            return
        else:
            self.cards.show_end(led)
        self._views.setCurrentWidget(self.cards)

    def _show_going(self, guided: Guided) -> None:
        assert guided.guide is not None
        guide = guided.guide
        item = self._stores.programme.find(guide.plan_id) if guide.plan_id else None
        names = self._stores.programme.names()
        shown = shown_exercise(guide.exercise_id, names, item.note if item else "")
        self._show_photo(shown)
        if self._views.currentWidget() is not self.session:
            self.session.begin()
            self._views.setCurrentWidget(self.session)
        self.session.show_guided(guided, shown)

    def _show_photo(self, shown: ShownExercise) -> None:
        """Read once for each exercise, not once a second."""
        if self._photo_of != shown.id:
            self._photo_of = shown.id
            drawn = bool(shown.poses)
            photo = None if drawn else self._stores.exercise_pictures.get(shown.id)
            self.session.going.show_photo(photo, shown.name)

    def _name_of(self, exercise_id: str) -> str:
        return exercise_name(exercise_id, self._stores)

    # --- what the person does -----------------------------------------------------------

    def _on_left(self, answer: str) -> None:
        assert answer in (KEEP, GO_ON)
        self._running.act(Guided.stop_here if answer == KEEP else Guided.go_on)
        self._show_anew()

    def _on_acted(self) -> None:
        """Where the session is over by that, the keyboard goes to what comes then."""
        self._show_view()
        if self.page is self.cards:
            self._focus_first()

    def _on_leave(self) -> None:
        self.go_to.emit("today", None)

    def _on_take_up(self) -> None:
        """It was stopped by mistake."""
        self.end.put_by()
        self._running.take_up()
        self._show_anew()

    def _on_kept(self, entries: tuple[LogEntry, ...]) -> None:
        words = tr("Written down for {day}.").format(day=long_day(entries[0].day))
        self.say(words, partial(self.end.take_back, entries))
        self._after()

    def _on_let_go(self) -> None:
        taken = tr("Another session is there now. This one stays let go.")
        if self._let_go(tr("The session was let go."), taken):
            self._after()

    def _after(self) -> None:
        """On to the one that waits, or back to the exercises."""
        if self._beginning.take_next():
            self._show_anew()
        else:
            self.go_to.emit("exercise", None)

    def _connect(self) -> None:
        self._running.ticked.connect(self._on_ticked)
        cards, session = self.cards, self.session
        cards.left.answered.connect(self._on_left)
        cards.end.kept.connect(self._on_kept)
        cards.end.go_on_wanted.connect(self._on_take_up)
        cards.end.let_go_wanted.connect(self._on_let_go)
        cards.signs.changed.connect(self._keep_settings)
        session.acted.connect(self._on_acted)
        session.leave_wanted.connect(self._on_leave)
        session.help_wanted.connect(self._on_help)
        session.switched.connect(self._keep_settings)
