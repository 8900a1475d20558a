"""What a person does with goals, written and taken back as one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from companion.domain.goals import (
    MOST_STEPS,
    GoalReview,
    GoalState,
    check_goal,
    check_review,
    check_step,
)
from companion.domain.refused import Reason, Refused, check_not_future
from companion.domain.topics import Topic
from companion.screens.forms.entry import new_id
from companion.screens.goals.half_goal import drafts_of, look_draft
from companion.ui.screen import Notice
from companion.wording import goals as words
from companion.wording.goal_history import moved_note

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.goals import Goal, GoalStep
    from companion.store.stores import Stores

_Each = TypeVar("_Each", "GoalStep", "GoalReview")


@dataclass(frozen=True, slots=True)
class Written:
    """What one deed writes of a goal; what it leaves alone is not there.

    Attributes:
        goal: The goal itself; None: it is not there, or not touched.
        steps: Those that the deed writes.
        reviews: The same.
    """

    goal: Goal | None = None
    steps: tuple[GoalStep, ...] = ()
    reviews: tuple[GoalReview, ...] = ()


def check(written: Written, goal: Goal, today: date) -> None:
    """Whether it can be kept.

    Args:
        written: What is to be kept.
        goal: The goal that it belongs to, as it will be.
        today: The civil day.

    Raises:
        Refused: it cannot.
    """
    check_goal(goal, today)
    for step in written.steps:
        check_step(step, today)
    for review in written.reviews:
        check_not_future(review.day, today)
        check_review(review, goal)


def write(stores: Stores, clock: Clock, before: Written, after: Written) -> None:
    """Make the diary hold `after` where it held `before`, in one transaction.

    It is its own undo: `write(stores, clock, after, before)`. What belongs to a goal that is
    deleted shares its fate, and is not deleted by itself.

    Raises:
        CompanionError: it could not be saved.
    """
    now = clock.now()
    with stores.database.write(Topic.GOALS):
        if after.goal is not None and after.goal != before.goal:
            stores.goals.keep(after.goal)
        for step in after.steps:
            stores.goal_steps.keep(step)
        for review in after.reviews:
            stores.goal_reviews.keep(review)
        if before.goal is not None and after.goal is None:
            stores.goals.remove(before.goal.id, now)
            return
        for step in _gone(before.steps, after.steps):
            stores.goal_steps.remove(step.id, now)
        for review in _gone(before.reviews, after.reviews):
            stores.goal_reviews.remove(review.id, now)


def keep(stores: Stores, clock: Clock, before: Written, after: Written, said: str) -> Notice:
    """The same, with words for it; the notice takes it back.

    Raises:
        CompanionError: it could not be saved.
    """
    write(stores, clock, before, after)
    return Notice(said, partial(write, stores, clock, after, before))


def move(stores: Stores, clock: Clock, goal: Goal, state: GoalState) -> Notice:
    """Let it rest, let it go, call it reached, or take it up again.

    That stands in its history; one that has not begun has none yet.
    """
    after, today = Written(replace(goal, state=state)), clock.today()
    if goal.starts_on <= today:
        note = moved_note(goal.state, state)
        review = GoalReview(id=new_id(), goal_id=goal.id, day=today, note=note)
        after = replace(after, reviews=(review,))
    return keep(stores, clock, Written(goal), after, words.state_told(state))


def delete(stores: Stores, clock: Clock, goal: Goal) -> Notice:
    """Put it into the bin, with all that belongs to it; what is typed of it goes along."""
    typed = {name: found for name in _drafts(stores, goal) if (found := stores.drafts.get(name))}
    with stores.database.write(Topic.GOALS):
        write(stores, clock, Written(goal), Written())
        for name in typed:
            stores.drafts.drop(name)
    return Notice(words.deleted_goal(), partial(_bring_back, stores, clock, goal, typed))


def _bring_back(stores: Stores, clock: Clock, goal: Goal, typed: dict[str, dict[str, Any]]) -> None:
    with stores.database.write(Topic.GOALS):
        write(stores, clock, Written(), Written(goal))
        for name, state in typed.items():
            stores.drafts.keep(name, state, clock.now())


def _drafts(stores: Stores, goal: Goal) -> tuple[str, ...]:
    """The names of all drafts that a goal may have: changes of it, and looks at it."""
    looks = (goal.id, *(each.id for each in stores.goal_reviews.of_goal(goal.id)))
    return (*drafts_of(goal.id), *map(look_draft, looks))


def tick(stores: Stores, clock: Clock, step: GoalStep) -> Notice:
    """A step was done today, or is open again."""
    is_done = step.done_on is None
    after = replace(step, done_on=clock.today() if is_done else None)
    said = words.step_done() if is_done else words.step_not_done()
    return keep_steps(stores, clock, (step,), (after,), said)


def keep_steps(
    stores: Stores,
    clock: Clock,
    before: tuple[GoalStep, ...],
    after: tuple[GoalStep, ...],
    said: str,
) -> Notice:
    """Steps are added, changed, moved or deleted."""
    return keep(stores, clock, Written(steps=before), Written(steps=after), said)


def keep_review(
    stores: Stores, clock: Clock, before: GoalReview | None, after: GoalReview | None, said: str
) -> Notice:
    """A review is added, changed or deleted."""
    one, other = ((each,) if each else () for each in (before, after))
    return keep(stores, clock, Written(reviews=one), Written(reviews=other), said)


def next_place(steps: Sequence[GoalStep]) -> int:
    """The place of another step, behind these.

    Raises:
        Refused: there is no room for another one.
    """
    place = max((step.position for step in steps), default=-1) + 1
    if place >= MOST_STEPS:
        raise Refused(Reason.TOO_MANY, (words.steps_name(),), (MOST_STEPS,))
    return place


def look_every(stores: Stores, weeks: int | None) -> Notice:
    """How often goals are looked at again."""
    before = stores.goals_profile.get()
    stores.goals_profile.keep(replace(before, review_weeks=weeks))
    return Notice(words.weeks_told(weeks), partial(stores.goals_profile.keep, before))


def _gone(before: Sequence[_Each], after: Sequence[_Each]) -> list[_Each]:
    kept = {each.id for each in after}
    return [each for each in before if each.id not in kept]
