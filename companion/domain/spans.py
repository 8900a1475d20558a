"""Spans of days: a break from the diary, a spell of the full sleep diary."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from companion.domain.refused import Reason, Refused, check_day, check_id

LONGEST_BREAK = 30
LONGEST_SPELL = 92


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """Days on which the person rests from the diary; nothing is asked, nothing is overdue.

    Attributes:
        first: First day of the break.
        last: Last day, inclusive; 1 to 30 days in all.
    """

    id: str
    first: date
    last: date

    def __post_init__(self) -> None:
        _check_span(self.id, self.first, self.last, LONGEST_BREAK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """Days on which the full sleep diary is kept, often the two weeks before a visit.

    Attributes:
        first: First day of waking up that is asked for.
        last: Last day, inclusive; at most three months.
    """

    id: str
    first: date
    last: date

    def __post_init__(self) -> None:
        _check_span(self.id, self.first, self.last, LONGEST_SPELL)


def days_in(first: date, last: date) -> tuple[date, ...]:
    """Every day from first to last, both included; none when last comes first."""
    return tuple(map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1)))


def _check_span(span_id: str, first: date, last: date, longest: int) -> None:
    check_id(span_id)
    check_day(first, "first")
    if last < first:
        raise Refused(Reason.ENDS_FIRST, ("first", "last"))
    if (last - first).days >= longest:
        raise Refused(Reason.TOO_LONG_A_TIME, ("first", "last"), (longest,))
