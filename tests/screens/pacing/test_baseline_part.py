"""How much is usual now: measures, what they say together, and the clinic's number."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.pacing_sessions import Session
from tests.screens.pacing.setting_up import (
    begin,
    button,
    enter,
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


@pytest.fixture
def screen(dressed, qtbot, stores, settings, clock, changes):
    return pacing(qtbot, stores, settings, clock, changes)


@pytest.fixture
def setup(screen):
    setup = begin(screen)
    setup._show_step("usual")
    return setup


def counted_in(setup, unit):
    """Start over in another unit."""
    pick(setup.steps, "what")
    pick(setup.what.unit, unit)
    press(setup.what.go_on)
    pick(setup.steps, "usual")
    return setup.usual


def told(setup):
    usual = setup.usual
    return [each.text() for each in (usual.found, usual.spread, usual.doubts) if each.isVisible()]


def test_measures_are_typed_one_after_the_other_each_for_the_day_before(setup, stores, clock):
    measure(setup, 12, 8, 10)
    kept = {each.day: each.amount for each in stores.measures.all()}
    today = clock.today()
    assert kept == {today: 12, today - DAY: 8, today - 2 * DAY: 10}
    assert told(setup) == [
        "3 measures: 10 min on average, from 8 min to 12 min.",
        "They differ by about 2 min. That is 20 % of the average.",
    ]


def test_enter_with_nothing_typed_goes_on_once_there_are_measures(setup):
    enter(setup.usual.amount)
    assert setup.step == "usual"
    measure(setup, 10)
    enter(setup.usual.amount)
    assert setup.step == "plan"


def test_no_measure_is_told_and_a_plan_says_what_it_needs(setup):
    assert told(setup) == ["No measure yet."]
    press(setup.usual.go_on)
    assert setup.step == "plan"
    assert not setup.plan.form.isVisible()
    press(button(setup, "Find out how much is usual"))
    assert setup.step == "usual"


def test_one_measure_is_enough_with_an_honest_word(setup):
    measure(setup, 10)
    assert told(setup) == [
        "One measure: 10 min.",
        "Three or more measures say more. You can begin with what you have.",
    ]


def test_measures_of_one_day_get_an_honest_word(setup, clock):
    today = clock.today().isoformat()
    for amount in ("9", "10", "11"):
        type_into(setup.usual.amount, amount)
        type_into(setup.usual.day, today)
        press(setup.usual.add_button)
    assert told(setup)[-1] == "All of them are of one day. Other days may be different."


def test_measures_that_differ_much_get_an_honest_word(setup):
    measure(setup, 4, 10, 18)
    words = "Your measures differ by more than 30 %. A few more would tell better."
    assert told(setup)[-1] == words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("0", "“How much” can only be a number above 0."),
        ("-3", "“How much” can be any number above 0, up to 1,440."),
        ("9999", "“How much” can be any number above 0, up to 1,440."),
        ("some", "Please write a number, like 10."),
        ("", "Please write how much it was."),
    ],
)
def test_a_measure_that_cannot_be_is_told_and_stays(setup, stores, typed, words):
    type_into(setup.usual.amount, typed)
    press(setup.usual.add_button)
    assert setup.usual.amount.error == words
    assert setup.usual.amount.text == typed
    assert setup.usual.amount.hasFocus()
    assert stores.measures.all() == ()


def test_half_a_step_is_told(setup, stores):
    usual = counted_in(setup, "steps")
    type_into(usual.amount, "0.5")
    press(usual.add_button)
    assert usual.amount.error == "“How much” can only be a whole number, like 4."
    assert stores.measures.all() == ()


def test_a_measure_in_the_future_is_told(setup, stores, clock):
    type_into(setup.usual.amount, "10")
    type_into(setup.usual.day, (clock.today() + DAY).isoformat())
    press(setup.usual.add_button)
    assert setup.usual.day._error.text() == "The last day you can choose is 12 May 2026."
    assert stores.measures.all() == ()


def test_a_measure_before_1900_is_told(setup, stores):
    type_into(setup.usual.amount, "10")
    type_into(setup.usual.day, "0202-05-01")
    press(setup.usual.add_button)
    assert setup.usual.error.text() == "“Day” lies before the year 1900."
    assert stores.measures.all() == ()


def test_adding_and_taking_out_can_be_undone(screen, setup, stores):
    measure(setup, 12)
    assert said(screen) == "The measure is kept."
    undo(screen)
    assert stores.measures.all() == ()
    measure(setup, 12)
    press(setup.usual.rows[0].remove)
    assert said(screen) == "The measure is taken out."
    assert stores.measures.all() == ()
    undo(screen)
    assert [each.amount for each in stores.measures.all()] == [12]
    assert len(setup.usual.rows) == 1


def test_the_timer_measures_minutes_only(screen, setup):
    press(setup.usual.by_timer)
    assert screen.gone[-1] == ("timer", ("measure", setup.activity_id))
    assert not counted_in(setup, "metres").by_timer.isVisible()


def test_the_number_of_the_clinic_is_kept_and_goes_on(screen, setup, stores):
    usual = setup.usual
    pick(usual.way, "clinic")
    assert not usual.amount.isVisible()
    type_into(usual.clinic, "8")
    enter(usual.clinic)
    assert stores.activities.all()[0].clinic_quota == 8
    assert said(screen) == "Your clinic's number is kept."
    assert setup.step == "plan"
    undo(screen)
    assert stores.activities.all()[0].clinic_quota is None


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("0", "“Number from your clinic” can only be a number above 0."),
        ("99999", "“Number from your clinic” can be any number above 0, up to 1,440."),
    ],
)
def test_a_number_of_the_clinic_that_cannot_be_is_told(setup, stores, typed, words):
    pick(setup.usual.way, "clinic")
    type_into(setup.usual.clinic, typed)
    press(setup.usual.go_on)
    assert setup.usual.clinic.error == words
    assert setup.step == "usual"
    assert stores.activities.all()[0].clinic_quota is None


def test_back_to_measures_leaves_the_clinics_number(screen, setup, stores):
    pick(setup.usual.way, "clinic")
    type_into(setup.usual.clinic, "8")
    enter(setup.usual.clinic)
    pick(setup.steps, "usual")
    pick(setup.usual.way, "measured")
    type_into(setup.usual.amount, "10")
    press(setup.usual.go_on)
    assert stores.activities.all()[0].clinic_quota is None
    assert [each.amount for each in stores.measures.all()] == [10]
    assert said(screen) == "Your measures count now."


def test_measures_stay_once_the_plan_has_begun(screen, setup, stores, clock):
    measure(setup, 10)
    activity = stores.activities.all()[0]
    stores.activities.keep(replace(activity, starts_on=clock.today()))
    settle()
    assert setup.usual.amount.isVisible()  # nothing was done yet
    stores.sessions.keep(Session(id="s", activity_id=activity.id, day=clock.today(), amount=8))
    settle()
    assert not setup.usual.amount.isVisible()
    assert not setup.usual.rows[0].remove.isVisible()
    assert setup.usual._stays.isVisible()
