"""The time, given in from outside: nothing else in the house reads the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo

DAY_BEGINS = time(4)
"""A day is what a person calls it: two in the morning still belongs to the evening before."""

ASKS_ABOUT_TODAY_FROM = time(14)
"""Before two in the afternoon the check-in asks about yesterday. Our choice, not evidence."""


def civil_day(local: datetime) -> date:
    """The day a person would call it; it begins at 04:00."""
    return local.date() if local.time() >= DAY_BEGINS else local.date() - timedelta(days=1)


@cache
def zone_of(offset: timedelta) -> timezone:
    """One zone for all instants with this offset from UTC: each would have its own."""
    return timezone(offset)


@dataclass(frozen=True, slots=True)
class Clock:
    """Now, and the time zone of this place.

    Attributes:
        read: Gives an aware instant.
        zone_name: Gives the IANA name of the zone, such as "Europe/London".
        counted_s: Seconds from some moment on, those in which the computer slept too; whoever sets
            the clock does not change them. None: the instant itself is counted.
    """

    read: Callable[[], datetime]
    zone_name: Callable[[], str]
    counted_s: Callable[[], float] | None = None

    @classmethod
    def fixed(cls, at: datetime, zone: str = "Europe/London") -> Clock:
        """A clock that stands still; a naive time is taken as local time of the zone."""
        aware = at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))
        return cls(lambda: aware, lambda: zone)

    def now(self) -> datetime:
        """The instant, in UTC, in whole seconds."""
        return self.read().astimezone(UTC).replace(microsecond=0)

    def local(self) -> datetime:
        """The instant in this place's time, in whole seconds."""
        return self.now().astimezone(ZoneInfo(self.zone_name()))

    def seconds(self) -> float:
        """A reading in seconds that only ever grows: differences of two are what went by."""
        return self.read().timestamp() if self.counted_s is None else self.counted_s()

    def today(self) -> date:
        """The civil day; it begins at 04:00."""
        return civil_day(self.local())

    def asked_day(self) -> date:
        """The day the check-in asks about: yesterday before 14:00, later today."""
        morning = DAY_BEGINS <= self.local().time() < ASKS_ABOUT_TODAY_FROM
        return self.today() - timedelta(days=1) if morning else self.today()
