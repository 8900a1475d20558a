"""The timer in the real window: whatever page is open, locked and unlocked, closed and killed."""

import shutil
import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.activities import Activity
from companion.domain.pacing_timed import timed_from
from companion.domain.pacing_timer import Doing
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from companion.settings import Settings
from companion.ui.running_timer import FORM
from tests.clocks import MovedClock
from tests.every_screen import Running, make_folder, press, settle
from tests.locked import CANARY, by_key, is_locked, leaks, make_diary, unlock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).parent.parent


@pytest.fixture
def now(monkeypatch):
    """The clock of the app, moved by the test."""
    moved = MovedClock(datetime(2026, 5, 12, 8, 42))
    monkeypatch.setattr("tests.every_screen.clock", lambda: moved.clock)
    return moved


@pytest.fixture
def start(qapp, tmp_path, now):
    """The app on a diary without a passphrase, or on the one that is there already."""
    runs = []

    def begin(size=(1280, 820), percent=100):
        if not (tmp_path / "data").exists():
            make_folder(tmp_path, "empty")
            with_walk(tmp_path, now)
        looks = Settings(theme="light", timer_chime=False, text_size_percent=percent)
        runs.append(Running(tmp_path, looks, size))
        return runs[-1]

    yield begin
    for each in runs:
        each.close()


def with_walk(folder, now, name="Walk outdoors"):
    opened = open_companion(AppPaths.under(folder), now.clock)
    starts = now.clock.today() - timedelta(7)
    walk = Activity(id="walk", name=name, clinic_quota=12, starts_on=starts)
    opened.stores.activities.keep(walk)
    opened.close()


def walk(running):
    """Start 12 minutes of walking on the timer's page."""
    running.window.open_page("timer", "walk")
    press(running.shown.start.start)
    settle()


