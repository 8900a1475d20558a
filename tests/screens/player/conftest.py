"""A practice over an empty diary, with a clock that is moved."""

from datetime import datetime

import pytest

from companion.content.practice_timeline import lay_out
from companion.screens.player.player_screen import PlayerScreen
from companion.ui.running_guided import RunningGuided
from companion.ui.running_practice import RunningPractice
from tests.clocks import MovedClock


@pytest.fixture
def now():
    return MovedClock(datetime(2026, 5, 12, 10))


@pytest.fixture
def open_running(qtbot, stores, now):
    """A practice over the same diary: called again, it is the app after a restart."""
    made = []

    def opened():
        running = RunningPractice(lay_out)
        running.open(stores.drafts, now.clock)
        made.append(running)
        return running

    yield opened
    for each in made:
        each._seconds.stop()


@pytest.fixture
def guided(qtbot, stores, now):
    guided = RunningGuided()
    guided.open(stores.drafts, now.clock)
    yield guided
    guided.stop()


@pytest.fixture
def make(qtbot, dressed, stores, settings, now, changes, guided):
    """The page over a practice; called again, it is the page after a restart."""

    def made(running, size=(1072, 790)):
        screen = PlayerScreen(stores, running, settings, now.clock, changes, guided)
        qtbot.addWidget(screen)
        screen.resize(*size)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.notices = []
        screen.said.connect(screen.notices.append)
        screen.ways = []
        screen.go_to.connect(lambda *way: screen.ways.append(way))
        return screen

    return made


@pytest.fixture
def running(open_running):
    return open_running()


@pytest.fixture
def screen(make, running):
    return make(running)
