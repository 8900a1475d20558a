"""The guided session in the real window: whatever page is open, and after the app was closed."""

import signal
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QPoint
from PySide6.QtGui import QImage

from companion.domain.activities import Activity
from companion.domain.dose import Done, Dose, Side
from companion.domain.drawing import LINE
from companion.domain.exercise_profile import ExerciseProfile
from companion.domain.guided import Doing
from companion.domain.programme import PlanItem
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.settings import Settings
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
    """The app on a diary with one exercise for today, or on the one that is there already."""
    runs = []

    def begin(size=(1280, 820), percent=100):
        if not (tmp_path / "data").exists():
            make_folder(tmp_path, "empty")
            _plan(tmp_path, now)
        looks = Settings(theme="light", timer_chime=False, text_size_percent=percent)
        runs.append(Running(tmp_path, looks, size))
        return runs[-1]

    yield begin
    for each in runs:
        each.close()


def bridge(now, name="Bridge"):
    """Two sets of eight, every day."""
    return PlanItem(
        id="p1", programme="Back", position=1, exercise_id="bridge", name=name,
        starts_on=now.clock.today() - timedelta(7), dose=Dose(sets=2, repetitions=8, rest_s=20),
    )  # fmt: skip


def _plan(folder, now):
    opened = open_companion(AppPaths.under(folder), now.clock)
    opened.stores.programme.keep(bridge(now))
    opened.close()


def lead(running, now, seconds=8):
    """Begin the session of today, and let some seconds go by."""
    running.window.open_page("guided")
    press(running.shown.cards.start.start)
    go(running, now, seconds)


def go(running, now, seconds):
    """Let some seconds go by."""
    for _ in range(seconds):
        now.move(seconds=1)
        running.companion.timing.guided.look()
    settle()


def session(running):
    """The session as it stands."""
    return running.companion.timing.guided.guided


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


def test_the_rail_says_that_guide_and_timer_belong_to_exercise_and_pacing(start, now):
    running = start()
    for page, marked in (("guided", "exercise"), ("timer", "pacing"), ("today", "today")):
        running.open(page)
        marks = [key for key, button in running.window.rail.buttons.items() if button.isChecked()]
        assert marks == [marked]


def test_the_bar_pauses_and_goes_on(start, now):
    running = start()
    lead(running, now)
    running.open("today")
    press(bar(running).pause)
    assert session(running).doing is Doing.PAUSED
    press(bar(running).pause)
    assert session(running).doing is Doing.GOING


def test_after_the_app_was_closed_it_asks_and_nothing_was_counted_meanwhile(start, now):
    running = start()
    lead(running, now)
    before = session(running).place
    running.close()
    now.move(minutes=20)
    again = start()
    guided = session(again)
    assert guided.place == before
    assert guided.doing is Doing.PAUSED
    again.open("today")
    assert bar(again).isVisible()


SMALL = [((640, 512), 100), ((800, 600), 150), ((800, 600), 200), ((1366, 745), 200)]


def in_sight(*parts):
    """Whether each of them can be seen as a whole."""
    return all(part.visibleRegion().boundingRect() == part.rect() for part in parts)


@pytest.mark.parametrize(("size", "percent"), SMALL)
def test_in_a_small_window_name_picture_count_and_large_button_are_in_sight(
    start, now, size, percent
):
    """From the first second on, through every change, and when the page is opened again."""
    running = start(size, percent)
    hug = Dose(repetitions=2, hold_s=5, side=Side.BOTH)
    running.stores.programme.keep(
        replace(bridge(now), id="p0", exercise_id="knee_hug", name="Knee hug", position=2, dose=hug)
    )
    lead(running, now, 1)
    going = running.shown.session.going
    large = going.title, going.drawing, going.ring, going.cue, going.press
    for _ in range(12):
        assert in_sight(*large, *([going.count] if going.count.text() else []))
        go(running, now, 4)
    going.rules.setFocus()  # at the foot
    settle()
    running.open("today")
    press(bar(running).open)
    settle()
    assert in_sight(*large)


