"""What a person chose for their practices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from companion.domain.refused import check_day, check_id, check_range

PATH_WEEKS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class CalmProfile:
    """Choices that hold for every practice.

    Attributes:
        favourites: Ids of practices.
        path_week: Which week of the path, 1 to 8; None: the person is not on it.
        path_since: The day on which that week was begun.

    Raises:
        Refused: an answer is out of its range.
    """

    favourites: frozenset[str] = frozenset()
    path_week: int | None = None
    path_since: date | None = None

    def __post_init__(self) -> None:
        for practice_id in self.favourites:
            check_id(practice_id, "practice_id")
        check_range(self.path_week, "path_week", 1, PATH_WEEKS)
        if self.path_since is not None:
            check_day(self.path_since, "path_since")
