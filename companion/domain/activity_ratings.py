"""My activities: how well a few things go that matter to a person, rated again and again.

Source: the idea of the Patient-Specific Functional Scale (Stratford 1995), CLINICAL.md section 1;
its words are not used.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from companion.domain.refused import check_day, check_id, check_name, check_not_future, check_range

UNABLE, AS_BEFORE = 0, 10
FEWEST, MOST = 3, 5
"""So many activities are rated together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityRating:
    """How well one activity went on one day.

    Attributes:
        activity: In own words; the same words are the same activity.
        rating: 0 unable to do it, 10 as well as before.

    Raises:
        Refused: an answer is out of its range.
    """

    id: str
    activity: str
    day: date
    rating: int

    def __post_init__(self) -> None:
        check_id(self.id)
        check_name(self.activity, "activity")
        check_day(self.day)
        check_range(self.rating, "rating", UNABLE, AS_BEFORE)


def check_rating(rating: ActivityRating, today: date) -> None:
    """Only today and the days before it can be rated.

    Raises:
        Refused: its day has not begun.
    """
    check_not_future(rating.day, today)
