"""A guided session over an empty diary, with a clock that is moved."""

from datetime import date, datetime

import pytest

from companion.domain.dose import Dose, Side
from companion.domain.programme import PlanItem
from companion.screens.guided.guided_screen import GuidedScreen
from companion.ui.running_guided import RunningGuided
from companion.ui.running_timer import RunningTimer
from tests.clocks import MovedClock

STARTS = date(2026, 5, 1)
BRIDGE = PlanItem(
    id="p1", programme="Back", position=1, exercise_id="bridge", name="Bridge <b>up</b>",
    starts_on=STARTS, dose=Dose(sets=2, repetitions=3, rest_s=20),
)  # fmt: skip
HUG = PlanItem(
    id="p2", programme="Back", position=2, exercise_id="knee_hug", name="Knee hug",
    starts_on=STARTS, dose=Dose(hold_s=10, side=Side.BOTH),
)  # fmt: skip


@pytest.fixture
def now():
    return MovedClock(datetime(2026, 5, 12, 10))


@pytest.fixture
def planned(stores):
    """Two exercises for every day."""
    stores.programme.keep(BRIDGE, HUG)


@pytest.fixture
def running(qtbot, stores, now):
    running = RunningGuided()
    running.open(stores.drafts, now.clock)
    yield running
    running.stop()


@pytest.fixture
def timer(qtbot, stores, now):
    timer = RunningTimer()
    timer.attach(stores.drafts, now.clock, lambda _: "Walk outdoors")
    yield timer
    timer.stop()


@pytest.fixture
def make(qtbot, dressed, stores, timer, settings, now, changes):
    """The page over a session; called again, it is the page after a restart."""

    def made(running):
        screen = GuidedScreen(stores, running, settings, now.clock, changes, timer)
        qtbot.addWidget(screen)
        screen.resize(1072, 820)
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
def screen(make, running, planned):
    return make(running)