@pytest.mark.parametrize("size", [(1366, 745), (1280, 820)])
def test_from_two_metres_figure_name_side_and_count_can_be_read(start, now, size):
    running = start(size)
    hug = Dose(repetitions=5, hold_s=8, side=Side.BOTH)
    running.stores.programme.keep(replace(bridge(now), exercise_id="knee_hug", dose=hug))
    lead(running, now, 12)
    going = running.shown.session.going
    assert going.count.text() == "Left side  ·  hold 1 of 5"
    assert (going.ring.figure, going.ring.words) == ("6", "seconds")
    for label in (going.title, going.cue, going.count):
        assert label.font().pixelSize() >= 32
    (figure,) = going.drawing.drawn_at()
    assert figure.width() > going.width() * 0.4
    lines = figure.width() / going.drawing._frame[2] * LINE
    assert lines >= 6
    assert in_sight(going.keys, going.drawing, going.ring)


@pytest.mark.parametrize(("size", "percent"), [((1366, 745), 100), ((1280, 820), 100), *SMALL])
def test_the_buttons_stand_still_in_every_phase_and_for_every_exercise(start, now, size, percent):
    """A drawing, an own photo, neither; sides, holds and sets; going and paused."""
    running = start(size, percent)
    keep = running.stores.programme.keep
    hold = Dose(sets=1, repetitions=2, hold_s=5, side=Side.BOTH)
    few = Dose(sets=2, repetitions=2, rest_s=8)  # all phases there are, each of them briefly
    keep(replace(bridge(now), dose=few))
    keep(
        replace(bridge(now), id="p2", exercise_id="own-towel", name="Towel", position=2, dose=hold)
    )
    step = replace(bridge(now), id="p3", exercise_id="own-step", name="Step", position=3, dose=few)
    keep(step)
    running.stores.exercise_pictures.keep("own-towel", photo(), 40, 30)
    lead(running, now, 1)
    going = running.shown.session.going
    quiet = going.press, going.pause, going.leave, going.back, going.stop, going.rules
    places, told = set(), set()
    while running.shown.page is going:
        for _ in range(2):
            press(going.pause if going.pause.isVisible() else going.press)
            settle()
            told.add((going.title.text(), going.cue.text()))
            places.add(tuple(each.mapTo(going.widget(), QPoint()).toTuple() for each in quiet))
        go(running, now, 5)
    assert len(told) > 12
    assert len(places) == 1


