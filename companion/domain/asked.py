"""Which questionnaire is due again, by the person's own choice of how often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.domain.activity_ratings import ActivityRating
    from companion.domain.questionnaire import Answered

MY_ACTIVITIES = "my_activities"
"""Under this name the rating of one's own activities stands among the questionnaires."""


@dataclass(frozen=True, slots=True)
class Due:
    """One that is to be filled in again.

    Attributes:
        questionnaire_id: Which one; or MY_ACTIVITIES.
        last: When it was last filled in; None: not yet.
        since: Since when it is due; None: since it was chosen.
    """

    questionnaire_id: str
    last: date | None
    since: date | None


def last_days(
    answered: Iterable[Answered], ratings: Iterable[ActivityRating] = ()
) -> dict[str, date]:
    """The latest day of each questionnaire, and of one's own activities."""
    found: dict[str, date] = {}
    days = [(each.questionnaire_id, each.day) for each in answered]
    days += [(MY_ACTIVITIES, each.day) for each in ratings]
    for name, day in days:
        found[name] = max(day, found.get(name, day))
    return found


def next_on(last: date | None, weeks: int, today: date) -> date:
    """When one is due that is asked every so many weeks; one that was never filled in is today."""
    return today if last is None else last + timedelta(weeks=weeks)


def due(weeks: Mapping[str, int], last: Mapping[str, date], today: date) -> tuple[Due, ...]:
    """What is due today, what waits longest first.

    Args:
        weeks: After how many weeks each is asked again; one that is not there is never asked.
        last: When each was last filled in.
        today: The day it is.
    """
    found = [
        Due(name, last.get(name), next_on(last[name], often, today) if name in last else None)
        for name, often in weeks.items()
        if next_on(last.get(name), often, today) <= today
    ]
    return tuple(sorted(found, key=lambda each: (each.since or date.max, each.questionnaire_id)))
