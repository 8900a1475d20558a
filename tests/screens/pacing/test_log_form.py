"""Writing down what was done: quick, later, several times a day; and what cannot be kept."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.flare_ups import FlareUp
from companion.domain.pacing_profile import PacingProfile
from companion.domain.pacing_sessions import Session, Told
from companion.screens.pacing.log_form import LogForm
from tests.screens.pacing.one_activity import (
    FIRST,
    LONDON,
    TUESDAY,
    GoingClock,
    done,
    heard,
    press,
    settle,
    shown,
    steps,
    walk,
    words,
)

YESTERDAY = TUESDAY - timedelta(days=1)


@pytest.fixture(autouse=True)
def _dressed(dressed):
    """Every widget here is in its looks."""


@pytest.fixture
def form(stores, clock, qtbot):
    return asking(stores, clock, qtbot, walk())


def asking(stores, clock, qtbot, activity):
    stores.activities.keep(activity)
    form = shown(qtbot, LogForm(stores, clock), 600)
    form.ask_about(stores.plans.of(activity.id))
    return form


def type_amount(form, text):
    form.amount.set_text("")
    form.amount.setFocus()
    QTest.keyClicks(form.amount.line, text)


def type_day(form, text):
    form.day.line.setText(text)
    QTest.keyClick(form.day.line, Qt.Key.Key_Return)
    settle()


# --- the quick way ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "amount"), [(Told.AS_PLANNED, 10), (Told.LESS, 5), (Told.MORE, 15)]
)
def test_one_press_says_how_much_and_one_writes_it_down(form, stores, told, amount):
    assert "Planned: 10 min." in words(form)
    said = heard(form.said)
    press(form.told[told])
    assert form.told[told].isChecked()
    press(form.save_button)
    (session,) = stores.sessions.of("walk")
    assert (session.day, session.amount, session.started_at) == (TUESDAY, amount, None)
    assert said[0].text == "Written down for Tuesday 12 May."
    said[0].undo()
    assert stores.sessions.of("walk") == ()


def test_what_the_quick_way_fills_in_can_be_corrected(form, stores):
    press(form.told[Told.LESS])
    type_amount(form, "7")
    assert not any(chip.isChecked() for chip in form.told.values())
    QTest.keyClick(form.amount.line, Qt.Key.Key_Return)
    assert stores.sessions.of("walk")[0].amount == 7


def test_a_day_without_a_plan_asks_for_the_amount_alone(form, stores):
    type_day(form, "26 April 2026")
    assert "Nothing was planned for this day." in words(form)
    assert not form.told[Told.AS_PLANNED].isVisible()
    type_amount(form, "4")
    press(form.save_button)
    assert stores.sessions.of("walk")[0].day == FIRST - timedelta(days=1)


def test_an_activity_without_a_plan_is_written_down_as_well(stores, clock, qtbot):
    form = asking(stores, clock, qtbot, walk(starts_on=None, clinic_quota=None))
    type_amount(form, "0")
    press(form.save_button)
    assert stores.sessions.of("walk")[0].amount == 0


def test_a_gentle_day_offers_the_smaller_amount(stores, clock, qtbot):
    stores.flare_ups.keep(FlareUp(id="f", starts_on=TUESDAY, ends_on=TUESDAY))
    form = asking(stores, clock, qtbot, walk())
    assert "Planned: 5 min. It is a gentle day in a flare-up." in words(form)
    press(form.told[Told.AS_PLANNED])
    assert form.amount.value == 5


def test_a_second_session_of_a_day_is_told_what_there_is(form, stores):
    done(stores, TUESDAY, 4)
    form.ask_about(stores.plans.of("walk"))
    said = "Planned: 10 min. Written down so far: 4 min. What you add comes on top."
    assert said in words(form)
    type_amount(form, "6")
    press(form.save_button)
    assert sorted(each.amount for each in stores.sessions.of("walk")) == [4, 6]


# --- what cannot be kept ----------------------------------------------------------------


def test_a_session_in_the_future_is_named_at_the_day(form, stores):
    form.day.line.setText("13 May 2026")
    type_amount(form, "8")
    press(form.save_button)
    assert "The last day you can choose is 12 May 2026." in words(form)
    assert stores.sessions.of("walk") == ()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("a while", "Please write a number, like 10."),
        ("-3", "“How much” can be from 0 to 1,440."),
        ("99999", "“How much” can be from 0 to 1,440."),
        ("", "Write how much it was. 0 is an answer, too."),
    ],
)
def test_an_amount_that_cannot_be_is_named_at_its_field(form, stores, typed, said):
    type_amount(form, typed)
    press(form.save_button)
    assert said in words(form)
    assert form.amount.text == typed
    assert stores.sessions.of("walk") == ()


def test_half_a_step_is_not_kept(stores, clock, qtbot):
    form = asking(stores, clock, qtbot, steps())
    type_amount(form, "200.5")
    press(form.save_button)
    assert "“How much” can only be a whole number, like 4." in words(form)
    assert stores.sessions.of("walk") == ()


def test_an_activity_deleted_meanwhile_says_so_and_keeps_what_is_typed(form, stores, clock):
    type_amount(form, "8")
    stores.activities.remove("walk", clock.now())
    press(form.save_button)
    said = "This activity was deleted. You can put it back in your diary, under Deleted entries."
    assert said in words(form)
    assert form.amount.text == "8"
    stores.activities.restore("walk")
    press(form.save_button)
    assert stores.sessions.of("walk")[0].amount == 8


# --- changing ---------------------------------------------------------------------------


def test_a_session_is_changed_and_the_change_taken_back(form, stores):
    done(stores, YESTERDAY, 8)
    form.ask_about(stores.plans.of("walk"))
    said = heard(form.said)
    form.change(stores.sessions.of("walk")[0])
    assert "Change what you wrote" in words(form)
    assert form.told[Told.AS_PLANNED].isVisible()
    type_amount(form, "9")
    form.note.text = "Rain."
    press(form.save_button)
    (session,) = stores.sessions.of("walk")
    assert (session.day, session.amount, session.note) == (YESTERDAY, 9, "Rain.")
    said[0].undo()
    assert stores.sessions.of("walk")[0].amount == 8


def test_what_was_being_typed_is_not_lost_to_a_change(form, stores):
    done(stores, YESTERDAY, 8)
    form.ask_about(stores.plans.of("walk"))
    said = heard(form.said)
    type_amount(form, "3")
    form.change(stores.sessions.of("walk")[0])
    assert form.amount.value == 8
    assert said[0].text == "What you typed before was set aside."
    said[0].undo()
    assert form.amount.text == "3"


def test_a_session_that_ran_over_midnight_stays_with_the_day_it_began(form, stores):
    """At ten to midnight on Monday it began, at ten past on Tuesday it ended."""
    began = datetime(2026, 5, 11, 23, 50, tzinfo=ZoneInfo(LONDON))
    session = Session(id="s", activity_id="walk", day=YESTERDAY, amount=20, started_at=began)
    stores.sessions.keep(session)
    form.ask_about(stores.plans.of("walk"))
    form.change(stores.sessions.find("s"))
    assert form.day.value == YESTERDAY
    type_amount(form, "18")
    press(form.save_button)
    assert stores.sessions.find("s").started_at == began
    form.change(stores.sessions.find("s"))
    type_day(form, "12 May 2026")
    press(form.save_button)
    assert stores.sessions.find("s").started_at is None


def test_after_midnight_the_evening_before_is_still_today(stores, qtbot):
    going = GoingClock(datetime(2026, 5, 13, 1, 30))
    form = asking(stores, going.clock, qtbot, walk())
    assert form.day.value == TUESDAY


def test_a_session_in_the_night_of_a_clock_change_keeps_its_true_time(stores, qtbot):
    """Half past one comes twice; this is the second one."""
    going = GoingClock(datetime(2026, 10, 25, 9, 0))
    form = asking(stores, going.clock, qtbot, walk())
    began = datetime(2026, 10, 25, 1, 30, fold=1, tzinfo=ZoneInfo(LONDON))
    day = date(2026, 10, 24)
    stores.sessions.keep(Session(id="s", activity_id="walk", day=day, amount=9, started_at=began))
    form.ask_about(stores.plans.of("walk"))
    form.change(stores.sessions.find("s"))
    assert form.day.value == day
    type_amount(form, "8")
    press(form.save_button)
    kept = stores.sessions.find("s").started_at
    assert kept.utcoffset() == timedelta(0)
    assert (kept.hour, kept.minute) == (1, 30)


# --- ratings, drafts --------------------------------------------------------------------


def test_ratings_are_asked_only_where_the_clinic_asks(form, stores):
    assert not form.ratings[0].isVisible()
    stores.pacing_profile.keep(PacingProfile(asks_ratings=True))
    form.ask_about(stores.plans.of("walk"))
    settle()
    type_amount(form, "10")
    QTest.keyClick(form.amount.line, Qt.Key.Key_Return)
    QTest.keyClicks(form.ratings[0], "3")
    QTest.keyClick(form.ratings[0], Qt.Key.Key_Return)
    QTest.keyClicks(form.ratings[1], "5")
    press(form.save_button)
    (session,) = stores.sessions.of("walk")
    assert (session.rating_before, session.rating_after) == (3, 5)


def test_what_is_typed_is_there_again_after_the_page_was_left(form, stores, clock, qtbot):
    type_day(form, "11 May 2026")
    type_amount(form, "half")
    QTest.keyClicks(form.note, "Sun.")
    form.leave()
    again = shown(qtbot, LogForm(stores, clock), 600)
    again.ask_about(stores.plans.of("walk"))
    assert (again.day.value, again.amount.text, again.note.text) == (YESTERDAY, "half", "Sun.")
    press(again.cancel_button)
    assert again.amount.text == ""
    assert stores.drafts.forms() == ()


def test_a_refresh_leaves_what_is_typed_alone(form, stores):
    type_amount(form, "6")
    done(stores, YESTERDAY, 8)
    form.ask_about(stores.plans.of("walk"))
    assert form.amount.text == "6"
