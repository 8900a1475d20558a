"""How it has been, measure by measure: at the start, now, and how each figure is worked out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from typing import TYPE_CHECKING

from companion.domain.comparison import (
    DAYS_COMPARED,
    SHORTEST_RANGE_DAYS,
    Figure,
    start_against_now,
)
from companion.domain.series import Unit
from companion.domain.visit import Section
from companion.report.shapes import Table
from companion.wording import report as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from companion.domain.series import DailySeries
    from companion.domain.visit import Visit
    from companion.report.period import Period

PAIN = (Figure.PAIN_AVERAGE, Figure.PAIN_WORST)
SLEEP = (Figure.NIGHTS, Figure.ASLEEP, Figure.EFFICIENCY)


class Place(IntEnum):
    """The measures in their order on the page: what the person did first."""

    DID = 1
    INTERFERENCE = 2
    PAIN = 3
    PEG = 4
    NIGHTS = 5
    ASLEEP = 6
    EFFICIENCY = 7
    PLAN = 8
    EXERCISE = 9
    ACTIVITIES = 10
    GOALS = 11
    QUESTIONNAIRE = 12


DATED = (Place.PEG, Place.ACTIVITIES, Place.GOALS, Place.QUESTIONNAIRE)
"""Taken now and then: each figure has its day, see `first_and_last`."""


@dataclass(frozen=True, slots=True)
class Row:
    """One measure.

    Attributes:
        place: Where it stands.
        name: What was measured.
        start: Its value in the first two weeks; a page of fewer than four weeks has none.
        now: Its value in the last two weeks, or in all days.
        known: Of how many days.
        how: How it is worked out, for the second page; empty where that is said elsewhere.
        days: On how many days of the page it is known, for the second page.
    """

    place: Place
    name: str
    start: str
    now: str
    known: str
    how: str = ""
    days: str = ""

    def cells(self, *, short: bool) -> tuple[str, ...]:
        """The cells of the table; a short time has no start."""
        if short:
            return (self.name, self.now, self.known)
        return (self.name, self.start, self.now, self.known)


def is_short(period: Period) -> bool:
    """Whether the days are too few for a start and a now."""
    return period.days < SHORTEST_RANGE_DAYS


def wanted(visit: Visit) -> list[Figure]:
    """The figures the page shows, what the person did first and pain intensity after it."""
    found = [Figure.DID, Figure.INTERFERENCE]
    if Section.PAIN in visit.sections:
        found += PAIN
    if Section.SLEEP in visit.sections:
        found += SLEEP
    return found


def figure_rows(figures: Mapping[Figure, DailySeries], period: Period) -> list[Row]:
    """A row for each figure; usual and worst pain share one where both are known."""
    short = is_short(period)
    both = all(each in figures for each in PAIN)
    found = []
    for figure, series in figures.items():
        if both and figure is Figure.PAIN_AVERAGE:
            found.append(_pain_row(figures, short=short))
        elif not (both and figure is Figure.PAIN_WORST):
            found.append(_row(figure, series, short=short))
    return found


def table(rows: Iterable[Row], period: Period) -> Table | None:
    """The rows as they stand on the page."""
    short = is_short(period)
    ordered = in_order(rows)
    if not ordered:
        return None
    heads = words.short_headers() if short else words.headers(dated=are_dated(ordered))
    cells = tuple(row.cells(short=short) for row in ordered)
    return Table(heads, cells, tuple(row.place for row in ordered))


def are_dated(rows: Iterable[Row]) -> bool:
    """Whether some figures are of one day."""
    return any(row.place in DATED for row in rows)


def in_order(rows: Iterable[Row]) -> list[Row]:
    """The rows in the order of the page; those of one place stay as they come."""
    return sorted(rows, key=lambda row: row.place)


def explained(rows: Iterable[Row], period: Period) -> Table | None:
    """The second page: how each of these is worked out."""
    told = tuple((row.name, row.how, row.days) for row in in_order(rows) if row.how)
    return Table(words.explained_headers(period.days), told) if told else None


def _row(figure: Figure, series: DailySeries, *, short: bool) -> Row:
    start, now, known = _cells(figure, series, short=short)
    days = words.known_days(series.known)
    return Row(_PLACES[figure], words.measure(figure), start, now, known, words.how(figure), days)


def _pain_row(figures: Mapping[Figure, DailySeries], *, short: bool) -> Row:
    usual, worst = (_cells(each, figures[each], short=short) for each in PAIN)
    start, now = (words.usual_and_worst(*pair) for pair in zip(usual[:2], worst[:2], strict=True))
    how = " ".join(words.how(each) for each in PAIN)
    days = words.known_days(figures[Figure.PAIN_AVERAGE].known)
    return Row(Place.PAIN, words.usual_and_worst_pain(), start, now, usual[2], how, days)


def _cells(figure: Figure, series: DailySeries, *, short: bool) -> tuple[str, str, str]:
    """Start, now, and the days known; a period under four weeks has one figure over all of it."""
    if short:
        known = words.known_of(series.known, len(series.values))
        return words.DASH, _shown(figure, series), known
    two_weeks = timedelta(days=DAYS_COMPARED - 1)
    start = series.between(series.first, series.first + two_weeks)
    now = series.between(series.last - two_weeks, series.last)
    known = words.known_twice(start.known, now.known)
    if start_against_now(series, figure.better) is None:
        return words.DASH, words.DASH, known
    return _shown(figure, start), _shown(figure, now), known


def _shown(figure: Figure, series: DailySeries) -> str:
    if figure.unit is Unit.DAYS:
        return words.known_of(round(series.total()), series.known)
    mean = series.mean()
    return words.DASH if mean is None else words.mean(figure, mean)


_PLACES = {
    Figure.DID: Place.DID,
    Figure.INTERFERENCE: Place.INTERFERENCE,
    Figure.PAIN_AVERAGE: Place.PAIN,
    Figure.PAIN_WORST: Place.PAIN,
    Figure.NIGHTS: Place.NIGHTS,
    Figure.ASLEEP: Place.ASLEEP,
    Figure.EFFICIENCY: Place.EFFICIENCY,
}


def first_and_last(pairs: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """Of a measure that is taken now and then: the first value and the latest, with their days.

    One that was taken once stands under "now".

    Args:
        pairs: Value and day, in the order of days; one at least.
    """
    told = [words.value_on(value, day) for value, day in (pairs[0], pairs[-1])]
    return (told[0] if len(pairs) > 1 else words.DASH), told[1]
