"""What a chart marks: when something was, in order, and only within the time that is shown."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.activities import Activity, Area, Growth, Rule
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.happening import Happening, HappeningKind
from companion.domain.marks import (
    Marked,
    MarkKind,
    of_breaks,
    of_exercises,
    of_happenings,
    of_plan,
    of_programme,
    weight,
    weightiest,
    within,
)
from companion.domain.pacing import Plan
from companion.domain.profile import Profile
from companion.domain.programme import PlanItem, name_only
from companion.domain.spans import Break

MONDAY = date(2026, 3, 2)
RULE = Rule(growth=Growth.NONE, growth_pct=0)
WALK = Activity(
    id="walk", name="Walk", area=Area.MOVING, clinic_quota=10, starts_on=MONDAY, rule=RULE
)
BRIDGE = PlanItem(
    id="b", programme="Sheet", position=1, exercise_id="bridge", name="Bridge", starts_on=MONDAY
)


def day(n):
    return MONDAY + timedelta(n)


def decided(n, choice, quota=None):
    return Decision(
        id=f"d{n}", activity_id="walk", week_starts=day(7 * n), choice=choice, quota=quota
    )


def test_a_break_and_a_programme_take_their_days():
    assert of_breaks([Break(id="b", first=day(3), last=day(9))]) == (
        Marked(day(3), day(9), MarkKind.BREAK),
    )
    profile = Profile(programme_first=MONDAY, programme_weeks=12)
    assert of_programme(profile, day(20)) == (Marked(MONDAY, day(83), MarkKind.PROGRAMME),)
    assert all(mark.is_long for mark in of_programme(profile, day(20)))


def test_a_programme_without_an_end_goes_on_until_today():
    (mark,) = of_programme(Profile(programme_first=MONDAY), day(20))
    assert mark.last == day(20)
    (mark,) = of_programme(Profile(programme_first=day(30)), day(20))
    assert (mark.first, mark.last) == (day(30), day(30))
    assert of_programme(Profile(), MONDAY) == ()


@pytest.mark.parametrize("kind", [each for each in HappeningKind if each != "other"])
def test_what_a_clinic_asks_about_is_marked_with_its_words(kind):
    happened = Happening(id="h", day=MONDAY, kind=kind, text="In own words")
    (mark,) = of_happenings([happened])
    assert (mark.first, mark.kind, mark.text) == (MONDAY, kind, "In own words")
    assert not mark.is_long


def test_other_things_that_happened_are_not():
    assert of_happenings([Happening(id="h", day=MONDAY, kind=HappeningKind.OTHER)]) == ()


def test_of_a_plan_its_beginning_and_what_is_no_usual_step_is_marked():
    plan = Plan(
        activity=WALK,
        decisions=(
            decided(1, Choice.STEP), decided(2, Choice.STAY), decided(3, Choice.BACK),
            decided(4, Choice.SET, 12.0),
        ),
        edits=(RuleEdit(id="e", activity_id="walk", week_starts=day(35), rule=RULE),),
    )  # fmt: skip
    assert [(mark.first, mark.kind) for mark in of_plan(plan)] == [
        (MONDAY, MarkKind.PLAN_BEGAN),
        (day(21), MarkKind.PLAN_BACK),
        (day(28), MarkKind.PLAN_SET),
        (day(35), MarkKind.PLAN_RULE),
    ]
    assert {mark.text for mark in of_plan(plan)} == {"Walk"}
    assert of_plan(Plan(activity=replace(WALK, starts_on=None))) == ()


def test_a_day_on_which_several_exercises_change_has_one_mark():
    ends = replace(BRIDGE, ends_on=day(13))
    begins = replace(BRIDGE, id="c", starts_on=day(14))
    marks = of_exercises([ends, begins])
    assert [mark.first for mark in marks] == [MONDAY, day(14)]


def test_the_name_of_an_own_exercise_that_nothing_plans_changes_nothing():
    assert of_exercises([name_only("n", "Own", "own-1", "Dance", MONDAY)]) == ()


DAYS = st.integers(0, 200)


@given(st.lists(st.tuples(DAYS, st.integers(0, 30), st.sampled_from(MarkKind))), DAYS, DAYS)
def test_only_those_that_touch_the_time_are_shown_each_once_and_in_order(some, one, two):
    first, last = sorted((day(one), day(two)))
    marks = [Marked(day(begin), day(begin + length), kind) for begin, length, kind in some]
    found = within(marks, first, last)
    assert list(found) == sorted(found)
    touching = [mark for mark in marks if mark.last >= first and mark.first <= last]
    assert sorted(touching) == list(found)


def test_every_kind_has_a_weight_of_its_own_and_that_of_medicine_comes_first():
    weights = {kind: weight(kind) for kind in MarkKind}
    assert sorted(weights.values()) == list(range(len(MarkKind)))
    assert weights[MarkKind.MEDICINE] == 0
    assert weights[MarkKind.BREAK] < weights[MarkKind.PLAN_BEGAN] < weights[MarkKind.PROGRAMME]


@given(st.lists(st.tuples(DAYS, st.sampled_from(MarkKind))), st.integers(0, 5))
def test_no_mark_that_is_left_out_weighs_more_than_one_that_is_named(some, most):
    marks = [Marked(day(n), day(n), kind) for n, kind in some]
    named = weightiest(marks, most)
    assert list(named) == sorted(named)
    assert len(named) == min(most, len(marks))
    left_out = list(marks)
    for each in named:
        left_out.remove(each)
    lightest = max((weight(each.kind) for each in named), default=-1)
    assert all(weight(each.kind) >= lightest for each in left_out)
