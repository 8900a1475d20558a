"""More than the usual ups and downs: a stated rule over a person's own days."""

from datetime import date
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.series import DailySeries, Unit
from companion.domain.usual_variation import FEWEST_PAIRS, MOST_ALIKE, usual_variation

MONDAY = date(2026, 3, 2)
SCORES = st.lists(st.none() | st.integers(0, 10), min_size=14, max_size=30)


def days(*values, unit=Unit.SCORE_0_10):
    return DailySeries(MONDAY, tuple(values), unit)


def test_days_that_go_up_and_down_each_day_are_as_good_as_days_that_are_not_alike():
    """By hand: each of 28 days lies 1 from its mean: s = sqrt(28 / 26), and no day is like the
    next: r = 1 - 4 / (2 * 28 / 26) is under 0. So it is 2 s sqrt(1/14 + 1/14)."""
    found = usual_variation(days(*[4, 6] * 7), days(*[3, 5] * 7))
    assert found.alike == 0
    assert found.change == -1
    assert found.usual == pytest.approx(2 * sqrt(28 / 26) * sqrt(2 / 14))
    assert found.is_larger


def test_days_that_are_alike_tell_less():
    """By hand: a week of 4 and a week of 6 in each time. s is as above; one step of 2 in 13 each:
    d = 2 * 4 / 26, r = 1 - d / (2 * 28 / 26) = 6 / 7. 14 days tell as much as 14 / 13."""
    found = usual_variation(days(*[4] * 7, *[6] * 7), days(*[3] * 7, *[5] * 7))
    assert found.alike == pytest.approx(6 / 7)
    assert found.usual == pytest.approx(2 * sqrt(28 / 26) * sqrt(2 * 13 / 14))
    assert not found.is_larger


def test_where_nothing_goes_up_and_down_any_change_is_more():
    found = usual_variation(days(*[5] * 14), days(*[6] * 14))
    assert (found.usual, found.is_larger) == (0, True)
    assert not usual_variation(days(*[5] * 14), days(*[5] * 14)).is_larger


def test_yes_and_no_are_told_in_days_a_week():
    found = usual_variation(days(*[0, 1] * 7, unit=Unit.DAYS), days(*[1] * 14, unit=Unit.DAYS))
    assert found.change == pytest.approx(3.5)
    assert found.usual == pytest.approx(2 * 7 * sqrt(3.5 / 26) * sqrt(2 / 14))


def test_days_known_without_the_day_before_say_too_little():
    every_other = [5, None] * 7
    assert usual_variation(days(*every_other), days(*every_other)) is None
    six = days(*[5] * 6, *[None] * 8)
    assert usual_variation(six, six) is not None
    assert FEWEST_PAIRS == 10


def test_two_times_without_any_day_say_nothing():
    assert usual_variation(days(), days(None)) is None


@given(SCORES, SCORES)
def test_the_other_way_round_it_is_the_same_change_backwards(one, two):
    there, back = usual_variation(days(*one), days(*two)), usual_variation(days(*two), days(*one))
    if there is None or back is None:
        assert there is back
        return
    assert back.change == pytest.approx(-there.change)
    assert back.usual == pytest.approx(there.usual)
    assert back.is_larger is there.is_larger


@given(SCORES, SCORES, st.integers(1, 50))
def test_a_higher_scale_moves_nothing(one, two, more):
    lifted = [[None if each is None else each + more for each in side] for side in (one, two)]
    plain, high = (
        usual_variation(days(*one), days(*two)),
        usual_variation(*(days(*side) for side in lifted)),
    )
    if plain is not None:
        assert high.change == pytest.approx(plain.change)
        assert high.usual == pytest.approx(plain.usual, abs=1e-6)


@given(SCORES, SCORES)
def test_gaps_at_the_ends_are_not_counted(one, two):
    plain = usual_variation(days(*one), days(*two))
    assert usual_variation(days(None, *one, None), days(None, None, *two)) == plain


@given(SCORES, SCORES)
def test_how_alike_days_are_stays_within_its_bounds(one, two):
    found = usual_variation(days(*one), days(*two))
    if found is not None:
        assert 0 <= found.alike <= MOST_ALIKE
        assert found.usual >= 0
