"""Keeps what happened between two visits; each deed can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.happening import check_happening
from companion.screens.forms.dated_entry import write_entry

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.happening import Happening
    from companion.store.stores import Stores


def write_happening(
    stores: Stores, clock: Clock, before: Happening | None, after: Happening | None
) -> None:
    """Make the list say `after` where it said `before`; None: nothing.

    It is its own undo: `write_happening(stores, clock, after, before)`.

    Raises:
        Refused: its day lies ahead.
        CompanionError: it could not be saved; the list says what it said before.
    """
    write_entry(stores.happenings, check_happening, clock, before, after)
