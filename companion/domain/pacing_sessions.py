"""What was done of an activity, and whether it kept to the plan."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, Protocol

from companion.domain.activities import AmountUnit, check_amount
from companion.domain.refused import (
    Reason,
    Refused,
    check_day,
    check_id,
    check_instant,
    check_not_future,
    check_range,
    check_text,
)

KEPT_WITHIN = 0.2
"""Share of the quota that a day may lie above or below it. Our choice, not evidence."""

KEPT_WITHIN_MINUTES = 2.0
KEPT_WITHIN_UNITS = 1.0
"""What is always near enough: 2 minutes, or 1 of another unit. Our choice, not evidence."""

_ROUNDING = 1e-9  # 1.2 x 10 - 10 is a hair over 2 to a computer


class Told(StrEnum):
    """The quick way to say how much it was."""

    AS_PLANNED = "as planned"
    LESS = "less"
    MORE = "more"


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One go at an activity; a day may have several, and an activity needs no plan.

    Attributes:
        day: The civil day on which it began.
        started_at: When it began: aware, with the offset of that place; None if typed in later.
        amount: In the activity's unit, 0 or more; `check_session` knows the unit.
        rating_before: 0 to 10, only where the clinic's sheet asks; rating_after likewise.
        note: Own words, at most 10,000 characters.

    Raises:
        Refused: an answer is out of its range.
    """

    id: str
    activity_id: str
    day: date
    amount: float
    started_at: datetime | None = None
    rating_before: int | None = None
    rating_after: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        check_id(self.id)
        check_id(self.activity_id, "activity_id")
        check_day(self.day)
        if self.started_at is not None:
            check_instant(self.started_at, "started_at")
        if not math.isfinite(self.amount) or self.amount < 0:
            raise Refused(Reason.OUT_OF_RANGE, ("amount",), (0, AmountUnit.STEPS.most))
        check_range(self.rating_before, "rating_before", 0, 10)
        check_range(self.rating_after, "rating_after", 0, 10)
        check_text(self.note, "note")


class Amount(Protocol):
    """How much was done in one go: a session, or no more of it than that."""

    @property
    def id(self) -> str:
        """The id of the session."""

    @property
    def activity_id(self) -> str:
        """Of which activity."""

    @property
    def day(self) -> date:
        """The civil day on which it began."""

    @property
    def amount(self) -> float:
        """In the activity's unit."""


class Went(NamedTuple):
    """A session as a plan needs it: quick to read where there are thousands."""

    id: str
    activity_id: str
    day: date
    amount: float


def check_session(session: Session, unit: AmountUnit, today: date) -> None:
    """Whether a session can be kept: not in the future, and possible in its unit.

    Raises:
        Refused: it cannot.
    """
    check_not_future(session.day, today)
    check_amount(session.amount, "amount", unit, may_be_zero=True)


def done_by_day(sessions: Iterable[Amount]) -> dict[date, float]:
    """How much was done on each day that has a session, all its sessions together."""
    done: dict[date, float] = {}
    for each in sessions:
        done[each.day] = done.get(each.day, 0.0) + each.amount
    return done


def tolerance(quota: float, unit: AmountUnit) -> float:
    """How far from the quota is still kept to plan: 20 % of it, at least 2 minutes or 1 unit.

    Our choice, not evidence.
    """
    least = KEPT_WITHIN_MINUTES if unit is AmountUnit.MINUTES else KEPT_WITHIN_UNITS
    return max(KEPT_WITHIN * quota, least)


def is_kept(done: float, quota: float, unit: AmountUnit) -> bool:
    """Whether what was done on a planned day kept to its quota, bounds included."""
    return abs(done - quota) <= tolerance(quota, unit) + _ROUNDING


def offered_amount(told: Told, quota: float, unit: AmountUnit) -> float:
    """The amount a form is filled in with after "as planned", "less" or "more".

    The quota, half of it, or half as much again: clearly not within the plan, and the person
    corrects it before it is kept. Our choice, not evidence.
    """
    share = {Told.AS_PLANNED: 1.0, Told.LESS: 0.5, Told.MORE: 1.5}[told]
    amount = quota * share
    if not unit.is_whole:
        return round(amount, 1)  # as it is told
    return float(math.floor(amount) if told is Told.LESS else math.ceil(amount))
