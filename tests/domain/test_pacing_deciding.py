"""What a press at the weekly review would do, before it is pressed."""

from dataclasses import replace
from datetime import date, timedelta

from companion.domain.activities import Activity, Growth, Rule
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.pacing import Plan, weeks
from companion.domain.pacing_deciding import awaits_answer, deciding, quota_if, taken_back_by
from companion.domain.pacing_sessions import Session

WEEK = timedelta(days=7)
FIRST = date(2026, 5, 4)
SECOND, THIRD = FIRST + WEEK, FIRST + 2 * WEEK


def plan(*amounts, ends_on=None, decisions=()):
    """A plan of 10 minutes, done as often as there are amounts."""
    activity = Activity(
        id="walk",
        name="Walk",
        starts_on=FIRST,
        ends_on=ends_on,
        clinic_quota=10,
        rule=Rule(ceiling=30),
    )
    sessions = tuple(
        Session(id=f"s{n}", activity_id="walk", day=FIRST + timedelta(days=n), amount=amount)
        for n, amount in enumerate(amounts)
    )
    return Plan(activity=activity, sessions=sessions, decisions=tuple(decisions))


def decision(week, choice=Choice.STEP, **more):
    name = f"{choice}-{week}"
    return Decision(id=name, activity_id="walk", week_starts=week, choice=choice, **more)


def test_before_anything_is_written_down_a_press_counts_for_the_week_that_began():
    found = deciding(plan(*[10] * 7), SECOND)
    assert (found.week, found.now, found.stay, found.offered) == (SECOND, 10, 10, 11)
    assert found.found.offer is Choice.STEP


def test_with_a_session_in_the_week_it_counts_for_the_next_one():
    found = deciding(plan(*[10] * 8), SECOND)
    assert found.week == THIRD
    assert not found.is_answered


def test_what_is_decided_already_is_told_and_can_be_decided_anew():
    taken = decision(SECOND)
    found = deciding(plan(*[10] * 7, decisions=[taken]), SECOND)
    assert found.decision == taken
    assert (found.now, found.stay, found.offered) == (11, 10, 11)


def test_an_answer_that_holds_already_is_not_asked_for_again():
    found = deciding(plan(*[10] * 8, decisions=[decision(SECOND)]), SECOND)
    assert found.is_answered
    assert found.week == THIRD


def test_a_week_waits_for_an_answer_until_there_is_one():
    assert awaits_answer(plan(*[10] * 7), SECOND) is Choice.STEP
    assert awaits_answer(plan(*[10] * 8), SECOND) is Choice.STEP
    assert awaits_answer(plan(10, 10), SECOND) is Choice.BACK
    assert awaits_answer(plan(10, 10), FIRST) is None  # week 1
    stay = decision(SECOND, Choice.STAY)
    assert awaits_answer(plan(*[10] * 7, decisions=[stay]), SECOND) is None
    assert awaits_answer(plan(*[10] * 8, decisions=[stay]), SECOND) is None  # it holds already
    assert awaits_answer(plan(*[10] * 8, ends_on=THIRD - timedelta(1)), SECOND) is None


def test_in_week_one_there_is_nothing_to_look_back_on():
    found = deciding(plan(10, 10), FIRST)
    assert found.found is None
    assert found.week == SECOND
    assert found.offered is None


def test_a_plan_that_ends_has_no_week_to_decide():
    found = deciding(plan(*[10] * 7, ends_on=SECOND - timedelta(days=1)), SECOND)
    assert found.week is None


def test_the_figure_on_a_button_is_the_quota_that_holds_after_it_is_pressed():
    before = plan(*[10] * 7)
    offered = quota_if(before, SECOND, Choice.STEP)
    after = replace(before, decisions=(decision(SECOND),))
    assert weeks(after, SECOND)[-1].quota == offered


def test_deciding_never_changes_a_week_that_has_gone_by():
    before = plan(*[10] * 7)
    after = replace(before, decisions=(decision(SECOND, Choice.SET, quota=20.0),))
    assert weeks(after, SECOND)[0] == weeks(before, SECOND)[0]


def test_what_another_press_would_take_the_place_of():
    taken, rule = decision(SECOND), Rule(growth=Growth.NONE, growth_pct=0)
    edit = RuleEdit(id="e", activity_id="walk", week_starts=SECOND, rule=rule)
    before = replace(plan(10), decisions=(taken,), edits=(edit,))
    assert taken_back_by(before, decision(SECOND, Choice.STAY)) == taken
    assert taken_back_by(before, edit) == edit
    assert taken_back_by(before, decision(THIRD)) is None
