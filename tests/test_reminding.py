"""The reminder in the real window: once, at its time, and quiet where it is not wanted."""

import sys
from datetime import datetime, timedelta

import pytest
from PySide6.QtDBus import QDBusConnection

from companion.domain.diary import CheckIn
from companion.domain.spans import Break
from companion.domain.win import Win
from companion.settings import Settings
from tests.clocks import MovedClock
from tests.every_screen import Running, make_folder, press, settle
from tests.locked import is_locked, make_diary, unlock
from tests.notice_board import Board, a_bus, number_7

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

EVENING = datetime(2026, 5, 12, 17, 59)


@pytest.fixture(autouse=True)
def _no_desktop(monkeypatch):
    """The desktop of who runs these tests is left in peace."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.fixture
def board(qapp, tmp_path, monkeypatch):
    """A desktop that shows notices."""
    with a_bus(tmp_path / "bus") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        board = Board(QDBusConnection.connectToBus(address, "board"))
        yield board
        board.take_down()
        QDBusConnection.disconnectFromBus("board")


@pytest.fixture
def now(monkeypatch):
    """The clock of the app, moved by the test."""
    moved = MovedClock(EVENING)
    monkeypatch.setattr("tests.every_screen.clock", lambda: moved.clock)
    return moved


@pytest.fixture
def start(qapp, tmp_path, now):
    """The app on an empty diary, with a reminder at six in the evening."""
    runs = []

    def begin(make=None, **wishes):
        if not (tmp_path / "data").exists():
            (make or (lambda folder: make_folder(folder, "empty")))(tmp_path)
        chosen = {"theme": "light", "reminder": True} | wishes
        runs.append(Running(tmp_path, Settings(**chosen), (1280, 820)))
        if runs[-1].companion.opened is not None:
            begin_reminding(runs[-1])
        return runs[-1]

    yield begin
    for each in runs:
        each.close()


def begin_reminding(running):
    """What the app does a moment after the diary was opened."""
    running.companion._begin_reminding(running.companion.opened)


def look(running, now, minutes=0):
    """So many minutes later the app asks whether a reminder is due."""
    now.move(minutes=minutes)
    running.companion._reminding.look()
    settle()
    bar = running.companion._reminding.bar
    return bar is not None and bar.isVisible()


def check_in(now):
    at = now.clock.local()
    return CheckIn(id="c", day=now.clock.today(), recorded_at=at, interference=4)


def test_it_comes_at_its_time_and_only_once(start, now):
    running = start()
    assert not look(running, now)
    assert look(running, now, 1)
    press(running.companion._reminding.bar.close_button)
    assert not look(running, now, 1)
    assert not look(running, now, 60)
    assert Settings.load(running.companion.settings.file).reminder_day == "2026-05-12"


def test_switched_off_it_never_comes(start, now):
    running = start(reminder=False)
    assert not look(running, now, 1)


def test_in_an_hour_means_in_an_hour(start, now):
    running = start()
    look(running, now, 1)
    press(running.companion._reminding.bar.later)
    settle()
    assert not look(running, now, 59)
    assert look(running, now, 1)


def test_stop_these_stops_them_for_good_and_says_where_they_are(start, now):
    running = start()
    look(running, now, 1)
    press(running.companion._reminding.bar.stop)
    settle()
    assert not look(running, now)
    assert not look(running, now, 24 * 60)
    assert running.window.toast.text.startswith("There will be no more reminders.")
    assert not Settings.load(running.companion.settings.file).reminder


def test_once_today_is_written_none_comes(start, now):
    running = start()
    running.stores.diary.add(check_in(now))
    settle()
    assert not look(running, now, 1)
    assert not look(running, now, 30)


def test_while_it_stands_there_a_saved_check_in_takes_it_away(start, now):
    running = start()
    look(running, now, 1)
    running.stores.diary.add(check_in(now))
    settle()
    assert not running.companion._reminding.bar.isVisible()


def test_in_a_break_none_comes(start, now):
    running = start()
    today = now.clock.today()
    running.stores.breaks.keep(Break(id="b", first=today, last=today + timedelta(days=1)))
    settle()
    assert not look(running, now, 1)
    assert not look(running, now, 24 * 60)
    assert look(running, now, 24 * 60)


def test_after_a_sleep_of_days_there_is_no_heap_and_nothing_late(start, now):
    running = start()
    assert not look(running, now, 4 * 24 * 60 - 120)  # four days later at four
    assert look(running, now, 121)
    press(running.companion._reminding.bar.close_button)
    assert not look(running, now, 1)


def test_after_three_without_an_answer_it_is_quiet_until_something_is_written(start, now):
    running = start()
    assert look(running, now, 1)
    for _ in range(2):
        assert look(running, now, 24 * 60)
    running.companion._reminding.bar.hide()
    assert not look(running, now, 24 * 60)
    running.stores.diary.add(check_in(now))
    settle()
    assert look(running, now, 24 * 60)


def test_who_opens_companion_late_is_not_reminded_of_it(start, now):
    now.move(minutes=20)
    running = start()
    assert not look(running, now)
    assert look(running, now, 24 * 60)


def test_a_small_win_that_is_found_answers_nothing(start, now):
    running = start()
    look(running, now, 1)
    running.stores.wins.keep(Win(id="w", day=now.clock.today(), text="Cooked"))
    settle()
    assert running.companion._reminding.bar.isVisible()
    assert running.companion.settings.reminder_unanswered == 1


def test_while_locked_it_waits_behind_the_lock_and_shows_no_word_of_the_diary(start, now):
    now.move(days=1)  # of this day nothing is written
    running = start(make_diary)
    unlock(running)
    begin_reminding(running)
    running.companion.lock()
    settle()
    assert is_locked(running)
    assert not look(running, now, 1)  # out of sight
    unlock(running)
    settle()
    assert running.companion._reminding.bar.isVisible()


def test_a_break_is_known_while_the_diary_is_locked(start, now):
    now.move(days=1)  # of this day nothing is written
    running = start(make_diary)
    unlock(running)
    begin_reminding(running)
    today = now.clock.today()
    running.stores.breaks.keep(Break(id="b", first=today, last=today))
    settle()
    running.companion.lock()
    settle()
    look(running, now, 1)
    assert running.companion._reminding.bar is None


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus notices are how Linux shows them")
def test_where_the_desktop_shows_notices_the_window_stays_as_it_is(start, now, board, qtbot):
    running = start()
    assert not look(running, now, 1)
    qtbot.waitUntil(lambda: len(board.shown) == 1)
    board.say("ActionInvoked", number_7(), "later")
    kept = running.companion.settings
    qtbot.waitUntil(lambda: kept.reminder_snoozed_to == "2026-05-12T18:00:00+00:00")
    qtbot.waitUntil(lambda: board.closed == [7])
    look(running, now, 60)
    qtbot.waitUntil(lambda: len(board.shown) == 2)
    assert kept.reminder_unanswered == 1
    board.say("ActionInvoked", number_7(), "open")
    qtbot.waitUntil(lambda: kept.reminder_unanswered == 0)
    assert running.window.isActiveWindow()
    assert running.companion._reminding.bar is None


def test_what_a_person_chose_in_settings_counts_at_once(start, now):
    running = start(reminder=False)
    screen = running.open("settings")
    press(screen.reminder.choose)
    settle()
    screen.reminder_view.card.on.switch.click()
    settle()
    assert Settings.load(running.companion.settings.file).reminder
    assert look(running, now, 1)


def test_it_ends_with_the_window(start, now):
    running = start()
    timer = running.companion._reminding._timer
    assert timer.isActive()
    running.companion.close()
    assert not timer.isActive()
