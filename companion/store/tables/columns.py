"""What several tables share: bounds in the schema, and instants kept as naive UTC."""

from datetime import UTC, datetime

from sqlalchemy import CheckConstraint


def between(name: str, low: int, high: int) -> CheckConstraint:
    """A bound on a column, held by the database too."""
    return CheckConstraint(f"{name} BETWEEN {low} AND {high}", name=f"{name}_range")


def utc(instant: datetime) -> datetime:
    """An aware instant as the schema keeps it: UTC without a zone."""
    return instant.astimezone(UTC).replace(tzinfo=None)
