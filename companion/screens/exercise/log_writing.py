"""Writes a session down, with the names of exercises that are new with it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from companion.domain.exercise_log import check_entry
from companion.domain.programme import name_only
from companion.screens.forms.entry import new_id
from companion.screens.forms.exercise_entry import write
from companion.ui.screen import Notice
from companion.ui.widgets.date_field import read_day
from companion.wording.exercise_log import half_typed_words, without_programme, written_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.exercise_log import LogEntry
    from companion.store.stores import Stores

LOG_DRAFT = "exercise log"


def half_typed(stores: Stores, today: date) -> str:
    """That a session is typed and not kept, in words; empty where none is."""
    draft = stores.drafts.get(LOG_DRAFT)
    if draft is None:
        return ""
    return half_typed_words(day_of(draft, today), changes=bool(draft.get("session")))


def day_of(draft: Mapping[str, object], today: date) -> date:
    """The day a draft is about; what cannot be read, or is to come, is today."""
    return min(read_day(str(draft.get("day", "")), today.year) or today, today)


def of_day(entries: Iterable[LogEntry], day: date) -> tuple[LogEntry, ...]:
    """The entries of this day; moved to another day, the time of day is not known any more."""
    return tuple(
        replace(each, day=day, done_at=each.done_at if each.day == day else None)
        for each in entries
    )


def keep(
    stores: Stores,
    clock: Clock,
    before: Sequence[LogEntry],
    entries: Sequence[LogEntry],
    new_own: Mapping[str, str],
) -> Notice:
    """Write a session down; the notice takes it back.

    Args:
        stores: Where.
        clock: When.
        before: What the log says of it.
        entries: What it is to say; at least one, all of one day.
        new_own: Names of exercises of one's own that are new, by their ids.

    Raises:
        Refused: an entry or a name cannot be kept.
        CompanionError: it could not be saved.
    """
    for each in entries:
        check_entry(each, clock.today())
    day, done = entries[0].day, {each.exercise_id for each in entries}
    names = tuple(
        name_only(new_id(), without_programme(), exercise_id, name, day)
        for exercise_id, name in new_own.items()
        if exercise_id in done
    )
    write(stores, clock, before, entries, named=names)
    undo = partial(write, stores, clock, entries, before, unnamed=names)
    return Notice(written_words(day), undo)
