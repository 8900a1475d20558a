"""A year at a glance in words: each day as a screen reader says it, and what the steps mean."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from companion.domain.series import Unit
from companion.domain.year_view import EDGES, STEPS
from companion.wording.days import day_of_month
from companion.wording.numbers import number
from companion.wording.things import of_a_day, thing_name
from companion.wording.times import duration
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.things import Thing
    from companion.domain.year_view import YearDay


def title() -> str:
    """The heading of the page."""
    return tr("A year at a glance")


def line() -> str:
    """What can be done there."""
    return tr("Each day of a year. Press a day to open it in your diary.")


def year_title(thing: Thing, year: int) -> str:
    """The title of the picture: "Nights, 2026"."""
    return tr("{name}, {year}").format(name=thing_name(thing), year=str(year))


def day_words(each: YearDay, thing: Thing) -> str:
    """One day as it is said: "3 March: 4 of 10"."""
    said = tr("no entry") if each.value is None else of_a_day(each.value, thing)
    return tr("{day}: {words}").format(day=day_of_month(each.day), words=said)


def how_to_walk() -> str:
    """How the keyboard goes about in the year."""
    return tr("Arrow keys go from day to day, Page Up and Page Down by a month. Enter opens a day.")


def sentence(days: Sequence[YearDay]) -> str:
    """What the year holds in all."""
    known = sum(each.value is not None for each in days)
    return tr("Entries on %n day(s) of this year. Days without one are empty.", "", known)


def month_short(day: date) -> str:
    """The month over its days: "March"."""
    return QLocale().standaloneMonthName(day.month)


def weekday_letters() -> list[str]:
    """Monday to Sunday, as narrow as the language has them."""
    narrow = QLocale.FormatType.NarrowFormat
    return [QLocale().standaloneDayName(day, narrow) for day in range(1, 8)]


def step_words(thing: Thing) -> list[tuple[int, str]]:
    """Each step with what it means, for the legend."""
    if thing.unit is Unit.DAYS:
        return [(0, tr("no")), (STEPS - 1, tr("yes"))]
    edges = EDGES[thing.unit]
    if thing.unit is Unit.SCORE_0_10:
        names = [tr("0 to 2"), tr("3 or 4"), tr("5 or 6"), tr("7 or 8"), tr("9 or 10")]
        return list(enumerate(names))
    between = [
        tr("{low} to {high}").format(low=_edge(low, thing.unit), high=_edge(high, thing.unit))
        for low, high in pairwise(edges)
    ]
    under = tr("under {value}").format(value=_edge(edges[0], thing.unit))
    over = tr("{value} or more").format(value=_edge(edges[-1], thing.unit))
    return list(enumerate([under, *between, over]))


def _edge(value: float, unit: Unit) -> str:
    if unit is Unit.MINUTES:
        return duration(value)
    return tr("{n} %").format(n=number(value, 0))
