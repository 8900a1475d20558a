"""What stands named in a chart beside its figures: a break, a programme, a change, a fall.

A mark says when something was. It never says that it changed a figure.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.decisions import Choice
from companion.domain.happening import HappeningKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.happening import Happening
    from companion.domain.pacing import Plan
    from companion.domain.profile import Profile
    from companion.domain.programme import PlanItem
    from companion.domain.spans import Break

_DAY = timedelta(days=1)


class MarkKind(StrEnum):
    """What it was; the first two take days, all others are a day."""

    PROGRAMME = "programme"
    BREAK = "break"
    MEDICINE = "medicine"
    WORK = "work"
    FALL = "fall"
    EMERGENCY = "emergency"
    PLAN_BEGAN = "plan_began"
    PLAN_BACK = "plan_back"  # a step back was chosen
    PLAN_SET = "plan_set"  # another amount was chosen
    PLAN_RULE = "plan_rule"
    EXERCISES = "exercises"  # one or more exercises came, went or have another dose


WEIGHTIEST_FIRST = (
    MarkKind.MEDICINE, MarkKind.EMERGENCY, MarkKind.FALL, MarkKind.WORK, MarkKind.BREAK,
    MarkKind.PLAN_BACK, MarkKind.PLAN_SET, MarkKind.PLAN_RULE, MarkKind.PLAN_BEGAN,
    MarkKind.EXERCISES, MarkKind.PROGRAMME,
)  # fmt: skip
"""Which marks are named where not all have room: first what a clinic would ask about, then what the
person decided of a plan, which its line shows already. Our choice, not evidence."""

_HAPPENED = {
    HappeningKind.MEDICINE: MarkKind.MEDICINE,
    HappeningKind.WORK: MarkKind.WORK,
    HappeningKind.FALL: MarkKind.FALL,
    HappeningKind.EMERGENCY: MarkKind.EMERGENCY,
}
_DECIDED = {Choice.BACK: MarkKind.PLAN_BACK, Choice.SET: MarkKind.PLAN_SET}


@dataclass(frozen=True, slots=True, order=True)
class Marked:
    """Some days, or one, that a chart marks.

    Attributes:
        first: Its first day.
        last: Its last day, inclusive.
        kind: What it was.
        text: Own words about it, or the name of a plan; it may be empty.
    """

    first: date
    last: date
    kind: MarkKind
    text: str = ""

    @property
    def is_long(self) -> bool:
        """Whether it takes days, and is drawn from its first to its last."""
        return self.kind in {MarkKind.PROGRAMME, MarkKind.BREAK}


def of_breaks(breaks: Iterable[Break]) -> tuple[Marked, ...]:
    """Days of rest from the diary."""
    return tuple(Marked(each.first, each.last, MarkKind.BREAK) for each in breaks)


def of_programme(profile: Profile, today: date) -> tuple[Marked, ...]:
    """The weeks of the rehabilitation programme; one without an end goes on until today."""
    first, weeks = profile.programme_first, profile.programme_weeks
    if first is None:
        return ()
    last = first + timedelta(weeks=weeks) - _DAY if weeks is not None else max(first, today)
    return (Marked(first, last, MarkKind.PROGRAMME),)


def of_happenings(happenings: Iterable[Happening]) -> tuple[Marked, ...]:
    """Changes of medicine and of work, falls, emergency care; other things are not marked."""
    return tuple(
        Marked(each.day, each.day, _HAPPENED[each.kind], each.text)
        for each in happenings
        if each.kind in _HAPPENED
    )


def of_plan(plan: Plan) -> tuple[Marked, ...]:
    """When a plan began, and what the person decided of it but its usual steps.

    The usual steps, and staying, are in the line of what was planned already.
    """
    name, found = plan.activity.name, []
    if plan.activity.starts_on is not None:
        found.append(_on(plan.activity.starts_on, MarkKind.PLAN_BEGAN, name))
    found += [
        _on(each.week_starts, _DECIDED[each.choice], name)
        for each in plan.decisions
        if each.choice in _DECIDED
    ]
    found += [_on(each.week_starts, MarkKind.PLAN_RULE, name) for each in plan.edits]
    return tuple(found)


def of_exercises(items: Iterable[PlanItem]) -> tuple[Marked, ...]:
    """The days on which a programme of exercises became another one; a day has one mark."""
    days: set[date] = set()
    for each in items:
        if each.is_name_only:
            continue
        days.add(each.starts_on)
        if each.ends_on is not None:
            days.add(each.ends_on + _DAY)
    return tuple(_on(day, MarkKind.EXERCISES) for day in sorted(days))


def within(marks: Iterable[Marked], first: date, last: date) -> tuple[Marked, ...]:
    """Those that touch these days, in their order."""
    return tuple(sorted(each for each in marks if each.first <= last and each.last >= first))


def weight(kind: MarkKind) -> int:
    """The place of a mark among those that are to be named; 0 is the weightiest."""
    return WEIGHTIEST_FIRST.index(kind)


def weightiest(marks: Iterable[Marked], most: int) -> tuple[Marked, ...]:
    """So many of them, in the order of days; of equal ones the later ones."""
    later_first = sorted(marks, key=lambda each: each.first, reverse=True)
    return tuple(sorted(sorted(later_first, key=lambda each: weight(each.kind))[:most]))


def _on(day: date, kind: MarkKind, text: str = "") -> Marked:
    return Marked(day, day, kind, text)
