"""The days the page looks back on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.series import DAYS_BETWEEN_VISITS, DailySeries, Week, monday, weekly

if TYPE_CHECKING:
    from companion.domain.visit import Visit


@dataclass(frozen=True, slots=True)
class Period:
    """Some days, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


def period_of(visit: Visit, spans: Iterable[tuple[date, date] | None], today: date) -> Period:
    """The period that was chosen; an end left open comes from the last 12 weeks with entries.

    These end on the last day that has an entry, and begin with the first entry when there are
    fewer than 12 weeks of them. Without any entry they end today.

    Args:
        visit: The visit, with its period or without.
        spans: First and last day with an entry, of check-ins and of nights; None where none is.
        today: The civil day.
    """
    known = [span for span in spans if span]
    newest = min(max((last for _, last in known), default=today), today)
    last = visit.last or max(newest, visit.first or newest)
    first = visit.first
    if first is None:
        first = last - timedelta(days=DAYS_BETWEEN_VISITS - 1)
        oldest = min((begin for begin, _ in known), default=first)
        first = min(max(first, oldest), last)
    return Period(first, last)


def weeks_of(series: DailySeries) -> tuple[Week, ...]:
    """The series week by week, counted from its first day, so that 12 weeks are 12 bars.

    The rules are those of `weekly`: a week with fewer than 3 known days is a gap. The last week
    may be cut off by the period.
    """
    shift = series.first - monday(series.first)
    as_if = weekly(replace(series, first=monday(series.first)))
    return tuple(week._replace(first=week.first + shift) for week in as_if)
