"""Where the steps toward goals are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.domain.goals import GoalStep
from companion.domain.topics import Topic
from companion.store.columns import day_or_none
from companion.store.entry_store import EntryStore
from companion.store.goals import NOT_IN_BIN

if TYPE_CHECKING:
    from companion.store.tables import GoalStepRow

COLUMNS = "id, goal_id, position, text, due_on, done_on"


class GoalStepStore(EntryStore[GoalStep]):
    """Steps, goal by goal, in the order in which they are to be taken."""

    table = "goal_steps"
    columns = COLUMNS
    topic = Topic.GOALS
    there = NOT_IN_BIN
    order = "goal_id, position, rowid"

    def of_goal(self, goal_id: str) -> tuple[GoalStep, ...]:
        """The steps of one goal, in their order."""
        return self._where("deleted_at IS NULL AND goal_id = ?", (goal_id,))

    def _row_class(self) -> type[GoalStepRow]:
        from companion.store.tables import GoalStepRow

        return GoalStepRow

    def _entry(self, row: tuple[Any, ...]) -> GoalStep:
        return step_of(row)


def step_of(row: tuple[Any, ...]) -> GoalStep:
    """A step from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    step_id, goal_id, position, text, due_on, done_on = row
    return GoalStep(
        id=step_id,
        goal_id=goal_id,
        position=position,
        text=text,
        due_on=day_or_none(due_on),
        done_on=day_or_none(done_on),
    )
