"""Which backups are kept: all of the last days, then one a day, one a week, one a month."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

GRACE = timedelta(days=2)
"""Younger backups all stay."""

DAILY, WEEKLY, MONTHLY = 12, 10, 9
"""So many of each are kept, the newest of its day, week or month.

Source: the numbers of Anki's backups; our choice, not evidence.
"""

_Span = Callable[[date], object]
_STAGES: tuple[tuple[int, _Span], ...] = (
    (DAILY, lambda day: day),
    (WEEKLY, lambda day: day.isocalendar()[:2]),
    (MONTHLY, lambda day: (day.year, day.month)),
)


def kept(backups: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The backups that stay, by the instant they were made; the newest always does.

    Days, weeks and months are those of the place where each was made. Those of the future (the
    clock was set back) stay too. It is counted, not aged: a year away does not empty the folder.

    Args:
        backups: When each was made, aware, in any order.
        now: Aware.
    """
    newest_first = sorted(backups, reverse=True)
    stay = set(newest_first[:1])
    stay.update(each for each in newest_first if now - each <= GRACE)
    older = [each for each in newest_first if now - each > GRACE]
    for most, span in _STAGES:
        chosen, older = _one_of_each(older, most, span)
        stay.update(chosen)
    return frozenset(stay)


def _one_of_each(
    newest_first: list[datetime], most: int, span: _Span
) -> tuple[list[datetime], list[datetime]]:
    """The newest of each span, so many at the most; and those older than the last span."""
    chosen: list[datetime] = []
    for n, each in enumerate(newest_first):
        if chosen and span(chosen[-1].date()) == span(each.date()):
            continue
        if len(chosen) == most:
            return chosen, newest_first[n:]
        chosen.append(each)
    return chosen, []
