"""The path: which week a person is in, on how many of its days they practised, and what is next.

Nobody is moved on: a week lasts until the person presses something. Weeks that are left out are
not looked at.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from companion.domain.activities import WEEK
from companion.domain.calm_profile import PATH_WEEKS, CalmProfile


class PathStep(StrEnum):
    """What a person presses about their week."""

    NEXT = "next"
    STAY = "stay"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class PathWeek:
    """The week that is shown.

    A person who stays is shown the same week in sevens of days, counted from the day on which it
    was begun.

    Attributes:
        number: 1 to 8.
        first: The first of the seven days that run now.
        days: On how many of them it was practised; None where that is not counted.
        earlier_days: The same for the seven days before; None where there are none, or not counted.
        is_over: Seven days have passed, so that the person may be asked what is next.
    """

    number: int
    first: date
    days: int | None
    earlier_days: int | None
    is_over: bool

    @property
    def is_last(self) -> bool:
        """Whether the path ends with it."""
        return self.number == PATH_WEEKS


def path_week(profile: CalmProfile, done: Iterable[date] | None, today: date) -> PathWeek | None:
    """The week a person is in; None where they are not on the path.

    Args:
        profile: What they pressed last.
        done: Days on which the week's skill was practised, in any order, also more than once; None
            where its days are not counted.
        today: The civil day. Before the week began, as with a clock that was set back, it is still
            the first of its days.
    """
    if profile.path_week is None:
        return None
    since = profile.path_since or today
    first = since + max(0, (today - since) // WEEK) * WEEK
    is_over = first > since
    known = None if done is None else frozenset(done)
    return PathWeek(
        number=profile.path_week,
        first=first,
        days=_within(known, first),
        earlier_days=_within(known, first - WEEK) if is_over else None,
        is_over=is_over,
    )


def begun(profile: CalmProfile, today: date, number: int = 1) -> CalmProfile:
    """A week is begun: the first one, or any other that the person likes.

    Raises:
        Refused: there is no such week.
    """
    return replace(profile, path_week=number, path_since=today)


def stepped(profile: CalmProfile, step: PathStep, today: date) -> CalmProfile:
    """What a press changes. After the last week comes the end of the path.

    Somebody who is not on the path stays off it.
    """
    number = profile.path_week
    if number is None or step is PathStep.LEAVE or (step, number) == (PathStep.NEXT, PATH_WEEKS):
        return replace(profile, path_week=None, path_since=None)
    return begun(profile, today, number + (step is PathStep.NEXT))


def _within(days: frozenset[date] | None, first: date) -> int | None:
    return None if days is None else sum(first <= day < first + WEEK for day in days)
