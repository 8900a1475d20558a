"""The page of the guide before a session goes and after it: one card at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.screens.forms.asking_card import AskingCard
from companion.screens.forms.beginning import BOTH, FINISH, OPEN, PAUSE, STAY
from companion.screens.forms.cards_in_turn import CardsInTurn
from companion.screens.forms.stop_rules import StopCard
from companion.screens.forms.timer_signs import TimerSigns
from companion.screens.guided.coming import coming
from companion.screens.guided.end_form import SessionEnd
from companion.screens.guided.start_card import StartCard
from companion.ui.widgets.card import Card
from companion.wording.days import long_day
from companion.wording.exercise_guide import bar_words, left_open_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.running_guided import Led, RunningGuided

PLANNED, LIBRARY = "planned", "library"
KEEP, GO_ON = "keep", "go on"


class CardsPage(CardsInTurn):
    """Shows what comes, and asks what fits the state of the session.

    Attributes:
        start: Before it goes.
        end: What is kept of it.
        nothing: Nothing is planned.
        other: A second one was wanted while one is there.
        left: One of a day before is there.
        at_once: The pacing timer goes.
        has_programme: Where nothing is planned: whether there is a programme for other days.
    """

    def __init__(
        self,
        stores: Stores,
        running: RunningGuided,
        settings: Settings,
        clock: Clock,
        name_of: Callable[[str], str],
    ) -> None:
        super().__init__()
        self._stores = stores
        self._clock = clock
        self._name_of = name_of
        self.has_programme = False
        self.start = StartCard(stores)
        self.end = SessionEnd(stores, running, clock, name_of)
        self._make_questions()
        self.signs = TimerSigns(settings)
        signs = Card(tr("How the guide tells you"))
        signs.body.addWidget(self.signs)
        cards = (self.start, self.end, self.nothing, self.other, self.left, self.at_once)
        self.take_turns(cards, (StopCard(), signs))

    def show_before(self, wanted: object) -> None:
        """Show what comes; where that is nothing, where exercises are."""
        found = coming(self._stores, wanted, self._clock.today())
        if not found:
            self._show_nothing()
            return
        self.start.ask_about(found)
        self.signs.show_settings()
        line = tr("One exercise at a time. You can leave any of them, and stop at any time.")
        self._show(self.start, tr("Exercise session"), line)

    def _show_nothing(self) -> None:
        """The first button leads where exercises are planned, or where that is begun."""
        self.has_programme = bool(self._stores.programme.running(self._clock.today()))
        planned = self.nothing.buttons[PLANNED]
        if self.has_programme:
            self.nothing.show_words(tr("Your programme has no exercise for this day."))
            planned.set_words(tr("Show my exercises"))
        else:
            self.nothing.show_words(tr("No programme is there at present."))
            planned.set_words(tr("Make a programme"))
        line = tr("A session is made of the exercises of a day.")
        self._show(self.nothing, tr("Exercise session"), line)

    def show_other(self, led: Led) -> None:
        """Ask about the session that is there: another one is wanted."""
        guide = led.guided.guide
        name = self._name_of(guide.exercise_id) if guide else ""
        self.other.show_words(bar_words(led.guided, name))
        self._show(self.other, tr("Exercise session"), tr("You can decide what comes first."))

    def show_left(self, day: date) -> None:
        """Ask about a session of a day before."""
        self.left.show_words(left_open_words(day))
        keep = self.left.buttons[KEEP]
        keep.set_words(tr("Write it down for {day}").format(day=long_day(day)))
        self._show(self.left, tr("Exercise session"), "")

    def show_at_once(self, name: str) -> None:
        """Ask about the pacing timer: it goes as well."""
        self.at_once.show_words(name)
        self._show(self.at_once, tr("Exercise session"), tr("You can decide what comes first."))

    def show_end(self, led: Led) -> None:
        """Ask how much it was."""
        self.end.ask_about(led)
        line = tr("Whatever it was, it counts as it was.")
        self._show(self.end, tr("Exercise session"), line)

    def _make_questions(self) -> None:
        self.nothing = AskingCard(
            tr("Nothing is planned here"),
            tr("You can also choose one exercise for now."),
            {PLANNED: "", LIBRARY: tr("Choose an exercise")},
        )
        self.other = AskingCard(
            tr("Another session is still there"),
            tr("One session goes at a time. Nothing of it is lost."),
            {STAY: tr("Go on with that one"), FINISH: tr("Stop it and write it down")},
        )
        self.left = AskingCard(
            tr("A session is still open"),
            tr("What was done by then is known. Nothing was counted since."),
            {KEEP: "", GO_ON: tr("Go on with it now")},
        )
        self.at_once = AskingCard(
            tr("The pacing timer is still going"),
            tr("You can pause it while you exercise, or let both go on."),
            {
                PAUSE: tr("Pause the timer and start"),
                BOTH: tr("Let both go on"),
                OPEN: tr("Open the timer"),
            },
        )
