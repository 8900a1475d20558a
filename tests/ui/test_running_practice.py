"""The one practice of the app: it goes on through restarts, locks, sleep and a full disk."""

from dataclasses import replace
from datetime import datetime

import pytest

from companion.domain.player import Doing, Player, started
from companion.domain.player_kept import Practising
from companion.domain.script import Choices
from companion.errors import CompanionError
from companion.ui.running import PRACTICE_FORM
from companion.ui.running_practice import LEAST_WAIT_S, RunningPractice
from tests.clocks import MovedClock
from tests.domain.practising import laid_out


@pytest.fixture
def now():
    return MovedClock(datetime(2026, 5, 12, 10))


def lay_out(practice_id, chosen):
    return laid_out(length=chosen.length) if practice_id == "calm" else None


@pytest.fixture
def open_again(qtbot, stores, now):
    """A practice over the same diary: called again, it is the app after a restart."""
    made = []

    def make(drafts=stores.drafts, lay_out=lay_out):
        running = RunningPractice(lay_out)
        running.heard, running.gone = [], []
        running.happened.connect(running.heard.append)
        running.let_go.connect(lambda: running.gone.append(1))
        running.open(drafts, now.clock)
        made.append(running)
        return running

    yield make
    for each in made:
        each._seconds.stop()


@pytest.fixture
def running(open_again):
    return open_again()


def start(running, now, practice_id="calm"):
    running.start(
        Practising(
            practice_id=practice_id,
            choices=Choices(),
            player=started(laid_out(), now.clock.seconds()),
            started_at=now.clock.local(),
            tension_before=6,
        )
    )


def go(running, now, seconds, step=1.0):
    for _ in range(round(seconds / step)):
        now.move(seconds=step)
        running.look()


def test_it_tells_that_it_begins_and_that_it_is_over(running, now):
    start(running, now)
    go(running, now, 46)
    assert running.heard == [Doing.GOING, Doing.DONE]
    assert not running._seconds.isActive()


def test_it_looks_again_just_after_the_next_change_and_often_while_it_is_watched(running, now):
    start(running, now)
    assert running._seconds.interval() == 1_000 + LEAST_WAIT_S * 1_000
    running.watch(is_watched=True)
    assert running._seconds.interval() == 202
    go(running, now, 1.9, 0.1)
    assert running._seconds.interval() == 102  # what is said ends then
    running.watch(is_watched=False)
    go(running, now, 0.1, 0.1)
    assert running._seconds.interval() == 1_002


def test_standing_still_it_need_not_be_looked_at(running, now):
    start(running, now)
    running.pause()
    assert not running._seconds.isActive()
    running.act(Player.press)
    assert running._seconds.isActive()


def test_a_restart_finds_it_standing_still_at_the_beginning_of_its_line(running, now, open_again):
    start(running, now)
    go(running, now, 21)
    running._seconds.stop()  # killed: nothing is said to it
    now.move(minutes=5)
    again = open_again()
    assert (again.player.doing, again.player.at_s) == (Doing.PAUSED, 9)
    assert 11 <= again.player.heard_s <= 21  # it is kept every ten seconds
    assert again.state.tension_before == 6
    assert again.heard == []


def test_what_was_over_waits_through_a_restart(running, now, open_again):
    start(running, now)
    go(running, now, 12)
    running.act(Player.stop)
    running.stop()
    now.move(hours=3)
    again = open_again()
    assert (again.player.doing, again.player.heard_s) == (Doing.STOPPED, 12)
    assert not again.runs


def test_one_whose_practice_is_gone_is_let_go_and_told(running, now, open_again):
    start(running, now)
    go(running, now, 12)
    running.stop()
    again = open_again(lay_out=lambda *_: None)
    assert again.state is None
    assert again.gone == [1]


def test_it_goes_on_while_the_diary_is_locked(running, now, stores):
    start(running, now)
    running.watch(is_watched=True)
    running.detach()
    assert not running.is_open
    go(running, now, 20)
    assert running.player.at_s == pytest.approx(20)
    assert running._seconds.interval() == 1_002
    running.open(stores.drafts, now.clock)
    assert running.player.doing is Doing.GOING
    go(running, now, 25)
    assert running.player.doing is Doing.DONE


def test_an_hour_of_sleep_is_no_hour_of_practice(running, now):
    start(running, now)
    go(running, now, 5)
    now.move(hours=1)
    running.look()
    assert (running.player.doing, running.player.slept) == (Doing.PAUSED, True)
    assert running.player.heard_s == pytest.approx(5)
    assert running.heard == [Doing.GOING, Doing.PAUSED]


def test_what_is_drawn_is_of_this_very_moment_and_changes_nothing(running, now):
    start(running, now)
    now.move(seconds=0.37)
    assert running.at_this_moment().at_s == pytest.approx(0.37)
    assert running.player.at_s == 0
    running.end()
    assert running.at_this_moment() is None


def test_let_go_by_mistake_it_is_there_again(running, now):
    start(running, now)
    state = running.state
    running.end()
    assert running.bring_back(state)
    assert not running.bring_back(replace(state))


def test_a_full_disk_is_told_once_and_it_goes_on(open_again, now, stores):
    class Full:
        def __init__(self):
            self.room = False

        def get(self, form):
            return stores.drafts.get(form)

        def keep(self, form, content, at):
            if not self.room:
                raise CompanionError("The disk is full.", "Make room.")
            stores.drafts.keep(form, content, at)

    drafts = Full()
    running = open_again(drafts)
    told = []
    running.troubled.connect(lambda: told.append("full"))
    running.kept_again.connect(lambda: told.append("room"))
    start(running, now)
    go(running, now, 25)
    assert told == ["full"]
    drafts.room = True
    go(running, now, 10)
    assert told == ["full", "room"]
    assert stores.drafts.get(PRACTICE_FORM) is not None