def photo():
    """A picture of the person's own."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    written = QBuffer()
    image.save(written, "PNG")
    return written.data().data()


# --- beside the pacing timer ------------------------------------------------------------


def test_session_and_timer_at_once_are_asked_about_whichever_comes_second(start, now):
    running = start()
    running.stores.activities.keep(Activity(id="walk", name="Walk outdoors"))
    lead(running, now, 20)
    running.window.open_page("timer", "walk")
    press(running.shown.start.start)
    assert running.shown.cards.at_once.words.text() == "Bridge"
    press(running.shown.cards.at_once.buttons["pause"])
    assert running.shown.going.isVisible()
    press(bar(running).open)
    press(running.shown.session.going.stop)
    press(running.shown.cards.end.save_button)
    assert [each.done for each in running.stores.exercise_log.all()] == [
        Done(sets=1, repetitions=2)
    ]
    running.window.open_page("guided", "bridge")
    press(running.shown.cards.start.start)
    assert running.shown.cards.at_once.words.text() == "Walk outdoors"
    press(running.shown.cards.at_once.buttons["pause"])
    assert running.companion.timing.running.timer.is_paused
    assert session(running).doing is Doing.GOING


# --- locked -----------------------------------------------------------------------------


def test_locked_it_goes_on_and_no_word_of_it_can_be_read_or_heard(tmp_path, now, start):
    make_diary(tmp_path)
    running = start()
    unlock(running)
    running.stores.programme.keep(bridge(now, f"{CANARY} bridge"))
    lead(running, now, 12)  # the first of eight
    by_key(running)
    assert is_locked(running)
    assert leaks() == []
    go(running, now, 8)
    assert not bar(running).isVisible()
    assert leaks() == []
    unlock(running)
    assert running.window.page_now == "guided"
    going = running.shown.session.going
    assert (going.cue.text(), going.ring.figure) == ("Move", "3")
    assert going.title.text() == f"{CANARY} bridge"
    running.open("today")
    assert bar(running).label.text().startswith(f"{CANARY} bridge")


@pytest.mark.parametrize("way", [by_key, by_desktop])
def test_paused_and_locked_it_stands_where_it_stood(tmp_path, now, start, way):
    make_diary(tmp_path)
    running = start()
    unlock(running)
    running.stores.programme.keep(bridge(now))
    lead(running, now, 12)
    press(running.shown.session.going.press)
    before = session(running).place
    way(running)
    now.move(hours=3)
    running.companion.timing.guided.look()
    unlock(running)
    going = running.shown.session.going
    assert going.cue.text() == "Paused"
    press(going.press)
    assert session(running).place == before
    assert going.ring.figure == "1"


def test_what_was_over_while_it_was_locked_waits_to_be_written_down(tmp_path, now, start):
    make_diary(tmp_path)
    running = start()
    unlock(running)
    running.stores.programme.keep(bridge(now))
    lead(running, now, 12)
    by_key(running)
    go(running, now, 120)
    unlock(running)
    press(running.shown.cards.end.save_button)
    (kept,) = running.stores.exercise_log.all()
    assert kept.done == Done(sets=2, repetitions=8)


def test_what_is_typed_about_it_is_there_after_it_was_locked(tmp_path, now, start):
    make_diary(tmp_path)
    running = start()
    unlock(running)
    running.stores.programme.keep(bridge(now))
    lead(running, now, 20)
    press(running.shown.session.going.stop)
    note = running.shown.cards.end.note
    note.text = "Felt lighter"
    note.changed.emit()
    by_key(running)
    unlock(running)
    assert running.shown.cards.end.note.text == "Felt lighter"
    press(running.shown.cards.end.save_button)
    assert [each.note for each in running.stores.exercise_log.all()] == ["Felt lighter"]


def test_reading_the_stop_rules_and_locked_it_stands_still(tmp_path, now, start):
    make_diary(tmp_path)
    running = start()
    unlock(running)
    running.stores.programme.keep(bridge(now))
    lead(running, now, 12)
    press(running.shown.session.going.rules)
    by_key(running)
    go(running, now, 30)
    unlock(running)
    assert running.shown.session.going.cue.text() == "Paused"
    press(running.shown.session.going.press)
    assert running.shown.session.going.ring.figure == "1"


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
app.start()
presses = int(sys.argv[2])

def look():
    if app.window.screen_now is None:
        return
    turn.stop()
    app.window.open_page("guided")
    screen = app.window.screen_now
    press(screen.cards.start.start)
    for _ in range(presses):
        press(screen.session.going.press)
    print(screen.session.going.ring.figure, flush=True)

turn = QTimer()
turn.timeout.connect(look)
turn.start(5)
qapp.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize(("presses", "figure"), [(1, "1"), (4, "4"), (9, "20")])
def test_after_a_kill_it_is_offered_to_go_on_where_it_was(tmp_path, now, start, presses, figure):
    """A real process that counts some repetitions by a press, and is killed at once."""
    make_folder(tmp_path, "empty")
    _plan(tmp_path, now)
    opened = open_companion(AppPaths.under(tmp_path), now.clock)
    opened.stores.exercise_profile.keep(ExerciseProfile(tempo_s=None))
    opened.close()
    child = [sys.executable, "-c", CHILD, str(tmp_path), str(presses)]
    process = subprocess.Popen(child, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout.readline() == f"{figure}\n"
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
    now.move(minutes=20)
    running = start()
    assert bar(running).isVisible()
    press(bar(running).open)
    going = running.shown.session.going
    assert going.ring.figure == figure
    assert session(running).doing is Doing.PAUSED
    counted = Done(sets=1, repetitions=presses - 1)
    assert session(running).done(0) == (counted if presses > 1 else None)
    press(going.press)
    assert session(running).doing is Doing.GOING
    assert going.ring.figure == figure
