"""Today shows one small win a day at most, once the page was painted, and can put it away."""

from datetime import UTC, date, datetime, timedelta

import pytest

from companion.domain.activities import Activity, Rule
from companion.domain.clock import Clock
from companion.domain.diary import CheckIn
from companion.domain.goals import Goal, GoalKind, GoalStep
from companion.domain.goals_profile import GoalsProfile
from companion.domain.pacing_sessions import Session
from companion.domain.spans import Break
from companion.domain.win import FoundBy, Win
from companion.screens.today.today_screen import TodayScreen
from companion.screens.today.wins_looked_for import look_for_wins
from tests.screens.pacing.one_activity import press, settle, words

TODAY = date(2026, 5, 12)
A_DAY = timedelta(days=1)
GOAL = Goal(id="g", title="Back to the choir", kind=GoalKind.SOCIAL, starts_on=TODAY - 30 * A_DAY)
STEP = GoalStep(id="s", goal_id="g", position=0, text="Sing for 10 minutes", done_on=TODAY)
OWN = Win(id="own", day=TODAY - A_DAY, text="Cooked for two")


@pytest.fixture
def opened(qtbot, dressed, stores, settings, clock, changes):
    def make(clock=clock):
        screen = TodayScreen(stores, clock, changes, settings)
        qtbot.addWidget(screen)
        screen.resize(1072, 1400)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        settle()
        return screen

    return make


def look_now(screen, qtbot):
    """What comes some seconds after the painting."""
    screen.win._soon.setInterval(0)
    screen.win.after_painting.wait()
    qtbot.waitUntil(lambda: not screen.win.after_painting.is_waiting)
    qtbot.waitUntil(lambda: not screen.win._soon.isActive())
    settle()


def tomorrow():
    return Clock.fixed(datetime(2026, 5, 13, 8, 42))


def test_where_there_is_none_nothing_is_made(opened, stores):
    screen = opened()
    assert not screen.win.isVisible()
    assert screen.win.card is None


def test_one_is_shown_in_the_warm_role_with_its_day(opened, stores):
    stores.wins.keep(OWN)
    screen = opened()
    assert words(screen.win) == ["Small win", "Cooked for two", "Monday 11 May"]
    assert screen.win.card.property("role") == "warm_card"


def test_a_step_that_was_reached_is_found_after_the_painting_and_kept_once(opened, stores, qtbot):
    stores.goals.keep(GOAL)
    stores.goal_steps.keep(STEP)
    screen = opened()
    assert stores.wins.all() == ()
    look_now(screen, qtbot)
    (win,) = stores.wins.all()
    assert (win.text, win.found_by) == ("You reached a step: Sing for 10 minutes", FoundBy.STEP)
    assert words(screen.win) == ["Small win", "You reached a step: Sing for 10 minutes"]
    look_now(screen, qtbot)
    assert stores.wins.all() == (win,)


def test_it_is_looked_for_again_after_something_was_saved(opened, stores, qtbot):
    screen = opened()
    look_now(screen, qtbot)
    stores.goals.keep(GOAL)
    stores.goal_steps.keep(STEP)
    qtbot.waitUntil(lambda: bool(stores.wins.all()))


def test_one_that_was_deleted_stays_deleted(opened, stores, clock, qtbot):
    stores.goals.keep(GOAL)
    stores.goal_steps.keep(STEP)
    screen = opened()
    look_now(screen, qtbot)
    stores.wins.remove(stores.wins.all()[0].id, clock.now())
    settle()
    assert not screen.win.isVisible()
    look_now(screen, qtbot)
    assert stores.wins.all() == ()


def test_switched_off_nothing_is_found_and_nothing_shown(opened, stores, qtbot):
    stores.goals_profile.keep(GoalsProfile(finds_wins=False))
    stores.goals.keep(GOAL)
    stores.goal_steps.keep(STEP)
    stores.wins.keep(OWN)
    screen = opened()
    look_now(screen, qtbot)
    assert stores.wins.all() == (OWN,)
    assert not screen.win.isVisible()


def test_who_took_goals_off_the_rail_hears_of_no_win_and_none_is_looked_for(
    opened, stores, qtbot, settings
):
    stores.goals.keep(GOAL)
    stores.goal_steps.keep(STEP)
    stores.wins.keep(OWN)
    settings.pages_off = ["goals"]
    screen = opened()
    look_now(screen, qtbot)
    assert not screen.win.isVisible()
    assert stores.wins.all() == (OWN,)
    settings.pages_off = []
    screen.open_at(None)
    settle()
    assert words(screen.win)[1] == "Cooked for two"
    look_now(screen, qtbot)
    assert len(stores.wins.all()) == 2


