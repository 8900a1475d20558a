"""Brings every state of the timer to sight."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.activities import Activity
from companion.domain.dose import Dose
from companion.domain.guided import Guided
from companion.domain.guided_steps import Guide
from companion.domain.pacing_pieces import Pieces, split
from companion.domain.pacing_timed import Timed
from companion.domain.pacing_timer import Timer

if TYPE_CHECKING:
    from companion.screens.timer.timer_screen import TimerScreen

THREE = split(12, 3)
BRIDGE = Guide(exercise_id="bridge", dose=Dose(sets=2, repetitions=8, rest_s=30))


def _press(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _activity(screen: TimerScreen) -> str:
    """An activity with a plan, where the diary has one."""
    stores, clock = screen._stores, screen._clock
    found = [each for each in stores.activities.all() if each.starts_on is not None]
    if not found:
        begun = clock.today() - timedelta(days=7)
        found = [Activity(id="walk", name="Walking", clinic_quota=12, starts_on=begun)]
        stores.activities.keep(found[0])
    return found[0].id


def _at(screen: TimerScreen, seconds: int, pieces: Pieces = THREE, **more: object) -> None:
    """A timer that has run for so long."""
    timer = Timer.start(_activity(screen), pieces, screen._clock.local())
    screen._running.start(Timed(timer=replace(timer, run_s=float(seconds), **more)))
    screen.open_at(None)


def _before(screen: TimerScreen) -> None:
    if screen._running.timed is not None:
        screen._running.drop_kept()
        screen._running.end()
    if screen._guided.state is not None:
        screen._guided.drop_kept()
        screen._guided.end()
    screen.open_at(_activity(screen))


def _parts(screen: TimerScreen) -> None:
    _before(screen)
    if screen.start.times.isVisible():
        _press(screen.start.times.segments[2])


def _measure(screen: TimerScreen) -> None:
    _before(screen)
    screen.open_at(("measure", _activity(screen)))


def _work(screen: TimerScreen) -> None:
    _at(screen, 55)


def _rest(screen: TimerScreen) -> None:
    _at(screen, 270)


def _paused(screen: TimerScreen) -> None:
    _at(screen, 500, is_paused=True)


def _up(screen: TimerScreen) -> None:
    _at(screen, 4_000, Pieces())


def _away(screen: TimerScreen) -> None:
    _at(screen, 900, away_at_s=60.0)


def _done(screen: TimerScreen) -> None:
    _at(screen, 1_000)


def _ended(screen: TimerScreen) -> None:
    _at(screen, 700, stopped=True)


def _other(screen: TimerScreen) -> None:
    _work(screen)
    screen.open_at(("measure", _activity(screen)))


def _at_once(screen: TimerScreen) -> None:
    """An exercise session goes, and the timer is to start."""
    _before(screen)
    screen._guided.start(Guided.start("beside", (BRIDGE,), screen._clock.local()))
    screen.cards.settling.end()
    _press(screen.start.start)


TIMER_ACTS = {
    "timer-before": _before,
    "timer-parts": _parts,
    "timer-measure": _measure,
    "timer-work": _work,
    "timer-rest": _rest,
    "timer-paused": _paused,
    "timer-up": _up,
    "timer-away": _away,
    "timer-done": _done,
    "timer-ended": _ended,
    "timer-other": _other,
    "timer-at-once": _at_once,
}
