"""The flare-ups on the page for the clinic: shaded in its charts, and named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.report.shapes import Shade
from companion.wording import flare as words

if TYPE_CHECKING:
    from companion.domain.flare_ups import FlareUp
    from companion.report.period import Period

FEWEST_PLACES = 12
"""Few weeks keep the width of a bar."""

NAME_PART = 0.2
"""Of the width of a chart, what a name takes."""


def flare_ups_in(flare_ups: Iterable[FlareUp], period: Period) -> tuple[FlareUp, ...]:
    """Those with a gentle day in the period, in the order of days."""
    found = (each for each in flare_ups if _touches(each, period.first, period.last))
    return tuple(sorted(found, key=lambda each: each.starts_on))


def shades(flare_ups: Sequence[FlareUp], first: date, weeks: int) -> tuple[Shade, ...]:
    """What is shaded in a chart of weeks.

    Args:
        flare_ups: In the order of days.
        first: The first day of the first bar.
        weeks: How many bars there are.
    """
    last = first + timedelta(days=7 * weeks - 1)
    width = max(weeks, FEWEST_PLACES)
    free, found = 0.0, []
    for each in flare_ups:
        if not _touches(each, first, last):
            continue
        begin = (max(each.starts_on, first) - first).days / 7
        end = ((min(each.ends_on, last) - first).days + 1) / 7
        name_at = min(begin, width * (1 - NAME_PART))
        has_room = name_at >= free
        free = name_at + width * NAME_PART if has_room else free
        found.append(Shade(begin, end, words.mark_name(), name_at if has_room else None))
    return tuple(found)


def shaded_too(sentence: str, flare_ups: Sequence[FlareUp], first: date, weeks: int) -> str:
    """What a chart says, and which days of it are shaded."""
    more = words.shaded(flare_ups, first, first + timedelta(days=7 * weeks - 1))
    return f"{sentence} {more}".strip()


def _touches(flare_up: FlareUp, first: date, last: date) -> bool:
    return flare_up.starts_on <= last and flare_up.ends_on >= first
