"""A clock that a test moves on, or back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from companion.domain.clock import Clock


class MovedClock:
    """Stands still until it is moved.

    Attributes:
        at: The instant.
        clock: The clock that says it.
    """

    def __init__(self, at: datetime, zone: str = "Europe/London") -> None:
        self.at = at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))
        self.clock = Clock(lambda: self.at, lambda: zone)

    def move(self, **length: float) -> None:
        """On by so many seconds, minutes, hours; back where they are below zero."""
        self.at = (self.at.astimezone(UTC) + timedelta(**length)).astimezone(self.at.tzinfo)
