"""Keeps one entry of a day, or takes it away; each deed can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from companion.domain.clock import Clock
    from companion.store.entry_store import EntryStore


class Dated(Protocol):
    """An entry that has a day."""

    @property
    def id(self) -> str:
        """Its permanent name."""

    @property
    def day(self) -> date:
        """The day it is about."""


E = TypeVar("E", bound=Dated)


def write_entry(
    store: EntryStore[E],
    check: Callable[[E, date], None],
    clock: Clock,
    before: E | None,
    after: E | None,
) -> None:
    """Make the store say `after` where it said `before`; None: nothing. It is its own undo.

    Args:
        store: Where it is kept.
        check: Raises Refused where it cannot be so by a day.
        clock: The time.
        before: As it is kept.
        after: As it is to be.

    Raises:
        Refused: its day lies ahead.
        CompanionError: it could not be saved; the store says what it said before.
    """
    if after is not None:
        check(after, clock.today())
        store.keep(after)
    elif before is not None:
        store.remove(before.id, clock.now())
