"""Start against now: only with enough known days, and no more than two figures."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.comparison import (
    SAME_WITHIN,
    Better,
    Direction,
    Figure,
    start_against_now,
    two_times,
)
from companion.domain.series import DailySeries, Unit

MONDAY = date(2025, 3, 3)


def weeks(*means, unit=Unit.SCORE_0_10):
    """A series of whole weeks, each day of a week the same; None for a week of gaps."""
    values = tuple(value for mean in means for value in [mean] * 7)
    return DailySeries(MONDAY, values, unit)


def test_the_first_and_the_last_two_weeks_are_compared():
    found = start_against_now(weeks(6, 7, 0, 10, 4, 5), Better.LOWER)
    assert found is not None
    assert (found.start, found.now) == (6.5, 4.5)
    assert (found.days_known_start, found.days_known_now) == (14, 14)
    assert found.direction is Direction.BETTER


def test_under_four_weeks_nothing_is_compared():
    series = weeks(6, 6, 2, 2)
    assert start_against_now(series, Better.LOWER) is not None
    shorter = series.between(series.first, series.last - timedelta(days=1))
    assert start_against_now(shorter, Better.LOWER) is None


@pytest.mark.parametrize("poor_week", [0, 1, 4, 5])
def test_each_of_the_four_weeks_needs_four_known_days(poor_week):
    values = list(weeks(6, 6, 5, 5, 2, 2).values)
    begin = 7 * poor_week
    values[begin : begin + 3] = [None] * 3
    enough = DailySeries(MONDAY, tuple(values), Unit.SCORE_0_10)
    values[begin + 3] = None
    too_few = DailySeries(MONDAY, tuple(values), Unit.SCORE_0_10)
    assert start_against_now(enough, Better.LOWER) is not None
    assert start_against_now(too_few, Better.LOWER) is None


def test_weeks_in_between_may_be_empty():
    assert start_against_now(weeks(6, 6, None, None, None, 2, 2), Better.LOWER) is not None


@pytest.mark.parametrize(
    ("start", "now", "unit", "better", "direction"),
    [
        (5.0, 6.0, Unit.SCORE_0_10, Better.LOWER, "same"),
        (4.1, 5.1, Unit.SCORE_0_10, Better.LOWER, "same"),
        (5.0, 6.1, Unit.SCORE_0_10, Better.LOWER, "worse"),
        (5.0, 6.1, Unit.SCORE_0_10, Better.HIGHER, "better"),
        (5.0, 3.9, Unit.SCORE_0_10, Better.LOWER, "better"),
        (5.0, 3.9, Unit.SCORE_0_10, Better.HIGHER, "worse"),
        (330.0, 360.0, Unit.MINUTES, Better.HIGHER, "same"),
        (330.0, 361.0, Unit.MINUTES, Better.HIGHER, "better"),
        (80.0, 75.0, Unit.PERCENT, Better.HIGHER, "same"),
        (80.0, 74.0, Unit.PERCENT, Better.HIGHER, "worse"),
    ],
)
def test_about_the_same_is_a_small_difference_either_way(start, now, unit, better, direction):
    found = start_against_now(weeks(start, start, now, now, unit=unit), better)
    assert found is not None
    assert found.direction == direction


def test_what_you_did_is_compared_in_days_a_week_of_the_known_days():
    start = [1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, None, None, None]
    now = [1, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1, None, None, None]
    found = start_against_now(DailySeries(MONDAY, tuple(start + now), Unit.DAYS), Better.HIGHER)
    assert found is not None
    assert found.start == pytest.approx(7 * 3 / 11)
    assert found.now == pytest.approx(7 * 9 / 11)
    assert (found.days_known_start, found.direction) == (11, Direction.BETTER)


def test_one_day_a_week_more_is_about_the_same():
    some, more = [1, 1, 1, 0, 0, 0, 0], [1, 1, 1, 1, 0, 0, 0]
    series = DailySeries(MONDAY, tuple(some * 2 + more * 2), Unit.DAYS)
    found = start_against_now(series, Better.HIGHER)
    assert found is not None
    assert found.direction is Direction.SAME


def test_sleep_efficiency_weighs_the_nights_by_the_time_in_bed():
    values, minutes = (50.0, 100.0) * 14, (600.0, 300.0) * 14
    series = DailySeries(MONDAY, values, Unit.PERCENT, weights=minutes)
    found = start_against_now(series, Better.HIGHER)
    assert found is not None
    assert found.start == pytest.approx(100 * 600 / 900)


def test_figures_know_their_unit_and_which_way_is_better():
    assert Figure.DID.unit is Unit.DAYS
    assert Figure.NIGHTS.better is Better.HIGHER
    assert Figure.INTERFERENCE.better is Better.LOWER
    assert {figure.unit for figure in Figure} == set(SAME_WITHIN) == set(Unit) - {Unit.AMOUNT}


@given(st.lists(st.none() | st.integers(0, 10), max_size=90))
def test_what_is_better_one_way_is_worse_the_other_way(values):
    series = DailySeries(MONDAY, tuple(values), Unit.SCORE_0_10)
    lower = start_against_now(series, Better.LOWER)
    higher = start_against_now(series, Better.HIGHER)
    assert (lower is None) is (higher is None)
    if lower and higher:
        same = lower.direction is Direction.SAME
        assert (lower.direction == higher.direction) is same
        known = [v for v in values if v is not None]
        assert min(known) <= lower.start <= max(known)


def time(first, *values, unit=Unit.SCORE_0_10):
    return DailySeries(MONDAY + timedelta(first), values, unit)


def test_any_two_times_are_compared_by_the_same_rules():
    found = two_times(time(0, *[6.0] * 14), time(100, *[4.0] * 21), Better.LOWER)
    assert (found.start, found.now, found.direction) == (6, 4, Direction.BETTER)
    assert (found.days_known_start, found.days_known_now) == (14, 21)


def test_a_time_under_two_weeks_is_too_short():
    assert two_times(time(0, *[6.0] * 13), time(50, *[4.0] * 14), Better.LOWER) is None


def test_each_whole_week_of_a_time_needs_four_known_days_and_the_days_over_do_not():
    long = time(50, *[4.0] * 14, None, None, None)
    assert two_times(time(0, *[6.0] * 14), long, Better.LOWER) is not None
    poor = time(50, *[4.0] * 14, *[4.0] * 3, *[None] * 4)
    assert two_times(time(0, *[6.0] * 14), poor, Better.LOWER) is None


@given(st.lists(st.none() | st.integers(0, 10), min_size=28, max_size=60))
def test_start_against_now_is_the_comparison_of_its_two_ends(values):
    whole = time(0, *values)
    ends = time(0, *values[:14]), time(len(values) - 14, *values[-14:])
    assert start_against_now(whole, Better.LOWER) == two_times(*ends, Better.LOWER)
