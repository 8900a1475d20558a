"""The path: nobody is moved on, nothing is lost, and a week that was left out is not looked at."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.calm_profile import PATH_WEEKS, CalmProfile
from companion.domain.path import PathStep, begun, path_week, stepped
from companion.domain.refused import Refused

MONDAY = date(2026, 3, 2)
OFF = CalmProfile(favourites=frozenset({"body_scan"}))


def on(number):
    return MONDAY + timedelta(number)


def in_week(number, since=MONDAY):
    return begun(OFF, since, number)


def test_the_path_is_off_until_it_is_begun():
    assert path_week(OFF, [MONDAY], MONDAY) is None
    week = path_week(begun(OFF, MONDAY), [], MONDAY)
    assert (week.number, week.first, week.days, week.is_over) == (1, MONDAY, 0, False)


def test_a_day_counts_once_however_often_it_was_practised():
    done = [on(0), on(0), on(3), on(6)]
    assert path_week(in_week(2), done, on(6)).days == 3


def test_only_the_days_of_this_week_count():
    done = [on(-1), on(2), on(7)]
    assert path_week(in_week(2), done, on(5)).days == 1


def test_a_week_whose_days_are_not_counted_says_so():
    week = path_week(in_week(3), None, on(9))
    assert (week.days, week.earlier_days, week.is_over) == (None, None, True)


def test_after_seven_days_the_person_may_be_asked_and_sees_how_the_week_went():
    done = [on(1), on(2), on(4), on(7)]
    assert not path_week(in_week(1), done, on(6)).is_over
    week = path_week(in_week(1), done, on(7))
    assert (week.is_over, week.earlier_days, week.days, week.first) == (True, 3, 1, on(7))


def test_without_an_answer_it_stays_the_same_week():
    week = path_week(in_week(4), [on(71)], on(75))
    assert (week.number, week.first, week.days, week.earlier_days) == (4, on(70), 1, 0)


def test_to_stay_begins_its_days_anew():
    stayed = stepped(in_week(4), PathStep.STAY, on(9))
    assert (stayed.path_week, stayed.path_since) == (4, on(9))
    assert path_week(stayed, [on(8)], on(9)).days == 0


def test_next_is_the_next_skill_from_that_day_on():
    week = path_week(stepped(in_week(4), PathStep.NEXT, on(5)), [on(1), on(5)], on(5))
    assert (week.number, week.first, week.days, week.is_last) == (5, on(5), 1, False)


def test_after_the_last_week_the_path_ends():
    last = in_week(PATH_WEEKS)
    assert path_week(last, [], MONDAY).is_last
    assert stepped(last, PathStep.NEXT, on(7)) == OFF
    assert stepped(last, PathStep.STAY, on(7)).path_week == PATH_WEEKS


@pytest.mark.parametrize("step", PathStep)
def test_who_is_not_on_the_path_stays_off_it(step):
    assert stepped(OFF, step, MONDAY) == OFF


def test_a_person_can_leave_and_begin_at_any_week():
    left = stepped(in_week(3), PathStep.LEAVE, on(2))
    assert left == OFF
    assert begun(left, on(40), 6) == CalmProfile(
        favourites=OFF.favourites, path_week=6, path_since=on(40)
    )


@pytest.mark.parametrize("number", [0, PATH_WEEKS + 1])
def test_there_is_no_other_week(number):
    with pytest.raises(Refused):
        begun(OFF, MONDAY, number)


def test_a_clock_that_was_set_back_changes_nothing():
    week = path_week(in_week(2), [on(1)], on(-30))
    assert (week.number, week.first, week.days, week.is_over) == (2, MONDAY, 1, False)


def test_a_week_without_its_day_begins_today():
    week = path_week(CalmProfile(path_week=5), [MONDAY], MONDAY)
    assert (week.number, week.first, week.days) == (5, MONDAY, 1)


@given(
    number=st.integers(1, PATH_WEEKS),
    passed=st.integers(-20, 400),
    done=st.frozensets(st.integers(-10, 420)),
    steps=st.lists(st.sampled_from(PathStep), max_size=12),
)
def test_whatever_is_pressed_a_week_has_at_most_seven_days(number, passed, done, steps):
    profile = in_week(number)
    for step in steps:
        profile = stepped(profile, step, on(passed))
    week = path_week(profile, map(on, done), on(passed))
    assert profile.favourites == OFF.favourites
    if week is None:
        assert PathStep.LEAVE in steps or number + steps.count(PathStep.NEXT) > PATH_WEEKS
    else:
        assert 1 <= week.number <= PATH_WEEKS
        assert 0 <= week.days <= 7
        assert week.first <= max(on(passed), profile.path_since) < week.first + timedelta(7)
