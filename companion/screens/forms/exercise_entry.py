"""What was done of exercise, written and taken back as one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from companion.domain.exercise_log import as_planned
from companion.domain.programme import planned_on
from companion.domain.topics import Topic
from companion.screens.forms.entry import new_id
from companion.ui.running import GUIDED_FORM
from companion.ui.screen import Notice
from companion.wording.exercise_log import written_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.exercise_log import LogEntry
    from companion.domain.programme import PlanItem
    from companion.store.stores import Stores


def write(
    stores: Stores,
    clock: Clock,
    before: Sequence[LogEntry],
    after: Sequence[LogEntry],
    *,
    named: Sequence[PlanItem] = (),
    unnamed: Sequence[PlanItem] = (),
) -> None:
    """Make the log say `after` where it said `before`, in one transaction.

    It is its own undo: `write(stores, clock, after, before)`. What was deleted counts again.

    Args:
        stores: Where.
        clock: When.
        before: What the log says.
        after: What it is to say.
        named: The names of own exercises that are new with it.
        unnamed: Such names that go; they are the other one's when it is taken back.

    Raises:
        CompanionError: it could not be saved; the log says what it said before.
    """
    kept = {each.id for each in after}
    with stores.database.write(Topic.EXERCISE):
        for each in before:
            if each.id not in kept:
                stores.exercise_log.remove(each.id, clock.now())
        stores.exercise_log.keep(*after)
        if named:
            stores.programme.keep(*named)
        for name in unnamed:
            stores.programme.remove(name.id, clock.now())


def still_to_do(stores: Stores, day: date) -> tuple[PlanItem, ...]:
    """What is planned for a day, and neither in its log nor in the session under way."""
    left = due_and_left(stores, stores.programme.running(day), day)[1]
    led = under_way(stores, day)
    return tuple(item for item in left if item.id not in led)


def under_way(stores: Stores, day: date) -> frozenset[str]:
    """Ids of what is planned and in the guided session of a day that is not written down yet."""
    content = stores.drafts.get(GUIDED_FORM)
    if content is None:
        return frozenset()
    from companion.domain.guided_kept import from_kept

    guided = from_kept(str(content.get("guided", "")))
    if guided is None or guided.day != day:
        return frozenset()
    return frozenset(guide.plan_id for guide in guided.guides if guide.plan_id is not None)


def due_and_left(
    stores: Stores, running: Sequence[PlanItem], day: date
) -> tuple[tuple[PlanItem, ...], tuple[PlanItem, ...]]:
    """What is planned for a day, and what of it is not in the log yet; both in their order."""
    due = planned_on(running, day)
    if not due:
        return (), ()
    logged = {each.plan_id for each in stores.exercise_log.between(day, day)}
    return due, tuple(item for item in due if item.id not in logged)


def keep_as_planned(stores: Stores, clock: Clock) -> Notice | None:
    """All that is still to do today, done as planned; None where nothing is.

    Raises:
        CompanionError: it could not be saved.
    """
    day = clock.today()
    done = as_planned(still_to_do(stores, day), new_id(), day, new_id, clock.local())
    if not done:
        return None
    write(stores, clock, (), done)
    return Notice(written_words(day), partial(write, stores, clock, done, ()))
