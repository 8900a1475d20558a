"""Chance that comes out the same every time, and ids that do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random
from typing import TypeVar
from uuid import UUID, uuid5

_SEED = 20260512
_IDS = UUID("5b0b1d4e-8d0f-5c3a-9f43-0d8f6f2f7a11")
_Any = TypeVar("_Any")


def own_id(what: str, day: date, number: int = 1) -> str:
    """The id of something of a day."""
    return str(uuid5(_IDS, f"{what} {day.isoformat()} {number}"))


def lasting_id(what: str) -> str:
    """The id of something that is the same in every year."""
    return uuid5(_IDS, what).hex


class Chance:
    """Small random steps, the same ones every time."""

    def __init__(self, seed: int = _SEED) -> None:
        self._random = Random(seed)  # no secret hangs on it

    def happens(self, share: float) -> bool:
        """Yes in this share of all times."""
        return self._random.random() < share

    def whole(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return low + int(self._random.random() * (high - low + 1))

    def around(self, mean: float, spread: float) -> float:
        """A number near the mean, at most twice the spread away."""
        return mean + spread * (2 * self._random.random() + 2 * self._random.random() - 2)

    def score(self, mean: float, spread: float) -> int:
        """An answer from 0 to 10."""
        return min(10, max(0, round(self.around(mean, spread))))

    def some(self, of: Sequence[_Any], count: int) -> list[_Any]:
        """So many of them, in their own order."""
        ranked = sorted(range(len(of)), key=lambda _: self._random.random())
        return [of[n] for n in sorted(ranked[:count])]
