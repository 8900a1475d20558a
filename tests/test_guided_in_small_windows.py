"""The guide in a small window or in large text: what counts and what stops is all in sight."""

import pytest

from companion.domain.pacing_pieces import Pieces
from companion.domain.pacing_timed import Timed
from companion.domain.pacing_timer import Timer
from companion.settings import Settings
from tests.every_screen import Running, make_folder, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SMALL = [((640, 512), 100), ((800, 600), 100), ((800, 600), 150), ((800, 600), 200)]
PHASES = ["ready", "repetition", "rest", "hold", "press", "paused"]


@pytest.fixture(params=SMALL, ids=str)
def running(request, qapp, tmp_path):
    """The window on an empty diary, in a small size or with large letters."""
    size, percent = request.param
    make_folder(tmp_path, "empty")
    running = Running(tmp_path, Settings(theme="light", text_size_percent=percent), size)
    yield running
    running.close()


def out_of_sight(*parts):
    """What of these cannot be seen as a whole, by its words."""
    return [
        getattr(part, "words", "") or type(part).__name__
        for part in parts
        if part.isVisible() and part.visibleRegion().boundingRect() != part.rect()
    ]


def test_count_and_all_buttons_are_in_sight_without_scrolling(running):
    for phase in PHASES:
        going = running.open(f"guided-{phase}").session.going
        counts = going.title, going.drawing, going.ring, going.cue, going.count
        quiet = going.pause, going.leave, going.back, going.stop, going.rules
        assert not out_of_sight(*counts, going.press, *quiet), phase


def test_after_the_computer_was_away_both_answers_and_what_stops_are_in_sight(running):
    going = running.open("guided-away").session.going
    assert not out_of_sight(going.cue, going.press, going.went_on, going.stop, going.rules)


def test_beside_the_pacing_timer_what_stops_is_in_sight(running):
    """A bar above the page takes some of its height."""
    screen = running.open("guided-repetition")
    screen._timer.start(Timed(timer=Timer.start("walk", Pieces(), screen._clock.local())))
    settle()
    going = screen.session.going
    assert not out_of_sight(going.cue, going.press, going.stop, going.rules)


def test_where_there_is_room_pause_comes_first_and_stopping_last(qapp, tmp_path):
    make_folder(tmp_path, "empty")
    running = Running(tmp_path, Settings(theme="light"), (1280, 820))
    going = running.open("guided-repetition").session.going
    quiet = going.pause, going.leave, going.back, going.stop, going.rules
    assert sorted(quiet, key=lambda each: each.x()) == list(quiet)
    running.window.resize(640, 512)
    settle()
    assert going.stop.y() < going.leave.y()
    running.window.resize(1280, 820)
    settle()
    assert sorted(quiet, key=lambda each: each.x()) == list(quiet)
    running.close()


def test_all_of_it_goes_through_the_keyboard_in_the_order_of_the_eye(running):
    going = running.open("guided-repetition").session.going
    settle()
    met, now = [], going.press
    while (now := now.nextInFocusChain()) is not going.press:
        if now in (going.pause, going.leave, going.back, going.stop, going.rules):
            met.append(now)
    by_eye = sorted(met, key=lambda each: (each.y(), each.x()))
    assert met == by_eye
    assert len(met) == 5
