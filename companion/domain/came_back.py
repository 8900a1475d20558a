"""Back to a plan after a flare-up: told as a fact, the last time that it was so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.domain.flare_ups import FlareUp
    from companion.domain.pacing import PlanDay


def came_back_after(days: Sequence[PlanDay], flare_ups: Iterable[FlareUp]) -> FlareUp | None:
    """The last flare-up within some days after which the plan was kept to again.

    That is on a planned day with its whole quota again, before any other flare-up begins. Our
    choice, not evidence.

    Args:
        days: Of one plan, one after the other.
        flare_ups: All of the person's.
    """
    if not days:
        return None
    kept = [each.day for each in days if each.kept]
    inside = [each for each in flare_ups if days[0].day <= each.starts_on <= days[-1].day]
    later = sorted(inside, key=lambda each: each.starts_on, reverse=True)
    ends = days[-1].day
    for each in later:
        if any(each.back_on <= day <= ends for day in kept):
            return each
        ends = min(ends, each.starts_on)
    return None
