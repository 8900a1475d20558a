"""laterality.csv: left or right, told from pictures of hands and feet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.laterality import LONGEST_MS, MOST_SHOWN, Part, Score, Which, check_score
from companion.exchange.columns import ID, choice_column, day_column, instant_column, whole_column
from companion.exchange.kind import Kind, check_instant_of, offset_of

if TYPE_CHECKING:
    from datetime import date


def _check(score: Score, latest: date) -> None:
    check_score(score, latest)
    check_instant_of(score.started_at, latest, "started_at")


LATERALITY = Kind(
    file="laterality.csv",
    entry=Score,
    title="Left or right, told from pictures of hands and feet: one row for each side of a go",
    columns=(
        ID,
        day_column("day", "The day on which it began; a day begins at 04:00."),
        instant_column("started_at", "When it began; the sides of one go share it."),
        choice_column("part", "What was shown.", Part),
        choice_column("side", "The side that the pictures showed.", Which),
        whole_column(
            "shown", "Pictures of this side that were answered.", 1, MOST_SHOWN, required=True
        ),
        whole_column("correct", "Right answers among them.", 0, MOST_SHOWN, required=True),
        whole_column(
            "median_ms",
            "The middle of the times of right answers; empty: none has one. Unit: milliseconds.",
            1,
            LONGEST_MS,
        ),
    ),
    order=lambda each: (each.day, each.started_at.timestamp(), each.id),
    check=_check,
    offset=lambda each: offset_of(each.started_at),
)
