"""The one timer of the app: it goes on through restarts, sleep and a full disk, honestly."""

from datetime import date, datetime

import pytest

from companion.domain.activities import Activity
from companion.domain.pacing_pieces import Pieces, split
from companion.domain.pacing_timed import Timed
from companion.domain.pacing_timer import Doing, Moment, Timer
from companion.ui.running_timer import FORM, RunningTimer
from tests.clocks import MovedClock

WALK = Activity(id="walk", name="Walk outdoors")


@pytest.fixture
def now():
    return MovedClock(datetime(2026, 5, 12, 10))


@pytest.fixture
def attach(qtbot, stores, now):
    """A timer over the same diary: called again, it is the app after a restart."""
    stores.activities.keep(WALK)

    def name_of(activity_id):
        found = stores.activities.find(activity_id)
        return found.name if found else ""

    def make(running=None, drafts=stores.drafts):
        running = running or RunningTimer()
        running.heard = []
        running.happened.connect(running.heard.append)
        running.attach(drafts, now.clock, name_of)
        return running

    made = []

    def keep(*given):
        made.append(make(*given))
        return made[-1]

    yield keep
    for each in made:
        each._seconds.stop()


@pytest.fixture
def running(attach):
    return attach()


def start(running, now, pieces=None):
    """12 minutes in three parts with 2 minutes of rest."""
    timer = Timer.start("walk", pieces or split(12, 3), now.clock.local())
    running.start(Timed(timer=timer))


def go(running, now, seconds):
    """So many seconds go by, and it is looked at in each."""
    for _ in range(seconds):
        now.move(seconds=1)
        running.look()


# --- time goes by -----------------------------------------------------------------------


def test_it_tells_each_second_and_each_moment(running, now, qtbot):
    start(running, now)
    assert running.name == "Walk outdoors"
    with qtbot.waitSignal(running.ticked):
        go(running, now, 1)
    go(running, now, 17 * 60)
    pair = [Moment.REST_BEGINS, Moment.WORK_BEGINS]
    assert running.heard == [*pair, *pair, Moment.DONE]


def test_it_looks_by_itself_once_a_second(running, now):
    start(running, now)
    assert running._seconds.isActive()
    assert 0 < running._seconds.interval() <= 1020
    running.stop_here()
    assert not running._seconds.isActive()


def test_a_pause_is_not_counted(running, now):
    start(running, now)
    go(running, now, 60)
    running.pause()
    now.move(hours=2)
    running.look()
    running.go_on()
    go(running, now, 60)
    assert running.timer.worked_min == 2
    assert not running.timed.asks


def test_after_stop_here_time_goes_by_and_nothing_is_counted(running, now):
    start(running, now)
    go(running, now, 90)
    running.stop_here()
    now.move(hours=1)
    running.look()
    assert running.timed.offered_min == 1.5
    running.go_on()
    assert running.timer.doing is Doing.WORK
    assert running.timer.worked_min == 1.5


def test_zero_seconds_are_zero(running, now):
    start(running, now)
    running.stop_here()
    assert running.timed.offered_min == 0


def test_a_clock_set_back_while_it_runs_loses_nothing(running, now):
    start(running, now)
    go(running, now, 60)
    now.move(hours=-3)
    running.look()
    go(running, now, 60)
    assert running.timer.worked_min == 2
    assert not running.timed.asks


@pytest.mark.parametrize("begins", [datetime(2026, 5, 12, 23, 50), datetime(2026, 5, 13, 3, 50)])
def test_it_counts_past_midnight_and_belongs_to_the_day_it_began_on(qapp, stores, begins):
    running = _counted(stores, MovedClock(begins), 20)
    assert running.timer.worked_min == 20
    assert running.timer.day == date(2026, 5, 12)


@pytest.mark.parametrize("day", [datetime(2026, 3, 29, 0, 50), datetime(2026, 10, 25, 0, 50)])
def test_it_counts_real_time_while_the_clocks_are_changed(qapp, stores, day):
    running = _counted(stores, MovedClock(day), 90)
    assert running.timer.worked_min == 90
    assert running.timer.day == date(day.year, day.month, day.day - 1)


def _counted(stores, night, minutes):
    running = RunningTimer()
    running.attach(stores.drafts, night.clock, str)
    start(running, night, Pieces())
    for _ in range(minutes):
        night.move(minutes=1)
        running.look()
    running._seconds.stop()
    return running


