"""What the charts of Progress mark, read from the stores; and the lines of goals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.goals import GoalState, Towards
from companion.domain.marks import (
    of_breaks,
    of_exercises,
    of_happenings,
    of_plan,
    of_programme,
    within,
)
from companion.domain.pacing import plans_of
from companion.ui.charts.aim import Aim
from companion.ui.charts.legend import Mark
from companion.ui.stack import Stack
from companion.ui.widgets.table import FiguresTable
from companion.wording import marks as words
from companion.wording.things import days_a_week

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.domain.followed import Follow
    from companion.domain.goals import Goal
    from companion.domain.marks import Marked
    from companion.domain.pacing import Plan
    from companion.store.stores import Stores


def read_marks(stores: Stores, first: date, last: date) -> tuple[Marked, ...]:
    """Breaks, the programme, what happened, and changes of plans and of exercises."""
    plans = plans_of(
        stores.activities.all(), (), stores.decisions.all(), stores.decisions.edits(), (), ()
    )
    found = (
        *_of_all(stores, first, last),
        *(mark for plan in plans for mark in of_plan(plan)),
        *of_exercises(stores.programme.all()),
    )
    return within(found, first, last)


def marks_of(stores: Stores, plan: Plan | None, first: date, last: date) -> tuple[Marked, ...]:
    """The same beside one plan: its own changes, and not those of others."""
    own = of_plan(plan) if plan is not None else ()
    return within((*_of_all(stores, first, last), *own), first, last)


def _of_all(stores: Stores, first: date, last: date) -> tuple[Marked, ...]:
    return (
        *of_breaks(stores.breaks.between(first, last)),
        *of_programme(stores.profile.get(), last),
        *of_happenings(stores.happenings.between(first, last)),
    )


def goals_of(stores: Stores, what: Follow, of: str = "") -> tuple[Goal, ...]:
    """The active goals with a target that follow a series."""
    return tuple(
        goal
        for goal in stores.goals.all()
        if goal.state is GoalState.ACTIVE
        and goal.follows is not None
        and (goal.follows.what, goal.follows.of) == (what, of)
        and goal.target is not None
    )


def aim_of(goal: Goal, value: str) -> Aim:
    """A goal's line, its target in words."""
    assert goal.target is not None
    return Aim(goal.target, words.aim_name(_wanted(goal, value)))


def aim_sentence(goal: Goal, value: str) -> str:
    """The sentence on a goal's line."""
    return words.aim_sentence(goal.title, _wanted(goal, value))


def days_aims(goals: Sequence[Goal]) -> str:
    """Goals of so many days a week, in words: their charts count sessions, or minutes."""
    said = (
        words.goal_words(goal.title, _wanted(goal, days_a_week(goal.target)))
        for goal in goals
        if goal.target is not None
    )
    return " ".join(said)


def _wanted(goal: Goal, value: str) -> str:
    return words.aim_words(value, at_most=goal.direction is Towards.AT_MOST)


def marks_keys(marks: Sequence[Marked]) -> list[tuple[Mark, str, str]]:
    """The marks in a legend, as far as there are any."""
    found: list[tuple[Mark, str, str]] = []
    if any(each.is_long for each in marks):
        found.append((Mark.DAYS, "muted", words.days_legend()))
    if any(not each.is_long for each in marks):
        found.append((Mark.MOMENT, "muted", words.day_legend()))
    return found


def with_marks(table: FiguresTable, marks: Sequence[Marked]) -> QWidget:
    """The table of a chart, with that of its marks below it where there are any."""
    if not marks:
        return table
    below = FiguresTable(words.marks_headers(), words.marks_rows(marks), words.marks_title())
    return Stack((table, below))
