"""A plan week by week: planned, done, kept."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.activities import Activity, AmountUnit
from companion.domain.pacing import Plan, PlanDay, days
from companion.domain.pacing_weeks import (
    by_weeks,
    own_weeks,
    quota_at_start_and_now,
    weeks_kept,
)

FIRST = date(2026, 3, 2)


def day(number, quota, done, gentle=False):
    return PlanDay(FIRST + timedelta(number), quota, done, gentle, AmountUnit.MINUTES)


def test_a_week_says_what_was_planned_and_done_and_on_how_many_days_it_was_kept():
    (week,) = by_weeks([day(n, 10, done) for n, done in enumerate((10, 12, 20, None, 8, 9, 10))])
    assert (week.first, week.planned, week.done) == (FIRST, 70, 69)
    assert (week.planned_days, week.kept_days, week.known_days) == (7, 5, 6)
    assert week.kept is False  # 5 of 7 is under 80 %


def test_a_week_with_nothing_written_down_is_neither_kept_nor_not():
    (week,) = by_weeks([day(n, 10, None) for n in range(7)])
    assert (week.done, week.kept) == (None, None)
    (week,) = by_weeks([day(n, None, 10) for n in range(7)])
    assert (week.planned, week.kept) == (None, None)


def test_weeks_are_counted_from_the_first_day_and_only_the_known_ones():
    days = [day(n, 10, 10 if n < 7 else None if n < 14 else 30) for n in range(18)]
    weeks = by_weeks(days)
    assert [week.first for week in weeks] == [FIRST + timedelta(7 * n) for n in range(3)]
    assert weeks_kept(weeks) == (1, 2)


def test_the_start_and_now_pass_over_gentle_days():
    days = [day(0, None, 3), day(1, 8, 8), day(2, 12, 12), day(3, 6, 6, gentle=True)]
    assert quota_at_start_and_now(days) == (8, 12)
    assert quota_at_start_and_now([day(0, 6, 6, gentle=True)]) == (6, 6)
    assert quota_at_start_and_now([day(0, None, 6)]) is None


@given(st.lists(st.tuples(st.none() | st.integers(1, 60), st.none() | st.integers(0, 90))))
def test_no_day_is_lost_between_the_weeks(days):
    weeks = by_weeks([day(n, quota, done) for n, (quota, done) in enumerate(days)])
    assert sum(week.known_days for week in weeks) == sum(done is not None for _, done in days)
    assert sum(week.planned or 0 for week in weeks) == sum(quota or 0 for quota, _ in days)
    assert all(week.kept_days <= min(week.planned_days, week.known_days) for week in weeks)


def test_a_plans_own_weeks_are_the_same_whatever_day_is_looked_at_from():
    activity = Activity(id="a", name="Walk", clinic_quota=10, starts_on=FIRST + timedelta(2))
    plan = Plan(activity=activity)
    last = FIRST + timedelta(30)
    whole = [week.first for week in own_weeks(plan.activity.starts_on, days(plan, FIRST, last))]
    assert whole == [FIRST + timedelta(2 + 7 * n) for n in range(4)]
    for later in range(1, 9):
        some = [
            week.first
            for week in own_weeks(
                plan.activity.starts_on, days(plan, FIRST + timedelta(later), last)
            )
        ]
        assert some == [each for each in whole if each >= FIRST + timedelta(later)]
    assert own_weeks(plan.activity.starts_on, days(plan, FIRST, FIRST + timedelta(7))) == ()
