"""What a person chose for all their pacing, and wrote on a good day for a hard one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from companion.domain.refused import check_day, check_text


@dataclass(frozen=True, slots=True, kw_only=True)
class PacingProfile:
    """Choices and lists that hold for every plan.

    Attributes:
        helps: "What helps me" in a flare-up, one line each, in own words.
        calls: "Whom I call", one line each.
        asks_ratings: Sessions ask for a rating before and after, as the clinic's sheet does.
        tells_pattern: Progress may tell of a pattern of boom and bust.
        pattern_told_on: The last day it did; None: never.
    """

    helps: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    asks_ratings: bool = False
    tells_pattern: bool = True
    pattern_told_on: date | None = None

    def __post_init__(self) -> None:
        check_text("\n".join(self.helps), "helps")
        check_text("\n".join(self.calls), "calls")
        if self.pattern_told_on is not None:
            check_day(self.pattern_told_on, "pattern_told_on")
