"""Back to a plan after a flare-up: only where it was so."""

from datetime import date, timedelta

from companion.domain.activities import AmountUnit
from companion.domain.came_back import came_back_after
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing import PlanDay

FIRST = date(2026, 3, 2)


def days(*done, quota=10.0):
    return [
        PlanDay(FIRST + timedelta(n), quota, each, False, AmountUnit.MINUTES)
        for n, each in enumerate(done)
    ]


def flare_up(first, last):
    begin, end = (FIRST + timedelta(n) for n in (first, last))
    return FlareUp(id=f"f{first}", starts_on=begin, ends_on=end)


def test_a_day_kept_to_plan_with_its_whole_quota_again_is_back():
    gentle = flare_up(2, 3)
    assert came_back_after(days(*[10] * 7), [gentle]) is gentle


def test_the_days_on_the_way_back_up_do_not_count_yet():
    gentle = flare_up(2, 3)
    assert came_back_after(days(10, 10, 5, 5, 10, 10), [gentle]) is None


def test_without_a_day_kept_after_it_nothing_is_said():
    assert came_back_after(days(*[10] * 4, *[None] * 10), [flare_up(2, 3)]) is None
    assert came_back_after(days(*[10] * 4, *[30] * 10), [flare_up(2, 3)]) is None


def test_the_last_one_that_was_come_back_from_is_told():
    first, second = flare_up(2, 3), flare_up(12, 13)
    assert came_back_after(days(*[10] * 20), [first, second]) is second
    assert came_back_after(days(*[10] * 13, *[None] * 7), [first, second]) is first


def test_a_flare_up_before_these_days_is_not_told_of():
    assert came_back_after(days(*[10] * 7), [flare_up(-9, -8)]) is None
    assert came_back_after([], [flare_up(2, 3)]) is None
