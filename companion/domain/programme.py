"""The programme: which exercises, in which order, on which days, and how much of each.

Nothing here ever changes a dose by itself. A changed dose ends one item of the programme and begins
the next, so that what was planned on a day that has gone by stays as it was.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from heapq import heappop, heappush

from companion.domain.activities import EVERY_DAY
from companion.domain.dose import Dose
from companion.domain.refused import (
    Reason,
    Refused,
    check_day,
    check_id,
    check_name,
    check_not_far_ahead,
    check_range,
    check_text,
)

MOST_ITEMS = 60
"""Exercises in one programme at a time; more is a slip. Our choice, not evidence."""

OWN = "own-"
"""How the id of an exercise of the person's own begins; no exercise of the library's does."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanItem:
    """One exercise in a programme, as it was planned for some time.

    Attributes:
        programme: The programme's name in the person's words; items that share it are one.
        position: Its place in the order, from 1; items with the same place go by their ids.
        exercise_id: Of the library, or `own_id` for one of the person's own.
        name: As it was called when it was planned: it stays readable if a later library has no
            such exercise. 1 to 100 characters.
        starts_on: First day it counts for.
        ends_on: Last day, inclusive; None: no end.
        weekdays: 1 = Monday to 7; at least one.
        note: Own words: what the sheet says, or how an exercise of one's own is done.

    Raises:
        Refused: an answer is out of its range, or it ends before it begins.
    """

    id: str
    programme: str
    position: int
    exercise_id: str
    name: str
    starts_on: date
    ends_on: date | None = None
    weekdays: frozenset[int] = EVERY_DAY
    dose: Dose = field(default_factory=Dose)
    note: str = ""

    def __post_init__(self) -> None:
        check_id(self.id)
        check_name(self.programme, "programme")
        check_range(self.position, "position", 1, MOST_ITEMS)
        check_id(self.exercise_id, "exercise_id")
        check_name(self.name, "name")
        check_day(self.starts_on, "starts_on")
        check_text(self.note, "note")
        if not self.weekdays:
            raise Refused(Reason.NO_WEEKDAY, ("weekdays",))
        for weekday in self.weekdays:
            check_range(weekday, "weekdays", 1, 7)
        if self.ends_on is not None and self.ends_on < self.starts_on:
            raise Refused(Reason.ENDS_FIRST, ("starts_on", "ends_on"))

    @property
    def is_own(self) -> bool:
        """Whether it is an exercise in the person's own words."""
        return self.exercise_id.startswith(OWN)

    @property
    def is_name_only(self) -> bool:
        """Whether it only keeps the name of an own exercise; see `name_only`."""
        return (
            self.is_own
            and self.ends_on == self.starts_on
            and self.weekdays == all_but(self.starts_on)
        )

    def is_in(self, library: Collection[str]) -> bool:
        """Whether the library still has it: its steps and its picture can be shown."""
        return self.exercise_id in library

    def runs_on(self, day: date) -> bool:
        """Whether a day lies between its first and its last one."""
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)

    def runs_between(self, first: date, last: date) -> bool:
        """Whether it runs on one of these days, whatever the day of the week."""
        return self.starts_on <= last and (self.ends_on is None or first <= self.ends_on)

    def is_planned_on(self, day: date) -> bool:
        """Whether it is planned for this very day."""
        return self.runs_on(day) and day.isoweekday() in self.weekdays

    def plans_like(self, other: PlanItem) -> bool:
        """Whether both plan the same: no history is lost if one takes the other's place."""
        return (self.exercise_id, self.dose, self.weekdays) == (
            other.exercise_id,
            other.dose,
            other.weekdays,
        )


