"""A year at a glance: every day once, a gap is no step, and steps go up with the value."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.series import DailySeries, Unit
from companion.domain.year_view import EDGES, STEPS, step_of, year_of

UNITS = st.sampled_from(list(EDGES))  # amounts have no year: each activity has its own measure


@pytest.mark.parametrize(
    ("value", "step"),
    [(0, 0), (2, 0), (3, 1), (4, 1), (5, 2), (6, 2), (7, 3), (8, 3), (9, 4), (10, 4), (4.5, 2)],
)
def test_0_to_10_has_five_steps(value, step):
    assert step_of(value, Unit.SCORE_0_10) == step


def test_yes_and_no_have_the_first_and_the_last_step():
    assert (step_of(0, Unit.DAYS), step_of(1, Unit.DAYS)) == (0, STEPS - 1)


@pytest.mark.parametrize(
    ("value", "unit", "step"),
    [
        (299, Unit.MINUTES, 0), (300, Unit.MINUTES, 1), (480, Unit.MINUTES, 4),
        (59.9, Unit.PERCENT, 0), (85, Unit.PERCENT, 3), (100, Unit.PERCENT, 4),
    ],
)  # fmt: skip
def test_hours_and_percent_have_theirs(value, unit, step):
    assert step_of(value, unit) == step


def test_a_year_has_every_day_and_a_gap_has_no_step():
    series = DailySeries(date(2023, 12, 31), (9.0, 2.0, None, 5.0), Unit.SCORE_0_10)
    days = year_of(series, 2024)
    assert len(days) == 366
    assert [(each.value, each.step) for each in days[:4]] == [
        (2.0, 0), (None, None), (5.0, 2), (None, None)
    ]  # fmt: skip
    assert days[-1].day == date(2024, 12, 31)
    assert len(year_of(series, 2023)) == 365


def test_a_year_that_the_series_does_not_reach_is_empty():
    series = DailySeries(date(2024, 1, 1), (1.0,), Unit.SCORE_0_10)
    assert not any(each.value for each in year_of(series, 2020))
    assert not any(each.value for each in year_of(series, 2030))


@given(UNITS, st.floats(0, 1000), st.floats(0, 1000))
def test_more_is_never_a_lower_step(unit, one, two):
    low, high = sorted((one, two))
    assert 0 <= step_of(low, unit) <= step_of(high, unit) < STEPS == len(EDGES[unit]) + 1


@given(
    st.dates(date(2019, 1, 1), date(2025, 1, 1)),
    st.lists(st.none() | st.integers(0, 10), max_size=500),
)
def test_no_entry_is_lost_and_none_is_made_up(first, values):
    series = DailySeries(first, tuple(values), Unit.SCORE_0_10)
    found = {
        each.day: each.value
        for year in range(2019, 2028)
        for each in year_of(series, year)
        if each.value is not None
    }
    assert found == {
        first + timedelta(n): value for n, value in enumerate(values) if value is not None
    }
