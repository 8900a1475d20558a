"""Exercise on Progress: sessions of each week beside those planned; nothing without any."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.diary import CheckIn
from companion.screens.progress.screen import ProgressScreen
from tests.screens.pacing.one_activity import settle
from tests.store.exercising import BRIDGE, DONE


@pytest.fixture
def shown(qtbot, dressed, stores, clock, changes):
    def make():
        screen = ProgressScreen(stores, clock, changes)
        qtbot.addWidget(screen)
        screen.resize(1072, 1200)
        screen.show()
        qtbot.waitExposed(screen)
        return screen

    return make


def wrote(stores, clock):
    day = clock.today() - timedelta(1)
    stores.diary.add(CheckIn(id="c", day=day, recorded_at=clock.local(), interference=4))


def did(stores, clock):
    monday = clock.today() - timedelta(days=clock.today().weekday() + 7)
    stores.programme.keep(replace(BRIDGE, starts_on=monday, ends_on=None))
    stores.exercise_log.keep(replace(DONE, day=monday))


def test_without_exercise_there_is_no_card(shown, stores, clock):
    wrote(stores, clock)
    assert not shown().exercise.isVisible()


def test_sessions_stand_beside_those_planned_and_come_as_they_are_written(shown, stores, clock):
    wrote(stores, clock)
    screen = shown()
    did(stores, clock)
    settle()
    assert screen.exercise.isVisible()
    assert screen.exercise.sentence.text().startswith("Sessions: 1 done, 4 planned.")


def test_exercise_without_a_diary_is_shown_as_well(shown, stores, clock):
    did(stores, clock)
    screen = shown()
    assert screen.exercise.isVisible()
    assert screen.welcome.today_button.isVisible()
    assert not screen.chart.isVisible()
