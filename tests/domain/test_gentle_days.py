"""What gentle days make of every plan, before they are accepted."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.domain.activities import Rule
from companion.domain.flare_ups import FlareUp
from companion.domain.gentle_days import days_shown, gentle_quotas, planned_days, with_flare_up
from tests.domain.plans import plan

TODAY = date(2026, 5, 12)
DAY = timedelta(days=1)


def walking(**told):
    return plan(**{"starts_on": TODAY - 30 * DAY, "clinic_quota": 12.0} | told)


def flare_up(first=0, days=2, each_id="f"):
    begins = TODAY + first * DAY
    return FlareUp(id=each_id, starts_on=begins, ends_on=begins + (days - 1) * DAY)


def quotas(plans, first=TODAY, last=TODAY + 4 * DAY):
    return [[day.quota for day in each.days] for each in planned_days(plans, first, last)]


def test_the_coming_days_before_anything_is_accepted():
    assert quotas(with_flare_up([walking()], flare_up())) == [[6, 6, 8, 10, 12]]
    assert quotas([walking()]) == [[12] * 5]


def test_a_flare_up_that_is_changed_takes_its_own_place():
    accepted = with_flare_up([walking()], flare_up(days=4))
    assert quotas(with_flare_up(accepted, flare_up(days=1))) == [[6, 8, 10, 12, 12]]


def test_plans_that_ask_for_nothing_on_these_days_are_left_out():
    ended = walking(ends_on=TODAY - DAY)
    assert quotas([ended, walking(), plan(starts_on=None)]) == [[12] * 5]


def test_a_plan_in_short_is_its_first_amount_and_its_whole_one():
    on_some_days = replace(walking().activity, rule=Rule(weekdays=frozenset({3, 5})))
    plans = with_flare_up([walking(), replace(walking(), activity=on_some_days)], flare_up())
    found = planned_days(plans, TODAY, TODAY + 4 * DAY)
    assert [(each.at_first, each.whole) for each in found] == [(6, 12), (6, 12)]


@pytest.mark.parametrize("first", [-3, -1, 0, 3])
@pytest.mark.parametrize("days", [2, 7, 8, 30])
def test_the_days_shown_end_on_the_first_whole_day(first, days):
    made = flare_up(first, days)
    shown = days_shown(made, TODAY)
    if first + days + 2 <= 0:
        assert shown is None
        return
    assert shown == (max(TODAY, made.starts_on), made.back_on)
    assert quotas(with_flare_up([walking()], made), *shown)[0][-1] == 12


def test_of_a_flare_up_that_is_over_no_day_is_shown():
    assert days_shown(flare_up(-5), TODAY) is None


def test_a_plan_as_it_is_now_on_a_gentle_day_and_on_the_way_back():
    assert gentle_quotas(walking(), TODAY) == (6, 8, 10, 12)
    running = with_flare_up([walking()], flare_up())[0]
    assert gentle_quotas(running, TODAY) == (6, 8, 10, 12)


def test_without_a_running_plan_there_is_no_quota():
    assert gentle_quotas(walking(starts_on=TODAY + DAY), TODAY) is None
    assert gentle_quotas(walking(ends_on=TODAY - DAY), TODAY) is None
    assert gentle_quotas(plan(starts_on=None), TODAY) is None
