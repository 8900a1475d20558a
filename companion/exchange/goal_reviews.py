"""goal_reviews.csv: how far each goal was on some days, and what was thought or changed."""

from __future__ import annotations

from companion.domain.goals import HIGHEST, LOWEST, GoalReview, check_review
from companion.domain.refused import check_not_future
from companion.exchange.columns import GOAL_ID, ID, day_column, text_column, whole_column
from companion.exchange.kind import Kind

GOAL_REVIEWS = Kind(
    file="goal_reviews.csv",
    entry=GoalReview,
    title="Reviews of goals, those of one day in the order in which they were written",
    columns=(
        ID,
        GOAL_ID,
        day_column("day", "The day of the review."),
        whole_column(
            "level",
            "How far the goal was, as in goals.csv: 0 is what is expected; empty: not rated.",
            LOWEST,
            HIGHEST,
        ),
        text_column("note", "Own words; where the goal was changed: what it was, is, and why."),
    ),
    order=lambda each: each.day,
    check=lambda each, latest: check_not_future(each.day, latest),
    fits=check_review,
)
