"""Writes a change of a programme, and takes it back: all of it or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.programme import change_counts_from, check_item, programmes
from companion.domain.programme_setup import going_on
from companion.domain.topics import Topic

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.programme import PlanItem, Programme
    from companion.domain.programme_setup import Edit
    from companion.store.stores import Stores


def write(stores: Stores, clock: Clock, edit: Edit) -> None:
    """Write it.

    Raises:
        Refused: an item cannot be kept.
        CompanionError: the disk does not let it.
    """
    others = stores.programme.all()
    for item in edit.keep:
        check_item(item, others, clock.today())
    with stores.database.write(Topic.EXERCISE):
        if edit.keep:
            stores.programme.keep(*edit.keep)
        for item_id in edit.remove:
            stores.programme.remove(item_id, clock.now())


def take_back(stores: Stores, clock: Clock, edit: Edit) -> None:
    """Let the programme be as it was before."""
    with stores.database.write(Topic.EXERCISE):
        for item_id in edit.new_ids:
            stores.programme.remove(item_id, clock.now())
        for item_id in edit.remove:
            stores.programme.restore(item_id)
        if edit.before:
            stores.programme.keep(*edit.before)


def counts_from(stores: Stores, clock: Clock, item: PlanItem) -> date:
    """From which day a change of an item counts: tomorrow when today was logged with it."""
    today = clock.today()
    logged = any(entry.plan_id == item.id for entry in stores.exercise_log.between(today, today))
    return change_counts_from(today, logged_today=logged)


def known_programmes(stores: Stores, today: date) -> tuple[list[Programme], list[Programme]]:
    """The programmes that go on or are to come, and those of the past; the newest first."""
    items = stores.programme.all()
    found = programmes(items)
    running = [each for each in found if going_on(items, each.name, today)]
    return running, [each for each in found if each not in running]
