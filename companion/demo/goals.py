"""The made-up person's goals, from the week in which their programme began.

Six of them: three that go well or slowly, one about medicines that is rated by hand, one that
rests, one that was reached.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from companion.demo.chance import own_id
from companion.demo.pacing import WALK
from companion.domain.followed import Follow, Followed
from companion.domain.goals import (
    Goal,
    GoalKind,
    GoalReview,
    GoalState,
    GoalStep,
    Towards,
)
from companion.domain.goals_profile import GoalsProfile

_DAY = timedelta(days=1)
_REVIEWS = (0, 28, 56)
"""Days after the goals began."""


@dataclass(frozen=True, slots=True)
class Aimed:
    """What a made-up person aims at, and how it goes."""

    goals: tuple[Goal, ...]
    steps: tuple[GoalStep, ...]
    reviews: tuple[GoalReview, ...]
    profile: GoalsProfile


class _Step(NamedTuple):
    """A step: its words, the day it was done, the day it is due; days after the goals began."""

    text: str
    done: int | None = None
    due: int | None = None


class _Review(NamedTuple):
    """What was rated and thought at a review."""

    level: int | None
    note: str = ""


class _Aim(NamedTuple):
    """A goal with all that belongs to it."""

    goal: Goal
    steps: tuple[_Step, ...]
    reviews: tuple[_Review, ...]


def goals(starts_on: date) -> Aimed:
    """All of it; the same day gives the same.

    Args:
        starts_on: The Monday on which the clinic's programme began.
    """
    aims = (
        _choir(starts_on), _shop(starts_on), _morning(starts_on), _medicines(starts_on),
        _library(starts_on), _days(starts_on),
    )  # fmt: skip
    return Aimed(
        goals=tuple(each.goal for each in aims),
        steps=tuple(step for each in aims for step in _steps(each, starts_on)),
        reviews=_reviews(aims, starts_on),
        profile=GoalsProfile(asked_weeks={"peg": 4}),
    )


def _steps(aim: _Aim, starts_on: date) -> tuple[GoalStep, ...]:
    return tuple(
        GoalStep(
            id=own_id(f"step {place} {aim.goal.title}", starts_on),
            goal_id=aim.goal.id,
            position=place,
            text=step.text,
            done_on=None if step.done is None else starts_on + step.done * _DAY,
            due_on=None if step.due is None else starts_on + step.due * _DAY,
        )
        for place, step in enumerate(aim.steps)
    )


def _reviews(aims: tuple[_Aim, ...], starts_on: date) -> tuple[GoalReview, ...]:
    """In the order of days."""
    return tuple(
        GoalReview(
            id=own_id(f"review {aim.goal.title}", starts_on + after * _DAY),
            goal_id=aim.goal.id,
            day=starts_on + after * _DAY,
            level=aim.reviews[number].level,
            note=aim.reviews[number].note,
        )
        for number, after in enumerate(_REVIEWS)
        for aim in aims
        if number < len(aim.reviews)
    )


# --- the goals --------------------------------------------------------------------------


def _choir(starts_on: date) -> _Aim:
    goal = Goal(
        id=own_id("goal choir", starts_on),
        title="Back to the choir: sing sitting for 90 min",
        kind=GoalKind.SOCIAL,
        because="making music with others",
        starts_on=starts_on,
        due_on=starts_on + 168 * _DAY,
        weight_importance=3,
        weight_difficulty=2,
        levels=(
            "I can sit for 10 minutes, and stay at home",
            "I can sit for 30 minutes, and go now and then",
            "I sing sitting through a rehearsal of 90 minutes",
            "I sing standing for some of the songs",
            "I sing in the spring concert",
        ),
    )
    steps = (
        _Step("Sit at the table with the cushion for 20 minutes", done=26),
        _Step("Listen to a rehearsal from the last row", done=54),
        _Step("Go for the first half on a Thursday", due=89),
        _Step("Stay until the end once"),
    )
    reviews = (
        _Review(-2),
        _Review(
            -2,
            "It was: sing standing for 90 minutes. It is: sing sitting for 90 minutes."
            " Why: sitting with breaks is what I can build on.",
        ),
        _Review(-1, "I sat for 30 minutes in the last row. It was good to be there."),
    )
    return _Aim(goal, steps, reviews)


def _shop(starts_on: date) -> _Aim:
    goal = Goal(
        id=own_id("goal shop", starts_on),
        title="Walk to the shop and back, twice a week",
        kind=GoalKind.STAMINA,
        because="looking after my own kitchen",
        follows=Followed(Follow.ACTIVITY, WALK),
        target=10.0,
        direction=Towards.AT_LEAST,
        starts_on=starts_on,
        due_on=starts_on + 112 * _DAY,
        weight_importance=3,
        weight_difficulty=1,
        levels=(
            "Not at all",
            "Once a week, with a lift home",
            "There and back twice a week",
            "Three times a week",
            "Three times a week, with the market as well",
        ),
    )
    steps = (
        _Step("To the corner and back", done=5),
        _Step("To the bench by the post box", done=20),
        _Step("To the shop, with a lift home", done=38),
        _Step("There and back, with a rest on the bench", done=61),
    )
    reviews = (
        _Review(-2),
        _Review(-1, "With a lift home. The bench half way is what makes it work."),
        _Review(0, "Twice this week, on Tuesday and on Friday."),
    )
    return _Aim(goal, steps, reviews)


def _morning(starts_on: date) -> _Aim:
    goal = Goal(
        id=own_id("goal morning", starts_on),
        title="Up by 7:00 on 6 of 7 days",
        kind=GoalKind.SLEEP_MOOD,
        because="having the morning for myself",
        starts_on=starts_on,
        due_on=starts_on + 84 * _DAY,
        weight_importance=2,
        weight_difficulty=2,
        levels=(
            "On no day",
            "On 2 of 7 days",
            "On 6 of 7 days",
            "On all days of the week",
            "On all days, and outside by 8:00",
        ),
    )
    steps = (
        _Step("Put the clock on the shelf by the door", done=9),
        _Step("Sit by the window with tea at 7:00", done=30),
    )
    reviews = (
        _Review(-1),
        _Review(-1, "Hard after a bad night. I go on with it."),
        _Review(0, "The tea by the window helps most."),
    )
    return _Aim(goal, steps, reviews)


def _medicines(starts_on: date) -> _Aim:
    goal = Goal(
        id=own_id("goal medicines", starts_on),
        title="Keep to the plan agreed with my prescriber",
        kind=GoalKind.MEDICINES,
        because="a clear head in the morning",
        starts_on=starts_on,
        weight_importance=2,
        weight_difficulty=2,
        levels=(
            "I do not know what the plan is",
            "I know the plan, and often lose track of it",
            "I keep to the plan on most days",
            "I keep to it, and write down what I notice",
            "I keep to it, and we look at my notes together",
        ),
    )
    steps = (
        _Step("Write the plan on the card by the kettle", done=12),
        _Step("Ask about the mornings at the next visit"),
    )
    reviews = (
        _Review(-1),
        _Review(0, "The card by the kettle works."),
        _Review(0, "The tablet was changed by my prescriber. I write down how the mornings are."),
    )
    return _Aim(goal, steps, reviews)


def _library(starts_on: date) -> _Aim:
    goal = Goal(
        id=own_id("goal library", starts_on),
        title="Help in the library one morning a week",
        kind=GoalKind.WORK,
        because="being of use",
        starts_on=starts_on,
        state=GoalState.RESTING,
        levels=("", "", "One morning of three hours each week", "", ""),
    )
    reviews = (
        _Review(None),
        _Review(None, "It rests until the walks are easier. I told the library, and they wait."),
    )
    return _Aim(goal, (_Step("Ask the library what there is to do", done=15),), reviews)


def _days(starts_on: date) -> _Aim:
    goal = Goal(
        id=own_id("goal days", starts_on),
        title="My days are mine, also with pain",
        kind=GoalKind.PAIN,
        because="being there for my sister's children",
        follows=Followed(Follow.INTERFERENCE),
        target=5.0,
        direction=Towards.AT_MOST,
        starts_on=starts_on,
        state=GoalState.REACHED,
        weight_importance=1,
        weight_difficulty=1,
        levels=(
            "Pain decides on nearly all of it",
            "Pain decides on most of it",
            "I do half of what I planned, and choose which half",
            "I do most of what I planned",
            "I plan a whole day out with the children",
        ),
    )
    steps = (
        _Step("Plan one good thing for each day", done=8),
        _Step("Say what I can do, before I am asked", done=33),
    )
    reviews = (
        _Review(-1),
        _Review(-1, "The flare-up took four days. The plan for hard days helped."),
        _Review(0, "I choose now, so I call it reached."),
    )
    return _Aim(goal, steps, reviews)
