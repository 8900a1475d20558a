"""Goal Attainment Scaling: the published examples, and what holds whatever the goals."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from companion.domain.gas import EXPECTED_T, GasDay, baseline_t, t_over_time, t_score
from companion.domain.goals import LEVELS, Goal, GoalKind, GoalReview, GoalState

VECTORS = json.loads((Path(__file__).parents[1] / "data" / "gas.json").read_text("utf-8"))
START = date(2026, 3, 2)
DAY = timedelta(days=1)

rated = st.lists(st.tuples(st.sampled_from(LEVELS), st.integers(0, 9)), min_size=1, max_size=8)


def t(pairs):
    return t_score([level for level, _ in pairs], [weight for _, weight in pairs])


def goal(name, importance=None, difficulty=None, state=GoalState.ACTIVE):
    return Goal(
        id=name,
        title=name,
        kind=GoalKind.OTHER,
        starts_on=START,
        state=state,
        weight_importance=importance,
        weight_difficulty=difficulty,
        levels=("a", "b", "c", "d", "e"),
    )


def review(name, after, level, which=1):
    return GoalReview(
        id=f"{name}-{after}-{which}", goal_id=name, day=START + after * DAY, level=level
    )


# --- published --------------------------------------------------------------------------


@pytest.mark.parametrize("example", VECTORS, ids=lambda each: str(each["t"]))
def test_the_published_examples(example):
    found = t_score(example["levels"], example["weights"])
    if example["t"] is None:
        assert found is None
    else:
        assert found == pytest.approx(example["t"], abs=0.005)


def test_without_goals_there_is_none():
    assert t_score([], []) is None


def test_a_change_of_the_published_kind():
    goals = [goal("a", 2, 1), goal("b", 2, 2), goal("c", 1, 1), goal("d", 3, 1)]
    names = "abcd"
    first = [review(name, 0, level) for name, level in zip(names, (-2, -1, -1, -1), strict=True)]
    after = [review(name, 28, level) for name, level in zip(names, (0, 1, -1, 1), strict=True)]
    begin, end = t_over_time(goals, [*after, *first])
    assert begin.t_score == pytest.approx(33.2, abs=0.005)
    assert end.t_score == pytest.approx(58.4, abs=0.005)
    assert end.t_score - begin.t_score == pytest.approx(25.2, abs=0.01)  # of two rounded figures
    assert baseline_t(goals, [*after, *first]) == begin.t_score


# --- laws -------------------------------------------------------------------------------


@given(st.lists(st.integers(0, 9), min_size=1, max_size=8))
def test_where_all_is_as_expected_it_is_fifty_if_anything_counts(weights):
    found = t_score([0] * len(weights), weights)
    assert found == (EXPECTED_T if any(weights) else None)


@given(rated, st.randoms())
def test_the_order_of_goals_does_not_matter(pairs, chance):
    mixed = [*pairs]
    chance.shuffle(mixed)
    assert t(mixed) == t(pairs)


@given(rated, st.integers(1, 50))
def test_only_the_share_of_a_weight_matters(pairs, times):
    assume(any(weight for _, weight in pairs))
    assert t([(level, weight * times) for level, weight in pairs]) == pytest.approx(t(pairs))


@given(rated)
def test_as_far_above_as_below_is_as_far_from_fifty(pairs):
    assume(any(weight for _, weight in pairs))
    below = t([(-level, weight) for level, weight in pairs])
    assert t(pairs) - EXPECTED_T == pytest.approx(EXPECTED_T - below)


@given(rated, st.integers(0, 7))
def test_a_higher_level_never_lowers_it(pairs, which):
    which %= len(pairs)
    level, weight = pairs[which]
    assume(level < 2 and any(each for _, each in pairs))
    higher = [*pairs[:which], (level + 1, weight), *pairs[which + 1 :]]
    assert t(higher) >= t(pairs)


@given(rated)
def test_a_goal_that_does_not_count_changes_nothing(pairs):
    assert t([*pairs, (2, 0)]) == t(pairs)


# --- over time --------------------------------------------------------------------------


def test_each_day_with_a_review_has_the_latest_levels_until_then():
    goals = [goal("a"), goal("b")]
    reviews = [
        review("a", 0, -2), review("b", 7, 0), review("a", 28, None), review("a", 56, 0),
    ]  # fmt: skip
    found = t_over_time(goals, reviews)
    assert [(each.day, each.goals) for each in found] == [
        (START, 1), (START + 7 * DAY, 2), (START + 28 * DAY, 2), (START + 56 * DAY, 2),
    ]  # fmt: skip
    assert found[0].t_score == pytest.approx(30)
    assert found[1].t_score == found[2].t_score == t_score([-2, 0], [1, 1])
    assert found[3].t_score == EXPECTED_T


def test_of_two_levels_on_one_day_the_last_one_counts_and_the_first_is_the_start():
    goals = [goal("a")]
    reviews = [review("a", 0, -1, 1), review("a", 0, 1, 2)]
    (day,) = t_over_time(goals, reviews)
    assert day == GasDay(START, 1, t_score([1], [1]))
    assert baseline_t(goals, reviews) == t_score([-1], [1])


def test_a_goal_that_was_let_go_does_not_count_and_one_that_was_reached_or_rests_does():
    gone = goal("gone", state=GoalState.LET_GO)
    goals = [goal("done", state=GoalState.REACHED), goal("rests", state=GoalState.RESTING), gone]
    reviews = [review("gone", 0, -2), review("done", 0, 1), review("rests", 1, -1)]
    found = t_over_time(goals, reviews)
    assert [each.goals for each in found] == [1, 2]
    assert found[1].t_score == EXPECTED_T
    assert t_over_time([gone], reviews[:1]) == (GasDay(START, 0, None),)


def test_before_any_level_and_with_weights_of_nothing_there_is_none():
    nothing = [goal("a", importance=0, difficulty=3)]
    assert baseline_t(nothing, []) is None
    assert t_over_time(nothing, []) == ()
    assert t_over_time(nothing, [review("a", 0, 2)]) == (GasDay(START, 1, None),)
    assert t_over_time([goal("a")], [review("a", 0, None)]) == (GasDay(START, 0, None),)


def test_a_weight_that_is_told_by_half_counts_once():
    half = [goal("a", importance=3), replace(goal("b"), weight_difficulty=0)]
    reviews = [review("a", 0, 1), review("b", 0, 1)]
    assert t_over_time(half, reviews)[0].t_score == t_score([1, 1], [1, 1])
