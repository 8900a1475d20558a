"""Keeps small wins, and whether they are looked for; each deed can be taken back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from companion.domain.win import check_win
from companion.screens.forms.dated_entry import write_entry
from companion.ui.screen import Notice
from companion.wording.wins import found_again_words, found_no_more_words

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.win import Win
    from companion.store.stores import Stores


def write_win(stores: Stores, clock: Clock, before: Win | None, after: Win | None) -> None:
    """Make the list say `after` where it said `before`; None: nothing.

    It is its own undo: `write_win(stores, clock, after, before)`.

    Raises:
        Refused: its day lies ahead.
        CompanionError: it could not be saved; the list says what it said before.
    """
    write_entry(stores.wins, check_win, clock, before, after)


def look_for_them(stores: Stores, *, on: bool) -> Notice:
    """From now on rules look for small wins, or they do not.

    Raises:
        CompanionError: it could not be saved.
    """
    before = stores.goals_profile.get()
    stores.goals_profile.keep(replace(before, finds_wins=on))
    undo = partial(stores.goals_profile.keep, before)
    return Notice(found_again_words() if on else found_no_more_words(), undo)
