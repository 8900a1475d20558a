"""A plan: made with its first weeks in sight, kept from harm, ended, begun again."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.domain.activities import Activity, Growth, Rule
from companion.domain.decisions import Choice, Decision
from tests.screens.pacing.setting_up import (
    begin,
    button,
    measure,
    pacing,
    pick,
    press,
    said,
    settle,
    type_into,
    undo,
)

DAY = timedelta(days=1)
TODAY = date(2026, 5, 12)


@pytest.fixture
def screen(dressed, qtbot, stores, settings, clock, changes):
    return pacing(qtbot, stores, settings, clock, changes)


@pytest.fixture
def form(screen):
    """The plan of an activity that was measured today: 10 minutes."""
    setup = begin(screen)
    measure(setup, 10)
    pick(setup.steps, "plan")
    return setup.plan.form


@pytest.fixture
def part(form, screen):
    return screen.setup.plan


def only(stores):
    (found,) = stores.activities.all()
    return found


def rows(form):
    table = form.weeks.table
    return [table.item(row, 1).text() for row in range(table.rowCount())]


def answer(form, most="20"):
    """All that a plan which grows needs."""
    pick(form.hit_hard.answer, "no")
    type_into(form.rules.ceiling, most)


def running(stores, **told):
    """An activity whose plan began a week ago."""
    told = {"starts_on": TODAY - 7 * DAY, "clinic_quota": 10, "rule": Rule(ceiling=20)} | told
    stores.activities.keep(Activity(id="walk", name="Walk", **told))


# --- a plan is made ---------------------------------------------------------------------


def test_a_share_shows_its_first_amount_at_once(form):
    assert form.weeks.begins.text() == "You begin with 8 min on each planned day."
    pick(form.share, "50")
    assert form.weeks.begins.text() == "You begin with 5 min on each planned day."


def test_the_first_weeks_are_shown_before_the_plan_starts(form):
    assert rows(form) == ["8 min", "8.8 min", "9.7 min", "10.6 min", "11.7 min", "12.9 min"]
    pick(form.rules.growth, "linear")
    pick(form.rules.percent, "20")
    assert rows(form) == ["8 min", "10 min", "12 min", "14 min", "16 min", "18 min"]
    type_into(form.rules.ceiling, "12")
    assert rows(form)[2:] == ["12 min", "12 min", "12 min", "12 min"]
    pick(form.rules.growth, "none")
    assert not form.weeks.table.isVisible()
    assert form.weeks.begins.text() == "You begin with 8 min on each planned day."


def test_a_plan_starts_with_what_was_answered(form, part, stores, screen):
    answer(form)
    pick(form.share, "70")
    for weekday in (1, 3, 5, 6):
        press(form.rules.weekdays.days[weekday])
    press(part.start)
    kept = only(stores)
    assert kept.start_share == 0.7
    assert kept.rule == Rule(ceiling=20, weekdays=frozenset({1, 3, 5}))
    assert kept.starts_on == TODAY + DAY  # today was measured: that is enough
    assert kept.ends_on is None
    assert said(screen) == "Your plan begins on Wednesday 13 May."
    assert screen.gone[-1] == ("pacing", ("activity", kept.id))
    undo(screen)
    assert only(stores).starts_on is None


def test_a_plan_can_start_today_where_nothing_was_measured_today(screen, stores):
    setup = begin(screen)
    pick(setup.steps, "usual")
    type_into(setup.usual.day, (TODAY - DAY).isoformat())
    measure(setup, 10)
    pick(setup.steps, "plan")
    assert setup.plan.form.starts.value == TODAY


def test_a_plan_can_rest_on_the_clinics_number_alone(screen, stores):
    setup = begin(screen)
    pick(setup.steps, "usual")
    pick(setup.usual.way, "clinic")
    type_into(setup.usual.clinic, "6")
    press(setup.usual.go_on)
    form = setup.plan.form
    assert not form.share.isVisible()
    assert form.weeks.begins.text() == "You begin with 6 min on each planned day."
    answer(form)
    press(setup.plan.start)
    assert (only(stores).clinic_quota, only(stores).starts_on) == (6, TODAY)


# --- the question before a first plan that grows ----------------------------------------


def test_a_first_plan_that_grows_asks_first(form, part, stores):
    type_into(form.rules.ceiling, "20")
    press(part.start)
    words = "Please answer the first question. It decides if a plan may grow."
    assert form.error.text() == words
    assert only(stores).starts_on is None
    pick(form.rules.growth, "none")
    press(part.start)
    assert only(stores).starts_on


def test_with_yes_the_plan_stays_at_one_amount(form, part, stores):
    pick(form.hit_hard.answer, "yes")
    assert form.hit_hard.held.isVisible()
    assert form.rules.growth.chosen == "none"
    assert not form.rules.growth.isEnabled()
    press(part.start)
    assert only(stores).rule.growth is Growth.NONE


def test_with_no_again_it_may_grow(form):
    pick(form.hit_hard.answer, "yes")
    pick(form.hit_hard.answer, "no")
    assert form.rules.growth.isEnabled()
    assert form.rules.growth.chosen == "compound"


def test_with_yes_a_number_of_the_clinic_lets_it_grow(screen, stores):
    setup = begin(screen)
    stores.activities.keep(replace(only(stores), clinic_quota=6))
    settle()
    pick(setup.steps, "plan")
    form = setup.plan.form
    pick(form.hit_hard.answer, "yes")
    assert not form.hit_hard.held.isVisible()
    type_into(form.rules.ceiling, "20")
    press(setup.plan.start)
    assert only(stores).rule.growth is Growth.COMPOUND


def test_a_later_plan_does_not_ask_again(screen, stores):
    running(stores)
    setup = begin(screen)
    measure(setup, 10)
    pick(setup.steps, "plan")
    assert not setup.plan.form.hit_hard.isVisible()


# --- what cannot be ---------------------------------------------------------------------


def test_a_plan_that_grows_needs_a_ceiling(form, part, stores):
    pick(form.hit_hard.answer, "no")
    press(part.start)
    assert "needs a number here" in form.rules.ceiling.error
    assert only(stores).starts_on is None
    stores.activities.keep(replace(only(stores), why="Ana"))
    settle()
    assert "needs a number here" in form.rules.ceiling.error


@pytest.mark.parametrize(
    ("growth", "percent", "typed", "words"),
    [
        ("compound", "20", "", "10 % at most when each step builds on the last one"),
        ("linear", "other", "21", "How much more each week? A whole number from 1 to 20."),
        ("compound", "other", "11", "10 % at most when each step builds on the last one"),
    ],
)
def test_growth_above_its_limit_is_told(form, part, stores, growth, percent, typed, words):
    answer(form)
    pick(form.rules.growth, growth)
    pick(form.rules.percent, percent)
    if typed:
        type_into(form.rules.other, typed)
    press(part.start)
    assert words in form.rules.error.text() + form.rules.other.error
    assert only(stores).starts_on is None


def test_an_end_before_the_start_is_told(form, part, stores):
    answer(form)
    press(form.has_end)
    type_into(form.ends, TODAY.isoformat())
    press(part.start)
    assert form.error.text() == "“Last day” is before “First day”."
    assert only(stores).starts_on is None
    type_into(form.ends, (TODAY + DAY).isoformat())
    press(part.start)
    assert only(stores).ends_on == TODAY + DAY


def test_a_start_in_the_past_is_told(form, part, stores):
    answer(form)
    type_into(form.starts, "2026-05-01")
    press(part.start)
    assert form.starts._error.text() == "The first day you can choose is 12 May 2026."
    assert only(stores).starts_on is None


def test_a_clinics_number_above_the_ceiling_is_told(screen, stores):
    setup = begin(screen)
    stores.activities.keep(replace(only(stores), clinic_quota=30))
    settle()
    pick(setup.steps, "plan")
    form = setup.plan.form
    answer(form)
    press(setup.plan.start)
    assert form.error.text() == (
        "“Number from your clinic” is above “The most you want to plan”. You can raise that first."
    )
    assert not form.weeks.begins.isVisible()


def test_a_plan_without_a_day_of_the_week_is_told(form, part, stores):
    answer(form)
    for day in form.rules.weekdays.days:
        press(day)
    press(part.start)
    assert "pick at least one day" in form.rules.error.text()
    assert only(stores).starts_on is None


# --- later ------------------------------------------------------------------------------


def test_a_plan_that_has_not_begun_can_be_made_anew(form, part, stores, screen):
    answer(form)
    press(part.start)
    screen.open_at(("setup", only(stores).id, "plan"))
    assert button(screen.setup, "Save the plan")
    assert not form.hit_hard.isVisible()
    pick(form.share, "50")
    press(part.start)
    assert only(stores).start_share == 0.5
    assert said(screen) == "Your plan is changed."


def test_a_running_plan_keeps_its_beginning_and_takes_a_last_day(screen, stores):
    running(stores)
    screen.open_at(("setup", "walk", "plan"))
    part = screen.setup.plan
    assert not part.form.isVisible()
    assert part._told.text() == (
        "Since Tuesday 5 May 2026, every day. Each step adds 10 % of the last amount. "
        "It never goes above 20 min."
    )
    press(part.has_end)
    type_into(part.ends, "2026-05-01")
    press(part.save_end)
    assert part.ends._error.text() == "The first day you can choose is 12 May 2026."
    assert only(stores).ends_on is None
    type_into(part.ends, "2026-06-30")
    press(part.save_end)
    assert only(stores).ends_on == date(2026, 6, 30)
    assert only(stores).rule == Rule(ceiling=20)
    undo(screen)
    assert only(stores).ends_on is None


def test_what_was_decided_before_is_not_touched_by_a_change_in_the_middle_of_a_week(screen, stores):
    running(stores, starts_on=TODAY - 10 * DAY)
    step = Decision(id="d", activity_id="walk", week_starts=TODAY - 3 * DAY, choice=Choice.STEP)
    stores.decisions.keep(step)
    screen.open_at(("setup", "walk", "plan"))
    assert "A change counts from the next week." in screen.setup.plan._way_words.text()
    press(screen.setup.plan.open)
    assert screen.gone[-1] == ("pacing", ("activity", "walk"))
    assert stores.decisions.all() == (step,)


def test_a_plan_that_has_ended_is_begun_again_as_an_activity_of_its_own(screen, stores):
    running(stores, ends_on=TODAY - DAY)
    screen.open_at(("setup", "walk", "plan"))
    press(screen.setup.plan.again)
    old, new = stores.activities.all()
    assert (old.id, old.ends_on) == ("walk", TODAY - DAY)
    assert (new.name, new.starts_on) == ("Walk (2)", None)
    assert screen.setup.heading.text() == "Walk (2)"
    assert screen.setup.step == "usual"
    undo(screen)
    assert only(stores).id == "walk"
