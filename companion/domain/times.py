"""Clock times as people write them down, and where they lie in a night.

A clock time is not an instant: a clock that is put back shows an hour twice, a clock that is put
forward never shows some times at all. Instants come from the time zone, walking back from the
last time of the night.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from companion.domain.refused import Reason, Refused, check_range

FARTHEST_APART = timedelta(hours=16)
"""Neighbouring times of a night lie no farther apart. Our choice, not evidence: a slip of date
or of morning and evening gives more (such slips are documented errors, Shaffer 2023)."""

EVENING = time(18)
"""A time alone from six in the evening on belongs to the evening before. Our choice."""

_WRITTEN = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])(\+1)?")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class WallTime:
    """A time as the clock on the wall shows it.

    Attributes:
        hour: 0 to 23.
        minute: 0 to 59.
        second_pass: The second time round, in an hour that the clock repeats in autumn.

    Raises:
        Refused: no clock shows this time.
    """

    hour: int
    minute: int
    second_pass: bool = False

    def __post_init__(self) -> None:
        check_range(self.hour, "hour", 0, 23)
        check_range(self.minute, "minute", 0, 59)

    @classmethod
    def parse(cls, written: str, field: str = "time") -> WallTime:
        """Read a time as the export files write it: "23:10", the second pass "01:30+1".

        Raises:
            Refused: it is written in any other way.
        """
        match = _WRITTEN.fullmatch(written)
        if match is None:
            raise Refused(Reason.NOT_A_TIME, (field,))
        return cls(int(match[1]), int(match[2]), match[3] is not None)

    def __str__(self) -> str:
        return f"{self.hour:02}:{self.minute:02}{'+1' if self.second_pass else ''}"

    @property
    def minutes(self) -> int:
        """Minutes since midnight, as the clock shows them; 0 to 1439."""
        return self.hour * 60 + self.minute


@lru_cache(maxsize=64)
def time_zone(name: str) -> ZoneInfo:
    """The rules of a time zone by its IANA name.

    Raises:
        Refused: there is no name, or no such zone.
    """
    if not name:
        raise Refused(Reason.NO_ZONE, ("time_zone",))
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Refused(Reason.UNKNOWN_ZONE, ("time_zone",)) from None


def needs_second_pass(day: date, zone: str, wall: WallTime) -> bool:
    """Whether the clock shows a time twice in the night that ends on a day.

    Then the person is asked which of the two they mean; unasked it is the first.
    """
    shown = _Shown.on(_alone_on(day, wall), wall, time_zone(zone))
    return shown.repeated


def instants(
    day: date, zone: ZoneInfo, times: Mapping[str, WallTime | None]
) -> dict[str, datetime]:
    """The instants of a night's clock times, in UTC; only of the times that are given.

    The last one lies on the day of waking (a rise after midnight, after waking before it, on the
    day after); each earlier one is the latest match of the clock that is not later than its
    follower. A night that holds only its beginning counts times from 18:00 as the evening before.

    Args:
        day: The day of waking.
        zone: Where the clock hangs.
        times: The four times by field name, in the order of the night.

    Raises:
        Refused: the clock never showed one of them, or does not repeat it; two neighbours are out
            of order or more than 16 hours apart.
    """
    given = [(field, wall) for field, wall in times.items() if wall is not None]
    if not given:
        return {}
    try:
        return _walk_back(_last_day(day, dict(given)), zone, given[::-1])
    except OverflowError:
        raise Refused(Reason.IN_FUTURE, ("day",)) from None


def _last_day(day: date, given: Mapping[str, WallTime]) -> date:
    """The date of the last time of the night."""
    woke, rose = given.get("final_awakening"), given.get("out_of_bed")
    if woke and rose:
        past_midnight = woke.minutes > rose.minutes and not rose.second_pass
        return day + _DAY if past_midnight else day
    return day if woke or rose else _alone_on(day, list(given.values())[-1])


def _alone_on(day: date, wall: WallTime) -> date:
    return day if wall.minutes < EVENING.hour * 60 else day - _DAY


def _walk_back(
    last_day: date, zone: ZoneInfo, backwards: list[tuple[str, WallTime]]
) -> dict[str, datetime]:
    field, wall = backwards[0]
    on, at = last_day, _Shown.on(last_day, wall, zone).instant(field)
    found = {field: at}
    for earlier, earlier_wall in backwards[1:]:
        on, before = _latest(earlier, earlier_wall, zone, on, (field, at))
        if at - before > FARTHEST_APART:
            hours = int(FARTHEST_APART / timedelta(hours=1))
            raise Refused(Reason.TIMES_FAR_APART, (earlier, field), (hours,))
        field, at = earlier, before
        found[field] = at
    return dict(reversed(found.items()))


def _latest(
    field: str, wall: WallTime, zone: ZoneInfo, on: date, follower: tuple[str, datetime]
) -> tuple[date, datetime]:
    """The latest match of the clock that is not later than the follower, and its date."""
    following, not_after = follower
    for back in range(2):
        shown = _Shown.on(on - back * _DAY, wall, zone)
        if shown.skipped_day:
            shown = _Shown.on(on - (back + 1) * _DAY, wall, zone)
        if shown.utc <= not_after:
            return shown.day, shown.instant(field)
        if shown.repeated and wall.second_pass:
            break
    raise Refused(Reason.TIME_ORDER, (field, following))


@dataclass(frozen=True, slots=True)
class _Shown:
    """How a clock shows a time on a date: once, twice (repeated) or never (skipped)."""

    day: date
    utc: datetime
    change: timedelta
    second_pass: bool

    @classmethod
    def on(cls, day: date, wall: WallTime, zone: ZoneInfo) -> _Shown:
        first = datetime(day.year, day.month, day.day, wall.hour, wall.minute, tzinfo=zone)
        second = first.replace(fold=1)
        change = (second.utcoffset() or timedelta()) - (first.utcoffset() or timedelta())
        # A time that was skipped lies, so to say, at its earlier reading: then it is found there.
        later_reading = wall.second_pass or change > timedelta()
        utc = (second if later_reading else first).astimezone(UTC)
        return cls(day, utc, change, wall.second_pass)

    @property
    def repeated(self) -> bool:
        return self.change < timedelta()

    @property
    def skipped_day(self) -> bool:
        """A whole date left out, as on an island that moves across the date line."""
        return self.change >= _DAY

    def instant(self, field: str) -> datetime:
        if self.change > timedelta():
            raise Refused(Reason.NO_SUCH_TIME, (field,))
        if self.second_pass and not self.repeated:
            raise Refused(Reason.NOT_REPEATED, (field,))
        return self.utc
