"""What is asked about how exercise felt: what the clinic's sheet asks, and no more.

Someone who switched pain ratings off is not asked for them here either, whatever a sheet asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.store.stores import Stores

EFFORT = "effort"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeltAsks:
    """Which of the answers are asked for.

    Attributes:
        effort: The clinic's sheet asks how hard it was.
        pain: The clinic's sheet asks for pain, and pain ratings are on.
        rates_pain: Pain ratings are on; while they are off, no answer about pain is shown.
    """

    effort: bool
    pain: bool
    rates_pain: bool

    def shows(self, name: str, answer: int | None) -> bool:
        """Whether a question is shown; one that has its answer is, where its kind may be."""
        if name == EFFORT:
            return self.effort or answer is not None
        return self.rates_pain and (self.pain or answer is not None)


def felt_asks(stores: Stores) -> FeltAsks:
    """What is asked now."""
    profile = stores.exercise_profile.get()
    rates = stores.profile.get().rates_pain
    return FeltAsks(effort=profile.asks_effort, pain=profile.asks_pain and rates, rates_pain=rates)
