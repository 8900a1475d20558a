"""An activity the person wants more of, and the rule by which its plan may grow.

The rule is the person's or their clinic's choice; nothing here ever moves a plan by itself.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from companion.domain.refused import (
    Reason,
    Refused,
    check_day,
    check_id,
    check_name,
    check_range,
    check_text,
)

MOST_GROWTH_PCT = 20
"""Percent a week. Source: Therapeutic Guidelines (AU), 10 to 20 % of the baseline a week."""

MOST_COMPOUND_PCT = 10
"""Percent a week, when each step builds on the last. Source: I-Engage, How do I pace? (1.1 a
week); that faster growth is only linear is our choice, not evidence."""

START_SHARES = (0.5, 0.7, 0.8)
"""Shares of the baseline that are offered. Source: 0.8 I-Engage and Therapeutic Guidelines (AU);
0.7 the graded-activity trial of BMC Public Health 2007;7:254; 0.5 is in clinical use, no trial."""

USUAL_START_SHARE = 0.8
EVERY_DAY = frozenset(range(1, 8))
WEEK = timedelta(days=7)


class Area(StrEnum):
    """The part of life an activity belongs to."""

    MOVING = "moving"
    HOME = "home"
    WORK = "work"
    HANDS = "hands"
    PEOPLE = "people"
    OTHER = "other"


class AmountUnit(StrEnum):
    """What an activity is counted in; steps and repetitions are whole."""

    MINUTES = "minutes"
    METRES = "metres"
    STEPS = "steps"
    REPETITIONS = "repetitions"

    @property
    def is_whole(self) -> bool:
        """Half a step or half a repetition cannot be planned."""
        return self is AmountUnit.STEPS or self is AmountUnit.REPETITIONS

    @property
    def most(self) -> int:
        """The most of it in one go that is not a slip of typing. Our choice, not evidence."""
        return _MOST[self]


_MOST = {
    AmountUnit.MINUTES: 24 * 60,
    AmountUnit.METRES: 100_000,
    AmountUnit.STEPS: 200_000,
    AmountUnit.REPETITIONS: 10_000,
}


class Growth(StrEnum):
    """How a step raises the quota."""

    COMPOUND = "compound"  # a share of the last quota
    LINEAR = "linear"  # a share of the baseline
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What a step does, and on which days the activity is planned.

    Attributes:
        growth: How a step raises the quota; NONE: steps change nothing.
        growth_pct: Percent a week, 1 to 20, at most 10 if compound; 0 to 20 where growth is NONE.
        ceiling: No step goes above it, in the activity's unit; None while there is none.
        weekdays: 1 = Monday to 7; at least one.

    Raises:
        Refused: it would grow faster than that, or has no day.
    """

    growth: Growth = Growth.COMPOUND
    growth_pct: int = 10
    ceiling: float | None = None
    weekdays: frozenset[int] = EVERY_DAY

    def __post_init__(self) -> None:
        least = 0 if self.growth is Growth.NONE else 1
        check_range(self.growth_pct, "growth_pct", least, MOST_GROWTH_PCT)
        if self.growth is Growth.COMPOUND and self.growth_pct > MOST_COMPOUND_PCT:
            raise Refused(Reason.GROWS_TOO_FAST, ("growth_pct",), (MOST_COMPOUND_PCT,))
        if not self.weekdays:
            raise Refused(Reason.NO_WEEKDAY, ("weekdays",))
        for weekday in self.weekdays:
            check_range(weekday, "weekdays", 1, 7)

    def plans(self, day: date) -> bool:
        """Whether the activity is planned on this day of the week."""
        return day.isoweekday() in self.weekdays


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Something the person does or wants to do again; with a first day it has a plan.

    Attributes:
        name: In the person's words, 1 to 100 characters.
        start_share: Share of the baseline that the plan starts with, 0.1 to 1.
        rule: The rule the plan starts with; later changes are `RuleEdit` in decisions.py.
        starts_on: First day of the plan; None: no plan yet.
        ends_on: Last day of the plan; None: it has no end.
        clinic_quota: The first quota, where the clinic gave one; it goes before the baseline.
        easier: Ids of the ideas "make it easier" that are pinned to the plan.
        why: Why it matters to the person.
        note: A note from the therapist.

    Raises:
        Refused: an answer is out of its range, or two cannot both be right.
    """

    id: str
    name: str
    area: Area = Area.OTHER
    unit: AmountUnit = AmountUnit.MINUTES
    start_share: float = USUAL_START_SHARE
    rule: Rule = Rule()
    starts_on: date | None = None
    ends_on: date | None = None
    clinic_quota: float | None = None
    easier: tuple[str, ...] = ()
    why: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        check_id(self.id)
        check_name(self.name)
        if not 0.1 <= self.start_share <= 1:
            raise Refused(Reason.OUT_OF_RANGE, ("start_share",), (10, 100))
        check_text(self.why, "why")
        check_text(self.note, "note")
        for idea in self.easier:
            check_id(idea, "easier")
        self._check_span()
        check_amount(self.clinic_quota, "clinic_quota", self.unit)
        check_amount(self.rule.ceiling, "ceiling", self.unit)
        check_under(self.clinic_quota, "clinic_quota", self.rule.ceiling)

    def _check_span(self) -> None:
        for field in ("starts_on", "ends_on"):
            day = getattr(self, field)
            if day is not None:
                check_day(day, field)
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise Refused(Reason.ENDS_FIRST, ("starts_on", "ends_on"))

    def week_of(self, day: date) -> date | None:
        """The first day of the plan's week a day lies in; None before the plan or without one.

        A week of a plan is 7 days from its first day on, so that no week is shorter.
        """
        if self.starts_on is None or day < self.starts_on:
            return None
        return day - timedelta((day - self.starts_on).days % 7)


def starter_of(activity_id: str) -> str:
    """The id of the starter activity it was begun from: the text before the first "-".

    For an activity of the person's own it is some other text, which no starter has.
    """
    return activity_id.partition("-")[0]


def weekdays_of(digits: str) -> frozenset[int]:
    """Read days of the week as the export files write them: "135" is Monday, Wednesday, Friday.

    Raises:
        Refused: it holds anything but the digits 1 to 7.
    """
    if not set(digits) <= set("1234567"):
        raise Refused(Reason.OUT_OF_RANGE, ("weekdays",), (1, 7))
    return frozenset(map(int, digits))


def weekdays_text(weekdays: frozenset[int]) -> str:
    """The days of the week as digits, in order."""
    return "".join(map(str, sorted(weekdays)))


def careful(rule_growth: Growth, *, hit_hard: bool, from_clinic: bool) -> Growth:
    """The growth a first plan may have, once the person answered the question before it.

    "Are you much worse for days after small efforts? A recent injury or operation, heart or bone
    disease?" Yes: no growth, unless the clinic gave one; fixed increments can harm.
    Source: post-exertional malaise, see NICE NG206; the question is our choice, not evidence.
    """
    return Growth.NONE if hit_hard and not from_clinic else rule_growth


def check_amount(
    value: float | None, field: str, unit: AmountUnit, *, may_be_zero: bool = False
) -> None:
    """An amount in an activity's unit; None is one that was not given.

    Raises:
        Refused: it is not a number, not above zero, too large, or half a step.
    """
    if value is None:
        return
    if not math.isfinite(value) or value < 0 or value > unit.most:
        raise _outside(field, unit, may_be_zero=may_be_zero)
    if value == 0 and not may_be_zero:
        raise Refused(Reason.NOT_ABOVE_ZERO, (field,))
    if unit.is_whole and value != int(value):
        raise Refused(Reason.NOT_WHOLE, (field,))


def _outside(field: str, unit: AmountUnit, *, may_be_zero: bool) -> Refused:
    """With the true range: half a minute is an amount, half a step is none."""
    if may_be_zero or unit.is_whole:
        return Refused(Reason.OUT_OF_RANGE, (field,), (0 if may_be_zero else 1, unit.most))
    return Refused(Reason.NOT_ABOVE_ZERO_TO, (field,), (unit.most,))


def check_under(quota: float | None, field: str, ceiling: float | None) -> None:
    """A quota that is given lies at or under the plan's ceiling."""
    if quota is not None and ceiling is not None and quota > ceiling:
        raise Refused(Reason.OVER_CEILING, (field, "ceiling"))