def test_a_day_and_a_night_are_counted_second_for_second(running, now):
    start(running, now, Pieces())
    for _ in range(24 * 60):
        now.move(minutes=1)
        running.look()
    assert running.timer.worked_min == 24 * 60
    assert not running.timed.asks


# --- the computer sleeps, the app is closed or killed -----------------------------------


def test_a_computer_that_slept_is_told_and_the_person_answers(running, now):
    start(running, now)
    go(running, now, 60)
    now.move(minutes=30)
    running.look()
    assert running.timed.asks
    assert running.heard == []  # the question stands in place of a chime
    running.was_there()
    assert not running.timed.asks
    assert running.timer.worked_min == 12


def test_i_stopped_then_counts_what_was_before(running, now):
    start(running, now)
    go(running, now, 60)
    now.move(minutes=30)
    running.look()
    running.stop_here()
    assert running.timed.offered_min == 1


def test_after_a_kill_it_goes_on_with_the_time_that_went_by(attach, now):
    running = attach()
    start(running, now)
    go(running, now, 100)
    running._seconds.stop()  # killed: nothing is said to it
    now.move(seconds=50)
    again = attach()
    assert again.name == "Walk outdoors"
    assert again.timer.worked_min == 2.5
    assert not again.timed.asks


def test_closed_for_a_night_it_asks(attach, now):
    running = attach()
    start(running, now, Pieces())
    go(running, now, 60)
    running.stop()
    now.move(hours=9)
    again = attach()
    assert again.timed.asks
    assert again.timer.before_away_min == 1


def test_it_is_kept_each_ten_seconds_and_at_every_deed(running, now, stores):
    def kept_s():
        from companion.domain.pacing_timed import timed_from

        return timed_from(stores.drafts.get(FORM)).timer.run_s

    start(running, now)
    assert kept_s() == 0
    go(running, now, 9)
    assert kept_s() == 0
    go(running, now, 1)
    assert kept_s() == 10
    go(running, now, 5)
    running.pause()
    assert kept_s() == 15


def test_once_it_is_over_nothing_is_left(attach, running, now, stores):
    start(running, now)
    running.stop_here()
    running.drop_kept()
    running.end()
    assert stores.drafts.get(FORM) is None
    assert attach().timed is None


def test_a_kept_timer_that_makes_no_sense_is_none(attach, stores, now):
    stores.drafts.keep(FORM, {"timer": "zzz"}, now.clock.now())
    assert attach().timed is None


# --- locked, renamed, deleted, a full disk ----------------------------------------------


def test_while_the_diary_is_locked_it_goes_on_without_a_name(attach, running, now, stores):
    start(running, now)
    go(running, now, 60)
    running.detach()
    assert (running.name, running.is_open) == ("", False)
    go(running, now, 200)
    assert running.heard == [Moment.REST_BEGINS]
    attach(running)
    assert running.name == "Walk outdoors"
    assert running.timer.run_s == 260
    assert not running.timed.asks


def test_a_deleted_activity_takes_the_name_with_it_and_nothing_else(running, now, stores):
    start(running, now)
    go(running, now, 60)
    stores.activities.remove("walk", now.clock.now())
    running.rename()
    assert running.name == ""
    go(running, now, 60)
    assert running.timer.worked_min == 2
    stores.activities.restore("walk")
    running.rename()
    assert running.name == "Walk outdoors"


def test_where_it_cannot_be_written_it_goes_on_in_memory_and_says_so_once(running, now, db):
    said = []
    running.troubled.connect(lambda: said.append("troubled"))
    running.kept_again.connect(lambda: said.append("kept again"))
    start(running, now)
    db.read("PRAGMA query_only = ON")
    go(running, now, 60)
    assert said == ["troubled"]
    assert running.timer.worked_min == 1
    db.read("PRAGMA query_only = OFF")
    go(running, now, 10)
    assert said == ["troubled", "kept again"]


def test_what_was_let_go_comes_back_and_what_went_by_is_asked_about(running, now):
    start(running, now)
    go(running, now, 60)
    timed = running.timed
    running.drop_kept()
    running.end()
    assert running.bring_back(timed)
    now.move(minutes=5)
    running.look()
    assert running.timed.asks
    assert not running.bring_back(timed)
