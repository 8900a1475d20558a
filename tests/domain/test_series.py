"""One figure a day: what is not written down stays a gap, whatever is done with it."""

from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.series import (
    DailySeries,
    Several,
    Unit,
    daily,
    monday,
    ratio,
    running_mean,
    weekly,
    weekly_ratio,
)

MONDAY = date(2025, 3, 3)
SCORE = Unit.SCORE_0_10

days_known = st.lists(st.none() | st.integers(0, 10).map(float), max_size=120)
first_days = st.dates(date(2000, 1, 1), date(2100, 1, 1))


def scores(*values, first=MONDAY):
    return DailySeries(first, values, SCORE)


def test_a_day_without_an_entry_is_a_gap_and_not_a_nought():
    series = daily([(MONDAY, 4), (MONDAY + timedelta(days=2), 0)], MONDAY, date(2025, 3, 6), SCORE)
    assert series.values == (4.0, None, 0.0, None)
    assert series.known == 2


def test_an_answer_left_open_does_not_count_as_an_entry():
    assert daily([(MONDAY, None), (MONDAY, 6)], MONDAY, MONDAY, SCORE).values == (6.0,)


@pytest.mark.parametrize(("how", "value"), [("mean", 5.0), ("max", 7.0), ("min", 3.0)])
def test_several_check_ins_of_a_day_become_one_figure(how, value):
    pairs = [(MONDAY, 3), (MONDAY, 7)]
    assert daily(pairs, MONDAY, MONDAY, SCORE, Several(how)).values == (value,)


def test_days_outside_the_range_are_left_out():
    pairs = [(MONDAY - timedelta(days=1), 1), (MONDAY, 2), (MONDAY + timedelta(days=1), 3)]
    assert daily(pairs, MONDAY, MONDAY, SCORE).values == (2.0,)


def test_no_days_at_all_is_an_empty_series():
    series = daily([], MONDAY, MONDAY - timedelta(days=1), SCORE)
    assert series.values == ()
    assert series.mean() is None
    assert weekly(series) == ()


def test_days_entered_later_are_remembered_only_where_there_is_a_figure():
    later = [MONDAY, MONDAY + timedelta(days=1)]
    series = daily([(MONDAY, 2)], MONDAY, MONDAY + timedelta(days=6), SCORE, entered_later=later)
    assert series.entered_later == {MONDAY}
    assert series.between(MONDAY + timedelta(days=1), MONDAY + timedelta(days=6)).known == 0


def test_a_part_of_a_series_keeps_its_days():
    series = scores(1, 2, 3, 4)
    part = series.between(MONDAY + timedelta(days=1), MONDAY + timedelta(days=2))
    assert (part.first, part.values) == (MONDAY + timedelta(days=1), (2, 3))
    assert series.between(MONDAY - timedelta(days=9), series.last) == series


def test_a_week_is_the_mean_of_its_known_days():
    (week,) = weekly(scores(4, None, 5, None, None, 6, None))
    assert (week.first, week.value, week.known) == (MONDAY, 5.0, 3)


def test_a_week_with_two_known_days_is_a_gap():
    (week,) = weekly(scores(4, 5, *[None] * 5))
    assert (week.value, week.known) == (None, 2)


def test_weeks_begin_on_monday_also_when_the_range_does_not():
    thursday = MONDAY + timedelta(days=3)
    weeks = weekly(scores(*[5] * 12, first=thursday))
    assert [(w.first, w.value, w.known) for w in weeks] == [
        (MONDAY, 5.0, 4),
        (MONDAY + timedelta(days=7), 5.0, 7),
        (MONDAY + timedelta(days=14), None, 1),
    ]


def test_what_you_did_is_counted_in_days_a_week():
    (week,) = weekly(DailySeries(MONDAY, (1, 1, 0, None, 0, 1, None), Unit.DAYS))
    assert (week.value, week.known) == (3.0, 5)


def test_a_week_of_known_days_with_nothing_in_them_is_a_nought_and_not_a_gap():
    (week,) = weekly(DailySeries(MONDAY, (0, 0, 0, None, None, None, None), Unit.DAYS))
    assert week.value == 0.0


