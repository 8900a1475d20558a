"""The check-in: how a day was, in a few answers, none of them required."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from companion.domain.clock import DAY_BEGINS
from companion.domain.refused import (
    Reason,
    Refused,
    check_day,
    check_id,
    check_instant,
    check_range,
    check_text,
    check_words,
)

WRITTEN_LATER = timedelta(hours=48)
"""Entries written later than this after the day are marked (Stone 2003: late entries differ)."""

_A_DAY_AND_LATER = timedelta(days=1) + WRITTEN_LATER


class Measure(StrEnum):
    """What a check-in can say, by its name in diary.csv; all but DID are 0 to 10."""

    DID = "did"
    INTERFERENCE = "interference"
    PAIN_AVERAGE = "pain_average"
    PAIN_WORST = "pain_worst"
    PAIN_LEAST = "pain_least"
    MOOD = "mood"
    FATIGUE = "fatigue"
    STRESS = "stress"


SCALES = tuple(measure for measure in Measure if measure is not Measure.DID)
PAIN_SCALES = (Measure.PAIN_LEAST, Measure.PAIN_AVERAGE, Measure.PAIN_WORST)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One look back at a day; a day may have several.

    Attributes:
        day: The day described, not the day of writing.
        recorded_at: When it was written: aware, whole seconds, with the offset of that place.
        hard_day: "A hard day" was saved, perhaps just that.
        did: What the person did that matters to them, in their own words.
        interference: How much pain got in the way, 0 (not) to 10 (stopped everything).
        pain_average: Usual pain of the day, 0 to 10; pain_worst and pain_least likewise.
        mood: 0 (very low) to 10 (very good).
        fatigue: 0 to 10; stress likewise.
        regions: Ids of places on the body map.
        note: Own words, at most 10,000 characters.

    Raises:
        Refused: an answer is out of its range, or least <= usual <= worst does not hold.
    """

    id: str
    day: date
    recorded_at: datetime
    hard_day: bool = False
    did: tuple[str, ...] = ()
    interference: int | None = None
    pain_average: int | None = None
    pain_worst: int | None = None
    pain_least: int | None = None
    mood: int | None = None
    fatigue: int | None = None
    stress: int | None = None
    regions: tuple[str, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        check_id(self.id)
        check_day(self.day)
        check_instant(self.recorded_at, "recorded_at")
        for scale in SCALES:
            check_range(getattr(self, scale), scale, 0, 10)
        _check_pain_order(self)
        check_words(self.did, "did")
        check_text(";".join(self.regions), "regions")
        for region in self.regions:
            check_id(region, "regions")
        check_text(self.note, "note")

    @property
    def is_empty(self) -> bool:
        """Nothing was answered at all."""
        answered = (self.hard_day, self.did, self.regions, self.note.strip())
        return not any(answered) and all(getattr(self, scale) is None for scale in SCALES)

    def same_answers(self, other: CheckIn) -> bool:
        """Whether both say the same of the same day, whenever they were written."""
        return replace(self, recorded_at=other.recorded_at) == other


def _check_pain_order(check_in: CheckIn) -> None:
    given = [(scale, getattr(check_in, scale)) for scale in PAIN_SCALES]
    known = [(scale, value) for scale, value in given if value is not None]
    for (lower, low), (higher, high) in pairwise(known):
        if low > high:
            raise Refused(Reason.PAIN_ORDER, (lower.value, higher.value))


def entered_later(day: date, recorded_at: datetime) -> bool:
    """Whether an entry was written more than 48 h after its day ended (at 04:00 next morning)."""
    if recorded_at.toordinal() - day.toordinal() <= WRITTEN_LATER.days:
        return False  # as most are: told without a clock
    began = datetime.combine(day, DAY_BEGINS)
    return recorded_at.replace(tzinfo=None) - began > _A_DAY_AND_LATER


def remembered(words: Iterable[tuple[str, ...]], starters: tuple[str, ...], most: int) -> list[str]:
    """The words a person uses most for what they did, most used first, to offer as buttons.

    Args:
        words: What was done, check-in by check-in, oldest first.
        starters: What they named at first start; offered until own words fill the row.
        most: How many to give at the most.
    """
    uses: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for did in words:
        for each in did:
            uses[each.casefold()] += 1
            shown[each.casefold()] = each
    latest = list(shown)
    ranked = sorted(uses, key=lambda key: (-uses[key], -latest.index(key)))
    fresh = [word for word in starters if word.casefold() not in uses]
    return [*(shown[key] for key in ranked), *fresh][:most]
