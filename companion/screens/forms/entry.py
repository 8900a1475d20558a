"""An entry, as a person sees it: a check-in and the night before it, saved and undone as one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.topics import Topic

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.diary import CheckIn
    from companion.domain.sleep import Night
    from companion.store.stores import Stores


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written of one day; either part may be missing."""

    check_in: CheckIn | None = None
    night: Night | None = None


def new_id() -> str:
    """An id for something new."""
    import uuid  # it asks what computer this is: 8 ms, and looking at a day needs no id

    return uuid.uuid4().hex


def latest_entry(stores: Stores, day: date, waking_day: date) -> Entry:
    """The latest check-in of a day, and the night that ended on a day of waking."""
    check_ins = stores.diary.on(day)
    return Entry(check_ins[-1] if check_ins else None, stores.sleep.on(waking_day))


def write(stores: Stores, clock: Clock, before: Entry, after: Entry) -> None:
    """Make the diary say `after` where it said `before`, in one transaction.

    It is its own undo: `write(stores, clock, after, before)`.

    Raises:
        CompanionError: it could not be saved; the diary says what it said before.
    """
    with stores.database.write(Topic.DIARY | Topic.SLEEP):
        _write_check_in(stores, clock, before.check_in, after.check_in)
        _write_night(stores, clock, before.night, after.night)


def _write_check_in(
    stores: Stores, clock: Clock, before: CheckIn | None, after: CheckIn | None
) -> None:
    if before == after:
        return
    if before is not None and (after is None or after.id != before.id):
        stores.diary.remove(before.id, clock.now())
    if after is not None:
        stores.diary.replace(after)


def _write_night(stores: Stores, clock: Clock, before: Night | None, after: Night | None) -> None:
    if before == after:
        return
    if before is not None and (after is None or after.id != before.id):
        stores.sleep.remove(before.id, clock.now())
    if after is not None:
        stores.sleep.replace(after)
