"""Keeps what was practised; each deed can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.practised import check_practised
from companion.screens.forms.dated_entry import write_entry

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.practised import Practised
    from companion.store.stores import Stores


def write_practised(
    stores: Stores, clock: Clock, before: Practised | None, after: Practised | None
) -> None:
    """Make the log say `after` where it said `before`; None: nothing.

    It is its own undo: `write_practised(stores, clock, after, before)`.

    Raises:
        Refused: its day lies ahead.
        CompanionError: it could not be saved; the log says what it said before.
    """
    write_entry(stores.practised, check_practised, clock, before, after)
