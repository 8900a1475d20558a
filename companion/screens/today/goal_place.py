"""Where Today has a goal: one line at most, the one that matters first."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, Signal

from companion.domain.goals import GoalState
from companion.screens.today.on_rail import OnRail
from companion.ui.showing import show_if
from companion.ui.stack import Stack

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.goals import Goal, GoalStep
    from companion.domain.goals_profile import GoalsProfile
    from companion.screens.today.goal_card import GoalCard
    from companion.settings import Settings
    from companion.store.stores import Stores

SOON = timedelta(days=14)
"""A step that is due later than this is not shown yet. Our choice, not evidence."""


GOALS = "goals"


class Next(NamedTuple):
    """The next step of a goal.

    Attributes:
        number: Its place among all steps of the goal, from 1.
        total: How many steps the goal has.
    """

    goal: Goal
    step: GoalStep
    number: int
    total: int


class GoalPlace(Stack):
    """A step that is due, else a goal to look at again, else a questionnaire, else the next step.

    Attributes:
        card: What is shown; None before there was anything.
        on_rail: Whether the page of goals is there; it leads to questionnaires, too.

    Signals:
        go_to: Another page, and its argument.
    """

    go_to = Signal(str, object)

    def __init__(self, stores: Stores, settings: Settings | None, clock: Clock) -> None:
        super().__init__()
        self._stores = stores
        self.on_rail = OnRail(settings, GOALS)
        self._clock = clock
        self.card: GoalCard | None = None

    def show_today(self, *, resting: bool) -> bool:
        """Show the one that matters first; False where there is none, in a break, or off."""
        wanted = self.on_rail.read() and not resting
        shown = wanted and self._show(self._clock.today())
        if self.card is not None:
            show_if(shown, self.card)
        return shown

    def _show(self, today: date) -> bool:
        goals = self._stores.goals.all()
        coming = next_step(goals, self._stores.goal_steps.all(), today) if goals else None
        if coming is not None and coming.step.due_on is not None and coming.step.due_on <= today:
            self._made().show_step(coming, today)
            return True
        profile = self._stores.goals_profile.get()
        if goals and self._show_review(goals, profile, today):
            return True
        if profile.asked_weeks and self._show_questionnaire(profile, today):
            return True
        if coming is not None:
            self._made().show_step(coming, today)
        return coming is not None

    def _show_review(self, goals: tuple[Goal, ...], profile: GoalsProfile, today: date) -> bool:
        from companion.domain.goal_review import due

        waiting = due(goals, self._stores.goal_reviews.all(), profile, today)
        if waiting:
            self._made().show_review(waiting[0], len(waiting))
        return bool(waiting)

    def _show_questionnaire(self, profile: GoalsProfile, today: date) -> bool:
        """One that this version does not know is passed over."""
        from companion.content.questionnaire_glance import glance_at
        from companion.domain.asked import MY_ACTIVITIES, due

        stores = self._stores
        rates_pain = stores.profile.get().rates_pain
        last = stores.questionnaires.last_days()
        if rated_on := stores.activity_ratings.last_day():
            last[MY_ACTIVITIES] = rated_on
        for each in due(profile.asked_weeks, last, today):
            if each.questionnaire_id == MY_ACTIVITIES:
                self._made().show_activities(each.since, today)
                return True
            glance = glance_at(each.questionnaire_id, QLocale().name())
            if glance is not None and (rates_pain or not glance.asks_pain):
                self._made().show_questionnaire(each.questionnaire_id, glance)
                return True
        return False

    def _made(self) -> GoalCard:
        if self.card is None:
            from companion.screens.today.goal_card import GoalCard

            self.card = GoalCard()
            self.card.go_to.connect(self.go_to)
            self.body.addWidget(self.card)
        return self.card


def next_step(goals: tuple[Goal, ...], steps: tuple[GoalStep, ...], today: date) -> Next | None:
    """The step that comes next, of the goals that are active: the first one that has a day.

    Of each goal the first step that is not done counts; one that is due after two weeks, or has
    no day, is not shown.
    """
    found: list[Next] = []
    for goal in goals:
        if goal.state is not GoalState.ACTIVE:
            continue
        mine = sorted(
            (each for each in steps if each.goal_id == goal.id), key=lambda each: each.position
        )
        place = next((n for n, each in enumerate(mine) if each.done_on is None), None)
        if place is not None:
            found.append(Next(goal, mine[place], place + 1, len(mine)))
    soon = [each for each in found if each.step.due_on and each.step.due_on <= today + SOON]
    return min(soon, key=lambda each: each.step.due_on or today, default=None)
