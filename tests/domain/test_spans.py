"""A break has 1 to 30 days; a spell of the sleep diary at most three months."""

from datetime import date, timedelta

import pytest

from companion.domain.refused import Reason, Refused
from companion.domain.spans import Break, Spell, days_in

FIRST = date(2026, 5, 12)


@pytest.mark.parametrize("days", [1, 30])
def test_a_break_of_1_to_30_days(days):
    rest = Break(id="b", first=FIRST, last=FIRST + timedelta(days=days - 1))
    assert len(days_in(rest.first, rest.last)) == days


def test_a_longer_break_is_refused():
    with pytest.raises(Refused) as caught:
        Break(id="b", first=FIRST, last=FIRST + timedelta(days=30))
    assert caught.value.reason is Reason.TOO_LONG_A_TIME
    assert caught.value.limits == (30,)


def test_nothing_ends_before_it_begins():
    with pytest.raises(Refused) as caught:
        Spell(id="s", first=FIRST, last=FIRST - timedelta(days=1))
    assert caught.value.reason is Reason.ENDS_FIRST


def test_days_in_no_time_are_none():
    assert days_in(FIRST, FIRST - timedelta(days=1)) == ()