def test_in_a_break_none_is_shown(opened, stores):
    stores.wins.keep(OWN)
    stores.breaks.keep(Break(id="b", first=TODAY, last=TODAY))
    assert not opened().win.isVisible()


def test_put_away_it_stays_away_and_no_other_comes_that_day(opened, stores, qtbot):
    stores.wins.keep(OWN)
    screen = opened()
    press(screen.win.card.away)
    assert not screen.win.isVisible()
    stores.wins.keep(Win(id="new", day=TODAY, text="Went to the sea"))
    settle()
    assert not screen.win.isVisible()
    assert not opened().win.isVisible()
    assert words(opened(tomorrow()).win)[1] == "Went to the sea"


def test_a_later_one_waits_for_the_next_day_and_each_has_one_day(opened, stores, qtbot):
    stores.wins.keep(OWN)
    screen = opened()
    look_now(screen, qtbot)
    stores.wins.keep(Win(id="new", day=TODAY, text="Went to the sea"))
    settle()
    assert words(screen.win)[1] == "Cooked for two"
    assert words(opened().win)[1] == "Cooked for two"
    next_day = opened(tomorrow())
    assert words(next_day.win)[1] == "Went to the sea"
    look_now(next_day, qtbot)
    stores.wins.remove("new", tomorrow().now())
    settle()
    assert not next_day.win.isVisible()


def test_the_way_to_all_of_them(opened, stores):
    stores.wins.keep(OWN)
    screen = opened()
    told = []
    screen.go_to.connect(lambda page, what: told.append((page, what)))
    press(screen.win.card.open)
    assert told == [("wins", None)]


@pytest.mark.parametrize("kept", [{}, {"on": "soon"}, {"on": 3, "day": None, "win": 1, "away": 1}])
def test_a_note_of_what_was_shown_that_makes_no_sense_is_passed_over(opened, stores, clock, kept):
    stores.drafts.keep("small win on Today", kept, clock.now())
    stores.wins.keep(OWN)
    assert words(opened().win)[1] == "Cooked for two"


# --- what is looked at ------------------------------------------------------------------


def a_month_of_walking(stores, interference_yesterday):
    """Walking, 12 minutes a day for four weeks; pain got in the way 5 of 10."""
    first = TODAY - 28 * A_DAY
    stores.activities.keep(
        Activity(id="walk", name="Walk", starts_on=first, clinic_quota=12, rule=Rule(ceiling=60))
    )
    for n in range(28):
        day = first + n * A_DAY
        stores.sessions.keep(Session(id=f"s{n}", activity_id="walk", day=day, amount=12))
        last = day == TODAY - A_DAY
        at = datetime(day.year, day.month, day.day, 20, tzinfo=UTC)
        stores.diary.add(
            CheckIn(id=f"c{n}", day=day, recorded_at=at,
                    interference=interference_yesterday if last else 5)
        )  # fmt: skip


def test_a_good_day_on_which_the_person_stopped_in_time_is_found(stores):
    a_month_of_walking(stores, interference_yesterday=2)
    found = look_for_wins(stores, TODAY)
    said = {each.day: each.text for each in found}
    assert said[TODAY - A_DAY] == "Walk: you kept to your plan on 7 of 7 days."
    assert look_for_wins(stores, TODAY) == ()


def test_on_usual_days_only_the_kept_weeks_are_found(stores):
    a_month_of_walking(stores, interference_yesterday=5)
    found = look_for_wins(stores, TODAY)
    assert {each.found_by for each in found} == {FoundBy.KEPT_PLAN}


def test_where_nothing_can_be_written_it_is_still_put_away_and_holds_no_window_open(
    opened, stores, qtbot
):
    stores.wins.keep(OWN)
    stores.goals.keep(GOAL)
    stores.goal_steps.keep(STEP)
    stores.drafts.drop("another form")  # what writing needs is there
    screen = opened()
    stores.database._connection.execute("PRAGMA query_only = ON")
    look_now(screen, qtbot)
    assert words(screen.win)[1] == "Cooked for two"
    press(screen.win.card.away)
    assert not screen.win.isVisible()
    screen.refresh()
    assert not screen.win.isVisible()
    assert stores.drafts.unkept == {}
    assert stores.wins.all() == (OWN,)
