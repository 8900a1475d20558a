"""How the schema's text becomes values again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone


def instant(text: str, offset_min: int) -> datetime:
    """An instant kept as naive UTC, with the offset of the place where it was written."""
    naive = datetime.fromisoformat(text)
    return naive.replace(tzinfo=UTC).astimezone(timezone(timedelta(minutes=offset_min)))


def split(text: str) -> tuple[str, ...]:
    """A joined list; an empty text is an empty list."""
    return tuple(text.split(";")) if text else ()
