"""activity_ratings.csv: how well the activities went that matter to a person."""

from __future__ import annotations

from companion.domain.activity_ratings import AS_BEFORE, UNABLE, ActivityRating, check_rating
from companion.exchange.columns import ID, day_column, name_column, whole_column
from companion.exchange.kind import Kind

ACTIVITY_RATINGS = Kind(
    file="activity_ratings.csv",
    entry=ActivityRating,
    title="How well activities go that matter to the person, one row a rating",
    columns=(
        ID,
        name_column("activity", "In own words; the same words are the same activity."),
        day_column("day", "The day on which it was rated."),
        whole_column(
            "rating",
            "How well it goes: unable to do it, to as well as before. Unit: points, 0 to 10.",
            UNABLE,
            AS_BEFORE,
            required=True,
        ),
    ),
    order=lambda each: each.day,
    check=check_rating,
)