def name_only(item_id: str, programme: str, exercise_id: str, name: str, day: date) -> PlanItem:
    """What an own exercise is called that no programme plans, so that its log can be read.

    It has a single day, for which it is not planned: it is in exercise_plan.csv, where names are,
    and counts for nothing. It belongs to no programme that is shown.
    """
    return PlanItem(
        id=item_id,
        programme=programme,
        position=1,
        exercise_id=exercise_id,
        name=name,
        starts_on=day,
        ends_on=day,
        weekdays=all_but(day),
    )


def all_but(day: date) -> frozenset[int]:
    """Every day of the week but that of a day."""
    return EVERY_DAY - {day.isoweekday()}


@dataclass(frozen=True, slots=True)
class Programme:
    """All items of one programme over time, those that have ended too.

    Attributes:
        name: In the person's words.
        items: At least one, in the order of the exercises, then of their days.
    """

    name: str
    items: tuple[PlanItem, ...]

    @property
    def starts_on(self) -> date:
        """Its first day."""
        return min(item.starts_on for item in self.items)

    @property
    def ends_on(self) -> date | None:
        """Its last day; None while an item has no end."""
        ends = [item.ends_on for item in self.items if item.ends_on is not None]
        return max(ends) if len(ends) == len(self.items) else None

    def is_over(self, today: date) -> bool:
        """Whether its last day has gone by."""
        return self.ends_on is not None and self.ends_on < today

    def on(self, day: date) -> tuple[PlanItem, ...]:
        """Its exercises as they stand on a day, whatever the day of the week."""
        return tuple(item for item in self.items if item.runs_on(day))


def programmes(items: Iterable[PlanItem]) -> tuple[Programme, ...]:
    """The programmes, the one that began last first; names alone belong to none."""
    by_name: dict[str, list[PlanItem]] = {}
    for item in items:
        if item.is_name_only:
            continue
        by_name.setdefault(item.programme, []).append(item)
    found = [Programme(name, in_order(theirs)) for name, theirs in by_name.items()]
    found.sort(key=lambda each: each.name)
    return tuple(sorted(found, key=lambda each: each.starts_on, reverse=True))


def in_order(items: Iterable[PlanItem]) -> tuple[PlanItem, ...]:
    """Items by their place, then by their first day."""
    return tuple(sorted(items, key=lambda item: (item.position, item.starts_on, item.id)))


def planned_on(items: Iterable[PlanItem], day: date) -> tuple[PlanItem, ...]:
    """What is planned for a day: programme by programme, each in its order."""
    due = [item for item in items if item.is_planned_on(day)]
    return tuple(sorted(in_order(due), key=lambda item: item.programme))


def history(items: Iterable[PlanItem], exercise_id: str) -> tuple[PlanItem, ...]:
    """How the plan of one exercise changed over time, the first of it first."""
    found = [item for item in items if item.exercise_id == exercise_id]
    return tuple(sorted(found, key=lambda item: (item.starts_on, item.id)))


def changed(item: PlanItem, wanted: PlanItem, day: date, new_id: str) -> tuple[PlanItem, ...]:
    """The items that take an item's place when it is to be as wanted from a day on.

    New words or another place change it where it stands. Another dose or other days end it the day
    before, and a new item begins. One that has not begun by then is changed where it stands.

    Args:
        item: As it is.
        wanted: The same item with what is to be new; its id and first day do not matter.
        day: The first day of the change; `change_counts_from` gives it.
        new_id: Id of the item that begins.

    Raises:
        Refused: the item ends before the change.
    """
    if wanted.plans_like(item) or day <= item.starts_on:
        return (replace(wanted, id=item.id, starts_on=item.starts_on),)
    begun = replace(wanted, id=new_id, starts_on=day)
    return replace(item, ends_on=day - _DAY), begun


def change_counts_from(today: date, *, logged_today: bool) -> date:
    """From which day a new dose counts: tomorrow, when today was logged with the one before."""
    return today + _DAY if logged_today else today


def ended(item: PlanItem, last: date) -> PlanItem | None:
    """The item with this as its last day; None where it had not begun: it can be taken away."""
    if last < item.starts_on:
        return None
    return (
        item if item.ends_on is not None and item.ends_on <= last else replace(item, ends_on=last)
    )


