"""What an activity and its rule take, and what they do not."""

from datetime import date

import pytest

from companion.domain.activities import (
    Activity,
    AmountUnit,
    Growth,
    Rule,
    careful,
    check_amount,
    starter_of,
    weekdays_of,
    weekdays_text,
)
from companion.domain.refused import Reason, Refused

DAY = date(2026, 5, 6)


def activity(**told):
    return Activity(**{"id": "walk", "name": "Walk outdoors", **told})


def refused(make):
    with pytest.raises(Refused) as caught:
        make()
    return caught.value.reason, caught.value.fields, caught.value.limits


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: activity(name=" "), (Reason.BLANK, ("name",), ())),
        (lambda: activity(name="x" * 101), (Reason.TOO_LONG, ("name",), (100,))),
        (lambda: activity(start_share=0.05), (Reason.OUT_OF_RANGE, ("start_share",), (10, 100))),
        (lambda: activity(start_share=1.1), (Reason.OUT_OF_RANGE, ("start_share",), (10, 100))),
        (
            lambda: activity(starts_on=DAY, ends_on=date(2026, 5, 5)),
            (Reason.ENDS_FIRST, ("starts_on", "ends_on"), ()),
        ),
        (lambda: activity(clinic_quota=0.0), (Reason.NOT_ABOVE_ZERO, ("clinic_quota",), ())),
        (
            lambda: activity(clinic_quota=20, rule=Rule(ceiling=15)),
            (Reason.OVER_CEILING, ("clinic_quota", "ceiling"), ()),
        ),
        (
            lambda: activity(unit=AmountUnit.STEPS, rule=Rule(ceiling=99.5)),
            (Reason.NOT_WHOLE, ("ceiling",), ()),
        ),
        (lambda: Rule(growth_pct=11), (Reason.GROWS_TOO_FAST, ("growth_pct",), (10,))),
        (
            lambda: Rule(growth=Growth.LINEAR, growth_pct=21),
            (Reason.OUT_OF_RANGE, ("growth_pct",), (1, 20)),
        ),
        (lambda: Rule(growth_pct=0), (Reason.OUT_OF_RANGE, ("growth_pct",), (1, 20))),
        (lambda: Rule(weekdays=frozenset()), (Reason.NO_WEEKDAY, ("weekdays",), ())),
        (lambda: Rule(weekdays=frozenset({0})), (Reason.OUT_OF_RANGE, ("weekdays",), (1, 7))),
        (lambda: weekdays_of("128"), (Reason.OUT_OF_RANGE, ("weekdays",), (1, 7))),
    ],
)
def test_what_cannot_be_planned(make, reason):
    assert refused(make) == reason


@pytest.mark.parametrize("growth_pct", [5, 10, 20])
def test_linear_growth_goes_to_twenty(growth_pct):
    assert Rule(growth=Growth.LINEAR, growth_pct=growth_pct).growth_pct == growth_pct


def test_no_growth_needs_no_percent():
    assert Rule(growth=Growth.NONE, growth_pct=0).growth is Growth.NONE


@pytest.mark.parametrize(
    ("value", "unit", "reason"),
    [
        (float("nan"), AmountUnit.MINUTES, Reason.NOT_ABOVE_ZERO_TO),
        (float("inf"), AmountUnit.METRES, Reason.NOT_ABOVE_ZERO_TO),
        (-1.0, AmountUnit.MINUTES, Reason.NOT_ABOVE_ZERO_TO),
        (1441.0, AmountUnit.MINUTES, Reason.NOT_ABOVE_ZERO_TO),
        (0.0, AmountUnit.METRES, Reason.NOT_ABOVE_ZERO),
        (-1.0, AmountUnit.STEPS, Reason.OUT_OF_RANGE),
        (2.5, AmountUnit.REPETITIONS, Reason.NOT_WHOLE),
    ],
)
def test_amounts_that_are_none(value, unit, reason):
    assert refused(lambda: check_amount(value, "amount", unit))[0] is reason


def test_an_amount_that_is_one():
    check_amount(8.5, "amount", AmountUnit.MINUTES)
    check_amount(3.0, "amount", AmountUnit.REPETITIONS)
    check_amount(None, "amount", AmountUnit.STEPS)
    check_amount(0.0, "amount", AmountUnit.STEPS, may_be_zero=True)


def test_a_week_of_a_plan_is_seven_days_from_its_first():
    walk = activity(starts_on=DAY)  # a Wednesday
    assert walk.week_of(date(2026, 5, 5)) is None
    assert walk.week_of(DAY) == DAY
    assert walk.week_of(date(2026, 5, 12)) == DAY
    assert walk.week_of(date(2026, 5, 13)) == date(2026, 5, 13)
    assert activity().week_of(DAY) is None


def test_days_of_the_week_are_digits():
    assert weekdays_of("531") == frozenset({1, 3, 5})
    assert weekdays_text(frozenset({5, 1, 3})) == "135"
    assert Rule(weekdays=weekdays_of("135")).plans(DAY)
    assert not Rule(weekdays=weekdays_of("124567")).plans(DAY)


@pytest.mark.parametrize(
    ("hit_hard", "from_clinic", "growth"),
    [
        (True, False, Growth.NONE),
        (True, True, Growth.LINEAR),
        (False, False, Growth.LINEAR),
    ],
)
def test_who_is_worse_after_small_efforts_gets_no_growth(hit_hard, from_clinic, growth):
    assert careful(Growth.LINEAR, hit_hard=hit_hard, from_clinic=from_clinic) is growth


def test_an_activity_knows_the_starter_it_was_begun_from():
    assert starter_of("walk_outdoors-0f3a9c") == "walk_outdoors"
    assert starter_of("0f3a9c") == "0f3a9c"
