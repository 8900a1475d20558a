"""A worksheet, written and taken back as one; and its small step, done, moved or let go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from companion.domain.topics import Topic
from companion.domain.worksheet import ACTION_DONE, ACTION_ON
from companion.ui.screen import Notice
from companion.wording import worksheets as words

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.worksheet import Worksheet
    from companion.store.stores import Stores


def write(stores: Stores, clock: Clock, before: Worksheet | None, after: Worksheet | None) -> None:
    """Make the diary hold `after` where it held `before`, in one transaction.

    It is its own undo: `write(stores, clock, after, before)`. What was deleted counts again.

    Raises:
        CompanionError: it could not be saved.
    """
    with stores.database.write(Topic.WORKSHEETS):
        if before is not None and after is None:
            stores.worksheets.remove(before.id, clock.now())
        if after is not None:
            stores.worksheets.keep(after)


def keep(
    stores: Stores, clock: Clock, after: Worksheet | None, said: str, before: Worksheet | None
) -> Notice:
    """The same, with words for it; the notice takes it back.

    Raises:
        CompanionError: it could not be saved.
    """
    write(stores, clock, before, after)
    return Notice(said, partial(write, stores, clock, after, before))


def delete(stores: Stores, clock: Clock, worksheet: Worksheet) -> Notice:
    """Put it into the bin."""
    return keep(stores, clock, None, words.deleted_words(), worksheet)


def step_done(stores: Stores, clock: Clock, worksheet: Worksheet) -> Notice:
    """Its small step was done."""
    after = worksheet.with_answer(ACTION_DONE, True)
    return keep(stores, clock, after, words.done_words(), worksheet)


def step_moved(stores: Stores, clock: Clock, worksheet: Worksheet, day: date) -> Notice:
    """Its small step is for another day."""
    after = worksheet.with_answer(ACTION_ON, day.isoformat())
    return keep(stores, clock, after, words.moved_words(day), worksheet)


def step_let_go(stores: Stores, clock: Clock, worksheet: Worksheet) -> Notice:
    """Its small step is not wanted any more; its words stay."""
    after = worksheet.with_answer(ACTION_ON, None)
    return keep(stores, clock, after, words.let_go_words(), worksheet)
