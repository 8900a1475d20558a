"""One activity on its page: today, what was done, and the weeks of its plan."""

from datetime import timedelta

import pytest

from companion.content.pacing import load_pacing
from companion.domain.activities import Growth, Rule
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing_sessions import Session
from companion.screens.pacing.activity_view import ActivityView
from tests.screens.pacing.one_activity import (
    FIRST,
    LAST_WEEK,
    THIS_WEEK,
    TUESDAY,
    buttons,
    done,
    heard,
    press,
    settle,
    shown,
    walk,
    words,
)

A_DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def _dressed(dressed):
    """Every widget here is in its looks."""


@pytest.fixture
def view(stores, clock, qtbot):
    idea = load_pacing().ideas[0]
    stores.activities.keep(
        walk(why="To see the ducks.", note="Flat paths first.", easier=(idea.id, "gone"))
    )
    done(stores, FIRST, *[10] * 14)
    return viewing(stores, clock, qtbot)


def viewing(stores, clock, qtbot, activity_id="walk"):
    view = shown(qtbot, ActivityView(stores, clock), 1072)
    view.show_activity(activity_id)
    settle()
    return view


def row(view, number):
    table = view.weeks.table
    return [table.item(number, column).text() for column in range(table.columnCount())]


def test_it_shows_todays_amount_why_it_matters_and_what_helps(view):
    said = words(view)
    for each in (
        "Walk to the park",
        "Moving",
        "10 min",
        "The same on good and hard days.",
        "To see the ducks.",
        load_pacing().ideas[0].text,
        "Flat paths first.",
    ):
        assert each in said


def test_start_goes_to_the_timer_and_change_to_the_set_up(view, qtbot):
    with qtbot.waitSignal(view.go_to) as gone:
        press(view.today.start)
    assert gone.args == ["timer", "walk"]
    with qtbot.waitSignal(view.setup_wanted) as wanted:
        press(view.about.change)
    assert wanted.args == ["walk"]
    with qtbot.waitSignal(view.go_to) as gone:
        press(view.back)
    assert gone.args == ["pacing", None]


def test_an_activity_without_a_plan_offers_one_and_takes_sessions(stores, clock, qtbot):
    stores.activities.keep(walk(starts_on=None, clinic_quota=None))
    view = viewing(stores, clock, qtbot)
    assert "There is no plan yet. You can write down what you do all the same." in words(view)
    assert not view.review.isVisible()
    assert not view.weeks.isVisible()
    with qtbot.waitSignal(view.setup_wanted):
        press(view.today.plan)


def test_in_a_flare_up_todays_amount_is_smaller_and_says_why(view, stores):
    stores.flare_ups.keep(FlareUp(id="f", starts_on=TUESDAY, ends_on=TUESDAY))
    view.refresh()
    said = words(view.today)
    assert "5 min" in said
    assert "Less than usual, because of your flare-up." in said


def test_a_day_of_rest_is_part_of_the_plan(view, stores):
    stores.activities.keep(walk(rule=Rule(ceiling=30, weekdays=frozenset({1}))))
    view.refresh()
    assert "Nothing is planned today. Rest is part of the plan." in words(view.today)


def test_what_was_done_today_is_told(view, stores):
    done(stores, TUESDAY, 4)
    view.refresh()
    assert "Done today so far: 4 min" in words(view.today)


def test_the_latest_sessions_come_first_and_more_on_request(view):
    said = [each for each in words(view.sessions) if each.endswith("10 min")]
    assert said[0] == "Sunday 10 May: 10 min"
    assert len(said) == 3
    press(view.sessions.more)
    assert len([each for each in words(view.sessions) if each.endswith("10 min")]) == 14
    assert not view.sessions.more.isVisible()


def test_a_session_is_deleted_and_taken_back(view, stores, qtbot):
    said = heard(view.said)
    press(view.sessions.delete_buttons[0])
    assert len(stores.sessions.of("walk")) == 13
    assert (
        said[0].text
        == "Deleted: Walk to the park, Sunday 10 May: 10 min. It stays in the bin for 30 days."
    )
    said[0].undo()
    assert len(stores.sessions.of("walk")) == 14


