"""What was begun is found again, the latest first; a draft that makes no sense is passed over."""

from dataclasses import replace
from datetime import date

import pytest

from companion.content.questionnaires import load_questionnaires
from companion.content.worksheets import load_forms
from companion.screens.goals import half_goal
from companion.screens.goals.half_goal import HALF_GOALS, SAID, all_new
from companion.screens.questionnaires import half_filled
from companion.screens.questionnaires.half_filled import HALF_FILLED
from companion.screens.worksheets import half_written
from companion.screens.worksheets.half_written import HALF_WRITTEN


@pytest.fixture
def halves(clock):
    """One of each kind."""
    return {
        HALF_GOALS: half_goal.begun(clock),
        HALF_FILLED: half_filled.begun(load_questionnaires().find("peg"), clock),
        HALF_WRITTEN: half_written.begun(load_forms().all[0], clock),
    }


def test_each_kind_finds_its_own_and_no_other(stores, clock, halves):
    for half in halves.values():
        stores.drafts.keep(half.draft, half.state(), clock.now())
    for kind, half in halves.items():
        assert kind.all(stores.drafts) == (half,)
        assert kind.find(stores.drafts, half.draft.removeprefix(kind.prefix)) == half


def test_the_latest_begun_comes_first(stores, clock):
    late = half_goal.begun(clock)
    early = replace(half_goal.begun(clock), begun_on=date(2026, 5, 1))
    for half in (early, late):
        stores.drafts.keep(half.draft, half.state(), clock.now())
    assert all_new(stores.drafts) == (late, early)


def test_a_change_of_a_goal_is_no_new_goal(stores, clock):
    change = half_goal.begun(clock, "choir", SAID)
    stores.drafts.keep(change.draft, change.state(), clock.now())
    assert all_new(stores.drafts) == ()
    assert half_goal.found(stores.drafts, "choir", SAID) == change


@pytest.mark.parametrize("state", [{}, {"id": "a", "begun_on": "soon"}, {"day": None}])
def test_a_draft_that_makes_no_sense_is_passed_over(stores, clock, halves, state):
    for kind in halves:
        stores.drafts.keep(f"{kind.prefix}a", state, clock.now())
        assert kind.all(stores.drafts) == ()
