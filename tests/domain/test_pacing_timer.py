"""The timer says rest in time, and tells the time that went by honestly."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.pacing_pieces import Pieces, split
from companion.domain.pacing_timer import Doing, Moment, Timer, from_kept, kept, moment
from companion.domain.refused import Reason, Refused

LONDON = ZoneInfo("Europe/London")
START = datetime(2026, 5, 12, 10, tzinfo=LONDON)
TWELVE = split(12, 3)  # 4 work, 2 rest, 4, 2, 4


def after(minutes, begun=START):
    return begun + timedelta(minutes=minutes)


def started(pieces=TWELVE):
    return Timer.start("walk", pieces, START)


def looked_each_second(timer, minutes):
    """What the screen does; the moments that it chimes."""
    heard = []
    for second in range(1, round(minutes * 60) + 1):
        now = timer.tick(START + timedelta(seconds=second))
        heard.append(moment(timer, now))
        timer = now
    return timer, [each for each in heard if each]


@pytest.mark.parametrize(
    ("minutes", "doing", "worked", "left"),
    [
        (0, Doing.WORK, 0, 240),
        (3, Doing.WORK, 3, 60),
        (4, Doing.REST, 4, 120),
        (5, Doing.REST, 4, 60),
        (6, Doing.WORK, 4, 240),
        (11, Doing.REST, 8, 60),
        (15, Doing.WORK, 11, 60),
        (16, Doing.DONE, 12, 0),
        (90, Doing.DONE, 12, 0),
    ],
)
def test_work_and_rest_by_the_clock(minutes, doing, worked, left):
    timer = started().tick(after(minutes))
    assert (timer.doing, timer.worked_min, timer.left_s) == (doing, worked, left)


def test_a_chime_when_each_piece_begins_and_at_the_end():
    timer, heard = looked_each_second(started(), 17)
    pair = [Moment.REST_BEGINS, Moment.WORK_BEGINS]
    assert heard == [*pair, *pair, Moment.DONE]
    assert timer.longer_s == 60
    assert timer.away_at_s is None


def test_pieces_without_rest_follow_each_other():
    timer, heard = looked_each_second(started(Pieces((60, 60), 0)), 2)
    assert heard == [Moment.WORK_BEGINS, Moment.DONE]
    assert timer.worked_min == 2


def test_a_pause_counts_nothing():
    timer = looked_each_second(started(), 3)[0].pause(after(3))
    assert timer.doing is Doing.PAUSED
    timer = timer.tick(after(63)).go_on(after(64))
    assert timer.doing is Doing.WORK
    assert timer.away_at_s is None
    assert timer.tick(after(65)).doing is Doing.REST
    assert moment(timer.pause(after(64)), timer.pause(after(64))) is None


def test_stop_here_keeps_what_was_done():
    timer = started().stop_here(after(7))
    assert (timer.doing, timer.worked_min) == (Doing.STOPPED, 5)
    assert timer.tick(after(70)).worked_min == 5
    assert timer.pause(after(71)) == timer
    assert not timer.is_going
    assert moment(started(), timer) is None


def test_going_on_longer_is_counted_and_only_offered():
    timer = started().tick(after(16)).tick(after(19))
    assert (timer.worked_min, timer.longer_s) == (12, 180)
    assert timer.is_going


def test_without_pieces_it_counts_up():
    timer = started(Pieces()).tick(after(7.5))
    assert (timer.doing, timer.worked_min, timer.left_s) == (Doing.WORK, 7.5, None)
    assert timer.longer_s == 0


def test_a_computer_that_slept_gives_one_chime_and_asks():
    before = started().tick(after(1)).tick(after(2))
    woken = before.tick(after(122))
    assert moment(before, woken) is Moment.DONE
    assert woken.worked_min == 12
    assert woken.before_away_min == 3 - 1
    later = woken.tick(after(122.1))
    assert later.before_away_min == 2
    assert later.was_there().before_away_min is None
    assert moment(woken, later) is None


def test_a_clock_set_back_takes_nothing_away():
    timer = started().tick(after(3)).tick(after(-57))
    assert timer.worked_min == 3
    assert timer.tick(after(-56)).worked_min == 4


def test_a_session_across_midnight_is_of_the_day_it_began():
    begun = datetime(2026, 5, 12, 23, 55, tzinfo=LONDON)
    timer = Timer.start("walk", TWELVE, begun).tick(after(10, begun))
    assert timer.day == date(2026, 5, 12)
    assert timer.worked_min == 8
    early = Timer.start("walk", TWELVE, datetime(2026, 5, 13, 2, tzinfo=LONDON))
    assert early.day == date(2026, 5, 12)


@pytest.mark.parametrize(
    "begun",
    [
        datetime(2026, 3, 29, 0, 55, tzinfo=LONDON),
        datetime(2026, 10, 25, 1, 55, tzinfo=LONDON),
    ],
)
def test_a_change_of_the_clock_changes_no_length(begun):
    now = (begun.astimezone(UTC) + timedelta(minutes=10)).astimezone(LONDON)
    assert Timer.start("walk", TWELVE, begun).tick(now).worked_min == 8


def test_it_goes_on_after_a_restart():
    timer = started().tick(after(3))
    again = from_kept(kept(timer))
    assert again.tick(after(5)).doing is Doing.REST
    assert again.tick(after(5)).worked_min == timer.tick(after(5)).worked_min
    paused = from_kept(kept(timer.pause(after(3))))
    assert paused.tick(after(500)).worked_min == 3


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", "3", kept(started()).replace('"walk"', '"a b"'),
     kept(started()).replace("+01:00", ""), kept(started()).replace('"run_s": 0.0', '"run_s": -1'),
     kept(started()).replace("240", "0"), kept(started()).replace('_s": null', '_s": "x"')],
)  # fmt: skip
def test_a_text_that_is_no_timer_goes_on_with_none(text):
    assert from_kept(text) is None


def test_a_timer_needs_the_offset_of_its_place():
    with pytest.raises(Refused) as caught:
        Timer.start("walk", TWELVE, datetime(2026, 5, 12, 10))
    assert caught.value.reason is Reason.NO_OFFSET


seconds = st.lists(st.floats(0, 2000), max_size=12)


@given(seconds)
def test_how_often_one_looks_changes_nothing(steps):
    timer, at = started(), START
    for step in steps:
        at += timedelta(seconds=step)
        timer = timer.tick(at)
    once = started().tick(at)
    assert timer.run_s == pytest.approx(once.run_s, abs=1e-4)
    assert timer.worked_s == pytest.approx(once.worked_s, abs=1e-4)


@given(st.lists(st.tuples(st.sampled_from(["tick", "pause", "go_on"]), st.floats(-3000, 3000))))
def test_work_only_grows_and_never_over_the_plan(moves):
    timer, at = started(), START
    for deed, step in moves:
        at += timedelta(seconds=step)
        before, timer = timer, getattr(timer, deed)(at)
        assert before.worked_s <= timer.worked_s <= 720
        assert timer.longer_s >= before.longer_s
        assert from_kept(kept(timer)) == timer
        moment(before, timer)
