"""Where the reviews of goals are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.goals import GoalReview
from companion.domain.topics import Topic
from companion.store.entry_store import DatedStore
from companion.store.goals import NOT_IN_BIN

if TYPE_CHECKING:
    from companion.store.tables import GoalReviewRow

COLUMNS = "id, goal_id, day, level, note"


class GoalReviewStore(DatedStore[GoalReview]):
    """Reviews, in the order of days; on one day in the order of writing."""

    table = "goal_reviews"
    columns = COLUMNS
    topic = Topic.GOALS
    there = NOT_IN_BIN

    def of_goal(self, goal_id: str) -> tuple[GoalReview, ...]:
        """The reviews of one goal, in their order."""
        return self._where("deleted_at IS NULL AND goal_id = ?", (goal_id,))

    def _row_class(self) -> type[GoalReviewRow]:
        from companion.store.tables import GoalReviewRow

        return GoalReviewRow

    def _entry(self, row: tuple[Any, ...]) -> GoalReview:
        return review_of(row)


def review_of(row: tuple[Any, ...]) -> GoalReview:
    """A review from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    review_id, goal_id, day, level, note = row
    return GoalReview(
        id=review_id, goal_id=goal_id, day=date.fromisoformat(day), level=level, note=note
    )
