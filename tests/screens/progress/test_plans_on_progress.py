"""Plans on Progress: done against planned, days over quota and the day after, one calm sentence."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.domain.activities import Activity, Area, Growth, Rule
from companion.domain.clock import Clock
from companion.domain.diary import CheckIn
from companion.domain.pacing_profile import PacingProfile
from companion.domain.pacing_sessions import Session
from companion.screens.progress.screen import ProgressScreen
from companion.ui.widgets.table import FiguresTable

TODAY = date(2026, 5, 12)
WALK = Activity(
    id="walk", name="Walk & <b>talk</b>", area=Area.MOVING, clinic_quota=10,
    starts_on=TODAY - timedelta(41), rule=Rule(growth=Growth.NONE, growth_pct=0),
)  # fmt: skip
OVER = (2, 8)
"""Days ago on which it was twice the quota."""


@pytest.fixture
def paced(stores):
    """Six weeks of walks, two of the last days well over plan, a harder day after each."""
    stores.activities.keep(WALK)
    for ago in range(42):
        day = TODAY - timedelta(ago)
        hard = ago + 1 in OVER
        stores.sessions.keep(
            Session(id=f"s{ago}", activity_id="walk", day=day, amount=20 if ago in OVER else 10)
        )
        at = datetime(day.year, day.month, day.day, 20, tzinfo=ZoneInfo("Europe/London"))
        stores.diary.add(
            CheckIn(
                id=f"c{ago}", day=day, recorded_at=at, interference=8 if hard else 4,
                pain_average=8 if hard else 4,
            )
        )  # fmt: skip
    return stores


@pytest.fixture
def opened(qtbot, dressed, stores, changes, clock):
    def make(clock=clock):
        screen = ProgressScreen(stores, clock, changes)
        qtbot.addWidget(screen)
        screen.notices = []
        screen.said.connect(screen.notices.append)
        screen.resize(1072, 900)
        screen.show()
        qtbot.waitExposed(screen)
        wait_for_the_rest(screen, qtbot)
        return screen

    return make


def wait_for_the_rest(screen, qtbot):
    """What stands below the first charts follows."""
    qtbot.waitUntil(lambda: not screen.rest.is_waiting)


def later(days):
    at = TODAY + timedelta(days)
    return Clock.fixed(datetime(at.year, at.month, at.day, 9, tzinfo=ZoneInfo("Europe/London")))


def test_without_a_plan_there_is_no_card_about_plans(opened, stores, clock):
    stores.diary.add(CheckIn(id="c", day=TODAY, recorded_at=clock.local(), interference=3))
    screen = opened()
    assert screen.plan.isHidden()
    assert screen.over.isHidden()


def test_pain_is_not_offered_before_its_figures_are_read(qtbot, dressed, paced, changes, clock):
    screen = ProgressScreen(paced, clock, changes)
    qtbot.addWidget(screen)
    screen.show()
    assert screen.rest.is_waiting
    assert screen.pain_button.isHidden()
    wait_for_the_rest(screen, qtbot)
    assert not screen.pain_button.isHidden()


def test_it_says_in_how_many_weeks_the_plan_was_kept(opened, paced):
    screen = opened()
    assert screen.plan.title.text() == "Walk & <b>talk</b>, minutes a week"
    assert screen.plan.sentence.text() == "You kept to your plan in 5 of 5 weeks with entries."
    assert screen.plan.chart.accessibleDescription()


def test_the_same_as_a_table(opened, paced):
    screen = opened()
    screen.plan.table_button.click()
    table = screen.plan.findChild(FiguresTable)
    heads = [table.horizontalHeaderItem(column).text() for column in range(4)]
    assert heads == ["Week from", "Planned", "Done", "Days kept to plan"]
    row = [table.item(0, column).text() for column in range(4)]
    assert row[1:] == ["50 min", "50 min", "5 of 5"]
    screen.plan.table_button.click()
    assert screen.plan.table_button.words == "Show as table"


def test_of_several_plans_one_is_chosen_and_stays_chosen(opened, paced):
    paced.activities.keep(replace(WALK, id="b", name="Swim"))
    paced.sessions.keep(Session(id="x", activity_id="b", day=TODAY, amount=10))
    screen = opened()
    screen.plan.which.chosen = "b"
    screen.plan.which.picked.emit("b")
    assert screen.plan.title.text() == "Swim, minutes a week"
    assert screen.over.title.text().endswith("Swim")
    screen.refresh()
    assert screen.plan.title.text() == "Swim, minutes a week"


def test_the_days_after_are_told_and_nothing_is_called_a_cause(opened, paced):
    screen = opened()
    told = screen.over.sentence.text()
    assert told == (
        "2 days went well over the plan. On the days after, pain got in the way 8.0 of 10 on"
        " average. On other days it was 4.0."
    )
    assert "cause" not in told + screen.over.pattern.text()


def test_the_days_over_plan_and_the_days_after_as_a_table(opened, paced):
    screen = opened()
    screen.over.table_button.click()
    assert screen.over.table_button.words == "Hide table"
    table = screen.over.findChild(FiguresTable)
    rows = [[table.item(row, n).text() for n in range(4)] for row in range(table.rowCount())]
    day = TODAY - timedelta(OVER[0])
    assert rows[-1 - OVER[0]] == ["Sunday 10 May", "10 min", "20 min, more than planned", "8.0"]
    assert day.weekday() == 6
    assert rows[-1] == ["Tuesday 12 May", "10 min", "10 min", "–"]


def test_the_pattern_is_told_once_a_week_at_most(opened, paced):
    assert not opened().over.pattern.isHidden()
    assert paced.pacing_profile.get().pattern_told_on == TODAY
    assert not opened().over.pattern.isHidden()  # the same day it stays
    assert opened(later(1)).over.pattern.isHidden()
    paced.pacing_profile.keep(PacingProfile(pattern_told_on=TODAY - timedelta(7)))
    assert not opened().over.pattern.isHidden()


def test_it_can_be_switched_off_and_on_again(opened, paced, qtbot):
    screen = opened()
    screen.over.tells.switch.click()
    assert not paced.pacing_profile.get().tells_pattern
    screen.refresh()
    wait_for_the_rest(screen, qtbot)
    assert screen.over.pattern.isHidden()
    screen.notices[-1].undo()
    screen.refresh()
    wait_for_the_rest(screen, qtbot)
    assert not screen.over.pattern.isHidden()


def test_one_day_over_is_no_pattern(opened, paced):
    paced.sessions.keep(Session(id="s8", activity_id="walk", day=TODAY - timedelta(8), amount=10))
    screen = opened()
    assert screen.over.pattern.isHidden()
    assert screen.over.sentence.text().startswith("1 day went well over the plan.")


def test_a_deleted_activity_takes_its_cards_with_it(opened, paced, qtbot, clock):
    screen = opened()
    paced.activities.remove("walk", clock.now())
    qtbot.waitUntil(screen.plan.isHidden)
    assert screen.over.isHidden()


def test_the_plan_is_there_at_once_and_the_rest_of_the_page_follows(
    qtbot, dressed, paced, changes, clock
):
    screen = ProgressScreen(paced, clock, changes)
    qtbot.addWidget(screen)
    screen.show()
    assert screen.plan.isVisible()
    wait_for_the_rest(screen, qtbot)
    qtbot.waitUntil(screen.chart.weeks.isVisible)  # what is made late is shown in the next turn
    qtbot.waitUntil(screen.over.sentence.isVisible)


def test_a_page_left_at_once_is_whole_when_it_is_opened_again(
    qtbot, dressed, paced, changes, clock
):
    screen = ProgressScreen(paced, clock, changes)
    qtbot.addWidget(screen)
    screen.show()
    screen.hide()
    screen.show()
    wait_for_the_rest(screen, qtbot)
    qtbot.waitUntil(screen.chart.weeks.isVisible)
