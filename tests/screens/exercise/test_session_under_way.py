"""A guided session of today's exercises goes: no page offers to write them down a second time."""

from datetime import timedelta

import pytest

from companion.domain.exercise_log import LogEntry
from companion.domain.guided import Guided
from companion.domain.guided_steps import Guide
from companion.domain.pacing_sessions import Told
from companion.screens.exercise.log_view import LogView
from companion.screens.exercise.programme_view import ProgrammeView
from companion.screens.guided.coming import coming
from companion.screens.today.today_screen import TodayScreen
from companion.ui.running_guided import RunningGuided
from tests.screens.exercise.programmes import DAY, TODAY, item, shown
from tests.screens.pacing.one_activity import words
from tests.screens.pacing.setting_up import press, settle

GOES = "A session of these exercises is under way. It is written down when you keep it."


@pytest.fixture
def guide(stores, clock):
    running = RunningGuided()
    running.open(stores.drafts, clock)

    def begin(*items, at=None):
        guides = [Guide(exercise_id=e.exercise_id, plan_id=e.id, dose=e.dose) for e in items]
        running.start(Guided.start("guided", guides, at or clock.local()))
        return running

    yield begin
    running.stop()


@pytest.fixture
def view(dressed, qtbot, stores, settings, clock, changes):
    stores.programme.keep(item(0), item(1))
    made = shown(qtbot, ProgrammeView(stores, settings, clock, changes))
    settle()
    return made


@pytest.fixture
def today(dressed, qtbot, stores, clock, changes):
    stores.programme.keep(item(0), item(1))
    made = shown(qtbot, TodayScreen(stores, clock, changes))
    settle()
    return made


def test_exercise_says_so_and_leads_back_to_it(view, guide, stores):
    running = guide(item(0), item(1))
    settle()
    card = view.page.today
    assert GOES in card.line.text()
    for button in (card.as_planned, card.other, card.rest, card.sick):
        assert not button.isVisible()
    assert card.start.words == "Go on with the session"
    press(card.start)
    assert view.gone == [("guided", None)]
    running.drop_kept()
    running.end()
    settle()
    assert card.as_planned.isVisible()
    assert card.start.words == "Start the guide"


def test_today_says_so_too_on_the_way_back_from_the_guide(today, guide, stores):
    today.hide()
    guide(item(0), item(1))
    settle()
    today.show()
    settle()
    card = today.exercise.card
    assert GOES in words(today.exercise)
    assert not card.as_planned.isVisible()
    press(card.guide)
    assert today.gone == [("guided", None)]


def test_what_the_session_leaves_out_can_still_be_done_as_planned(view, guide, stores):
    guide(item(0))
    settle()
    press(view.page.today.as_planned)
    assert [entry.plan_id for entry in stores.exercise_log.all()] == ["i1"]


def test_the_log_does_not_offer_it_a_second_time(
    dressed, qtbot, stores, settings, clock, changes, guide
):
    stores.programme.keep(item(0), item(1))
    guide(item(0))
    log = shown(qtbot, LogView(stores, settings, clock, changes)).log
    settle()
    assert [part.entry.plan_id for part in log.parts.parts] == ["i1"]
    assert log.planned.text() == "Planned: 2 exercises. In the session under way: 1 exercise."


def test_a_session_of_yesterday_or_of_something_else_changes_nothing_today(view, guide, clock):
    guide(item(0), at=clock.local() - timedelta(days=1))
    settle()
    assert view.page.today.as_planned.isVisible()
    guide(item(4))
    settle()
    assert view.page.today.start.words == "Start the guide"


def test_the_guide_begins_with_what_is_still_open(stores):
    stores.programme.keep(item(0), item(1))
    done = LogEntry(
        id="e", session_id="s", plan_id="i0", exercise_id="bridge", day=TODAY,
        as_planned=Told.AS_PLANNED,
    )  # fmt: skip
    stores.exercise_log.keep(done)
    assert [each.plan_id for each in coming(stores, None, TODAY)] == ["i1"]
    assert [each.plan_id for each in coming(stores, "bridge", TODAY)] == ["i0"]
    assert [each.plan_id for each in coming(stores, TODAY + DAY, TODAY)] == ["i0", "i1"]


def test_once_all_of_it_is_done_the_guide_can_go_through_it_again(stores):
    stores.programme.keep(item(0))
    stores.exercise_log.keep(
        LogEntry(id="e", session_id="s", plan_id="i0", exercise_id="bridge", day=TODAY)
    )
    assert [each.plan_id for each in coming(stores, None, TODAY)] == ["i0"]


# --- what was written down --------------------------------------------------------------


def session(stores, clock, name, *plans, minutes=0):
    at = clock.local() + timedelta(minutes=minutes)
    stores.exercise_log.keep(
        *(
            LogEntry(
                id=f"{name}{plan}", session_id=name, plan_id=plan, exercise_id="bridge",
                day=TODAY, done_at=at, as_planned=Told.AS_PLANNED,
            )
            for plan in plans
        )
    )  # fmt: skip
    settle()


def test_change_what_you_wrote_opens_the_newest_session(view, stores, clock):
    session(stores, clock, "late", "i0", minutes=-1)
    session(stores, clock, "early", "i1", minutes=-60)
    press(view.page.today.change)
    assert view.gone == [("exercise", ("log", "late"))]


def test_less_or_more_stays_within_reach_for_what_is_left(view, stores, clock):
    session(stores, clock, "a", "i0")
    assert view.page.today.other.words == "Less or more"
    assert view.page.today.change.isVisible()
    press(view.page.today.other)
    assert view.gone == [("exercise", ("log", TODAY))]


def test_what_is_written_down_is_counted_in_exercises(
    dressed, qtbot, stores, settings, clock, changes
):
    stores.programme.keep(item(0), item(1), item(2))
    session(stores, clock, "first", "i0", "i1")
    session(stores, clock, "second", "i2")
    log = shown(qtbot, LogView(stores, settings, clock, changes))
    settle()
    assert log.log.planned.text() == "Planned: 3 exercises. Written down so far: 3 exercises."
    log.open_at("second")
    settle()
    told = "Planned: 3 exercises. In other sessions of this day: 2 exercises."
    assert log.log.planned.text() == told
