"""Small wins: found by plain rules in what was done, or written by the person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from companion.domain.refused import check_day, check_id, check_name, check_not_future


class FoundBy(StrEnum):
    """Who found a win: the person, or which rule. Rules look at what was done, never at pain."""

    ME = "me"
    STOPPED_AT_QUOTA = "stopped_at_quota"
    KEPT_PLAN = "kept_plan"
    AFTER_FLARE_UP = "after_flare_up"
    STEP = "step"
    BACK_AFTER_BREAK = "back_after_break"
    RESTED = "rested"


@dataclass(frozen=True, slots=True, kw_only=True)
class Win:
    """One small win.

    Attributes:
        day: The day on which it was so.
        text: In words, at most 100 letters; those of a rule are kept as they were said.
        found_by: The person or a rule.

    Raises:
        Refused: an answer is out of its range.
    """

    id: str
    day: date
    text: str
    found_by: FoundBy = FoundBy.ME

    def __post_init__(self) -> None:
        check_id(self.id)
        check_day(self.day)
        check_name(self.text, "text")


def check_win(win: Win, today: date) -> None:
    """Only what has been can be a win.

    Raises:
        Refused: its day has not begun.
    """
    check_not_future(win.day, today)
