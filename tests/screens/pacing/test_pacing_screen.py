"""The page of pacing: its activities, and the way to all of its views."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from companion.domain.activities import Activity, AmountUnit, Area, Rule
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing_sessions import Session
from companion.domain.week_plan import PartOfDay, Planned
from companion.screens.pacing.week_day import DayPlan
from tests.screens.pacing.setting_up import button, pacing, press, settle

DAY = timedelta(days=1)


@pytest.fixture
def today(clock):
    return clock.today()


@pytest.fixture
def screen(dressed, qtbot, stores, settings, clock, changes):
    return pacing(qtbot, stores, settings, clock, changes)


@pytest.fixture
def walk(stores, today):
    """A plan that runs since a week ago: 12 minutes, every day."""
    walk = Activity(
        id="walk",
        name="Walk",
        area=Area.MOVING,
        starts_on=today - 7 * DAY,
        clinic_quota=12,
        rule=Rule(ceiling=20),
    )
    stores.activities.keep(walk)
    return walk


def card(screen, activity_id="walk"):
    settle()
    return screen.list.cards[activity_id]


def told(card):
    return [card.name.text(), card.told.text(), card.about.text()]


def test_where_nothing_is_there_the_keyboard_begins_with_what_begins_something(screen):
    screen.open_at(None)
    assert screen.focusWidget() is screen.list.first


def test_an_activity_deleted_on_its_own_page_leads_back_to_the_list(screen, walk):
    screen.open_at(("activity", "walk"))
    press(screen.activity.about.delete)
    assert screen.view == "list"
    assert screen.focusWidget() is screen.list.first


def test_an_empty_list_invites(screen):
    assert screen.list.first.isVisible()
    assert not screen.list.new.isVisible()
    press(screen.list.first)
    assert screen.view == "new"


def test_a_week_that_waits_for_an_answer_is_a_press_away(screen, stores, walk, today):
    assert button(card(screen), "Look back on the week: Walk").isVisible()
    press(button(card(screen), "Look back on the week: Walk"))
    assert screen.gone[-1] == ("pacing", ("activity", "walk", "review"))
    review = screen.activity.review
    assert review.isAncestorOf(screen.focusWidget())
    assert not review.visibleRegion().isEmpty()
    press(review.stay)
    screen.open_at(None)
    assert card(screen).look_back.isHidden()


@pytest.mark.parametrize("height", [820, 400])
def test_the_answer_that_has_the_keyboard_is_in_sight(screen, walk, qtbot, height):
    screen.resize(700, height)
    screen.open_at(("activity", "walk", "review"))
    qtbot.waitUntil(lambda: not screen.activity.at_review.is_waiting)
    answer = screen.focusWidget()
    assert screen.activity.review.isAncestorOf(answer)
    assert answer.visibleRegion().boundingRect().height() == answer.height()


def test_an_activity_begins_with_the_keyboard_at_its_top(screen, walk):
    screen.open_at(("activity", "walk"))
    screen.activity.log.amount.setFocus()
    screen.open_at(("activity", "walk"))
    assert screen.activity.back.hasFocus()


def test_a_plan_shows_what_is_planned_today(screen, walk):
    assert told(card(screen)) == [
        "Walk",
        "12 min · the same on good and hard days",
        "Moving · every day",
    ]
    press(button(card(screen), "Start: Walk"))
    assert screen.gone[-1] == ("timer", "walk")
    press(button(card(screen), "Open: Walk"))
    assert screen.view == "activity"
    assert screen.page.heading.text() == "Walk"


def test_what_was_done_today_is_told(screen, walk, stores, today):
    stores.sessions.keep(Session(id="s", activity_id="walk", day=today, amount=10))
    assert card(screen).told.text() == "Done today so far: 10 min. Planned: 12 min."


def test_a_day_without_a_plan_has_no_start(screen, walk, stores, today):
    free = frozenset({each for each in range(1, 8) if each != today.isoweekday()})
    stores.activities.keep(replace(walk, rule=Rule(ceiling=20, weekdays=free)))
    assert card(screen).told.text() == "Not planned today"
    assert card(screen).about.text() == "Moving · Mon, Wed, Thu, Fri, Sat, Sun"
    assert not card(screen).start.isVisible()


def test_in_a_flare_up_the_day_is_gentle(screen, walk, stores, today):
    stores.flare_ups.keep(FlareUp(id="f", starts_on=today, ends_on=today))
    assert card(screen).told.text() == "6 min · gentle days, because of your flare-up"


def test_a_plan_to_come_tells_its_first_day(screen, walk, stores, today):
    stores.activities.keep(replace(walk, starts_on=today + DAY))
    assert card(screen).told.text() == "Begins on Wednesday 13 May · 12 min"


def test_an_activity_without_a_plan_is_measured_or_gone_on_with(screen, stores):
    stores.activities.keep(Activity(id="walk", name="Walk"))
    assert card(screen).told.text() == "Not measured yet"
    press(button(card(screen), "Measure: Walk"))
    assert screen.gone[-1] == ("timer", ("measure", "walk"))
    press(button(card(screen), "Go on to a plan: Walk"))
    assert (screen.view, screen.setup.step) == ("setup", "usual")


def test_the_timer_does_not_measure_metres(screen, stores):
    stores.activities.keep(Activity(id="swim", name="Swim", unit=AmountUnit.METRES))
    assert not card(screen, "swim").measure.isVisible()


def test_plans_that_have_ended_come_on_request(screen, walk, stores, today):
    assert not screen.list.ended.isVisible()
    stores.activities.keep(replace(walk, ends_on=today - DAY))
    settle()
    assert screen.list.cards == {}
    press(screen.list.ended)
    assert card(screen).told.text() == "This plan ended on Monday 11 May."
    press(screen.list.ended)
    assert screen.list.cards == {}


def test_the_keyboard_stays_where_it_is_when_something_changes(screen, walk, stores):
    card(screen).open.setFocus()
    stores.activities.keep(Activity(id="cook", name="Cook"))
    settle()
    assert QApplication.focusWidget() is card(screen).open
    assert list(screen.list.cards) == ["walk", "cook"]


def test_buttons_stand_under_the_words_where_the_card_is_narrow(screen, walk):
    row = card(screen)
    assert row.start.mapTo(row, row.start.rect().topLeft()).x() > row.width() // 2
    screen.resize(560, 800)
    settle()
    assert row.start.mapTo(row, row.start.rect().topLeft()).x() < row.width() // 2


def test_all_views_are_reached_and_left(screen, walk):
    press(screen.list.week)
    assert (screen.view, screen.where()) == ("week", {"view": "week"})
    screen.open_at(None)
    press(screen.list.new)
    assert screen.view == "new"
    press(screen.setup.back)
    assert screen.view == "list"
    screen.activity.setup_wanted.emit("walk")
    assert (screen.view, screen.setup.activity_id) == ("setup", "walk")


@pytest.mark.parametrize("place", ["week", None, "new", ("setup", "walk"), ("activity", "walk")])
def test_every_view_is_there_again_after_a_lock(screen, walk, place):
    screen.open_at(place)
    where = screen.where()
    screen.open_at(None)
    screen.come_back(where)
    assert screen.where() == where


def test_an_activity_that_is_gone_opens_the_list(screen):
    screen.open_at(("activity", "nobody"))
    assert screen.view == "list"


def test_a_full_week_is_seen_whole_as_soon_as_it_is_opened(screen, walk, stores, today, qapp):
    monday = today - today.weekday() * DAY
    stores.week_plan.keep(
        Planned(id=f"p{n}", activity_id="walk", day=monday + n % 7 * DAY, part_of_day=part)
        for n, part in enumerate([*PartOfDay] * 7)
    )
    screen.open_at(None)
    settle()
    seen = PaintedHeights(DayPlan)
    qapp.installEventFilter(seen)
    screen.open_at("week")
    settle()
    qapp.removeEventFilter(seen)
    assert seen.heights
    assert {each.height() for each in screen.week.days} >= set(seen.heights)


class PaintedHeights(QObject):
    """Notes how high parts of a kind are whenever they are painted."""

    def __init__(self, kind):
        super().__init__()
        self.kind, self.heights = kind, []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, self.kind):
            self.heights.append(watched.height())
        return False


def test_the_page_begins_at_its_top_with_every_view(screen, walk):
    for place in ("week", None, "new", ("setup", "walk"), ("activity", "walk")):
        screen.open_at(place)
        settle()
        assert screen.page.verticalScrollBar().value() == 0, place
        assert screen.page.isVisible(), place
