"""A flare-up halves the quota for its days and comes back in steps."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.flare_ups import (
    MOST_DAYS_AHEAD,
    FlareUp,
    check_flare_up,
    current,
    ended,
    may_be_prolonged,
    may_be_prolonged_next,
    one_more_gentle_day,
    share_on,
    shares_by_day,
    suggests_the_team,
)
from companion.domain.refused import Reason, Refused
from tests.domain.plans import VECTORS

FIRST = date(2026, 4, 1)
DAY = timedelta(days=1)


def flare_up(days=2, first=FIRST):
    return FlareUp(id="f", starts_on=first, ends_on=first + (days - 1) * DAY)


def test_the_published_example():
    told = VECTORS["flare"]
    expected = [*told["first_days"], *told["steps_back"]]
    found = [told["quota_min"] * flare_up().share_on(FIRST + n * DAY) for n in range(5)]
    assert found == pytest.approx(expected)
    assert flare_up().back_on == FIRST + 4 * DAY


def test_the_days_around_it_have_the_whole_quota():
    assert flare_up().share_on(FIRST - DAY) == 1
    assert flare_up().share_on(FIRST + 5 * DAY) == 1
    assert share_on((), FIRST) == 1


def test_where_two_meet_the_gentler_day_counts():
    second = flare_up(first=FIRST + 3 * DAY)
    assert share_on((flare_up(), second), FIRST + 3 * DAY) == 0.5


def test_one_more_gentle_day():
    longer = one_more_gentle_day(flare_up())
    assert longer.ends_on == FIRST + 2 * DAY
    assert longer.is_gentle(FIRST + 2 * DAY)
    assert not flare_up().is_gentle(FIRST + 2 * DAY)


@pytest.mark.parametrize(
    ("after", "may"), [(-1, False), (0, False), (1, True), (2, True), (3, False)]
)
def test_one_more_day_at_the_end_and_where_no_day_gone_by_changes(after, may):
    assert may_be_prolonged(flare_up(), FIRST + after * DAY) is may


def test_a_day_that_was_added_is_not_followed_by_another_on_the_same_day():
    last = FIRST + DAY
    assert not may_be_prolonged(one_more_gentle_day(flare_up()), last)
    assert may_be_prolonged(one_more_gentle_day(flare_up()), last + DAY)


@given(st.integers(1, 20), st.integers(0, 19))
def test_when_the_next_one_can_be_added_is_known_before(days, after):
    made, today = flare_up(days), FIRST + min(after, days - 1) * DAY
    told = may_be_prolonged_next(made, today)
    assert told > today
    assert may_be_prolonged(made, told)
    between = range(1, (told - today).days)
    assert not any(may_be_prolonged(made, today + n * DAY) for n in between)


@given(st.integers(1, 20), st.integers(0, 25))
def test_a_prolonged_flare_up_leaves_the_days_before_as_they_were(days, after):
    made, today = flare_up(days), FIRST + after * DAY
    if may_be_prolonged(made, today):
        longer = one_more_gentle_day(made)
        for n in range(after):
            assert longer.share_on(FIRST + n * DAY) == made.share_on(FIRST + n * DAY)
        assert longer.is_gentle(max(today, made.ends_on + DAY))


@given(st.integers(1, 20), st.integers(0, 25))
def test_one_that_is_over_leaves_the_days_before_as_they_were(days, after):
    made, today = flare_up(days), FIRST + after * DAY
    shorter = ended(made, today)
    for n in range(after):
        assert shorter.share_on(FIRST + n * DAY) == made.share_on(FIRST + n * DAY)
    assert shorter.share_on(today) >= made.share_on(today)


def test_one_that_is_over_goes_back_up_from_today():
    shorter = ended(flare_up(5), FIRST + 2 * DAY)
    assert shorter.ends_on == FIRST + DAY
    assert shorter.share_on(FIRST + 2 * DAY) == pytest.approx(2 / 3)


def test_one_that_began_today_keeps_today():
    assert ended(flare_up(2), FIRST).ends_on == FIRST
    assert ended(flare_up(1), FIRST) == flare_up(1)


@pytest.mark.parametrize(
    ("after", "belongs"), [(-1, False), (0, True), (1, True), (3, True), (4, False)]
)
def test_a_day_belongs_to_a_flare_up_until_the_whole_quota_is_back(after, belongs):
    assert (current([flare_up()], FIRST + after * DAY) is not None) is belongs


def test_of_two_that_meet_the_later_one_is_the_present_one():
    later = FlareUp(id="g", starts_on=FIRST + 3 * DAY, ends_on=FIRST + 3 * DAY)
    assert current([later, flare_up()], FIRST + 3 * DAY) == later
    assert current([], FIRST) is None


@pytest.mark.parametrize(
    ("start", "days", "stands"), [(-1, 1, True), (-1, 2, False), (1, 1, False), (2, 1, True)]
)
def test_two_flare_ups_share_no_gentle_day(start, days, stands):
    other = FlareUp(id="g", starts_on=FIRST + start * DAY, ends_on=FIRST + (start + days - 1) * DAY)
    if stands:
        check_flare_up(other, [flare_up()], FIRST)
        return
    with pytest.raises(Refused) as caught:
        check_flare_up(other, [flare_up()], FIRST)
    assert caught.value.reason is Reason.OVERLAPS


def test_a_flare_up_that_is_changed_does_not_meet_itself():
    check_flare_up(flare_up(5), [flare_up(2)], FIRST)


def test_gentle_days_begin_soon_or_not_at_all():
    check_flare_up(flare_up(), [], FIRST - MOST_DAYS_AHEAD * DAY)
    with pytest.raises(Refused) as caught:
        check_flare_up(flare_up(), [], FIRST - (MOST_DAYS_AHEAD + 1) * DAY)
    assert caught.value.reason is Reason.MANY_DAYS_AHEAD


@pytest.mark.parametrize(
    ("days", "after", "says"), [(7, 6, False), (8, 6, False), (8, 7, True), (8, 10, False)]
)
def test_after_seven_days_it_suggests_to_tell_the_team(days, after, says):
    assert flare_up(days).suggests_the_team(FIRST + after * DAY) is says


@given(st.integers(1, 30))
def test_shares_are_half_then_only_rise(days):
    shares = [flare_up(days).share_on(FIRST + n * DAY) for n in range(days + 5)]
    assert shares[:days] == [0.5] * days
    assert shares == sorted(shares)
    assert shares[-1] == 1


@pytest.mark.parametrize(
    ("last", "reason"),
    [(FIRST - DAY, Reason.ENDS_FIRST), (FIRST + 92 * DAY, Reason.TOO_LONG_A_TIME)],
)
def test_spans_that_are_none(last, reason):
    with pytest.raises(Refused) as caught:
        FlareUp(id="f", starts_on=FIRST, ends_on=last)
    assert caught.value.reason is reason


def test_gentle_days_that_begin_again_on_the_way_up_belong_together():
    first = date(2026, 5, 1)
    chain = tuple(
        FlareUp(id=f"f{n}", starts_on=first + timedelta(3 * n), ends_on=first + timedelta(3 * n))
        for n in range(4)
    )
    assert not suggests_the_team(chain, first + timedelta(6))
    assert suggests_the_team(chain, first + timedelta(9))
    alone = FlareUp(id="a", starts_on=first + timedelta(40), ends_on=first + timedelta(41))
    assert not suggests_the_team((*chain, alone), first + timedelta(41))


def test_many_days_have_the_shares_that_each_has_by_itself():
    both = (flare_up(), FlareUp(id="g", starts_on=FIRST + 3 * DAY, ends_on=FIRST + 4 * DAY))
    told = shares_by_day(both)
    for n in range(-2, 12):
        assert told.get(FIRST + n * DAY, 1.0) == share_on(both, FIRST + n * DAY)
