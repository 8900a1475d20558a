"""One entry of a day is kept, changed and taken away, and each of it back."""

from datetime import timedelta

import pytest

from companion.domain.refused import Refused
from companion.domain.win import FoundBy, Win, check_win
from companion.screens.forms.dated_entry import write_entry


@pytest.fixture
def win(clock):
    return Win(id="w", day=clock.today(), text="Sat through the film", found_by=FoundBy.ME)


def test_each_deed_is_its_own_undo(stores, clock, win):
    for before, after, kept in ((None, win, (win,)), (win, None, ()), (None, win, (win,))):
        write_entry(stores.wins, check_win, clock, before, after)
        assert stores.wins.all() == kept


def test_a_day_that_lies_ahead_changes_nothing(stores, clock, win):
    write_entry(stores.wins, check_win, clock, None, win)
    ahead = Win(id="w", day=win.day + timedelta(days=2), text="Later", found_by=FoundBy.ME)
    with pytest.raises(Refused):
        write_entry(stores.wins, check_win, clock, win, ahead)
    assert stores.wins.all() == (win,)
