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
    first, ends = days[0].day, days[-1].day
    inside = [each for each in flare_ups if first <= each.starts_on <= ends]
    later = sorted(inside, key=lambda each: each.starts_on, reverse=True)
    for each in later:
        after = days[(each.back_on - first).days : (ends - first).days + 1]
        if any(day.kept for day in after):
            return each
        ends = min(ends, each.starts_on)
    return None
