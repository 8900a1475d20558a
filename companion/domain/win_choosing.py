"""Which of the wins that were found are kept, and which one Today shows: praise stays rare.

All numbers here are our choice, not evidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.win import FoundBy, Win

if TYPE_CHECKING:
    from companion.domain.wins import Found

EVENTS = frozenset({FoundBy.STEP, FoundBy.AFTER_FLARE_UP, FoundBy.BACK_AFTER_BREAK})
"""What happens now and then is always kept."""

USUAL = (FoundBy.KEPT_PLAN, FoundBy.RESTED, FoundBy.STOPPED_AT_QUOTA)
"""What happens often, the rarest first: one a day at most, and each once in seven days."""

SAID_AGAIN_AFTER = timedelta(days=7)
ON_TODAY_FOR = timedelta(days=7)
"""A win of an older day is not news any more."""


def to_keep(found: Iterable[Found], there: Sequence[Win]) -> tuple[Found, ...]:
    """What is to be kept of what was found, in the order of days.

    Args:
        found: By the rules.
        there: Every win that is kept or lies in the bin: one that was deleted is not found again,
            and its place is not taken by another.
    """
    ids = {each.id for each in there}
    new = {each.id: each for each in found if each.id not in ids}
    taken = {each.day for each in there if each.found_by is not FoundBy.ME}
    events = [each for each in new.values() if each.by in EVENTS]
    taken |= {each.day for each in events}
    kept = list(events)
    for rule in USUAL:
        said = [each.day for each in there if each.found_by is rule]
        usual = (each for each in new.values() if each.by is rule)
        for each in sorted(usual, key=lambda one: (one.day, one.id)):
            near = any(abs(each.day - day) < SAID_AGAIN_AFTER for day in said)
            if each.day not in taken and not near:
                kept.append(each)
                said.append(each.day)
                taken.add(each.day)
    return tuple(sorted(kept, key=lambda each: (each.day, each.id)))


@dataclass(frozen=True, slots=True)
class Shown:
    """The win that Today showed last.

    Attributes:
        on: The day on which it was shown.
        win_id: Which one.
        win_day: The day that it is about.
        is_away: The person put it away.
    """

    on: date
    win_id: str
    win_day: date
    is_away: bool = False


def of_today(wins: Iterable[Win], today: date, shown: Shown | None) -> Win | None:
    """The one win that Today shows; None: it shows none.

    What was shown today stays until it is put away or deleted, and no other one comes that day.
    Else it is the latest of the last seven days, if it is later than the one shown last: each win
    is shown on one day.
    """
    lately = [each for each in wins if today - ON_TODAY_FOR < each.day <= today]
    if shown is not None and shown.on == today:
        return next(
            (each for each in lately if each.id == shown.win_id and not shown.is_away), None
        )
    after = (shown.win_day, shown.win_id) if shown is not None else (date.min, "")
    later = [each for each in lately if (each.day, each.id) > after]
    return max(later, key=lambda each: (each.day, each.id), default=None)
