"""The week plan: which activity, or rest, on which day and in which part of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from companion.domain.refused import check_day, check_id


class PartOfDay(StrEnum):
    """A part of the day, in their order."""

    MORNING = "morning"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One thing in a week plan.

    Attributes:
        activity_id: What is planned; None is rest, which is planned as well.
        day: The day it is planned for; it may lie ahead.
    """

    id: str
    activity_id: str | None
    day: date
    part_of_day: PartOfDay

    def __post_init__(self) -> None:
        check_id(self.id)
        if self.activity_id is not None:
            check_id(self.activity_id, "activity_id")
        check_day(self.day)
