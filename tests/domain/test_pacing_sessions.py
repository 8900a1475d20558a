"""What was done, and when it kept to the plan."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.activities import AmountUnit
from companion.domain.pacing_sessions import (
    Told,
    check_session,
    done_by_day,
    is_kept,
    offered_amount,
    tolerance,
)
from companion.domain.refused import Reason, Refused
from tests.domain.plans import START, session

MINUTES, METRES = AmountUnit.MINUTES, AmountUnit.METRES
STEPS, REPETITIONS = AmountUnit.STEPS, AmountUnit.REPETITIONS


@pytest.mark.parametrize(
    ("done", "quota", "unit", "kept"),
    [
        (12, 12, MINUTES, True),
        (14.4, 12, MINUTES, True),
        (14.5, 12, MINUTES, False),
        (9.6, 12, MINUTES, True),
        (9.5, 12, MINUTES, False),
        (6, 4, MINUTES, True),  # two minutes are always near enough
        (2, 4, MINUTES, True),
        (6.1, 4, MINUTES, False),
        (3, 2, REPETITIONS, True),
        (4, 2, REPETITIONS, False),
        (1200, 1000, STEPS, True),
        (1201, 1000, STEPS, False),
        (240, 200, METRES, True),
        (159, 200, METRES, False),
        (0, 8, MINUTES, False),
    ],
)
def test_kept_to_plan_is_within_a_fifth(done, quota, unit, kept):
    assert is_kept(done, quota, unit) is kept


def test_all_sessions_of_a_day_count_together():
    told = [session(START, 4.0), session(START, 5.0), session(date(2026, 5, 6), 0.0)]
    assert done_by_day(told) == {START: 9.0, date(2026, 5, 6): 0.0}


@pytest.mark.parametrize(
    ("told", "quota", "unit", "amount"),
    [
        (Told.AS_PLANNED, 12.0, MINUTES, 12.0),
        (Told.LESS, 12.0, MINUTES, 6.0),
        (Told.MORE, 12.0, MINUTES, 18.0),
        (Told.LESS, 3.0, REPETITIONS, 1.0),
        (Told.MORE, 3.0, REPETITIONS, 5.0),
    ],
)
def test_a_form_is_filled_in_with_an_amount(told, quota, unit, amount):
    assert offered_amount(told, quota, unit) == amount


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"amount": -1.0}, Reason.OUT_OF_RANGE),
        ({"amount": float("nan")}, Reason.OUT_OF_RANGE),
        ({"amount": 1.0, "rating_before": 11}, Reason.OUT_OF_RANGE),
        ({"amount": 1.0, "rating_after": 1.5}, Reason.NOT_WHOLE),
        ({"amount": 1.0, "started_at": datetime(2026, 5, 4)}, Reason.NO_OFFSET),
        ({"amount": 1.0, "note": "a\0b"}, Reason.HAS_NUL),
    ],
)
def test_sessions_that_are_none(told, reason):
    with pytest.raises(Refused) as caught:
        session(START, **told)
    assert caught.value.reason is reason


def test_a_session_lies_not_in_the_future_and_fits_its_unit():
    done = session(START, 1.5, started_at=datetime(2026, 5, 4, 10, tzinfo=UTC))
    check_session(done, MINUTES, START)
    for unit, today, reason in [
        (MINUTES, date(2026, 5, 3), Reason.IN_FUTURE),
        (STEPS, START, Reason.NOT_WHOLE),
    ]:
        with pytest.raises(Refused) as caught:
            check_session(done, unit, today)
        assert caught.value.reason is reason


@given(st.floats(0.5, 500), st.floats(-1, 1), st.sampled_from(AmountUnit))
def test_the_quota_itself_and_all_around_it_is_kept(quota, part, unit):
    near = tolerance(quota, unit)
    assert is_kept(quota + part * near, quota, unit)
    assert not is_kept(quota + near + 0.01, quota, unit)
