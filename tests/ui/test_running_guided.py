"""The one guided session of the app: it goes on through restarts, locks and a full disk."""

from datetime import datetime

import pytest

from companion.domain.dose import Dose
from companion.domain.guided import Doing, Guided, Moment
from companion.domain.guided_steps import Guide
from companion.errors import CompanionError
from companion.ui.running import GUIDED_FORM
from companion.ui.running_guided import Led, RunningGuided
from tests.clocks import MovedClock

BRIDGE = Guide(exercise_id="bridge", plan_id="b", dose=Dose(sets=2, repetitions=3, rest_s=20))
BY_PRESS = Guide(exercise_id="squat", dose=Dose(repetitions=2), tempo_s=None)


@pytest.fixture
def now():
    return MovedClock(datetime(2026, 5, 12, 10))


@pytest.fixture
def open_again(qtbot, stores, now):
    """A session over the same diary: called again, it is the app after a restart."""
    made = []

    def make(drafts=stores.drafts):
        running = RunningGuided()
        running.heard = []
        running.happened.connect(running.heard.append)
        running.open(drafts, now.clock)
        made.append(running)
        return running

    yield make
    for each in made:
        each._seconds.stop()


@pytest.fixture
def running(open_again):
    return open_again()


def start(running, now, *guides):
    running.start(Guided.start("s", guides or (BRIDGE,), now.clock.local()), pain_before=3)


def go(running, now, seconds):
    for _ in range(seconds):
        now.move(seconds=1)
        running.look()


def test_it_tells_each_moment(running, now):
    start(running, now)
    go(running, now, 10 + 12 + 20 + 12)
    three = [Moment.BEGIN, Moment.COUNT, Moment.COUNT]
    assert running.heard == [*three, Moment.REST, *three, Moment.DONE]


def test_what_begins_by_a_press_is_told_at_once(running, now):
    start(running, now, BY_PRESS)
    running.act(Guided.press)
    running.act(Guided.press)
    assert running.heard == [Moment.BEGIN, Moment.COUNT]


def test_it_looks_by_itself_until_it_is_over(running, now):
    start(running, now)
    assert 0 < running._seconds.interval() <= 1020
    running.act(Guided.stop_here)
    assert not running._seconds.isActive()


def test_a_restart_goes_on_where_it_was(running, now, open_again):
    start(running, now)
    go(running, now, 16)
    running._seconds.stop()  # killed: nothing is said to it
    now.move(seconds=5)
    again = open_again()
    assert again.state.pain_before == 3
    assert again.guided.doing is Doing.PAUSED
    assert again.guided.away_s == 7  # since it was kept last, at the second repetition
    assert again.guided.step.repetition == 2


def test_one_that_waits_for_a_press_asks_nothing_after_a_restart(running, now, open_again):
    start(running, now, BY_PRESS)
    running.act(Guided.press)
    now.move(hours=1)
    again = open_again()
    assert (again.guided.doing, again.guided.away_s) == (Doing.PAUSED, None)


def test_one_that_was_stopped_ended_then_and_not_at_the_restart(running, now, open_again):
    start(running, now)
    go(running, now, 14)
    running.act(Guided.stop_here)
    ended = running.guided.at
    running.stop()
    now.move(hours=3)
    assert open_again().guided.at == ended


def test_it_goes_on_while_the_diary_is_locked(running, now, stores):
    start(running, now)
    running.detach()
    assert not running.is_open
    go(running, now, 10 + 4)
    running.open(stores.drafts, now.clock)
    assert running.guided.step.repetition == 2
    assert running.guided.away_s is None


def test_a_full_disk_is_told_once_and_the_session_goes_on(open_again, now, stores):
    class Full:
        def __init__(self):
            self.is_full = True

        def get(self, form):
            return None

        def keep(self, form, content, at):
            if self.is_full:
                raise CompanionError("full", "full")

        def drop(self, form):
            """Nothing is kept."""

    drafts = Full()
    running = open_again(drafts)
    told = []
    running.troubled.connect(lambda: told.append("troubled"))
    running.kept_again.connect(lambda: told.append("again"))
    start(running, now)
    go(running, now, 20)
    drafts.is_full = False
    go(running, now, 10)
    assert told == ["troubled", "again"]


@pytest.mark.parametrize("content", [{}, {"guided": "no"}, {"guided": "{}", "pain_before": "x"}])
def test_what_cannot_be_read_is_no_session(stores, now, open_again, content):
    stores.drafts.keep(GUIDED_FORM, content, now.clock.now())
    assert open_again().state is None


def test_what_was_let_go_comes_back_unless_another_is_there(running, now):
    start(running, now)
    led = running.state
    running.end()
    assert running.bring_back(led)
    assert not running.bring_back(Led(led.guided))


def test_the_clock_that_is_changed_in_spring_takes_no_hour(open_again, stores):
    now = MovedClock(datetime(2026, 3, 29, 0, 59, 50))
    running = RunningGuided()
    running.open(stores.drafts, now.clock)
    start(running, now)
    go(running, now, 20)
    assert running.guided.step.repetition == 3
    assert running.guided.away_s is None
    running._seconds.stop()
