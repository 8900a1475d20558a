"""The practice in the real window: whatever page is open, while locked, after it was closed."""

import os
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.player import Doing
from companion.screens.help.help_anywhere import HelpAnywhere
from companion.screens.unlock.hidden_page import HiddenPage
from companion.settings import Settings
from companion.ui.practice_sound import PracticeSound
from companion.ui.running import PRACTICE_FORM
from tests.clocks import MovedClock
from tests.every_screen import Running, make_folder, press, settle
from tests.locked import CANARY, by_desktop, by_key, is_locked, leaks, make_diary, unlock

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
    """The app on an empty diary, or on the one that is there already."""
    runs = []

    def begin(**wishes):
        if not (tmp_path / "data").exists():
            make_folder(tmp_path, "empty")
        chosen = {"theme": "light", "voice_on": False, "practice_chime": False} | wishes
        runs.append(Running(tmp_path, Settings(**chosen), (1280, 820)))
        return runs[-1]

    yield begin
    for each in runs:
        each.close()


def playing(running):
    return running.companion.timing.playing


def practice(running):
    """The practice as it stands."""
    return playing(running).running.player


def bar(running):
    return playing(running)._bar


def lead(running, now, seconds=8, practice_id="slow_breathing"):
    """Begin a practice, and let some seconds go by."""
    running.window.open_page("player", practice_id)
    press(running.shown.cards.start.start)
    go(running, now, seconds)


def go(running, now, seconds):
    """Let some seconds go by."""
    for _ in range(seconds):
        now.move(seconds=1)
        playing(running).running.look()
    settle()


