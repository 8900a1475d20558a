"""A person's usual night, for "Same as usual": the middle of the last nights they wrote down."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import atan2, cos, pi, sin
from statistics import median

from companion.domain.refused import Refused
from companion.domain.sleep import NIGHT_TIMES, Night
from companion.domain.times import WallTime

FEWEST_NIGHTS = 3
"""Fewer nights make no habit. Our choice, not evidence."""

LAST_NIGHTS = 14
"""How far back a habit counts, in nights written down. Our choice, not evidence."""

_CIRCLE_MIN = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualTimes:
    """The four times of a usual night; a night filled in from them is marked `as_usual`."""

    into_bed: WallTime | None = None
    tried_to_sleep: WallTime | None = None
    final_awakening: WallTime | None = None
    out_of_bed: WallTime | None = None

    def night(self, night_id: str, day: date, zone: str) -> Night:
        """The night of a day as it usually is.

        Raises:
            Refused: the clock did not show one of the times in that night.
        """
        times = {field: getattr(self, field) for field in NIGHT_TIMES}
        return Night(id=night_id, day=day, time_zone=zone, as_usual=True, **times)


def usual_times(nights: Iterable[Night]) -> UsualTimes | None:
    """The middle (median) of each clock time over the last 14 nights with times of their own.

    Nights that were filled in by "Same as usual", or without sleep, do not count. Midnight is
    no border: 23:50 and 00:10 have 00:00 between them. A time known of fewer than 3 nights stays
    None; None in all where there are fewer than 3 nights, or where the middles of very scattered
    nights do not make a night.
    """
    own = [night for night in nights if _has_own_times(night)]
    last = sorted(own, key=lambda night: night.day)[-LAST_NIGHTS:]
    if len(last) < FEWEST_NIGHTS:
        return None
    middles = {
        field: _middle([wall for night in last if (wall := night.times[field]) is not None])
        for field in NIGHT_TIMES
    }
    usual = UsualTimes(**middles)
    try:
        held = usual.night("usual", date(2000, 1, 2), "UTC")
    except Refused:
        return None
    return usual if not held.is_empty else None


def _has_own_times(night: Night) -> bool:
    written = any(wall is not None for wall in night.times.values())
    return written and night.slept and not night.as_usual


def _middle(walls: list[WallTime]) -> WallTime | None:
    """The median on the circle of the day, cut opposite to the mean direction."""
    if len(walls) < FEWEST_NIGHTS:
        return None
    angles = [2 * pi * wall.minutes / _CIRCLE_MIN for wall in walls]
    mean = atan2(sum(map(sin, angles)), sum(map(cos, angles))) / (2 * pi) * _CIRCLE_MIN
    cut = mean - _CIRCLE_MIN / 2
    unrolled = [(wall.minutes - cut) % _CIRCLE_MIN + cut for wall in walls]
    minutes = round(median(unrolled)) % _CIRCLE_MIN
    return WallTime(*divmod(minutes, 60))