def test_edit_brings_a_session_into_the_form(view, stores):
    session = stores.sessions.of("walk")[-1]
    view.sessions.edit.emit(session)
    settle()
    assert view.log.day.value == session.day
    assert view.log.amount.value == 10


def test_the_weeks_so_far_name_what_was_decided_and_where_a_flare_up_was(view, stores):
    stores.decisions.keep(
        Decision(id="d", activity_id="walk", week_starts=LAST_WEEK, choice=Choice.STEP)
    )
    stores.decisions.keep(
        Decision(id="e", activity_id="walk", week_starts=THIS_WEEK, choice=Choice.SET, quota=12)
    )
    stores.decisions.keep(
        RuleEdit(
            id="r",
            activity_id="walk",
            week_starts=THIS_WEEK,
            rule=Rule(growth=Growth.NONE, growth_pct=0),
        )
    )
    stores.flare_ups.keep(FlareUp(id="f", starts_on=FIRST, ends_on=FIRST + A_DAY))
    view.refresh()
    said = "3 weeks, from 10 min to 12 min, with 2 gentle days in a flare-up."
    assert said in words(view.weeks)
    assert row(view, 0) == ["11 May", "12 min", "0 of 2", "set to 12 min, new rule"]
    assert row(view, 1) == ["4 May", "11 min", "7 of 7", "step"]
    assert row(view, 2)[3] == "start, 2 gentle days"


def test_weeks_without_a_decision_stayed(view):
    assert row(view, 1)[3] == "stayed"


def test_a_long_plan_shows_twelve_weeks_and_all_on_request(stores, clock, qtbot):
    stores.activities.keep(walk(starts_on=THIS_WEEK - 20 * timedelta(weeks=1)))
    view = viewing(stores, clock, qtbot)
    assert view.weeks.table.rowCount() == 12
    press(view.weeks.all_weeks)
    assert view.weeks.table.rowCount() == 21
    assert "start" in row(view, 20)


def test_ratings_are_switched_on_here_and_taken_back(view, stores):
    said = heard(view.said)
    press(view.ratings.asks.switch)
    assert stores.pacing_profile.get().asks_ratings
    said[0].undo()
    assert not stores.pacing_profile.get().asks_ratings


def test_an_activity_deleted_while_its_page_is_open_says_so(view, stores, qtbot):
    said = heard(view.said)
    press(view.about.delete)
    assert said[0].text == (
        "Deleted: Walk to the park, with all that belongs to it. It stays in the bin for 30 days."
    )
    view.refresh()
    told = "This activity was deleted. You can put it back in your diary, under Deleted entries."
    assert told in words(view)
    assert buttons(view) == ["All activities", "Deleted entries"]
    with qtbot.waitSignal(view.go_to) as gone:
        press(view.to_bin)
    assert gone.args == ["diary", "bin"]
    said[0].undo()
    view.refresh()
    assert "Walk to the park" in words(view)
    assert len(stores.sessions.of("walk")) == 14


def test_another_activity_has_its_own_form_and_sessions(view, stores):
    stores.activities.keep(walk(id="read", name="Reading", starts_on=None, clinic_quota=None))
    stores.sessions.keep(Session(id="r", activity_id="read", day=TUESDAY, amount=3))
    view.log.amount.setFocus()
    view.log.amount.line.insert("7")
    view.log._on_changed()
    view.show_activity("read")
    assert view.log.amount.text == ""
    assert "Tuesday 12 May: 3 min" in words(view.sessions)
    view.show_activity("walk")
    assert view.log.amount.text == "7"


def test_save_of_the_menu_saves_the_session_that_is_written(view, stores):
    view.log.amount.set_text("8")
    view.save()
    assert [each.amount for each in stores.sessions.between(TUESDAY, TUESDAY)] == [8]
