"""What happened between two visits that a clinic asks about: a fall, a change of medicine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from companion.domain.refused import (
    LONGEST_NAME,
    Reason,
    Refused,
    check_day,
    check_id,
    check_not_future,
    check_text,
)


class HappeningKind(StrEnum):
    """What it was."""

    FALL = "fall"
    EMERGENCY = "emergency"  # care in an emergency department or a stay in hospital
    MEDICINE = "medicine"
    WORK = "work"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One thing that happened, on its day.

    Attributes:
        text: What it was in own words, at most 100 letters; it may be empty.

    Raises:
        Refused: an answer is out of its range.
    """

    id: str
    day: date
    kind: HappeningKind
    text: str = ""

    def __post_init__(self) -> None:
        check_id(self.id)
        check_day(self.day)
        check_text(self.text, "text")
        if len(self.text) > LONGEST_NAME:
            raise Refused(Reason.TOO_LONG, ("text",), (LONGEST_NAME,))


def check_happening(happening: Happening, today: date) -> None:
    """Only what has been can be told.

    Raises:
        Refused: its day has not begun.
    """
    check_not_future(happening.day, today)
