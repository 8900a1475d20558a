"""The person's programme and choices: what they would like to do more of, and be asked about."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from companion.domain.refused import check_day, check_range, check_words

LONGEST_PROGRAMME_WEEKS = 52


class Ask(StrEnum):
    """What a check-in may ask for beyond its three questions; each can be switched off."""

    PAIN = "pain"
    FEELINGS = "feelings"
    BODY_MAP = "body_map"
    SLEEP_TIMES = "sleep_times"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What the person told about themselves; all of it optional.

    Attributes:
        programme_first: First day of the rehabilitation programme.
        programme_weeks: How many weeks it lasts or lasted, 1 to 52.
        more_of: What they would like to do more of, in own words.
        asks: What the check-in may ask under "More".
        started: First start has been gone through (or skipped).
    """

    programme_first: date | None = None
    programme_weeks: int | None = None
    more_of: tuple[str, ...] = ()
    asks: frozenset[Ask] = field(default_factory=lambda: frozenset(Ask))
    started: bool = False

    def __post_init__(self) -> None:
        if self.programme_first is not None:
            check_day(self.programme_first, "programme_first")
        check_range(self.programme_weeks, "programme_weeks", 1, LONGEST_PROGRAMME_WEEKS)
        check_words(self.more_of, "more_of")

    @property
    def rates_pain(self) -> bool:
        """Whether pain ratings are on; while they are off no page asks for pain or shows it."""
        return Ask.PAIN in self.asks

    def programme_week(self, day: date) -> int | None:
        """Which week of the programme a day lies in, from 1; None outside it or when unknown."""
        if self.programme_first is None or day < self.programme_first:
            return None
        week = (day - self.programme_first).days // 7 + 1
        return week if self.programme_weeks is None or week <= self.programme_weeks else None
