"""The timer's page before it goes and after it has stopped: one card at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.pacing import days
from companion.screens.forms.timer_signs import TimerSigns
from companion.screens.timer.end_form import EndForm
from companion.screens.timer.nothing_card import NothingCard
from companion.screens.timer.other_card import OtherCard
from companion.screens.timer.start_form import StartForm
from companion.ui.page import Page
from companion.ui.showing import show_if
from companion.ui.widgets.card import Card
from companion.wording.pacing_timer import quota_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.domain.pacing import PlanDay
    from companion.domain.pacing_timed import Timed
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.running_timer import RunningTimer

Wish = tuple[str, bool]
"""An activity's id, and whether it is measured for the baseline."""


class CardsPage(Page):
    """Shows what is planned, and asks what fits the state of the timer.

    Attributes:
        start: Before it goes.
        end: What is written down of it.
        other: A second one was wanted while one goes.
        nothing: There is no timer.
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
        self.end = EndForm(stores, running, clock)
        self.other = OtherCard()
        self.nothing = NothingCard()
        self.signs = TimerSigns(settings)
        self._beside = Card(tr("How the timer tells you"))
        self._beside.body.addWidget(self.signs)
        self.columns([self.start, self.end, self.other, self.nothing], [self._beside])

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
        self.other.show_timed(timed, self._running.name)
        self._show(self.other, tr("Timer"), tr("You can decide what comes first."))

    def show_end(self, timed: Timed) -> None:
        """Ask how much it was."""
        activity = self._stores.activities.find(timed.timer.activity_id)
        day = self._plan_day(timed.timer.activity_id, timed.timer.day)
        self.end.ask_about(timed, activity, None if timed.measures else _left(day))
        line = tr("Whatever it was, it counts as it was.")
        self._show(self.end, self._running.name or tr("Timer"), line)

    def focus_first(self) -> None:
        """The keyboard goes to the card in sight."""
        for card in (self.start, self.end, self.other, self.nothing):
            if card.isVisibleTo(self):
                card.focus_first()

    def _show(self, card: QWidget, heading: str, line: str) -> None:
        self.set_heading(heading, line)
        for each in (self.start, self.end, self.other, self.nothing):
            show_if(each is card, each)
        show_if(card is self.start, self._beside)

    def _plan_day(self, activity_id: str, day: date) -> PlanDay | None:
        plan = self._stores.plans.of(activity_id)
        return days(plan, day, day)[0] if plan else None


def _left(day: PlanDay | None) -> float | None:
    """What is planned and not written down yet; None where that is nothing."""
    if day is None or day.quota is None:
        return None
    left = day.quota - (day.done or 0.0)
    return left if left > 0 else None
