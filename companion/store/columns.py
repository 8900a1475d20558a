"""How the schema's text becomes values again."""

from __future__ import annotations

import sys
from datetime import date, datetime, timedelta

from companion.domain.clock import zone_of


def instant(text: str, offset_min: int) -> datetime:
    """An instant kept as naive UTC, with the offset of the place where it was written."""
    zone = zone_of(timedelta(minutes=offset_min))
    return zone.fromutc(datetime.fromisoformat(text).replace(tzinfo=zone))


def split(text: str) -> tuple[str, ...]:
    """A joined list; an empty text is an empty list. A word that many say is in memory once."""
    return tuple(map(sys.intern, text.split(";"))) if text else ()


def day_or_none(text: str | None) -> date | None:
    """A day, where there is one."""
    return date.fromisoformat(text) if text else None
