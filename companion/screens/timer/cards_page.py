"""The timer's page before it goes and after it has stopped: one card at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.pacing import days
from companion.screens.forms.asking_card import AskingCard
from companion.screens.forms.beginning import BOTH, FINISH, OPEN, PAUSE, STAY
from companion.screens.forms.cards_in_turn import CardsInTurn
from companion.screens.forms.timer_signs import TimerSigns
from companion.screens.timer.end_form import TimerEnd
from companion.screens.timer.start_form import StartForm
from companion.ui.widgets.card import Card
from companion.wording.pacing_timer import bar_words, quota_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.pacing import PlanDay
    from companion.domain.pacing_timed import Timed
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.running_timer import RunningTimer

PLANNED = "planned"

Wish = tuple[str, bool]
"""An activity's id, and whether it is measured for the baseline."""


class CardsPage(CardsInTurn):
    """Shows what is planned, and asks what fits the state of the timer.

    Attributes:
        start: Before it goes.
        end: What is written down of it.
        other: A second one was wanted while one goes.
        nothing: There is no timer.
        at_once: A guided session goes.
        signs: Chime and coloured line.
    """

    def __init__(
        self, stores: Stores, running: RunningTimer, settings: Settings, clock: Clock
    ) -> None:
        super().__init__()
        self._stores = stores
        self._running = running
        self._clock = clock
        self.start = StartForm()
        self.end = TimerEnd(stores, running, clock)
        self._make_questions()
        self.signs = TimerSigns(settings)
        signs = Card(tr("How the timer tells you"))
        signs.body.addWidget(self.signs)
        cards = (self.start, self.end, self.other, self.nothing, self.at_once)
        self.take_turns(cards, (signs,))

    def show_before(self, wanted: Wish | None) -> None:
        """Ask how to do what is wanted; without a wish say where a timer begins."""
        activity = self._stores.activities.find(wanted[0]) if wanted else None
        if activity is None or wanted is None:
            self._show(self.nothing, tr("Timer"), tr("No timer is set."))
            return
        day, measures = self._plan_day(activity.id, self._clock.today()), wanted[1]
        planned = day.quota if day else None
        line = tr("A measure for your baseline") if measures else ""
        line = line or quota_words(planned, day.done if day else None, activity.unit)
        rates = self._stores.pacing_profile.get().asks_ratings
        self.start.ask_about(activity, _left(day), measures=measures, rates=rates)
        self.signs.show_settings()
        self._show(self.start, activity.name, line)

    def show_other(self, timed: Timed) -> None:
        """Ask about the timer that goes: another one is wanted."""
        self.other.show_words(bar_words(timed, self._running.name))
        self.other.buttons[FINISH].set_words(_finish_words(timed))
        self._show(self.other, tr("Timer"), tr("You can decide what comes first."))

    def show_end(self, timed: Timed) -> None:
        """Ask how much it was."""
        activity = self._stores.activities.find(timed.timer.activity_id)
        day = self._plan_day(timed.timer.activity_id, timed.timer.day)
        self.end.ask_about(timed, activity, None if timed.measures else _left(day))
        line = tr("Whatever it was, it counts as it was.")
        self._show(self.end, self._running.name or tr("Timer"), line)

    def show_at_once(self, name: str) -> None:
        """Ask about the guided session: it goes as well."""
        self.at_once.show_words(name)
        self._show(self.at_once, tr("Timer"), tr("You can decide what comes first."))

    def _make_questions(self) -> None:
        self.other = AskingCard(
            tr("Another timer is still there"),
            tr("One timer goes at a time. Nothing of it is lost."),
            {STAY: tr("Go on with that one"), FINISH: ""},
        )
        self.nothing = AskingCard(
            tr("Choose what you want to time"),
            tr("A timer begins at one of your activities."),
            {PLANNED: tr("Show my activities")},
        )
        self.at_once = AskingCard(
            tr("Your exercise session is still going"),
            tr("You can pause it while the timer goes, or let both go on."),
            {
                PAUSE: tr("Pause the session and start"),
                BOTH: tr("Let both go on"),
                OPEN: tr("Open the session"),
            },
        )

    def _plan_day(self, activity_id: str, day: date) -> PlanDay | None:
        plan = self._stores.plans.of(activity_id)
        return days(plan, day, day)[0] if plan else None


def _finish_words(timed: Timed) -> str:
    """What stands still already needs no stopping."""
    return tr("Write it down") if timed.timer.stopped else tr("Stop it and write it down")


def _left(day: PlanDay | None) -> float | None:
    """What is planned and not written down yet; None where that is nothing."""
    if day is None or day.quota is None:
        return None
    left = day.quota - (day.done or 0.0)
    return left if left > 0 else None
