"""What a goal follows, at its start and now: by the rules of Progress, and nothing made up."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.activities import AmountUnit
from companion.domain.comparison import SAME_WITHIN, Better, Direction, start_against_now
from companion.domain.followed import Follow, Followed
from companion.domain.goal_following import (
    Going,
    Known,
    amounts,
    better_way,
    days_done,
    going,
    is_there,
)
from companion.domain.goals import Goal, GoalKind, Towards
from companion.domain.series import DailySeries, Unit
from companion.wording.numbers import number

MONDAY = date(2026, 3, 2)
LESS = Goal(
    id="g", title="Pain gets less in the way", kind=GoalKind.PAIN, starts_on=MONDAY,
    follows=Followed(Follow.INTERFERENCE), target=4, direction=Towards.AT_MOST,
)  # fmt: skip
PEG = replace(LESS, follows=Followed(Follow.QUESTIONNAIRE, "peg"))


def scores(*values):
    return DailySeries(MONDAY, tuple(values), Unit.SCORE_0_10)


def day(number):
    return MONDAY + timedelta(number)


def test_the_first_and_the_last_two_weeks_stand_beside_each_other():
    series = scores(*[7.0] * 14, *[5.0] * 30, *[4.0] * 14)
    found = going(LESS, Known(series=series))
    assert (found.start, found.now, found.is_there) == (7.0, 4.0, True)
    assert found.found == start_against_now(series, Better.LOWER)
    assert found.found.direction is Direction.BETTER


def test_too_few_known_days_tell_nothing():
    assert going(LESS, Known(series=scores(*[7.0] * 27))) == Going()
    assert going(LESS, Known(series=scores(*[None] * 100))) == Going()
    assert going(LESS, Known(series=DailySeries(MONDAY, (), Unit.SCORE_0_10))) == Going()


def test_a_questionnaire_has_its_first_and_its_latest_result():
    found = going(PEG, Known(scores=((day(1), 6.7), (day(29), 5.0), (day(57), 4.7))))
    assert (found.start, found.now) == (6.7, 4.7)
    assert (found.start_on, found.now_on) == (day(1), day(57))
    assert found.is_there is False
    assert found.found is None
    assert going(PEG, Known()) == Going()


@pytest.mark.parametrize(
    ("follows", "usual"),
    [
        (Followed(Follow.INTERFERENCE), Better.LOWER),
        (Followed(Follow.QUESTIONNAIRE, "peg"), Better.LOWER),
        (Followed(Follow.NIGHTS), Better.HIGHER),
        (Followed(Follow.EXERCISE), Better.HIGHER),
        (Followed(Follow.ACTIVITY, "walk"), Better.HIGHER),
    ],
)
def test_which_way_is_better_says_the_goal_else_what_is_usual(follows, usual):
    bare = replace(LESS, follows=follows, target=None, direction=None)
    assert better_way(bare) is usual
    assert better_way(replace(bare, target=3, direction=Towards.AT_LEAST)) is Better.HIGHER
    assert better_way(replace(bare, target=3, direction=Towards.AT_MOST)) is Better.LOWER


def test_the_target_itself_is_reached():
    assert is_there(LESS, 4.0)
    assert not is_there(LESS, 4.1)
    more = replace(LESS, direction=Towards.AT_LEAST)
    assert is_there(more, 4.0)
    assert not is_there(more, 3.9)
    assert is_there(replace(LESS, target=None, direction=None), 4.0) is None


@pytest.mark.parametrize(
    ("direction", "value", "there"),
    [
        (Towards.AT_MOST, 3.04, True),  # reads "3"
        (Towards.AT_MOST, 9.1 / 3, True),
        (Towards.AT_MOST, 3.05, False),  # reads "3.1"
        (Towards.AT_LEAST, 2.95, True),  # reads "3"
        (Towards.AT_LEAST, 2.94, False),
    ],
)
def test_what_reads_as_the_target_is_there(direction, value, there):
    goal = replace(LESS, target=3, direction=direction)
    assert is_there(goal, value) is there
    assert (number(value, 1) == "3.0") is there


def test_metres_and_steps_are_never_judged_by_thirty_minutes():
    """400 m less is not "about the same" as 30 minutes more or less would be."""
    series = amounts([(day(n), 600.0 if n < 30 else 200.0) for n in range(60)], MONDAY, day(59))
    assert series.unit is Unit.AMOUNT
    assert series.unit not in SAME_WITHIN
    walk = replace(LESS, follows=Followed(Follow.ACTIVITY, "walk"), direction=Towards.AT_LEAST)
    found = going(walk, Known(series=series, unit=AmountUnit.METRES))
    assert (found.start, found.now, found.found) == (600.0, 200.0, None)


def test_one_go_is_the_mean_of_the_sessions_of_a_day_and_no_session_is_a_gap():
    series = amounts(
        [(day(0), 6.0), (day(0), 10.0), (day(2), 12.0), (day(9), 99.0)], MONDAY, day(3)
    )
    assert series.values == (8.0, None, 12.0, None)
    walk = replace(LESS, follows=Followed(Follow.ACTIVITY, "walk"), target=None, direction=None)
    assert going(walk, Known(series=series, unit=AmountUnit.MINUTES)) == Going()


def test_an_activity_of_few_days_a_week_is_compared_from_three_days_on_at_either_end():
    walk = replace(LESS, follows=Followed(Follow.ACTIVITY, "walk"), direction=Towards.AT_LEAST)
    often = [(day(n), 6.0 if n < 20 else 9.0) for n in range(0, 60, 4)]
    series = amounts(often, MONDAY, day(59))
    assert start_against_now(replace(series, unit=Unit.MINUTES), Better.HIGHER) is None
    found = going(walk, Known(series=series, unit=AmountUnit.MINUTES))
    assert (found.start, found.now, found.is_there) == (6.0, 9.0, True)
    seldom = amounts(often[::2], MONDAY, day(59))
    assert going(walk, Known(series=seldom, unit=AmountUnit.MINUTES)) == Going()
    short = amounts(often, MONDAY, day(26))
    assert going(walk, Known(series=short, unit=AmountUnit.MINUTES)) == Going()
    assert going(walk, Known(series=series)) == Going()  # of other series Progress says nothing


# --- days on which it was done ----------------------------------------------------------


def test_a_day_in_a_week_with_entries_is_no_day_with_exercise():
    series = days_done({day(1)}, [day(3)], (), MONDAY, day(6))
    assert series.values == (0.0, 1.0, 0.0, 0.0, 0.0, 0.0, None)  # today is not over
    assert days_done({day(1), day(6)}, (), (), MONDAY, day(6)).values[-1] == 1.0


def test_a_week_without_any_entry_is_a_gap_and_not_a_week_without_exercise():
    series = days_done({day(1)}, [day(15)], (), MONDAY, day(20))
    assert series.values[7:14] == (None,) * 7
    assert series.values[14:20] == (0.0,) * 6


def test_days_of_a_flare_up_or_a_break_count_only_where_it_was_done():
    series = days_done({day(1)}, [day(0)], {day(1), day(2)}, MONDAY, day(4))
    assert series.values == (0.0, 1.0, None, 0.0, None)


some_days = st.sets(st.integers(0, 60).map(day))


@given(some_days, some_days, some_days)
def test_every_done_day_is_known_and_nothing_else_is_called_done(done, written, neutral):
    series = days_done(done, written, neutral, MONDAY, day(60))
    assert len(series.values) == 61
    assert {day(n) for n, value in enumerate(series.values) if value == 1.0} == done
    zeros = {day(n) for n, value in enumerate(series.values) if value == 0.0}
    assert not zeros & (done | neutral)


@given(st.lists(st.none() | st.integers(0, 10), max_size=120))
def test_what_the_goal_says_is_what_progress_says(values):
    series = scores(*[None if each is None else float(each) for each in values])
    found = going(LESS, Known(series=series))
    assert found.found == start_against_now(series, Better.LOWER)
    assert (found.now is None) is (found.found is None)
