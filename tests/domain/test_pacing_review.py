"""The weekly review offers; it never moves anything."""

from dataclasses import replace

import pytest

from companion.domain.activities import AmountUnit, Growth
from companion.domain.decisions import Choice
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing_review import (
    check_decision,
    check_ready,
    review,
    review_day,
    week_to_decide,
)
from companion.domain.refused import Reason, Refused
from tests.domain.plans import DAY, START, WEEK, decided, decision, did, edit, plan

STEP, STAY, BACK, SET = Choice.STEP, Choice.STAY, Choice.BACK, Choice.SET


@pytest.mark.parametrize(
    ("done", "offer", "kept", "without"),
    [
        ([8.0] * 7, STEP, 7, 0),
        ([8.0] * 6 + [None], STEP, 6, 1),
        ([8.0] * 5 + [20.0, None], STAY, 5, 1),
        ([8.0] * 4 + [None] * 3, STAY, 4, 3),
        ([8.0] * 3 + [None] * 4, BACK, 3, 4),
        ([None] * 7, BACK, 0, 7),
        ([20.0] * 7, STAY, 0, 0),
    ],
)
def test_what_the_rule_would_do_next_week(done, offer, kept, without):
    found = review(did(plan(12, 8, 10), START, done), START)
    assert (found.offer, found.kept, found.without) == (offer, kept, without)
    assert found.planned == len(found.days) == 7
    assert found.next_week == START + WEEK
    expected = {STEP: 8.8, STAY: 8.0, BACK: 6.4}[offer]
    assert found.quota == pytest.approx(expected)


def test_what_was_decided_for_the_next_week_does_not_change_its_review():
    made = did(plan(12, 8, 10), START, [8.0] * 7)
    assert review(decided(made, 30.0), START) == review(made, START)


def test_days_that_are_not_planned_are_not_missed():
    made = did(plan(12, 8, 10, weekdays=frozenset({1, 3, 5})), START, [8.0, None, 8.0, None, 8.0])
    found = review(made, START + 6 * DAY)
    assert (found.planned, found.kept, found.without, found.offer) == (3, 3, 0, STEP)


def test_days_without_are_counted_across_weeks():
    made = did(plan(12, 8, 10, weekdays=frozenset({1, 3, 5})), START, [8.0, None, 8.0])
    assert review(made, START).without == 1
    assert review(made, START + WEEK).without == 4
    assert review(made, START + WEEK).offer is BACK


def test_no_step_where_there_is_no_growth_or_the_ceiling_is_reached():
    for made in (plan(12, 8, 10, growth=Growth.NONE), plan(12, 8, 10, ceiling=8.0)):
        assert review(did(made, START, [8.0] * 7), START).offer is STAY


def test_no_step_out_of_a_flare_up():
    flare = FlareUp(id="f", starts_on=START + 5 * DAY, ends_on=START + 6 * DAY)
    made = replace(plan(12, 8, 10), flare_ups=(flare,))
    found = review(did(made, START, [8.0] * 5 + [4.0] * 2), START)
    assert (found.kept, found.offer) == (7, STAY)


def test_the_last_week_has_no_next():
    made = did(plan(12, 8, 10, ends_on=START + 6 * DAY), START, [8.0] * 7)
    assert review(made, START).next_week is None
    assert review(made, START + WEEK) is None
    assert review(made, START - DAY) is None


def test_a_plan_may_end_in_the_middle_of_a_week():
    found = review(did(plan(12, 8, 10, ends_on=START + 2 * DAY), START, [8.0] * 3), START)
    assert (found.planned, found.kept) == (3, 3)


def test_the_week_looked_back_on():
    walk = plan(10).activity
    assert review_day(walk, START + 6 * DAY) is None
    assert review_day(walk, START - DAY) is None
    assert review_day(walk, START + 9 * DAY) == START


def test_a_press_counts_for_this_week_until_something_is_written_down_in_it():
    made = did(plan(10), START, [7.0])
    assert week_to_decide(made, START - DAY) == START + WEEK
    assert week_to_decide(made, START + DAY) == START + WEEK
    assert week_to_decide(made, START + 8 * DAY) == START + WEEK
    begun = did(made, START + 8 * DAY, [7.0])
    assert week_to_decide(begun, START + 8 * DAY) == START + 2 * WEEK
    assert week_to_decide(plan(10, starts_on=None), START) is None


@pytest.mark.parametrize(
    ("made", "taken", "reason"),
    [
        (plan(10), decision(1, STEP), Reason.WEEK_HAS_BEGUN),
        (plan(10), replace(decision(2, STEP), week_starts=START + 9 * DAY), Reason.NOT_A_PLAN_WEEK),
        (plan(), decision(2, STEP), Reason.NO_PLAN),
        (plan(10, starts_on=None), decision(2, STEP), Reason.NO_PLAN),
        (plan(10, ceiling=9.0), decision(2, 9.5), Reason.OVER_CEILING),
        (plan(10), decision(2, 2000.0), Reason.NOT_ABOVE_ZERO_TO),
        (plan(10, unit=AmountUnit.STEPS), decision(2, 9.5), Reason.NOT_WHOLE),
        (plan(10), edit(2), Reason.NO_CEILING),
        (plan(10), edit(2, ceiling=2000.0), Reason.NOT_ABOVE_ZERO_TO),
        (plan(10), edit(1, ceiling=20.0), Reason.WEEK_HAS_BEGUN),
    ],
)
def test_decisions_that_cannot_be_taken(made, taken, reason):
    with pytest.raises(Refused) as caught:
        check_decision(made, taken, START + DAY)
    assert caught.value.reason is reason


def test_decisions_that_can():
    made = plan(10, ceiling=20.0)
    for taken in (
        decision(2, STEP),
        decision(3, 20.0),
        edit(2, ceiling=30.0),
        edit(2, growth=Growth.NONE),
    ):
        check_decision(made, taken, START + DAY)
    raised = replace(made, edits=(edit(2, ceiling=30.0),))
    check_decision(raised, decision(2, 25.0), START + DAY)


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (plan(), Reason.NO_FIRST_QUOTA),
        (plan(10), Reason.NO_CEILING),
        (plan(10, starts_on=None), Reason.NO_PLAN),
    ],
)
def test_plans_that_cannot_begin(made, reason):
    with pytest.raises(Refused) as caught:
        check_ready(made)
    assert caught.value.reason is reason


def test_plans_that_can_begin():
    check_ready(plan(10, ceiling=30.0))
    check_ready(plan(clinic_quota=10.0, growth=Growth.NONE))
