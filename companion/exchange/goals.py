"""goals.csv: what a person wants to get back to, why, and how it is told how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.followed import Follow, Followed, followed_of
from companion.domain.goals import (
    FARTHEST_TARGET,
    LEVEL_NAMES,
    LEVELS,
    MOST_WEIGHT,
    Goal,
    GoalKind,
    GoalState,
    Towards,
    check_goal,
)
from companion.exchange import cells
from companion.exchange.columns import (
    ID,
    Column,
    InCell,
    choice_column,
    day_column,
    name_column,
    number_column,
    text_column,
    told,
    whole_column,
    written,
)
from companion.exchange.kind import Kind

if TYPE_CHECKING:
    from companion.exchange.wrong import Cells, Wrong

_FOLLOWED = ", ".join(f"{each}:id" if each.has_id else each.value for each in Follow)
_SAID = (
    "much less than is expected",
    "less than is expected",
    "what is expected, and how the person will know",
    "more than is expected",
    "much more than is expected",
)


def _followed_cell(followed: Followed | None) -> str:
    return "" if followed is None else followed.text


_WHAT = (
    ID,
    name_column("title", "What it is, in the person's words."),
    choice_column("kind", "The part of life it started from.", GoalKind),
    text_column("because", "The value behind it, in own words."),
    Column(
        "follows",
        "string",
        "The series that tells how it goes; empty: the person rates it by hand, as always where it"
        f" is about medicines. One of: {_FOLLOWED}. The id is of an activity, or the name of a"
        " questionnaire's file in the app; it may be gone.",
        cell=InCell(_followed_cell, lambda cell, _: followed_of(cell)),
    ),
    day_column("starts_on", "First day that counts."),
    day_column("due_on", "By when; empty: open.", required=False),
    choice_column("state", "Where it stands.", GoalState),
    whole_column(
        "weight_importance", "How important: none to very; empty: not told.", 0, MOST_WEIGHT
    ),
    whole_column("weight_difficulty", "How hard: not to very; empty: not told.", 0, MOST_WEIGHT),
)
_LEVELS = tuple(
    text_column(name, f"Level {level:+d}: {said}." if level else f"Level 0: {said}.")
    for name, level, said in zip(LEVEL_NAMES, LEVELS, _SAID, strict=True)
)
_AIM = (
    number_column(
        "target", "What the series is to come to, in its own unit; empty: none.", FARTHEST_TARGET
    ),
    choice_column("direction", "On which side of the target.", Towards, required=False),
)
_OWN_COLUMNS = (*_WHAT, *_AIM)


def _cells(goal: Goal) -> Cells:
    levels = zip(LEVEL_NAMES, map(cells.text_cell, goal.levels), strict=True)
    return written(goal, _OWN_COLUMNS) | dict(levels)


def _read(row: Cells, wrong: Wrong) -> Goal | None:
    values, levels = told(row, wrong, _OWN_COLUMNS), told(row, wrong, _LEVELS)
    if values is None or levels is None:
        return None
    much_less, less, expected, more, much_more = levels.values()
    return Goal(levels=(much_less, less, expected, more, much_more), **values)


GOALS = Kind(
    file="goals.csv",
    entry=Goal,
    title="Goals, in the order in which they were written down",
    columns=(*_WHAT, *_LEVELS, *_AIM),
    order=lambda _: 0,
    days=lambda _: None,
    check=check_goal,
    texts=lambda each: (each.because, *each.levels),
    cells=_cells,
    read=_read,
)
