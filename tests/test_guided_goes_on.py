"""The guided session in the real window: whatever page is open, and after the app was closed."""

from datetime import datetime, timedelta

import pytest

from companion.domain.dose import Dose
from companion.domain.guided import Doing
from companion.domain.programme import PlanItem
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.settings import Settings
from tests.clocks import MovedClock
from tests.every_screen import Running, make_folder, press, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def now(monkeypatch):
    """The clock of the app, moved by the test."""
    moved = MovedClock(datetime(2026, 5, 12, 8, 42))
    monkeypatch.setattr("tests.every_screen.clock", lambda: moved.clock)
    return moved


@pytest.fixture
def start(qapp, tmp_path, now):
    """The app on a diary with one exercise for today, or on the one that is there already."""
    runs = []

    def begin():
        if not (tmp_path / "data").exists():
            make_folder(tmp_path, "empty")
            _plan(tmp_path, now)
        runs.append(Running(tmp_path, Settings(theme="light", timer_chime=False), (1280, 820)))
        return runs[-1]

    yield begin
    for each in runs:
        each.close()


def _plan(folder, now):
    opened = open_companion(AppPaths.under(folder), now.clock)
    opened.stores.programme.keep(
        PlanItem(
            id="p1", programme="Back", position=1, exercise_id="bridge", name="Bridge",
            starts_on=now.clock.today() - timedelta(7), dose=Dose(sets=2, repetitions=8, rest_s=20),
        )
    )  # fmt: skip
    opened.close()


def lead(running, now, seconds=8):
    """Begin the session of today, and let some seconds go by."""
    running.window.open_page("guided")
    press(running.shown.cards.start.start)
    for _ in range(seconds):
        now.move(seconds=1)
        running.companion.timing.guided.look()
    settle()


def bar(running):
    return running.companion.timing._guided_bar


def test_the_bar_is_above_every_other_page_and_not_above_its_own(start, now):
    running = start()
    assert bar(running) is None  # most starts have no session
    lead(running, now)
    assert not bar(running).isVisible()
    for page in ("today", "diary", "exercise", "progress", "help", "settings"):
        running.open(page)
        assert bar(running).isVisible()
    assert bar(running).label.text().startswith("Bridge")
    press(bar(running).open)
    assert running.window.page_now == "guided"
    assert not bar(running).isVisible()


def test_the_bar_pauses_and_goes_on(start, now):
    running = start()
    lead(running, now)
    running.open("today")
    press(bar(running).pause)
    assert running.companion.timing.guided.guided.doing is Doing.PAUSED
    press(bar(running).pause)
    assert running.companion.timing.guided.guided.doing is Doing.GOING


def test_after_the_app_was_closed_it_asks_and_nothing_was_counted_meanwhile(start, now):
    running = start()
    lead(running, now)
    before = running.companion.timing.guided.guided.place
    running.close()
    now.move(minutes=20)
    again = start()
    guided = again.companion.timing.guided.guided
    assert guided.place == before
    assert guided.doing is Doing.PAUSED
    again.open("today")
    assert bar(again).isVisible()