def go(running, now, seconds, step=30):
    for _ in range(seconds // step):
        now.move(seconds=step)
        running.companion.timing.running.look()
    settle()


def bar(running):
    return running.companion.timing.bar


# --- the bar ----------------------------------------------------------------------------


def test_the_bar_is_above_every_other_page_and_not_above_its_own(start, now):
    running = start()
    assert not bar(running).isVisible()
    walk(running)
    assert not bar(running).isVisible()
    for page in ("today", "diary", "pacing", "progress", "visit", "help", "settings"):
        running.open(page)
        assert bar(running).isVisible()
    go(running, now, 30)
    assert bar(running).label.text() == "Walk outdoors  ·  11:30 left"
    press(bar(running).open)
    assert running.window.page_now == "timer"
    assert not bar(running).isVisible()


def test_the_bar_pauses_and_goes_on(start, now):
    running = start()
    walk(running)
    running.open("today")
    press(bar(running).pause)
    go(running, now, 60)
    assert bar(running).label.text() == "Walk outdoors  ·  12:00, paused"
    press(bar(running).pause)
    go(running, now, 60)
    assert bar(running).label.text() == "Walk outdoors  ·  11:00 left"


def test_tab_reaches_the_bar(start):
    running = start()
    walk(running)
    running.open("help")
    reached = set()
    for _ in range(80):
        QTest.keyClick(running.window.windowHandle(), Qt.Key.Key_Tab)
        reached.add(running.window.focusWidget())
    assert {bar(running).pause, bar(running).open} <= reached


@pytest.mark.parametrize(("size", "percent"), [((900, 700), 100), ((800, 600), 200)])
def test_the_bar_fits_a_narrow_window_and_large_text(start, size, percent):
    running = start(size, percent)
    walk(running)
    running.open("today")
    for part in (bar(running).label, bar(running).pause, bar(running).open):
        assert part.isVisible()
        assert part.height() >= min(44, part.heightForWidth(part.width()))
        place = part.geometry()
        assert bar(running).rect().contains(place)
    assert running.window.width() == size[0]


SMALL = [((640, 512), 100), ((800, 600), 150), ((800, 600), 200), ((1366, 745), 200)]


def in_sight(*parts):
    """Whether each of them can be seen as a whole."""
    return all(part.visibleRegion().boundingRect() == part.rect() for part in parts)


@pytest.mark.parametrize(("size", "percent"), SMALL)
def test_in_a_small_window_name_time_and_both_buttons_are_in_sight(start, now, size, percent):
    """From the first second on, in rest, when the page is opened again, and at the end."""
    running = start(size, percent)
    running.window.open_page("timer", "walk")
    running.shown.start.times.chosen = "3"
    running.shown.start.times.picked.emit("3")
    press(running.shown.start.start)
    settle()
    going = running.shown.going
    for _ in range(6):
        assert in_sight(going.title, going.ring, going.pause, going.stop)
        go(running, now, 60)
    running.open("today")
    press(bar(running).open)
    settle()
    assert in_sight(going.title, going.ring, going.pause, going.stop)
    go(running, now, 12 * 60)
    assert in_sight(going.title, going.ring, going.stop_now, going.longer)


def test_at_the_end_it_says_so_on_every_page_until_it_is_written_down(start, now):
    running = start()
    walk(running)
    running.open("diary")
    go(running, now, 13 * 60)
    assert bar(running).label.text() == "Walk outdoors  ·  You did what you planned."
    press(bar(running).open)
    press(running.shown.going.stop_now)
    press(running.shown.end.save_button)
    settle()
    assert [each.amount for each in running.stores.sessions.of("walk")] == [12]
    assert not bar(running).isVisible()
    running.window.undo()
    assert running.stores.sessions.of("walk") == ()


# --- locked -----------------------------------------------------------------------------


def test_locked_it_goes_on_and_no_word_of_it_can_be_read_or_heard(qapp, tmp_path, now, start):
    make_diary(tmp_path)
    running = start()
    unlock(running)
    running.stores.activities.keep(Activity(id="walk", name=f"{CANARY} walk", clinic_quota=12))
    walk(running)
    running.open("today")
    go(running, now, 60)
    by_key(running)
    assert is_locked(running)
    assert leaks() == []
    go(running, now, 600)
    assert not bar(running).isVisible()
    assert leaks() == []
    unlock(running)
    assert bar(running).isVisible()
    assert bar(running).label.text().startswith(f"{CANARY} walk")
    assert running.companion.timing.running.timer.run_s == 660
    assert not running.companion.timing.running.timed.asks


def test_what_ended_while_it_was_locked_waits_to_be_written_down(tmp_path, now, start):
    make_diary(tmp_path)
    with_passphrase = start()
    unlock(with_passphrase)
    starts = now.clock.today()
    with_passphrase.stores.activities.keep(
        Activity(id="walk", name="Walk", clinic_quota=12, starts_on=starts)
    )
    walk(with_passphrase)
    by_key(with_passphrase)
    go(with_passphrase, now, 20 * 60)
    unlock(with_passphrase)
    with_passphrase.window.open_page("timer")
    settle()
    press(with_passphrase.shown.going.stop_now)
    press(with_passphrase.shown.end.save_button)
    assert [each.amount for each in with_passphrase.stores.sessions.of("walk")] == [12]


# --- closed, killed, deleted, a full disk -----------------------------------------------


def test_closed_for_an_hour_it_asks_and_nothing_is_lost(start, now):
    running = start()
    walk(running)
    go(running, now, 120)
    running.close()
    now.move(hours=1)
    again = start()
    assert again.companion.timing.running.timed.asks
    assert bar(again).label.text() == "Walk outdoors  ·  The computer was away. What did you do?"
    press(bar(again).open)
    press(again.shown.going.stopped_then)
    assert again.shown.end.amount.text == "2"


def test_after_the_diary_was_locked_and_opened_the_page_is_there_again(tmp_path, now, start):
    make_diary(tmp_path)
    running = start()
    unlock(running)
    running.stores.activities.keep(Activity(id="walk", name="Walk"))
    walk(running)
    by_key(running)
    unlock(running)
    assert running.window.page_now == "timer"
    assert running.shown.going.isVisible()


def test_where_it_cannot_be_kept_a_banner_says_so_until_it_can(start, now):
    running = start()
    walk(running)
    database = running.companion.opened.database
    database.read("PRAGMA query_only = ON")
    go(running, now, 60)
    assert running.window.banner.words.startswith("The timer cannot be kept on the disk now.")
    database.read("PRAGMA query_only = OFF")
    go(running, now, 60)
    assert running.window.banner.words == ""


def test_after_everything_was_deleted_there_is_no_timer(tmp_path, start):
    running = start()
    walk(running)
    running.companion._let_go()
    shutil.rmtree(tmp_path / "data")
    running.companion._begin_anew()
    settle()
    assert running.companion.timing.running.timed is None
    assert not bar(running).isVisible()


CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from companion.app import App
from companion.paths import AppPaths

qapp = QApplication([])
app = App(qapp, AppPaths.under(Path(sys.argv[1])))
app.start()

def look():
    screen = app.window.screen_now
    if screen is None:
        return
    turn.stop()
    app.window.open_page("timer", "walk")
    app.window.screen_now.start.start.click()
    print("started", flush=True)

turn = QTimer()
turn.timeout.connect(look)
turn.start(5)
qapp.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_after_a_kill_it_is_there_with_the_honest_time(tmp_path):
    """A real process that starts it and is killed."""
    real = system_clock()
    make_folder(tmp_path, "empty")
    opened = open_companion(AppPaths.under(tmp_path), real)
    opened.stores.activities.keep(Activity(id="walk", name="Walk outdoors"))
    opened.close()
    process = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE
    )
    try:
        assert process.stdout.readline() == b"started\n"
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
    opened = open_companion(AppPaths.under(tmp_path), real)
    kept = timed_from(opened.stores.drafts.get(FORM))
    opened.close()
    later = kept.timer.started_at + timedelta(seconds=80)
    assert kept.timer.doing is Doing.WORK
    assert kept.timer.tick(later).run_s == 80
    assert abs(real.now() - kept.timer.started_at) < timedelta(minutes=1)
