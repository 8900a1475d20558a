"""What is said of flare-ups: in charts, on screens and on paper, always calm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.days import day_of_month, period
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.flare_ups import FlareUp

MOST_NAMED = 3
"""More flare-ups than these are counted in a sentence, not named one by one."""


def shade_name(flare_up: FlareUp) -> str:
    """The name over its shaded days in a chart: "flare-up, 4 days"."""
    return tr("flare-up, %n day(s)", "", flare_up.days)


def mark_name() -> str:
    """What the shaded days mean, in the legend of a chart."""
    return tr("flare-up")


def shaded(flare_ups: Sequence[FlareUp], first: date, last: date) -> str:
    """The sentence of a chart on its shaded days; empty where none lies in these days."""
    inside = [each for each in flare_ups if each.starts_on <= last and each.ends_on >= first]
    if not inside:
        return ""
    if len(inside) > MOST_NAMED:
        return tr("%n flare-up(s) in this time are shaded.", "", len(inside))
    return " ".join(_one_shaded(each) for each in inside)


def dates(first: date, last: date) -> str:
    """From the first to the last day, as short as it goes: "3 to 6 May", "30 April to 2 May"."""
    if first < last and (first.year, first.month) == (last.year, last.month):
        return tr("{first} to {last}").format(first=number(first.day, 0), last=day_of_month(last))
    return period(first, last)


def _one_shaded(flare_up: FlareUp) -> str:
    days = dates(flare_up.starts_on, flare_up.ends_on)
    if flare_up.starts_on == flare_up.ends_on:
        return tr("The flare-up on {day} is shaded.").format(day=days)
    return tr("The flare-up from {days} is shaded.").format(days=days)
