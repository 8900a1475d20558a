"""Puts a goal together from the parts of the form, with what is written at the same time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from companion.domain.goals import LEVEL_NAMES, Goal, GoalKind, GoalReview
from companion.domain.refused import Reason, Refused
from companion.screens.forms.entry import new_id
from companion.screens.goals.deeds import Written, check
from companion.screens.goals.half_goal import NEW
from companion.wording.goal_history import changed_note

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from companion.screens.goals.half_goal import HalfGoal
    from companion.screens.goals.part import Part
    from companion.screens.goals.write_card import WriteCard
    from companion.wording.goal_history import Names


def written(
    card: WriteCard, half: HalfGoal, before: Goal | None, today: date, names: Names
) -> Written:
    """The goal as it is answered, with its first step, and a review of what has changed.

    Args:
        card: The answers.
        half: Which goal, and which part of it.
        before: The goal as it is kept; None for a new one.
        today: The civil day.
        names: How kinds and series are called in the review.

    Raises:
        Refused: it cannot be kept.
    """
    parts = [part for page in card.pages(half.what) for part in page]
    goal = _goal(parts, half, before, today)
    if before is not None and before.has_levels:
        _check_levels(goal)
    steps = card.step.first_step(goal.id) if half.what == NEW else ()
    note = changed_note(before, goal, card.why.why.text, names) if before else ""
    found = Written(goal, steps, tuple(_reviews(card, goal, note, today)))
    check(found, goal, today)
    return found


def _goal(parts: Iterable[Part], half: HalfGoal, before: Goal | None, today: date) -> Goal:
    fields: dict[str, Any] = {}
    for part in parts:
        fields |= part.fields()
    levels = before.levels if before else ("",) * len(LEVEL_NAMES)
    told = dict(zip(LEVEL_NAMES, levels, strict=True))
    told |= {name: fields.pop(name) for name in LEVEL_NAMES if name in fields}
    fields["levels"] = tuple(told.values())
    if fields.get("kind") is GoalKind.MEDICINES:
        fields |= {"follows": None, "target": None, "direction": None}
    if before is not None:
        return replace(before, **fields)
    return Goal(id=half.id, starts_on=today, **fields)


def _check_levels(goal: Goal) -> None:
    """A goal that can be rated keeps its five sentences: reviews point at them.

    Raises:
        Refused: one of them is empty now.
    """
    for name, sentence in zip(LEVEL_NAMES, goal.levels, strict=True):
        if not sentence.strip():
            raise Refused(Reason.BLANK, (name,))


def _reviews(card: WriteCard, goal: Goal, note: str, today: date) -> Iterable[GoalReview]:
    """What it was, what it is, why; and the level where the person begins.

    One that lies ahead has no history yet.
    """
    if goal.starts_on > today:
        return
    level = card.levels.level_now if card.levels in card.shown else None
    if note or level is not None:
        yield GoalReview(id=new_id(), goal_id=goal.id, day=today, level=level, note=note)
