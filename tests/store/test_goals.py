"""Goals, steps and reviews come back as they were kept; with a goal all goes that belongs to it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from companion.domain.goals import Goal, GoalKind
from companion.domain.topics import Topic
from companion.store.intake import everything, take_in, take_out
from tests.store.aiming import (
    ALL,
    BEGAN,
    CHAIR,
    CHOIR,
    DAY,
    GOALS,
    LAST_ROW,
    MONDAY,
    NOW_ONCE,
    PLAN,
    REVIEWS,
    SLEEP,
    SLEPT_WELL,
    STEPS,
    TEA,
    THOUGHT,
)

NOW = datetime(2026, 5, 12, 8, tzinfo=UTC)


@pytest.fixture
def aimed(stores):
    """Three goals with their steps and reviews."""
    stores.goals.keep(*GOALS)
    stores.goal_steps.keep(TEA, LAST_ROW, CHAIR)
    stores.goal_reviews.keep(*reversed(REVIEWS))
    return stores


def test_goals_come_back_with_every_answer_in_the_order_in_which_they_were_written(aimed):
    assert aimed.goals.all() == GOALS
    assert aimed.goals.find(SLEEP.id) == SLEEP
    assert aimed.goals.find("gone") is None


def test_the_steps_of_a_goal_come_in_the_order_in_which_they_are_to_be_taken(aimed):
    assert aimed.goal_steps.of_goal(CHOIR.id) == (CHAIR, LAST_ROW)
    assert aimed.goal_steps.of_goal(PLAN.id) == ()
    assert set(aimed.goal_steps.all()) == set(STEPS)


def test_reviews_come_in_the_order_of_days_and_on_one_day_of_writing(aimed):
    assert aimed.goal_reviews.all() == (BEGAN, SLEPT_WELL, NOW_ONCE, THOUGHT)
    assert aimed.goal_reviews.of_goal(CHOIR.id) == (BEGAN, NOW_ONCE)
    assert aimed.goal_reviews.between(MONDAY, MONDAY) == (SLEPT_WELL, NOW_ONCE)


def test_a_goal_is_changed_in_its_place_and_keeps_what_belongs_to_it(aimed):
    changed = replace(CHOIR, title="Sing sitting", due_on=None, weight_difficulty=None)
    aimed.goals.keep(changed)
    assert aimed.goals.all() == (changed, SLEEP, PLAN)
    assert aimed.goal_steps.of_goal(CHOIR.id) == (CHAIR, LAST_ROW)
    assert aimed.goal_reviews.of_goal(CHOIR.id) == (BEGAN, NOW_ONCE)


def test_pages_hear_of_it(aimed, db):
    told = []
    db.listen(told.append)
    aimed.goals.keep(CHOIR)
    aimed.goal_steps.remove(CHAIR.id, NOW)
    aimed.goal_reviews.restore(BEGAN.id)
    assert told == [Topic.GOALS] * 3


def test_several_steps_are_kept_at_once_or_none_of_them(stores, db):
    told = []
    stores.goals.keep(CHOIR)
    db.listen(told.append)
    stores.goal_steps.keep(CHAIR, LAST_ROW)
    assert told == [Topic.GOALS]
    with pytest.raises(Exception, match="FOREIGN KEY"):
        stores.goal_steps.keep(replace(CHAIR, text="x"), TEA)
    assert stores.goal_steps.all() == (CHAIR, LAST_ROW)


def test_a_goal_in_the_bin_hides_what_belongs_to_it_and_brings_it_back(aimed):
    aimed.goals.remove(CHOIR.id, NOW)
    assert (aimed.goals.all(), aimed.goals.in_bin()) == ((SLEEP, PLAN), (CHOIR,))
    assert aimed.goal_steps.all() == (TEA,)
    assert aimed.goal_reviews.all() == (SLEPT_WELL, THOUGHT)
    assert aimed.goal_steps.of_goal(CHOIR.id) == aimed.goal_reviews.of_goal(CHOIR.id) == ()
    assert aimed.goal_steps.in_bin() == aimed.goal_reviews.in_bin() == ()
    assert aimed.goal_reviews.all_ids()[BEGAN.id]
    aimed.goals.restore(CHOIR.id)
    assert set(aimed.goal_steps.all()) == set(STEPS)
    assert set(aimed.goal_reviews.all()) == set(REVIEWS)


def test_a_step_and_a_review_go_to_the_bin_by_themselves(aimed):
    aimed.goal_steps.remove(CHAIR.id, NOW)
    aimed.goal_reviews.remove(BEGAN.id, NOW)
    assert aimed.goal_steps.in_bin() == (CHAIR,)
    assert aimed.goal_reviews.in_bin() == (BEGAN,)
    assert aimed.goal_reviews.find(BEGAN.id) is None
    aimed.goal_steps.restore(CHAIR.id)
    aimed.goal_reviews.restore(BEGAN.id)
    assert aimed.goal_steps.of_goal(CHOIR.id) == (CHAIR, LAST_ROW)
    assert aimed.goal_reviews.of_goal(CHOIR.id) == (BEGAN, NOW_ONCE)


def test_after_thirty_days_a_goal_goes_for_good_with_all_that_belongs_to_it(aimed):
    aimed.goals.remove(CHOIR.id, NOW)
    aimed.purge_bin(NOW + timedelta(days=29))
    assert aimed.goals.in_bin() == (CHOIR,)
    aimed.purge_bin(NOW + timedelta(days=31))
    assert aimed.goals.all_ids().keys() == {SLEEP.id, PLAN.id}
    assert aimed.goal_steps.all_ids() == {TEA.id: False}
    assert aimed.goal_reviews.all_ids().keys() == {SLEPT_WELL.id, THOUGHT.id}


def test_everything_is_taken_in_whatever_the_order_and_taken_out_again(db, stores):
    told = []
    db.listen(told.append)
    take_in(db, reversed(ALL))
    assert set(everything(stores).entries) == set(ALL)
    assert everything(stores).in_bin == frozenset()
    assert told == [Topic.GOALS | Topic.QUESTIONNAIRES | Topic.WINS | Topic.HAPPENINGS]
    take_out(db, ALL)
    assert everything(stores) == ((), frozenset())


def test_a_goal_that_an_import_replaces_keeps_what_belongs_to_it(db, stores):
    take_in(db, ALL)
    other = replace(CHOIR, because="singing")
    take_in(db, (), [other, replace(BEGAN, note="As it was")])
    assert stores.goals.all() == (other, SLEEP, PLAN)
    assert stores.goal_steps.of_goal(CHOIR.id) == (CHAIR, LAST_ROW)
    assert stores.goal_reviews.find(BEGAN.id).note == "As it was"


def test_what_belongs_to_a_goal_in_the_bin_is_known_to_an_import(db, stores):
    take_in(db, [CHOIR, CHAIR, BEGAN])
    stores.goals.remove(CHOIR.id, NOW)
    assert everything(stores).entries == ()
    assert everything(stores).in_bin == {(type(each), each.id) for each in (CHOIR, CHAIR, BEGAN)}


def test_four_hundred_goals_are_read_by_one_query(db, stores):
    """Whatever their number: the page that lists them asks once for each kind."""
    many = [
        Goal(id=f"g{n}", title=f"Goal {n}", kind=GoalKind.OTHER, starts_on=MONDAY)
        for n in range(400)
    ]
    reviews = [replace(THOUGHT, id=f"r{n}", goal_id=f"g{n}") for n in range(400)]
    steps = [replace(TEA, id=f"s{n}", goal_id=f"g{n}") for n in range(400)]
    take_in(db, [*many, *steps, *reviews])
    asked = []
    db._connection.set_trace_callback(asked.append)
    read = (stores.goals.all(), stores.goal_steps.all(), stores.goal_reviews.all())
    db._connection.set_trace_callback(None)
    assert [len(each) for each in read] == [400, 400, 400]
    assert read[0] == tuple(many)
    assert len(asked) == 3


def test_a_review_the_day_after_is_the_next_one(aimed):
    aimed.goal_reviews.keep(replace(NOW_ONCE, id="later", day=MONDAY + DAY, level=1))
    assert [each.level for each in aimed.goal_reviews.of_goal(CHOIR.id)] == [-2, -1, 1]