def reordered(items: Iterable[PlanItem], ids: Sequence[str]) -> tuple[PlanItem, ...]:
    """The items in another order: those whose place is a new one, with that place.

    Args:
        items: Items of one programme.
        ids: Their ids in the wanted order; items that are not named stay as they are.
    """
    places = {item_id: place for place, item_id in enumerate(ids, 1)}
    return tuple(
        replace(item, position=places[item.id])
        for item in items
        if places.get(item.id, item.position) != item.position
    )


def own_names(items: Iterable[PlanItem]) -> dict[str, str]:
    """What each exercise of the person's own was called last, by its id."""
    own = sorted((each for each in items if each.is_own), key=lambda each: each.starts_on)
    return {each.exercise_id: each.name for each in own}


def own_id(new_id: str) -> str:
    """The id of an exercise of the person's own."""
    return f"{OWN}{new_id}"


def full_on(items: Iterable[PlanItem]) -> date | None:
    """The first day on which items of one programme are more than may be at a time; else None."""
    ends: list[date] = []
    for item in sorted(items, key=lambda each: each.starts_on):
        while ends and ends[0] < item.starts_on:
            heappop(ends)
        heappush(ends, item.ends_on or date.max)
        if len(ends) > MOST_ITEMS:
            return item.starts_on
    return None


def check_item(item: PlanItem, others: Iterable[PlanItem], today: date) -> None:
    """Whether an item can be kept.

    Args:
        item: As it is to be kept.
        others: All that are kept; the one with the same id gives way to it.
        today: The civil day.

    Raises:
        Refused: it lies too far ahead, or the programme is full on one of its days.
    """
    check_not_far_ahead(item.starts_on, today, "starts_on")
    check_not_far_ahead(item.ends_on, today, "ends_on")
    last = item.ends_on or date.max
    beside = [
        replace(each, starts_on=max(each.starts_on, item.starts_on))
        for each in others
        if each.programme == item.programme
        and each.id != item.id
        and each.runs_between(item.starts_on, last)
    ]
    if full_on([item, *beside]) is not None:
        raise Refused(Reason.TOO_MANY, ("exercise_id",), (MOST_ITEMS,))


class FirstStep(StrEnum):
    """What comes before a programme is put together."""

    GO = "go"
    ASK = "ask"  # the question below has no answer yet
    CAREFUL = "careful"  # show it to the team first; it can be gone past


def first_step(*, from_clinic: bool, hit_hard: bool | None) -> FirstStep:
    """What comes before a programme: nothing when a clinic gave it, otherwise one question.

    "Are you much worse for days after small efforts? A recent injury or operation, heart or bone
    disease?" Source: post-exertional malaise, see NICE NG206; that the question is asked, and that
    it blocks nothing, is our choice, not evidence. It is the question of `activities.careful`.
    """
    if from_clinic:
        return FirstStep.GO
    if hit_hard is None:
        return FirstStep.ASK
    return FirstStep.CAREFUL if hit_hard else FirstStep.GO


def is_given(items: Iterable[PlanItem], programme: str, given: Collection[str]) -> bool:
    """Whether a clinic gave a programme, as the person answered it.

    Args:
        items: Of all programmes, those that have ended too.
        programme: Its name.
        given: Ids of items of programmes that a clinic gave; so another name loses nothing.
    """
    return any(item.id in given for item in items if item.programme == programme)


def tells_rules(*, switched_on: bool, from_clinic: bool, hit_hard: bool | None) -> bool:
    """Whether "what your sheet may say" about doing more is shown.

    Only where it was switched on; never to a person whom small efforts set back for days, unless a
    clinic gave the programme: fixed increments can harm. Our choice, not evidence.
    """
    return switched_on and (from_clinic or hit_hard is False)
