"""My activities: how well a few things go that matter to a person, rated again and again.

Source: the idea of the Patient-Specific Functional Scale (Stratford 1995), CLINICAL.md section 1;
its words are not used.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from companion.domain.refused import check_day, check_id, check_name, check_not_future, check_range

UNABLE, AS_BEFORE = 0, 10
FEWEST, MOST = 3, 5
"""So many activities are rated together."""

MEAN_CHANGE, SINGLE_CHANGE = 2.0, 3.0
"""A change of the mean, and of a single activity, that is more than chance.

Source: Stratford 1995 (minimal detectable change, 90 %), CLINICAL.md sections 1 and 8."""


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


# --- rated on one day, and compared -----------------------------------------------------


@dataclass(frozen=True, slots=True)
class Round:
    """What was rated on one day.

    Attributes:
        day: That day.
        ratings: By activity; where one was rated twice, the later of the two as they were given.
    """

    day: date
    ratings: Mapping[str, int]

    @property
    def mean(self) -> float:
        """Of all that was rated that day."""
        return sum(self.ratings.values()) / len(self.ratings)


@dataclass(frozen=True, slots=True)
class Changed:
    """Two days side by side: only the activities that were rated on both.

    Attributes:
        before: Their mean on the earlier day.
        now: Their mean on the later day.
        single: How much each of them changed.
    """

    before: float
    now: float
    single: Mapping[str, int]

    @property
    def is_mean_more_than_chance(self) -> bool | None:
        """Whether the mean changed by 2 or more; None: it is of fewer activities than it is for."""
        if len(self.single) < FEWEST:
            return None
        return abs(self.now - self.before) >= MEAN_CHANGE - _ROUNDING

    def is_more_than_chance(self, activity: str) -> bool:
        """Whether one activity changed by 3 or more."""
        return abs(self.single[activity]) >= SINGLE_CHANGE


_ROUNDING = 1e-9  # a mean of thirds


def rounds(ratings: Iterable[ActivityRating]) -> tuple[Round, ...]:
    """The ratings day by day, in the order of days."""
    found: dict[date, dict[str, int]] = {}
    for each in ratings:
        found.setdefault(each.day, {})[each.activity] = each.rating
    return tuple(Round(day, MappingProxyType(found[day])) for day in sorted(found))


def changed(before: Round, now: Round) -> Changed | None:
    """How the same activities changed between two days; None where there are none.

    Source: the same activities only, CLINICAL.md section 8.
    """
    same = [each for each in now.ratings if each in before.ratings]
    if not same:
        return None
    return Changed(
        sum(before.ratings[each] for each in same) / len(same),
        sum(now.ratings[each] for each in same) / len(same),
        MappingProxyType({each: now.ratings[each] - before.ratings[each] for each in same}),
    )


def current_activities(ratings: Iterable[ActivityRating]) -> tuple[str, ...]:
    """What is rated at present: the activities of the latest day, in their order."""
    found = rounds(ratings)
    return tuple(found[-1].ratings) if found else ()
