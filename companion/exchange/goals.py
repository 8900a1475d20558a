"""goals.csv: what a person wants to get back to, why, and how it is told how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.followed import Follow, followed_of
from companion.domain.goals import (
    FARTHEST_TARGET,
    LEVEL_NAMES,
    LEVELS,
    MOST_WEIGHT,
    WEIGHTS,
    Goal,
    GoalKind,
    GoalState,
    Towards,
    check_goal,
)
from companion.exchange import cells
from companion.exchange.cells import amount_cell, day_cell, number_cell, text_cell
from companion.exchange.columns import (
    ID,
    Column,
    choice_column,
    day_column,
    name_column,
    text_column,
    whole_column,
)
from companion.exchange.kind import Kind

if TYPE_CHECKING:
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

_kind = cells.one_of(GoalKind)
_state = cells.one_of(GoalState)
_towards = cells.one_of(Towards)

_FOLLOWED = ", ".join(f"{each}:id" if each.has_id else each.value for each in Follow)
_SAID = (
    "much less than is expected",
    "less than is expected",
    "what is expected, and how the person will know",
    "more than is expected",
    "much more than is expected",
)

_COLUMNS = (
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
    ),
    day_column("starts_on", "First day that counts."),
    day_column("due_on", "By when; empty: open.", required=False),
    choice_column("state", "Where it stands.", GoalState),
    whole_column(
        "weight_importance", "How important: none to very; empty: not told.", 0, MOST_WEIGHT
    ),
    whole_column("weight_difficulty", "How hard: not to very; empty: not told.", 0, MOST_WEIGHT),
    *(
        text_column(name, f"Level {level:+d}: {said}." if level else f"Level 0: {said}.")
        for name, level, said in zip(LEVEL_NAMES, LEVELS, _SAID, strict=True)
    ),
    Column(
        "target",
        "number",
        "What the series is to come to, in its own unit; empty: none.",
        {"minimum": 0, "maximum": FARTHEST_TARGET},
    ),
    choice_column("direction", "On which side of the target.", Towards, required=False),
)


def _cells(goal: Goal, _: Figures) -> Cells:
    return {
        "id": text_cell(goal.id),
        "title": text_cell(goal.title),
        "kind": goal.kind.value,
        "because": text_cell(goal.because),
        "follows": "" if goal.follows is None else goal.follows.text,
        "starts_on": goal.starts_on.isoformat(),
        "due_on": day_cell(goal.due_on),
        "state": goal.state.value,
        **{name: number_cell(getattr(goal, name)) for name in WEIGHTS},
        **dict(zip(LEVEL_NAMES, map(text_cell, goal.levels), strict=True)),
        "target": amount_cell(goal.target),
        "direction": "" if goal.direction is None else goal.direction.value,
    }


def _towards_or_none(cell: str, field: str) -> Towards | None:
    return _towards(cell, field) if cell else None


def _read(row: Cells, wrong: Wrong) -> Goal | None:
    values = {
        "kind": wrong.read_shared(_kind, row, "kind"),
        "follows": wrong.read(lambda cell, _: followed_of(cell), row, "follows"),
        "starts_on": wrong.read_shared(cells.day, row, "starts_on"),
        "due_on": wrong.read_shared(cells.day_or_none, row, "due_on"),
        "state": wrong.read_shared(_state, row, "state"),
        **{name: wrong.read_shared(cells.number, row, name) for name in WEIGHTS},
        "target": wrong.read(cells.amount, row, "target"),
        "direction": wrong.read_shared(_towards_or_none, row, "direction"),
    }
    if wrong.cells:
        return None
    much_less, less, expected, more, much_more = (cells.text(row[name]) for name in LEVEL_NAMES)
    return Goal(
        id=cells.text(row["id"]),
        title=cells.text(row["title"]),
        because=cells.text(row["because"]),
        levels=(much_less, less, expected, more, much_more),
        **values,
    )


GOALS = Kind(
    file="goals.csv",
    entry=Goal,
    title="Goals, in the order in which they were written down",
    columns=_COLUMNS,
    cells=_cells,
    read=_read,
    order=lambda _: 0,
    days=lambda _: None,
    check=check_goal,
    texts=lambda each: (each.because, *each.levels),
)
