"""Today has one line of calm: for who used a practice, likes one, or is on the path."""

from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.activities import Activity, Area, Growth, Rule
from companion.domain.calm_profile import CalmProfile
from companion.domain.practised import Practised
from companion.domain.spans import Break
from companion.screens.today.today_screen import TodayScreen
from tests.screens.pacing.one_activity import press, settle, words

TODAY = date(2026, 5, 12)
YESTERDAY = TODAY - timedelta(days=1)
EARLY = datetime(2026, 5, 12, 7, 50, tzinfo=timezone(timedelta(hours=1)))
BREATHED = Practised(id="b", practice_id="slow_breathing", day=YESTERDAY, minutes=6)


@pytest.fixture
def opened(qtbot, dressed, stores, settings, clock, changes):
    def make():
        screen = TodayScreen(stores, clock, changes, settings)
        qtbot.addWidget(screen)
        screen.resize(1072, 1400)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        settle()
        return screen

    return make


def wanted(screen):
    told = []
    screen.go_to.connect(lambda page, what: told.append((page, what)))
    return told


def walk(n):
    return Activity(
        id=f"walk{n}", name=f"Walk {n}", area=Area.MOVING, clinic_quota=12,
        rule=Rule(growth=Growth.NONE, growth_pct=0), starts_on=TODAY - timedelta(14),
    )  # fmt: skip


def test_before_anything_was_used_there_is_no_card_and_nothing_is_made(opened):
    screen = opened()
    assert not screen.calm.isVisible()
    assert screen.calm.card is None


def test_what_was_used_last_starts_in_one_press(opened, stores):
    stores.practised.keep(BREATHED)
    screen = opened()
    told = wanted(screen)
    assert "Slow breathing" in words(screen.calm)
    assert "Last used on Monday 11 May  ·  6 min" in words(screen.calm)
    press(screen.calm.card.row.start)
    press(screen.calm.card.open)
    assert told == [("player", "slow_breathing"), ("calm", None)]


def test_without_a_last_one_a_favourite_is_offered(opened, stores):
    stores.calm_profile.keep(CalmProfile(favourites=frozenset({"safe_place", "body_scan", "gone"})))
    assert {"A place of ease", "Favourite"} <= set(words(opened().calm))


def test_on_the_path_the_practice_of_the_week_is_offered(opened, stores):
    stores.practised.keep(BREATHED)
    stores.calm_profile.keep(CalmProfile(path_week=1, path_since=YESTERDAY))
    assert {"Muscle relaxation", "The practice of your week"} <= set(words(opened().calm))


def test_a_week_without_a_practice_leaves_the_last_one_there(opened, stores):
    stores.practised.keep(BREATHED)
    stores.calm_profile.keep(CalmProfile(path_week=3, path_since=YESTERDAY))
    assert "Slow breathing" in words(opened().calm)


def test_what_was_done_today_is_done_and_asks_for_nothing_more(opened, stores):
    stores.calm_profile.keep(CalmProfile(path_week=1, path_since=YESTERDAY))
    screen = opened()
    screen.calm.card.row.start.setFocus()
    done = Practised(id="d", practice_id="body_scan", day=TODAY, started_at=EARLY, minutes=8)
    stores.practised.keep(done)
    settle()
    assert {"Body scan", "07:50  ·  8 min"} <= set(words(screen.calm))
    assert screen.calm.card.row.done.isVisible()
    assert not screen.calm.card.row.start.isVisible()
    assert screen.calm.card.open.hasFocus()


def test_a_practice_that_is_gone_is_not_offered(opened, stores):
    stores.practised.keep(Practised(id="x", practice_id="of-an-older-one", day=YESTERDAY))
    assert not opened().calm.isVisible()


def test_it_takes_one_of_the_three_lines(opened, stores):
    for n in range(4):
        stores.activities.keep(walk(n))
    screen = opened()
    assert len(screen.plan.rows) == 3
    stores.practised.keep(BREATHED)
    settle()
    assert len(screen.plan.rows) == 2
    assert screen.calm.isVisible()


def test_in_a_break_from_the_diary_nothing_is_offered(opened, stores):
    stores.practised.keep(BREATHED)
    stores.breaks.keep(Break(id="r", first=TODAY, last=TODAY + timedelta(days=2)))
    assert not opened().calm.isVisible()


def test_who_took_calm_off_the_rail_does_not_find_it_on_today(opened, stores, settings):
    stores.practised.keep(BREATHED)
    settings.pages_off = ["calm"]
    screen = opened()
    assert not screen.calm.isVisible()
    settings.pages_off = []
    screen.open_at(None)
    settle()
    assert screen.calm.isVisible()


def test_the_line_is_reached_and_pressed_by_keyboard(opened, stores):
    stores.practised.keep(BREATHED)
    screen = opened()
    told = wanted(screen)
    screen.calm.card.row.start.setFocus()
    QTest.keyClick(screen.calm.card.row.start, Qt.Key.Key_Return)
    assert told == [("player", "slow_breathing")]
    assert screen.calm.card.row.start.accessibleName() == "Start Slow breathing"
