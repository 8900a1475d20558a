"""When a goal is looked at again, and on which level it began and stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.goals import Goal, GoalReview, GoalState

if TYPE_CHECKING:
    from companion.domain.goals_profile import GoalsProfile


def last_look(goal: Goal, reviews: Iterable[GoalReview]) -> date:
    """The day on which it was looked at last; its first day where that has not been.

    A changed goal was looked at, too. Reviews of other goals are passed over.
    """
    days = (each.day for each in reviews if each.goal_id == goal.id)
    return max((goal.starts_on, *days))


def due_on(goal: Goal, reviews: Iterable[GoalReview], profile: GoalsProfile) -> date | None:
    """The day from which it is offered for a look; None: it rests or is over, or never is.

    Source: goals are reassessed as needed, every 4 weeks unless the person chooses otherwise: our
    choice, not evidence.
    """
    if goal.state is not GoalState.ACTIVE or profile.review_weeks is None:
        return None
    return last_look(goal, reviews) + timedelta(weeks=profile.review_weeks)


def due(
    goals: Iterable[Goal], reviews: Iterable[GoalReview], profile: GoalsProfile, today: date
) -> tuple[Goal, ...]:
    """The goals that can be looked at again today, the one that waits longest first."""
    by_goal = of_each(reviews)
    found: list[tuple[date, Goal]] = []
    for goal in goals:
        day = due_on(goal, by_goal.get(goal.id, ()), profile)
        if day is not None and day <= today:
            found.append((day, goal))
    return tuple(goal for _, goal in sorted(found, key=lambda pair: pair[0]))


def of_each(reviews: Iterable[GoalReview]) -> dict[str, list[GoalReview]]:
    """The reviews by the id of their goal, each in the order of days."""
    found: dict[str, list[GoalReview]] = {}
    for review in sorted(reviews, key=lambda each: each.day):
        found.setdefault(review.goal_id, []).append(review)
    return found


@dataclass(frozen=True, slots=True)
class Standing:
    """On which level a goal began, and on which it is.

    Attributes:
        start: The first level that was rated; None: none was. So is `now`, the latest one.
        rated_on: The day of the latest one.
    """

    start: int | None = None
    now: int | None = None
    rated_on: date | None = None


def standing(goal: Goal, reviews: Iterable[GoalReview]) -> Standing:
    """The first and the latest level of a goal; none where its levels have no sentences."""
    mine = of_each(each for each in reviews if each.goal_id == goal.id and each.level is not None)
    rated = mine.get(goal.id, [])
    if not rated or not goal.has_levels:
        return Standing()
    return Standing(rated[0].level, rated[-1].level, rated[-1].day)
