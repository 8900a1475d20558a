"""Writes a change of a programme, and takes it back: all of it or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.programme import change_counts_from, check_item, programmes
from companion.domain.programme_setup import going_on
from companion.domain.topics import Topic

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.exercise_profile import ExerciseProfile
    from companion.domain.programme import PlanItem, Programme
    from companion.domain.programme_setup import Edit
    from companion.store.stores import Stores


_SET_UP = "exercise set-up "


@dataclass(frozen=True, slots=True)
class Deed:
    """One change, whatever it touches.

    Attributes:
        edit: What is written to the programme.
        profile: What was chosen for all exercise, before and after; None where that stays.
    """

    edit: Edit
    profile: tuple[ExerciseProfile, ExerciseProfile] | None = None


def write(stores: Stores, clock: Clock, deed: Deed) -> None:
    """Write it.

    Raises:
        Refused: an item cannot be kept.
        CompanionError: the disk does not let it.
    """
    as_it_will_be = {each.id: each for each in (*stores.programme.all(), *deed.edit.keep)}
    others = [each for each in as_it_will_be.values() if each.id not in deed.edit.remove]
    for item in deed.edit.keep:
        check_item(item, others, clock.today())
    with stores.database.write(Topic.EXERCISE):
        if deed.edit.keep:
            stores.programme.keep(*deed.edit.keep)
        for item_id in deed.edit.remove:
            stores.programme.remove(item_id, clock.now())
        if deed.profile is not None:
            stores.exercise_profile.keep(deed.profile[1])


def take_back(stores: Stores, clock: Clock, deed: Deed) -> None:
    """Let all be as it was before."""
    with stores.database.write(Topic.EXERCISE):
        for item_id in deed.edit.new_ids:
            stores.programme.remove(item_id, clock.now())
        for item_id in deed.edit.remove:
            stores.programme.restore(item_id)
        if deed.edit.before:
            stores.programme.keep(*deed.edit.before)
        if deed.profile is not None:
            stores.exercise_profile.keep(deed.profile[0])


def counts_from(stores: Stores, clock: Clock, item: PlanItem) -> date:
    """From which day a change of an item counts: tomorrow when today was logged with it."""
    today = clock.today()
    logged = any(entry.plan_id == item.id for entry in stores.exercise_log.between(today, today))
    return change_counts_from(today, logged_today=logged)


def known_programmes(
    items: Sequence[PlanItem], today: date
) -> tuple[list[Programme], list[Programme]]:
    """The programmes that go on or are to come, and those of the past; the newest first."""
    found = programmes(items)
    running = [each for each in found if going_on(items, each.name, today)]
    return running, [each for each in found if each not in running]


def programme_names(stores: Stores) -> list[str]:
    """The names of all programmes, past ones too."""
    return list(dict.fromkeys(item.programme for item in stores.programme.all()))


def set_up_draft(programme: str) -> str:
    """The name under which what is typed about a programme is drafted; empty for a new one."""
    return f"{_SET_UP}{programme}"


def begun(stores: Stores) -> frozenset[str]:
    """The programmes about which something is typed and not kept; empty text for a new one."""
    forms = stores.drafts.forms()
    return frozenset(each.removeprefix(_SET_UP) for each in forms if each.startswith(_SET_UP))


def name_now(stores: Stores, items: Iterable[PlanItem]) -> str:
    """What the programme of these items is called now; empty when none of them is kept."""
    ids = {item.id for item in items}
    return next((item.programme for item in stores.programme.all() if item.id in ids), "")