def test_weekly_sleep_efficiency_is_all_sleep_over_all_time_in_bed():
    asleep = DailySeries(MONDAY, (300, 200, 480, 500, None, None, None), Unit.MINUTES)
    in_bed = DailySeries(MONDAY, (600, 800, 500, None, 400, None, None), Unit.MINUTES)
    (week,) = weekly_ratio(asleep, in_bed)
    assert week.value == pytest.approx(100 * (300 + 200 + 480) / (600 + 800 + 500))
    assert week.known == 3
    assert ratio(asleep, in_bed).values[:2] == (50.0, 25.0)


def test_no_time_in_bed_has_no_efficiency():
    nothing = DailySeries(MONDAY, (0.0,), Unit.MINUTES)
    assert ratio(nothing, nothing).values == (None,)


def test_two_series_of_different_days_have_no_ratio():
    with pytest.raises(ValueError, match="same days"):
        ratio(scores(1), scores(1, 2))
    with pytest.raises(ValueError, match="weight"):
        DailySeries(MONDAY, (1,), SCORE, weights=(1, 2))


def test_the_seven_day_average_needs_four_known_days():
    average = running_mean(scores(2, None, 4, None, 6, 8, None, None, None, None, None))
    assert average.values == (None,) * 5 + (5.0, 5.0) + (None,) * 4


def test_ten_years_with_every_second_day_missing():
    pairs = [(MONDAY + timedelta(days=2 * n), n % 11) for n in range(1825)]
    series = daily(pairs, MONDAY, MONDAY + timedelta(days=3649), SCORE)
    weeks = weekly(series)
    assert series.known == 1825
    assert len(weeks) == 522
    assert {week.known for week in weeks[:-1]} == {3, 4}


@pytest.mark.parametrize(("every", "bars"), [(1, 52), (2, 52), (33, 0)])
def test_with_none_half_and_nearly_all_days_missing_the_bars_are_right(every, bars):
    pairs = [(MONDAY + timedelta(days=n), 7) for n in range(0, 364, every)]
    weeks = weekly(daily(pairs, MONDAY, MONDAY + timedelta(days=363), SCORE))
    assert len(weeks) == 52
    assert [week.value for week in weeks if week.value is not None] == [7.0] * bars


@given(first_days, days_known)
def test_a_gap_never_becomes_a_value(first, values):
    series = scores(*values, first=first)
    pairs = [(first + timedelta(days=n), value) for n, value in enumerate(values)]
    assert daily(pairs, first, series.last, SCORE) == series
    for week in weekly(series):
        part = series.between(week.first, week.first + timedelta(days=6))
        assert week.known == part.known
        assert (week.value is None) is (part.known < 3)
    for end, value in zip(count(1), running_mean(series).values):
        known = [v for v in values[max(0, end - 7) : end] if v is not None]
        assert (value is None) is (len(known) < 4)


@given(first_days, days_known)
def test_a_mean_lies_between_the_least_and_the_most(first, values):
    series = scores(*values, first=first)
    for week in weekly(series):
        part = series.between(week.first, week.first + timedelta(days=6))
        known = [v for v in part.values if v is not None]
        if week.value is not None:
            assert min(known) <= week.value <= max(known)


@given(first_days, days_known, st.integers(-60, 60))
def test_moving_all_days_by_weeks_moves_the_weeks_and_nothing_else(first, values, weeks_on):
    by = timedelta(weeks=weeks_on)
    here = weekly(scores(*values, first=first))
    there = weekly(scores(*values, first=first + by))
    assert [(w.first + by, w.value, w.known) for w in here] == [
        (w.first, w.value, w.known) for w in there
    ]
    assert all(week.first.weekday() == 0 for week in here)


@given(first_days, days_known)
def test_every_known_day_lies_in_one_week(first, values):
    series = scores(*values, first=first)
    assert sum(week.known for week in weekly(series)) == series.known


@given(first_days)
def test_monday_is_the_monday_of_the_week(day):
    assert monday(day).weekday() == 0
    assert 0 <= (day - monday(day)).days <= 6


@given(st.lists(st.tuples(st.integers(0, 600), st.integers(1, 900)), min_size=3, max_size=7))
def test_equal_time_in_bed_makes_the_ratio_a_plain_mean(nights):
    asleep = DailySeries(MONDAY, tuple(float(a) for a, _ in nights), Unit.MINUTES)
    in_bed = DailySeries(MONDAY, tuple(float(b) for _, b in nights), Unit.MINUTES)
    (week,) = weekly_ratio(asleep, in_bed)
    assert week.value == pytest.approx(100 * asleep.total() / in_bed.total())
