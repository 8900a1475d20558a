"""The log of practices: what was practised, how long, and how tense before and after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from companion.domain.refused import (
    Reason,
    Refused,
    check_day,
    check_id,
    check_instant,
    check_not_future,
    check_range,
    check_text,
)
from companion.domain.spans import days_in

LONGEST_MINUTES = 480


@dataclass(frozen=True, slots=True, kw_only=True)
class Practised:
    """One practice that was done, whole or in part.

    Attributes:
        practice_id: Of the practices that come with the app; it may be gone from them.
        day: The civil day on which it began.
        started_at: When: aware, with the offset of that place; None if typed in later.
        minutes: How long; None: not told.
        tension_before: 0 calm to 10 very tense; so is the other.
        note: Own words, at most 10,000 characters.

    Raises:
        Refused: an answer is out of its range.
    """

    id: str
    practice_id: str
    day: date
    started_at: datetime | None = None
    minutes: float | None = None
    tension_before: int | None = None
    tension_after: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        check_id(self.id)
        check_id(self.practice_id, "practice_id")
        check_day(self.day)
        if self.started_at is not None:
            check_instant(self.started_at, "started_at")
        if self.minutes is not None and not 0 <= self.minutes <= LONGEST_MINUTES:
            raise Refused(Reason.OUT_OF_RANGE, ("minutes",), (0, LONGEST_MINUTES))
        for scale in TENSIONS:
            check_range(getattr(self, scale), scale, 0, 10)
        check_text(self.note, "note")


TENSIONS = ("tension_before", "tension_after")
"""The two ratings, by their names in the export files."""


def check_practised(entry: Practised, latest: date) -> None:
    """Only what has begun can be described.

    Raises:
        Refused: its day is later.
    """
    check_not_future(entry.day, latest)


def practice_days(entries: Iterable[Practised]) -> frozenset[date]:
    """The days with a practice, however short."""
    return frozenset(each.day for each in entries)


def minutes_by_day(entries: Iterable[Practised]) -> dict[date, float]:
    """Minutes of each day with a practice; one without its minutes counts as none."""
    found: dict[date, float] = {}
    for each in entries:
        found[each.day] = found.get(each.day, 0.0) + (each.minutes or 0.0)
    return found


class PractisedWeek(NamedTuple):
    """What was practised in one week: quick to make where there are many years of them.

    Attributes:
        first: Its Monday.
        days: On how many of its days.
        minutes: How long in all; what was not told counts as none.
    """

    first: date
    days: int
    minutes: float

    @property
    def last(self) -> date:
        """Its Sunday."""
        return self.first + timedelta(days=6)


def practised_weeks(
    entries: Iterable[Practised], first: date, last: date
) -> tuple[PractisedWeek, ...]:
    """Every week from one day to another, also those without a practice."""
    return weeks_of_minutes(minutes_by_day(entries), first, last)


def weeks_of_minutes(
    by_day: Mapping[date, float], first: date, last: date
) -> tuple[PractisedWeek, ...]:
    """The same out of the minutes of each day with a practice."""
    from companion.domain.series import monday

    weeks: list[PractisedWeek] = []
    begins = monday(first)
    while begins <= last:
        days = days_in(begins, begins + timedelta(days=6))
        known = [by_day[day] for day in days if day in by_day]
        weeks.append(PractisedWeek(begins, len(known), sum(known)))
        begins += timedelta(days=7)
    return tuple(weeks)


@dataclass(frozen=True, slots=True)
class Tension:
    """Tension before and after, over the practices that have both.

    Attributes:
        before: Mean, 0 to 10.
        after: Mean, 0 to 10.
        count: Of how many practices.
    """

    before: float
    after: float
    count: int


def tension(entries: Iterable[Practised]) -> Tension | None:
    """The means before and after; None where no practice has both."""
    pairs = [
        (each.tension_before, each.tension_after)
        for each in entries
        if each.tension_before is not None and each.tension_after is not None
    ]
    if not pairs:
        return None
    before, after = (sum(side) / len(pairs) for side in zip(*pairs, strict=True))
    return Tension(before, after, len(pairs))
