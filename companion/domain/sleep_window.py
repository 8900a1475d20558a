"""A sleep window that was agreed with a clinic: held as it is, never worked out here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.domain.sleep import Night
    from companion.domain.times import WallTime

NEAR_MIN = 30
"""So far from a time still is near it. Our choice, not evidence."""

LAST_NIGHTS = 14
"""Days that are looked back on. Our choice, not evidence."""

_DAY_MIN = 24 * 60


@dataclass(frozen=True, slots=True)
class Near:
    """A plain fact about some nights.

    Attributes:
        near: Nights that began and ended near the window.
        known: Nights of which those times are written down.
    """

    near: int
    known: int


def nights_near(
    nights: Iterable[Night], into_bed: WallTime | None, out_of_bed: WallTime | None
) -> Near:
    """How many nights were near a window; an end that is not agreed is not looked at."""
    ends = {"into_bed": into_bed, "out_of_bed": out_of_bed}
    agreed = {field: time for field, time in ends.items() if time is not None}
    if not agreed:
        return Near(0, 0)
    known = [
        [_apart(getattr(night, field), time) for field, time in agreed.items()]
        for night in nights
        if all(getattr(night, field) is not None for field in agreed)
    ]
    return Near(sum(max(apart) <= NEAR_MIN for apart in known), len(known))


def _apart(one: WallTime, other: WallTime) -> int:
    """Minutes between two clock times, the shorter way round."""
    minutes = abs(one.minutes - other.minutes)
    return min(minutes, _DAY_MIN - minutes)
