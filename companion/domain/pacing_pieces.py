"""How the time of a session is split: work and rest in turn, rest before pain rises."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import accumulate

from companion.domain.refused import Reason, Refused, check_range

USUAL_REST_S = 120
"""Two minutes of rest between two pieces are offered first. Our choice, not evidence."""

LONGEST_S = 24 * 60 * 60
MOST_PIECES = 60


@dataclass(frozen=True, slots=True)
class Pieces:
    """How the planned time is split; every second piece is rest.

    Attributes:
        work_s: Length of each piece of work, in whole seconds; empty: it counts up until stopped.
        rest_s: Rest between two of them, in seconds; 0 for none.
    """

    work_s: tuple[int, ...] = ()
    rest_s: int = 0

    def __post_init__(self) -> None:
        if len(self.work_s) > MOST_PIECES:
            raise Refused(Reason.TOO_MANY, ("pieces",), (MOST_PIECES,))
        for piece in self.work_s:
            check_range(piece, "pieces", 1, LONGEST_S)
        check_range(self.rest_s, "rest", 0, LONGEST_S)

    @property
    def ends_s(self) -> tuple[int, ...]:
        """When each piece ends, work and rest in turn, in seconds of the timer's own time."""
        rests = [length for piece in self.work_s for length in (piece, self.rest_s)]
        return tuple(accumulate(rests[:-1]))

    @property
    def all_s(self) -> int | None:
        """Work and rest together; None where it counts up."""
        return self.ends_s[-1] if self.work_s else None


def split(quota_min: float, times: int = 1, rest_s: int = USUAL_REST_S) -> Pieces:
    """A quota in minutes in equal pieces of work with rest between; 12 in 3 is 3 x 4 min.

    Whole seconds: what is left over goes to the first pieces.

    Raises:
        Refused: there are more pieces than seconds, or the lengths are out of range.
    """
    check_range(times, "pieces", 1, MOST_PIECES)
    if not math.isfinite(quota_min) or quota_min <= 0:
        raise Refused(Reason.NOT_ABOVE_ZERO, ("quota",))
    each, left = divmod(round(quota_min * 60), times)
    if each < 1:
        raise Refused(Reason.MORE_PARTS_THAN_SECONDS, ("pieces",), (times,))
    return Pieces(tuple(each + (n < left) for n in range(times)), rest_s if times > 1 else 0)
