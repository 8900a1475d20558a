"""Days over quota and the days after them: told, never explained."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.activities import AmountUnit
from companion.domain.boom_bust import (
    DaysAfter,
    busts,
    days_after,
    days_over,
    is_over,
    may_be_said,
    shows_pattern,
)
from companion.domain.pacing import PlanDay
from tests.domain.plans import DAY, START

MINUTES = AmountUnit.MINUTES


def a_day(n, done, quota=20.0, unit=MINUTES):
    return PlanDay(START + n * DAY, quota, done, in_flare_up=False, unit=unit)


def row(*done):
    return [a_day(n, amount) for n, amount in enumerate(done)]


def pain(*values):
    return {START + n * DAY: value for n, value in enumerate(values) if value is not None}


@pytest.mark.parametrize(
    ("done", "quota", "unit", "over"),
    [
        (25.0, 20.0, MINUTES, True),
        (24.9, 20.0, MINUTES, False),  # over 120 %, not five minutes over
        (13.0, 10.0, MINUTES, False),
        (48.0, 40.0, MINUTES, False),  # eight over, and no more than 120 %
        (48.1, 40.0, MINUTES, True),
        (4.0, 2.0, AmountUnit.REPETITIONS, True),
        (3.0, 2.0, AmountUnit.REPETITIONS, False),
        (25.0, None, MINUTES, False),
        (None, 20.0, MINUTES, False),
    ],
)
def test_a_day_over_quota(done, quota, unit, over):
    assert is_over(a_day(0, done, quota, unit)) is over


@pytest.mark.parametrize(
    ("later", "follows"),
    [
        ((11.9, 20.0), True),
        ((20.0, 11.9), True),
        ((12.0, 12.0), False),
        ((20.0, 20.0, 0.0), False),
        ((None, None), False),
    ],
)
def test_a_small_day_within_two(later, follows):
    assert bool(busts(row(30.0, *later), {})) is follows


@pytest.mark.parametrize(
    ("values", "follows"),
    [
        ((4, 4, 5, 4, 4, 6), True),
        ((4, 4, 5, 4, 4, 4, 6), True),
        ((4, 4, 5, 4, 4, 5, 5, 9), False),
        ((None, None, 4, 4, 4, 9), False),  # three known days say nothing of the week before
        ((None, 4, 4, 4, 4, 9), True),
    ],
)
def test_much_more_pain_within_two_days(values, follows):
    days = row(20, 20, 20, 20, 30, 20, 20, 20)
    assert bool(busts(days, pain(*values))) is follows


def test_the_pattern_is_twice_in_fourteen_days_with_ten_written_down():
    days = row(30, 5, 20, 30, 5, 20, 20, 20, 20, 20)
    today = START + 9 * DAY
    assert len(days_over(days)) == len(busts(days, {})) == 2
    assert shows_pattern(days, {}, today)
    assert not shows_pattern(days[:-1], {}, today)
    assert not shows_pattern(days, {}, today + 5 * DAY)


def test_once_is_no_pattern():
    assert not shows_pattern(row(30, 5, *[20] * 10), {}, START + 11 * DAY)


def test_it_is_said_once_a_week_at_most():
    assert may_be_said(None, START)
    assert not may_be_said(START, START + 6 * DAY)
    assert may_be_said(START, START + 7 * DAY)


def test_how_it_was_on_the_days_after():
    figure = pain(3, 6, 3, 5, 1)
    over = (START, START + 2 * DAY, START + 9 * DAY)
    assert days_after(over, figure) == DaysAfter(5.5, 2, pytest.approx(7 / 3), 3)
    assert days_after((), {}) == DaysAfter(None, 0, None, 0)


amounts = st.lists(st.none() | st.floats(0, 60), max_size=20)


@given(amounts, st.lists(st.none() | st.integers(0, 10), max_size=20))
def test_only_planned_days_over_quota_are_ever_named(done, values):
    days = row(*done)
    found = busts(days, pain(*values))
    assert set(found) <= set(days_over(days))
    unplanned = [a_day(n, amount, None) for n, amount in enumerate(done)]
    assert days_over(unplanned) == busts(unplanned, pain(*values)) == ()


@given(amounts)
def test_what_is_not_written_down_says_nothing(done):
    silent = [
        a_day(n, amount if amount is None or amount >= 25 else None)
        for n, amount in enumerate(done)
    ]
    assert busts(silent, {}) == ()
