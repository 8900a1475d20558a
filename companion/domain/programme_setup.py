"""Putting a programme together: what goes on in it, the next place, a name, the way out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.programme import MOST_ITEMS, PlanItem, changed, ended, in_order, reordered

if TYPE_CHECKING:
    from collections.abc import Callable

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Edit:
    """What is written to a programme, and what takes it back.

    Attributes:
        keep: Items as they are to be kept.
        remove: Ids of items that had not begun and go.
        before: The items as they stood.
    """

    keep: tuple[PlanItem, ...] = ()
    remove: tuple[str, ...] = ()
    before: tuple[PlanItem, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is to be written."""
        return not self.keep and not self.remove

    @property
    def new_ids(self) -> tuple[str, ...]:
        """Items that this begins: taking it back takes them away."""
        known = {item.id for item in self.before}
        return tuple(item.id for item in self.keep if item.id not in known)


def going_on(items: Iterable[PlanItem], programme: str, today: date) -> tuple[PlanItem, ...]:
    """The exercises of a programme as they go on from today, in their order.

    One that another dose follows tomorrow is told by what follows.
    """
    theirs = [item for item in items if item.programme == programme]
    begins = {(item.exercise_id, item.starts_on - _DAY) for item in theirs}
    return in_order(
        item
        for item in theirs
        if item.ends_on is None
        or (item.ends_on >= today and (item.exercise_id, item.ends_on) not in begins)
    )


def gone(items: Iterable[PlanItem], programme: str, today: date) -> tuple[PlanItem, ...]:
    """Exercises that were in a programme and are no more: each as it was planned last."""
    theirs = [item for item in items if item.programme == programme and not item.is_name_only]
    there = {item.exercise_id for item in going_on(theirs, programme, today)}
    last: dict[str, PlanItem] = {}
    for item in sorted(theirs, key=lambda each: (each.starts_on, each.id)):
        if item.exercise_id not in there:
            last[item.exercise_id] = item
    return in_order(last.values())


def next_place(items: Sequence[PlanItem]) -> int:
    """The place behind all items that go on."""
    return min(MOST_ITEMS, 1 + max((item.position for item in items), default=0))


def moved(items: Sequence[PlanItem], item_id: str, steps: int) -> Edit:
    """An item some places further down, or up with a number below zero."""
    ids = [item.id for item in items]
    at = ids.index(item_id)
    to = min(max(at + steps, 0), len(ids) - 1)
    ids.insert(to, ids.pop(at))
    keep = reordered(items, ids)
    places = {item.id for item in keep}
    return Edit(keep=keep, before=tuple(item for item in items if item.id in places))


def edited(item: PlanItem, wanted: PlanItem, day: date, new_id: Callable[[], str]) -> Edit:
    """An item as it is wanted from a day on; its history stays.

    Raises:
        Refused: the item ends before the change.
    """
    if wanted == item:
        return Edit()
    return Edit(keep=changed(item, wanted, day, new_id()), before=(item,))


def without(item: PlanItem, last: date) -> Edit:
    """The programme without an item after a day; what had not begun by then goes altogether."""
    rest = ended(item, last)
    if rest is None:
        return Edit(remove=(item.id,), before=(item,))
    return Edit(keep=(rest,), before=(item,))


def together(edits: Iterable[Edit]) -> Edit:
    """Several of them as one."""
    each = tuple(edits)
    return Edit(
        keep=tuple(item for edit in each for item in edit.keep),
        remove=tuple(item_id for edit in each for item_id in edit.remove),
        before=tuple(item for edit in each for item in edit.before),
    )


def is_taken(wanted: str, names: Iterable[str]) -> bool:
    """Whether a programme has this name, in whatever letters."""
    return wanted.casefold() in {name.casefold() for name in names}


def free_name(wanted: str, names: Sequence[str]) -> str:
    """A name that no programme has yet: "My exercises", then "My exercises 2"."""
    name, count = wanted, 1
    while is_taken(name, names):
        count += 1
        name = f"{wanted} {count}"
    return name
