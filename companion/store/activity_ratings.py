"""Where it is kept how well the activities went that matter to a person."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.store.entry_store import DatedStore

if TYPE_CHECKING:
    from companion.domain.activity_ratings import ActivityRating
    from companion.store.tables import ActivityRatingRow

COLUMNS = "id, activity, day, rating"


class ActivityRatingStore(DatedStore["ActivityRating"]):
    """Ratings, in the order of days."""

    table = "activity_ratings"
    columns = COLUMNS
    topic = Topic.GOALS

    def last_day(self) -> date | None:
        """The day of the latest one; None where there is none."""
        ((day,),) = self._database.read(
            "SELECT max(day) FROM activity_ratings WHERE deleted_at IS NULL"
        )
        return date.fromisoformat(day) if day else None

    def _row_class(self) -> type[ActivityRatingRow]:
        from companion.store.tables import ActivityRatingRow

        return ActivityRatingRow

    def _entry(self, row: tuple[Any, ...]) -> ActivityRating:
        return rating_of(row)


def rating_of(row: tuple[Any, ...]) -> ActivityRating:
    """A rating from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    from companion.domain.activity_ratings import ActivityRating

    rating_id, activity, day, rating = row
    return ActivityRating(
        id=rating_id, activity=activity, day=date.fromisoformat(day), rating=rating
    )
