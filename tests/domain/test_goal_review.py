"""When a goal is looked at again, and where it began and stands."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.goal_review import Standing, due, due_on, last_look, standing
from companion.domain.goals import LEVELS, Goal, GoalKind, GoalReview, GoalState
from companion.domain.goals_profile import GoalsProfile

MONDAY = date(2026, 3, 2)
USUAL = GoalsProfile()
CHOIR = Goal(
    id="choir", title="Back to the choir", kind=GoalKind.SOCIAL, starts_on=MONDAY,
    levels=("None", "At home", "Sitting", "Standing", "A concert"),
)  # fmt: skip


def looked(after_days, level=None, goal_id="choir", n=0):
    day = MONDAY + timedelta(after_days)
    return GoalReview(id=f"r{after_days}-{n}", goal_id=goal_id, day=day, level=level)


def test_a_goal_is_offered_four_weeks_after_it_began():
    day = MONDAY + timedelta(weeks=4)
    assert due_on(CHOIR, (), USUAL) == day
    assert due([CHOIR], (), USUAL, day - timedelta(1)) == ()
    assert due([CHOIR], (), USUAL, day) == (CHOIR,)
    assert due([CHOIR], (), USUAL, day + timedelta(300)) == (CHOIR,)


def test_and_four_weeks_after_each_look_also_one_without_a_level():
    assert last_look(CHOIR, [looked(30), looked(10)]) == MONDAY + timedelta(30)
    assert due_on(CHOIR, [looked(30)], USUAL) == MONDAY + timedelta(58)
    assert due_on(CHOIR, [looked(30, goal_id="other")], USUAL) == MONDAY + timedelta(28)


def test_how_often_is_chosen_or_never():
    assert due_on(CHOIR, (), GoalsProfile(review_weeks=1)) == MONDAY + timedelta(7)
    assert due_on(CHOIR, (), GoalsProfile(review_weeks=None)) is None
    assert due([CHOIR], (), GoalsProfile(review_weeks=None), date(2030, 1, 1)) == ()


@pytest.mark.parametrize("state", [GoalState.RESTING, GoalState.REACHED, GoalState.LET_GO])
def test_a_goal_that_rests_or_is_over_is_never_offered(state):
    assert due([replace(CHOIR, state=state)], (), USUAL, date(2030, 1, 1)) == ()


def test_the_one_that_waits_longest_comes_first():
    later = replace(CHOIR, id="later", starts_on=MONDAY + timedelta(3))
    today = MONDAY + timedelta(60)
    assert due([later, CHOIR], (), USUAL, today) == (CHOIR, later)
    assert due([later, CHOIR], [looked(20)], USUAL, today) == (later, CHOIR)


def test_where_it_began_and_where_it_is():
    seen = [looked(56, 1), looked(0, -2), looked(28), looked(29, -1)]
    assert standing(CHOIR, seen) == Standing(-2, 1, MONDAY + timedelta(56))
    assert standing(CHOIR, seen[1:2]) == Standing(-2, -2, MONDAY)


def test_of_two_looks_on_one_day_the_last_one_counts():
    assert standing(CHOIR, [looked(5, -1), looked(5, 0, n=1)]).now == 0


def test_a_goal_that_was_never_rated_stands_nowhere():
    assert standing(CHOIR, [looked(28)]) == Standing()
    assert standing(CHOIR, [looked(28, 1, goal_id="other")]) == Standing()


def test_levels_whose_sentences_were_taken_away_do_not_count():
    bare = replace(CHOIR, levels=("", "", "Sitting", "", ""))
    assert standing(bare, [looked(28, 1)]) == Standing()


looks = st.lists(
    st.builds(
        lambda days, level, n: looked(days, level, n=n),
        st.integers(0, 400), st.none() | st.sampled_from(LEVELS), st.integers(0, 10_000),
    ),
    max_size=12,
)  # fmt: skip


@given(looks, st.integers(1, 52))
def test_a_look_today_means_that_nothing_is_offered_for_so_many_weeks(seen, weeks):
    profile = GoalsProfile(review_weeks=weeks)
    today = MONDAY + timedelta(401)
    assert due([CHOIR], [*seen, looked(401)], profile, today) == ()
    in_time = today + timedelta(weeks=weeks)
    assert due([CHOIR], [*seen, looked(401)], profile, in_time) == (CHOIR,)


@given(looks)
def test_start_and_now_are_levels_that_were_rated(seen):
    rated = {each.level for each in seen if each.level is not None}
    found = standing(CHOIR, seen)
    assert (found.start is None) is (not rated)
    assert {found.start, found.now} - {None} <= rated
