"""How the schema's text becomes values again."""

from __future__ import annotations

import sys
from datetime import date, datetime, timedelta
from functools import cache

from companion.domain.clock import zone_of


def instant(text: str, offset_min: int) -> datetime:
    """An instant kept as naive UTC, with the offset of the place where it was written."""
    zone = zone_of(_shift(offset_min))
    return zone.fromutc(datetime.fromisoformat(text).replace(tzinfo=zone))


def wall_time(text: str, offset_min: int) -> datetime:
    """What the clock of that place showed at such an instant: quick where there are many."""
    return datetime.fromisoformat(text) + _shift(offset_min)


@cache
def _shift(offset_min: int) -> timedelta:
    return timedelta(minutes=offset_min)


def split(text: str) -> tuple[str, ...]:
    """A joined list; an empty text is an empty list. A word that many say is in memory once."""
    return tuple(map(sys.intern, text.split(";"))) if text else ()


def day_or_none(text: str | None) -> date | None:
    """A day, where there is one."""
    return date.fromisoformat(text) if text else None
