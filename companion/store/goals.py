"""Where goals are kept; steps and reviews share the fate of theirs in the bin."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.followed import followed_of
from companion.domain.goals import LEVEL_NAMES, WEIGHTS, Goal, GoalKind, GoalState, Towards
from companion.domain.topics import Topic
from companion.store.columns import day_or_none
from companion.store.entry_store import EntryStore

if TYPE_CHECKING:
    from companion.store.tables import GoalRow

_NAMES = (
    "id", "title", "kind", "because", "follows", "starts_on", "due_on", "state", "target",
    "direction", *WEIGHTS, *LEVEL_NAMES,
)  # fmt: skip
COLUMNS = ", ".join(_NAMES)
NOT_IN_BIN = "goal_id IN (SELECT id FROM goals WHERE deleted_at IS NULL)"
"""What belongs to a goal in the bin is not there either."""


class GoalStore(EntryStore[Goal]):
    """What the person wants to get back to, in the order in which it was written down."""

    table = "goals"
    columns = COLUMNS
    order = "rowid"
    topic = Topic.GOALS

    def _row_class(self) -> type[GoalRow]:
        from companion.store.tables import GoalRow

        return GoalRow

    def _entry(self, row: tuple[Any, ...]) -> Goal:
        return goal_of(row)


def goal_of(row: tuple[Any, ...]) -> Goal:
    """A goal from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    goal_id, title, kind, because, follows, starts_on, due_on, state, target, direction = row[:10]
    importance, difficulty, much_less, less, expected, more, much_more = row[10:]
    return Goal(
        id=goal_id,
        title=title,
        kind=GoalKind(kind),
        because=because,
        follows=followed_of(follows),
        starts_on=date.fromisoformat(starts_on),
        due_on=day_or_none(due_on),
        state=GoalState(state),
        weight_importance=importance,
        weight_difficulty=difficulty,
        levels=(much_less, less, expected, more, much_more),
        target=target,
        direction=Towards(direction) if direction else None,
    )