def test_most_starts_know_nothing_of_practices_and_sound(start):
    """In a process of its own: this one has loaded everything already."""
    code = (
        "import sys; import companion.app, companion.timing, companion.pages;"
        "known = [m for m in sys.modules if m.startswith(('companion.content.practices',"
        " 'companion.content.voice', 'companion.ui.voice', 'companion.ui.running_practice',"
        " 'companion.ui.background_sound', 'PySide6.QtMultimedia', 'PySide6.QtDBus'))];"
        "assert not known, known"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
    running = start()
    assert playing(running)._running is None


def test_the_bar_is_above_every_other_page_and_not_above_its_own(start, now):
    running = start()
    assert bar(running) is None
    lead(running, now)
    assert not bar(running).isVisible()
    for page in ("today", "calm", "progress", "help", "settings"):
        running.open(page)
        assert bar(running).isVisible()
    assert bar(running).label.text().startswith("Slow breathing, ")
    press(bar(running).pause)
    assert practice(running).doing is Doing.PAUSED
    assert bar(running).label.text() == "Slow breathing, paused"
    press(bar(running).open)
    assert running.window.page_now == "player"
    assert not bar(running).isVisible()
    marked = [key for key, button in running.window.rail.buttons.items() if button.isChecked()]
    assert marked == ["calm"]


def test_what_is_over_waits_above_every_page_until_it_is_saved(start, now):
    running = start()
    lead(running, now, 30)
    running.open("today")
    go(running, now, 700)
    assert bar(running).label.text() == "Slow breathing is over"
    assert not bar(running).pause.isVisible()
    press(bar(running).open)
    press(running.shown.end.save_button)
    assert not bar(running).isVisible()
    (kept,) = running.stores.practised.all()
    assert kept.minutes == pytest.approx(practice_minutes(running), abs=0.1)
    assert running.window.page_now == "calm"


def practice_minutes(running):
    usual = running.window._screens["player"]._practices.find("slow_breathing").usual
    return playing(running).running.lay_out("slow_breathing", usual).total_s / 60


@pytest.mark.parametrize("way", [by_key, by_desktop])
def test_locked_it_goes_on_and_no_word_of_it_can_be_read(tmp_path, now, start, way):
    make_diary(tmp_path)
    running = start()
    unlock(running)
    lead(running, now, 20)
    way(running)
    assert is_locked(running)
    assert leaks("Slow breathing") == []
    assert leaks(CANARY) == []
    assert running.window.windowTitle() == "Companion"
    go(running, now, 40)
    assert not bar(running).isVisible()
    assert leaks("Slow breathing") == []
    unlock(running)
    assert running.window.page_now == "player"
    assert running.shown.page is running.shown.going
    assert practice(running).at_s == pytest.approx(60)
    assert practice(running).doing is Doing.GOING


def test_locked_it_can_be_silenced_and_help_is_one_press_away(tmp_path, now, start):
    make_diary(tmp_path)
    running = start()
    unlock(running)
    lead(running, now, 20)
    by_key(running)
    quiet = running.window.outer.currentWidget().quiet
    assert quiet.pause.words == "Pause the sound"
    press(quiet.help)
    settle()
    assert isinstance(running.window.front.page.shown, HelpAnywhere)
    running.window.front.go_back()
    press(quiet.pause)
    assert practice(running).doing is Doing.PAUSED
    assert not quiet.pause.isVisible()
    assert quiet.help.isVisible()
    unlock(running)
    assert running.shown.going.press.words == "Go on"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_hidden_it_can_be_silenced_by_the_keyboard_and_stays_hidden(start, now, key):
    running = start()
    lead(running, now, 20)
    by_key(running)
    page = running.window.outer.currentWidget()
    assert isinstance(page, HiddenPage)
    page.quiet.pause.setFocus()
    QTest.keyClick(page.quiet.pause, key)
    assert practice(running).doing is Doing.PAUSED
    assert running.window.outer.currentWidget() is page
    assert page.quiet.help.hasFocus()
    QTest.keyClick(page.quiet.help, key)
    assert running.window.front.page is not None


def test_where_nothing_goes_there_is_nothing_to_silence(start):
    running = start()
    by_key(running)
    quiet = running.window.outer.currentWidget().quiet
    assert not quiet.pause.isVisible()
    assert quiet.help.isVisible()


def test_what_was_over_while_it_was_locked_waits_to_be_written_down(tmp_path, now, start):
    make_diary(tmp_path)
    running = start()
    unlock(running)
    lead(running, now, 20)
    by_key(running)
    go(running, now, 700)
    assert practice(running).doing is Doing.DONE
    unlock(running)
    press(running.shown.end.save_button)
    assert len(running.stores.practised.all()) == 1


def test_what_was_chosen_and_typed_is_there_after_it_was_locked(tmp_path, now, start):
    make_diary(tmp_path)
    running = start()
    unlock(running)
    running.window.open_page("player", "body_scan")
    press(running.shown.cards.start.length.segments[2])
    by_key(running)
    unlock(running)
    assert running.shown.cards.heading.text() == "Body scan"
    assert running.shown.cards.start.length.chosen == "long"
    press(running.shown.cards.start.start)
    go(running, now, 70)
    press(running.shown.going.stop)
    running.shown.end.note.text = f"{CANARY} quiet"
    running.shown.end.note.changed.emit()
    by_key(running)
    assert leaks(CANARY) == []
    unlock(running)
    assert running.shown.end.note.text == f"{CANARY} quiet"


def test_after_the_app_was_closed_it_stands_where_it_was(start, now):
    running = start()
    lead(running, now, 31)
    line = practice(running).line.text
    running.close()
    now.move(minutes=20)
    again = start()
    assert (practice(again).doing, practice(again).line.text) == (Doing.PAUSED, line)
    again.open("today")
    assert bar(again).isVisible()
    press(bar(again).open)
    press(again.shown.going.press)
    assert practice(again).doing is Doing.GOING
    assert practice(again).heard_s == pytest.approx(31)


def test_one_that_is_another_by_now_is_let_go_in_words(start, now):
    running = start()
    lead(running, now, 31)
    content = running.stores.drafts.get(PRACTICE_FORM)
    running.close()
    again = start()
    text = content["practice"].replace('"slow_breathing"', '"gone"')
    again.stores.drafts.keep(PRACTICE_FORM, {"practice": text}, now.clock.now())
    playing(again)._running.state = None
    playing(again).begin(again.companion.opened)
    assert "let go" in again.window.banner.label.text()
    assert again.stores.drafts.get(PRACTICE_FORM) is None
    assert playing(again).running.state is None


def test_the_screen_is_kept_awake_only_while_it_goes(start, now):
    running = start()
    lead(running, now)
    awake = playing(running)._awake
    assert awake.is_held
    press(running.shown.going.press)
    assert not awake.is_held
    press(running.shown.going.press)
    running.close()
    assert not awake.is_held


def test_without_a_sound_device_it_goes_and_says_so_once(start, now, monkeypatch):
    """The device is gone in the middle, too: the voice says that it cannot be heard."""
    monkeypatch.setattr(PracticeSound, "_say", lambda *_, **__: None)
    running = start(voice_on=True)
    lead(running, now)
    voice = playing(running)._sound._voice
    voice.troubled.emit()
    words = "No sound is to be heard here. The words are on the page."
    assert running.window.banner.label.text() == words
    running.window.banner.empty()
    voice.troubled.emit()
    assert not running.window.banner.isVisible()
    go(running, now, 30)
    assert practice(running).at_s == pytest.approx(38)
    assert running.shown.going.caption.text()


def test_heard_again_or_over_the_words_about_sound_go_and_it_can_be_dim_again(
    start, now, monkeypatch
):
    monkeypatch.setattr(PracticeSound, "_say", lambda *_, **__: None)
    running = start(voice_on=True)
    lead(running, now)
    voice, banner = playing(running)._sound._voice, running.window.banner
    for over in (voice.heard.emit, running.shown.save):  # Ctrl+S stops it
        voice._trouble("no device")
        assert banner.words
        assert playing(running).running.is_unheard
        over()
        assert not banner.words
        assert not playing(running).running.is_unheard
        voice.begin_anew()


def test_a_line_without_a_clip_is_read_only(start, now, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "companion.content.practice_timeline.clip_of", lambda text, *_: asked.append(text)
    )
    running = start(voice_on=True)
    lead(running, now, 20)
    assert asked
    assert practice(running).doing is Doing.GOING
    assert running.shown.going.caption.text() in asked
    words = "Some lines have no sound here. Their words are on the page."
    assert running.window.banner.words == words
    running.window.banner.empty()
    go(running, now, 20)
    assert not running.window.banner.words
    running.window.show_banner(words)
    running.shown.save()  # Ctrl+S stops it
    assert not running.window.banner.words


def test_another_diary_begins_without_it(start, now):
    running = start()
    lead(running, now)
    running.companion.timing.forget()
    assert playing(running).running.state is None


# --- killed -----------------------------------------------------------------------------


CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from companion.app import App
from companion.paths import AppPaths
from tests.every_screen import clock, press

qapp = QApplication([])
app = App(qapp, AppPaths.under(Path(sys.argv[1])), clock())
app.settings.voice_on = False
app.start()

def look():
    if app.window.screen_now is None:
        return
    turn.stop()
    app.window.open_page("player", "slow_breathing")
    screen = app.window.screen_now
    press(screen.cards.start.start)
    for _ in range(1):
        press(screen.going.skip)
    print(screen.going.place.text(), flush=True)

turn = QTimer()
turn.timeout.connect(look)
turn.start(5)
qapp.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_after_a_kill_it_stands_where_it_was(tmp_path, now, start):
    """A real process that goes on to the second step, and is killed at once."""
    make_folder(tmp_path, "empty")
    child = [sys.executable, "-c", CHILD, str(tmp_path)]
    process = subprocess.Popen(
        child, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=os.environ | {"LC_ALL": "C.UTF-8"}
    )
    try:
        assert process.stdout.readline().startswith("step 2 of 3")
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
    now.move(minutes=20)
    running = start()
    assert practice(running).line.step == 1
    assert practice(running).doing is Doing.PAUSED
