"""Setting up a plan: what can still be changed, and its first weeks if each step is taken."""

from dataclasses import replace

import pytest

from companion.domain.activities import AmountUnit, Growth, Rule
from companion.domain.plan_setup import (
    again,
    asks_first,
    first_weeks,
    has_begun,
    has_ended,
    unit_is_open,
)
from tests.domain.plans import DAY, START, edit, plan, session


def test_the_first_weeks_are_told_as_if_each_step_was_taken():
    made = plan(12, 8, 10, ceiling=12)
    told = [round(week.quota, 2) for week in first_weeks(made, 6)]
    assert told == [8.0, 8.8, 9.68, 10.65, 11.71, 12.0]


def test_a_short_plan_has_no_more_weeks_than_it_has():
    assert len(first_weeks(plan(10, ends_on=START + 9 * DAY), 6)) == 2


def test_without_a_first_day_or_a_number_there_are_no_weeks():
    assert first_weeks(plan(10, starts_on=None), 6) == ()
    assert first_weeks(plan(), 6) == ()


@pytest.mark.parametrize(
    ("days", "done", "begun"),
    [(-1, None, False), (0, None, False), (0, 8, True), (1, None, True)],
)
def test_a_plan_has_begun_with_its_first_session_or_the_day_after(days, done, begun):
    made = plan(10)
    if done:
        made = replace(made, sessions=(session(START, done),))
    assert has_begun(made, START + days * DAY) is begun


def test_a_session_before_the_plan_does_not_begin_it():
    made = replace(plan(10), sessions=(session(START - DAY, 8),))
    assert not has_begun(made, START)
    assert not has_begun(plan(10, starts_on=None), START)


def test_a_plan_has_ended_on_the_day_after_its_last():
    made = plan(10, ends_on=START + DAY)
    assert not has_ended(made, START + DAY)
    assert has_ended(made, START + 2 * DAY)
    assert not has_ended(plan(10), START)


def test_the_unit_is_open_until_something_is_kept_in_it():
    empty = plan(starts_on=None)
    assert unit_is_open(empty)
    assert not unit_is_open(plan(10, starts_on=None))
    assert not unit_is_open(replace(empty, sessions=(session(START, 8),)))
    clinic = replace(empty.activity, clinic_quota=8)
    assert not unit_is_open(replace(empty, activity=clinic))
    assert not unit_is_open(plan())


def test_the_question_is_asked_until_a_plan_grew():
    grows, stays = plan(10, ceiling=20), plan(10, growth=Growth.NONE)
    assert asks_first([])
    assert asks_first([stays])
    assert asks_first([replace(grows, activity=replace(grows.activity, starts_on=None))])
    assert not asks_first([stays, grows])
    assert not asks_first([replace(stays, edits=(edit(2, ceiling=30),))])


def test_a_plan_again_is_a_new_activity_that_is_named_so():
    old = replace(
        plan(10, ends_on=START + DAY, clinic_quota=8, ceiling=20).activity,
        unit=AmountUnit.STEPS,
        easier=("bench",),
        why="To see Ana",
    )
    new = again(old, "new", ["Walk", "walk (2)"])
    assert new.name == "Walk (3)"
    assert (new.starts_on, new.ends_on, new.clinic_quota) == (None, None, None)
    assert (new.unit, new.easier, new.why) == (old.unit, old.easier, old.why)
    assert new.rule == Rule(ceiling=20)


def test_a_very_long_name_still_fits():
    old = replace(plan(10).activity, name="w" * 100)
    assert again(old, "new", [old.name]).name == "w" * 96 + " (2)"
