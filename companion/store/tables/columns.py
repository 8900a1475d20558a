"""What several tables share: bounds, words, the mark of the bin, instants as UTC and an offset."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, DateTime
from sqlmodel import Field


def between(name: str, low: int, high: int) -> CheckConstraint:
    """A bound on a column, held by the database too."""
    return CheckConstraint(f"{name} BETWEEN {low} AND {high}", name=f"{name}_range")


def one_of(name: str, *words: str) -> CheckConstraint:
    """The words a column may hold, held by the database too."""
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{name} IN ({listed})", name=f"{name}_known")


def utc(instant: datetime) -> datetime:
    """An aware instant as the schema keeps it: UTC without a zone."""
    return instant.astimezone(UTC).replace(tzinfo=None)


def second(instant: datetime) -> datetime:
    """In whole seconds, as files say it: what runs in time is measured more finely."""
    return utc(instant).replace(microsecond=0)


def offset_min(instant: datetime) -> int:
    """The offset of the place an aware instant was written at, in minutes."""
    offset = instant.utcoffset()
    assert offset is not None  # the domain refuses instants without one
    return round(offset.total_seconds() / 60)


def deleted_at() -> Any:  # noqa: ANN401  sqlmodel's own type
    """When it was put into the bin; None: it was not."""
    return Field(default=None, sa_column=Column(DateTime))
