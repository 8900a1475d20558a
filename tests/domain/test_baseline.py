"""The baseline: mean, spread, and an honest word about both."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.activities import AmountUnit
from companion.domain.baseline import (
    Doubt,
    PacingMeasure,
    baseline,
    before_start,
    check_measure,
)
from companion.domain.refused import Reason, Refused
from tests.domain.plans import DAY, START, measures

amounts = st.lists(st.floats(0.1, 1000), min_size=1, max_size=12)


def test_the_published_example():
    found = baseline(measures(12, 8, 10))
    assert (found.mean, found.least, found.most) == (10, 8, 12)
    assert found.spread == pytest.approx(2)
    assert found.variation_pct == pytest.approx(20)
    assert found.doubts == ()


def test_no_measures_have_no_baseline():
    assert baseline(()) is None


def test_one_measure_says_little():
    found = baseline(measures(10))
    assert found.mean == 10
    assert found.spread is None
    assert found.variation_pct is None
    assert found.doubts == (Doubt.FEW_MEASURES,)


@pytest.mark.parametrize(("least", "doubts"), [(0.7, ()), (0.69, (Doubt.DIFFER_MUCH,))])
def test_an_honest_word_above_thirty_percent(least, doubts):
    assert baseline(measures(least, 1, 2 - least)).doubts == doubts


def test_measures_of_one_day_say_less_than_of_several():
    same_day = [
        PacingMeasure(id=f"m{n}", activity_id="walk", day=START, amount=10.0) for n in range(3)
    ]
    assert baseline(same_day).doubts == (Doubt.ONE_DAY,)


def test_a_plan_rests_on_what_was_measured_up_to_its_start():
    later = PacingMeasure(id="m9", activity_id="walk", day=START + DAY, amount=40)
    made = measures(12, 8, 10)
    assert before_start((later, *made), START) == made
    assert before_start((later, *made), None) == (*made, later)


@pytest.mark.parametrize("amount", [0.0, -1.0, float("nan"), float("inf")])
def test_nothing_is_no_measure(amount):
    with pytest.raises(Refused) as caught:
        measures(amount)
    assert caught.value.reason is Reason.NOT_ABOVE_ZERO


@pytest.mark.parametrize(
    ("day", "amount", "reason"),
    [
        (date(2026, 5, 13), 10.0, Reason.IN_FUTURE),
        (date(2026, 5, 12), 1441.0, Reason.NOT_ABOVE_ZERO_TO),
    ],
)
def test_measures_that_cannot_be(day, amount, reason):
    made = PacingMeasure(id="m", activity_id="walk", day=day, amount=amount)
    with pytest.raises(Refused) as caught:
        check_measure(made, AmountUnit.MINUTES, date(2026, 5, 12))
    assert caught.value.reason is reason


def test_half_a_step_is_no_measure():
    made = PacingMeasure(id="m", activity_id="walk", day=START, amount=99.5)
    with pytest.raises(Refused) as caught:
        check_measure(made, AmountUnit.STEPS, START)
    assert caught.value.reason is Reason.NOT_WHOLE
    check_measure(made, AmountUnit.METRES, START)


@given(amounts, st.floats(0.5, 4))
def test_laws_of_a_baseline(told, times):
    found = baseline(measures(*told))
    assert found.least - 1e-9 <= found.mean <= found.most + 1e-9
    assert (found.spread is None) == (len(told) == 1)
    if found.variation_pct is not None:
        assert found.variation_pct >= 0
        larger = baseline(measures(*(amount * times for amount in told)))
        assert larger.variation_pct == pytest.approx(found.variation_pct, abs=1e-6)


@given(st.permutations([12.0, 8.0, 10.0, 3.0]))
def test_the_order_of_measures_says_nothing(told):
    assert baseline(measures(*told)).mean == pytest.approx(8.25)
