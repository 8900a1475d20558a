"""Today's plan: how much, the same on good and hard days, and one press to begin."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.domain.activities import Activity, AmountUnit, Area, Growth, Rule
from companion.domain.decisions import Choice, Decision
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing_sessions import Session
from companion.screens.today.today_screen import TodayScreen

TODAY = date(2026, 5, 12)  # a Tuesday
STEADY = Rule(growth=Growth.NONE, growth_pct=0)
WALK = Activity(
    id="walk", name="Walk & <b>talk</b>", area=Area.MOVING, clinic_quota=12, rule=STEADY,
    starts_on=TODAY - timedelta(14),
)  # fmt: skip


@pytest.fixture
def opened(qtbot, dressed, stores, clock, changes):
    def make():
        screen = TodayScreen(stores, clock, changes)
        qtbot.addWidget(screen)
        screen.resize(1072, 820)
        screen.show()
        qtbot.waitExposed(screen)
        return screen

    return make


def test_without_a_plan_there_is_no_card(opened):
    assert opened().plan.isHidden()


def test_it_says_how_much_and_a_press_on_start_opens_the_timer(opened, stores, qtbot):
    stores.activities.keep(WALK)
    screen = opened()
    row = screen.plan.rows["walk"]
    assert row.name.text() == "Walk & <b>talk</b>"
    assert row.amount.text() == "12 min · the same on good and hard days"
    assert row.start.accessibleName() == "Start Walk & <b>talk</b>"
    with qtbot.waitSignal(screen.go_to) as went:
        row.start.click()
    assert went.args == ["timer", "walk"]


def test_what_is_not_planned_today_is_not_there(opened, stores):
    on_mondays = replace(STEADY, weekdays=frozenset({1}))
    stores.activities.keep(replace(WALK, rule=on_mondays))
    stores.activities.keep(replace(WALK, id="b", ends_on=TODAY - timedelta(1)))
    stores.activities.keep(replace(WALK, id="c", starts_on=TODAY + timedelta(1)))
    stores.activities.keep(Activity(id="d", name="Cook"))
    assert opened().plan.isHidden()


def walked(stores, *days_ago):
    for ago in days_ago:
        day = TODAY - timedelta(ago)
        stores.sessions.keep(Session(id=f"s{ago}", activity_id="walk", day=day, amount=12))


GROWS = replace(WALK, rule=Rule(ceiling=20))


def test_a_week_whose_rule_would_step_is_a_press_away(opened, stores, qtbot):
    stores.activities.keep(GROWS)
    walked(stores, *range(1, 15))
    screen = opened()
    assert screen.plan.look_back.isVisible()
    assert screen.plan.look_back.words == "Look back on the week: Walk & <b>talk</b>"
    with qtbot.waitSignal(screen.go_to) as went:
        screen.plan.look_back.click()
    assert went.args == ["pacing", ("activity", "walk", "review")]


def test_it_goes_once_the_week_has_its_answer(opened, stores, qtbot):
    stores.activities.keep(GROWS)
    walked(stores, *range(1, 15))
    screen = opened()
    stores.decisions.keep(
        Decision(id="d", activity_id="walk", week_starts=TODAY, choice=Choice.STAY)
    )
    qtbot.waitUntil(screen.plan.look_back.isHidden)


def test_where_the_rule_would_stay_nothing_is_said(opened, stores):
    stores.activities.keep(WALK)
    walked(stores, *range(1, 15))
    assert opened().plan.look_back.isHidden()


def test_what_was_done_today_says_so_at_once(opened, stores, qtbot):
    stores.activities.keep(WALK)
    screen = opened()
    stores.sessions.keep(Session(id="s", activity_id="walk", day=TODAY, amount=10))

    def is_told():
        return screen.plan.rows["walk"].start.isHidden()

    qtbot.waitUntil(is_told)
    assert screen.plan.rows["walk"].amount.text() == "10 min of 12 min today"
    assert not screen.plan.rows["walk"].done.isHidden()


def test_on_a_gentle_day_it_is_half_of_it(opened, stores):
    stores.activities.keep(WALK)
    stores.flare_ups.keep(FlareUp(id="f", starts_on=TODAY, ends_on=TODAY))
    assert opened().plan.rows["walk"].amount.text().startswith("6 min")


def test_steps_are_whole(opened, stores):
    stores.activities.keep(replace(WALK, unit=AmountUnit.STEPS, clinic_quota=9))
    stores.flare_ups.keep(FlareUp(id="f", starts_on=TODAY, ends_on=TODAY))
    assert opened().plan.rows["walk"].amount.text().startswith("4 steps")


def test_who_did_less_can_still_start(opened, stores):
    stores.activities.keep(WALK)
    stores.sessions.keep(Session(id="s", activity_id="walk", day=TODAY, amount=3))
    screen = opened()
    row = screen.plan.rows["walk"]
    assert not row.start.isHidden()
    assert row.done.isHidden()
    assert row.amount.text() == "3 min of 12 min today"


def test_of_many_three_are_listed_and_the_others_are_a_press_away(opened, stores, qtbot):
    for n in range(5):
        stores.activities.keep(replace(WALK, id=f"w{n}", name=f"Walk {n}"))
    stores.sessions.keep(Session(id="s", activity_id="w0", day=TODAY, amount=12))
    screen = opened()
    assert list(screen.plan.rows) == ["w1", "w2", "w3"]
    assert screen.plan.more.words == "2 more in Pacing"
    with qtbot.waitSignal(screen.go_to) as went:
        screen.plan.more.click()
    assert went.args == ["pacing", None]
