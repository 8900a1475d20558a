"""Plans on Progress: done against planned, days over quota and the day after, one calm sentence."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.domain.activities import Activity, Area, Growth, Rule
from companion.domain.clock import Clock
from companion.domain.comparison import Figure
from companion.domain.decisions import Choice, Decision
from companion.domain.diary import CheckIn
from companion.domain.flare_ups import FlareUp
from companion.domain.followed import Follow, Followed
from companion.domain.goals import Goal, GoalKind, Towards
from companion.domain.pacing_profile import PacingProfile
from companion.domain.pacing_sessions import Session
from companion.ui.charts.legend import Key, Mark
from companion.ui.widgets.table import FiguresTable
from tests.screens.pacing.one_activity import press, words

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


def later(days):
    at = TODAY + timedelta(days)
    return Clock.fixed(datetime(at.year, at.month, at.day, 9, tzinfo=ZoneInfo("Europe/London")))


def test_without_a_plan_there_is_no_card_about_plans(opened, stores, clock):
    stores.diary.add(CheckIn(id="c", day=TODAY, recorded_at=clock.local(), interference=3))
    view = opened()
    assert view.plan.isHidden()
    assert view.done.pacing.isHidden()
    view = opened("pacing")
    assert view.plan.isHidden()
    assert view.over.isHidden()
    assert "No pacing plan has entries in this time." in words(view)


def test_pain_is_not_offered_before_its_figures_are_read(make, paced, whole):
    screen = make()
    screen.show()
    assert screen.rest.is_waiting
    assert screen.now.pain_button.isHidden()
    assert not whole(screen).pain_button.isHidden()


def test_the_first_plan_stands_on_top_and_its_card_opens_all_of_them(make, paced, whole):
    paced.activities.keep(replace(WALK, id="b", name="Swim"))
    paced.sessions.keep(Session(id="x", activity_id="b", day=TODAY, amount=10))
    screen = make()
    screen.show()
    view = whole(screen)
    assert view.plan.title.text() == "Walk & <b>talk</b>, minutes a week"
    assert view.plan.which.isHidden()
    assert view.done.pacing.accessibleName().startswith("Pacing. 5 of 5.")
    press(view.done.pacing)
    assert not whole(screen).plan.which.isHidden()


def test_coming_back_after_a_flare_up_is_told(opened, paced):
    first = TODAY - timedelta(20)
    paced.flare_ups.keep(FlareUp(id="f", starts_on=first, ends_on=first + timedelta(1)))
    told = opened().plan
    assert told.sentence.text().endswith("You came back to it after the flare-up in April.")
    assert "The flare-up from 22 to 23 April is shaded." in told.marked.text()
    assert told.sentence.text() in told.chart.accessibleDescription()


def test_what_was_decided_of_the_plan_is_marked_and_named(opened, paced):
    monday = WALK.starts_on + timedelta(14)
    paced.decisions.keep(
        Decision(id="d", activity_id="walk", week_starts=monday, choice=Choice.SET, quota=8)
    )
    card = opened("pacing").plan
    assert [line.name for line in card.chart.lines] == ["plan began", "plan: another amount"]
    assert "plan: another amount, 15 April" in card.marked.text()
    assert Mark.MOMENT in {key._mark for key in card.findChildren(Key)}


def test_the_goal_of_an_activity_is_a_line_across_its_days(opened, paced):
    paced.goals.keep(
        Goal(
            id="g", title="To the shop", kind=GoalKind.STAMINA, starts_on=TODAY, target=12,
            follows=Followed(Follow.ACTIVITY, "walk"), direction=Towards.AT_LEAST,
        )
    )  # fmt: skip
    over = opened("pacing").over
    assert [(aim.value, aim.name) for aim in over.chart.aims] == [(12, "goal: at least 12 min")]
    assert "your goal “To the shop”: at least 12 min" in over.sentence.text()


def test_it_says_in_how_many_weeks_the_plan_was_kept(opened, paced):
    screen = opened("pacing")
    assert screen.plan.title.text() == "Walk & <b>talk</b>, minutes a week"
    assert screen.plan.sentence.text() == "You kept to your plan in 5 of 5 weeks with entries."
    assert screen.plan.chart.accessibleDescription()


def test_the_same_as_a_table(opened, paced):
    screen = opened("pacing")
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
    screen = opened("pacing")
    screen.plan.which.chosen = "b"
    screen.plan.which.picked.emit("b")
    assert screen.plan.title.text() == "Swim, minutes a week"
    assert screen.over.title.text().endswith("Swim")
    screen.refresh()
    assert screen.plan.title.text() == "Swim, minutes a week"


def test_the_days_after_are_told_and_nothing_is_called_a_cause(opened, paced):
    screen = opened("pacing")
    told = screen.over.sentence.text()
    assert told == (
        "2 days went well over the plan. On the days after, pain got in the way 8.0 of 10 on"
        " average. On other days it was 4.0."
    )
    assert "cause" not in told + screen.over.pattern.text()


def test_the_days_over_plan_and_the_days_after_as_a_table(opened, paced):
    screen = opened("pacing")
    screen.over.table_button.click()
    assert screen.over.table_button.words == "Hide table"
    table = screen.over.findChild(FiguresTable)
    rows = [[table.item(row, n).text() for n in range(4)] for row in range(table.rowCount())]
    day = TODAY - timedelta(OVER[0])
    assert rows[-1 - OVER[0]] == ["Sunday 10 May", "10 min", "20 min, more than planned", "8.0"]
    assert day.weekday() == 6
    assert rows[-1] == ["Tuesday 12 May", "10 min", "10 min", "–"]


def test_the_pattern_is_told_once_a_week_at_most(opened, paced):
    assert not opened("pacing").over.pattern.isHidden()
    assert paced.pacing_profile.get().pattern_told_on == TODAY
    assert not opened("pacing").over.pattern.isHidden()  # the same day it stays
    assert opened("pacing", its_clock=later(1)).over.pattern.isHidden()
    paced.pacing_profile.keep(PacingProfile(pattern_told_on=TODAY - timedelta(7)))
    assert not opened("pacing").over.pattern.isHidden()


def test_it_can_be_switched_off_and_on_again(make, whole, paced, qtbot):
    window = make()
    window.open_at(("pacing", None))
    window.show()
    screen = whole(window)
    screen.over.tells.switch.click()
    assert not paced.pacing_profile.get().tells_pattern
    screen.refresh()
    qtbot.waitUntil(lambda: not screen.rest.is_waiting)
    assert screen.over.pattern.isHidden()
    window.notices[-1].undo()
    screen.refresh()
    qtbot.waitUntil(lambda: not screen.rest.is_waiting)
    assert not screen.over.pattern.isHidden()


def test_one_day_over_is_no_pattern(opened, paced):
    paced.sessions.keep(Session(id="s8", activity_id="walk", day=TODAY - timedelta(8), amount=10))
    screen = opened("pacing")
    assert screen.over.pattern.isHidden()
    assert screen.over.sentence.text().startswith("1 day went well over the plan.")


def test_a_deleted_activity_takes_its_cards_with_it(opened, paced, qtbot, clock):
    screen = opened("pacing")
    paced.activities.remove("walk", clock.now())
    qtbot.waitUntil(screen.plan.isHidden)
    assert screen.over.isHidden()


def test_the_plan_is_there_at_once_and_the_rest_of_the_page_follows(make, paced, qtbot):
    screen = make()
    screen.show()
    assert screen.now.plan.isVisible()
    assert not screen.now.cards
    qtbot.waitUntil(lambda: Figure.INTERFERENCE in screen.now.cards)
    qtbot.waitUntil(screen.now.cards[Figure.INTERFERENCE].isVisible)


def test_a_page_left_at_once_is_whole_when_it_is_opened_again(make, paced, qtbot):
    screen = make()
    screen.show()
    screen.hide()
    screen.show()
    qtbot.waitUntil(lambda: not screen.rest.is_waiting)
    qtbot.waitUntil(screen.now.cards[Figure.INTERFERENCE].isVisible)
