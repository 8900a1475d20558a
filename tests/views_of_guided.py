"""Brings every state of the guide through a session to sight."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.dose import Dose, Side
from companion.domain.exercise_log import LogEntry
from companion.domain.exercise_profile import ExerciseProfile
from companion.domain.guided import Guided, Place
from companion.domain.guided_steps import Guide
from companion.domain.pacing_pieces import Pieces
from companion.domain.pacing_timed import Timed
from companion.domain.pacing_timer import Timer

if TYPE_CHECKING:
    from companion.screens.guided.guided_screen import GuidedScreen

BRIDGE = Guide(exercise_id="bridge", dose=Dose(sets=2, repetitions=8, rest_s=30))
HUG = Guide(exercise_id="knee_hug", dose=Dose(repetitions=2, hold_s=20, side=Side.BOTH))
BY_PRESS = replace(BRIDGE, tempo_s=None)


def _press(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _none(screen: GuidedScreen, *, asks: bool = False) -> None:
    if screen._timer.timed is not None:
        screen._timer.drop_kept()
        screen._timer.end()
    if screen._running.state is not None:
        screen._running.drop_kept()
        screen._running.end()
    screen.cards.end.drop()
    screen._stores.exercise_log.remove_session("elsewhere", screen._clock.now())
    screen._stores.exercise_profile.keep(ExerciseProfile(asks_effort=asks, asks_pain=asks))


def _at(screen: GuidedScreen, place: Place, *guides: Guide, **more: object) -> None:
    """A session that has come so far in its first exercise."""
    _none(screen)
    now = screen._clock.local()
    begun = Guided.start("shown", guides or (BRIDGE, HUG), now)
    furthest = (place, *begun.furthest[1:])
    screen._running.start(replace(begun, place=place, furthest=furthest, **more))
    screen.open_at(None)


def _before(screen: GuidedScreen) -> None:
    _none(screen, asks=True)
    screen.open_at("bridge")


def _team(screen: GuidedScreen) -> None:
    _none(screen)
    screen.open_at("textures_hand")


def _nothing(screen: GuidedScreen) -> None:
    _none(screen)
    screen.open_at(screen._clock.today() + timedelta(days=3650))


def _ready(screen: GuidedScreen) -> None:
    _at(screen, Place())


def _repetition(screen: GuidedScreen) -> None:
    _at(screen, Place(3, 2.0))


def _rest(screen: GuidedScreen) -> None:
    _at(screen, Place(9, 10.0))


def _hold(screen: GuidedScreen) -> None:
    _at(screen, Place(1, 5.0), HUG, BRIDGE)


def _press_each(screen: GuidedScreen) -> None:
    _at(screen, Place(4), BY_PRESS, HUG)


def _paused(screen: GuidedScreen) -> None:
    _at(screen, Place(3, 2.0), is_paused=True)


def _away(screen: GuidedScreen) -> None:
    _at(screen, Place(3, 2.0), is_paused=True, away_s=1_260.0)


def _rules(screen: GuidedScreen) -> None:
    _repetition(screen)
    screen.session.going.settling.end()
    _press(screen.session.going.rules)


def _left(screen: GuidedScreen) -> None:
    _at(screen, Place(3, 2.0), is_paused=True, started_at=_yesterday(screen))


def _yesterday(screen: GuidedScreen):
    return screen._clock.local() - timedelta(days=1)


def _other(screen: GuidedScreen) -> None:
    _repetition(screen)
    screen.open_at("walk")


def _timer(screen: GuidedScreen) -> None:
    _none(screen)
    screen.open_at("bridge")
    screen._timer.start(Timed(timer=Timer.start("walk", Pieces(), screen._clock.local())))
    screen.cards.settling.end()
    _press(screen.cards.start.start)


def _end(screen: GuidedScreen) -> None:
    _at(screen, Place(9, 10.0), stopped=True)


def _again(screen: GuidedScreen) -> None:
    """One of two exercises was written down meanwhile; of the other one side only was done."""
    _none(screen)
    logged = LogEntry(
        id="again", session_id="elsewhere", exercise_id="bridge", day=screen._clock.today()
    )
    screen._stores.exercise_log.keep(logged)
    begun = Guided.start("again", (BRIDGE, HUG), screen._clock.local())
    screen._running.start(replace(begun, furthest=(Place(9, 10.0), Place(4, 0.0)), stopped=True))
    screen.open_at(None)


def _change(screen: GuidedScreen) -> None:
    _none(screen, asks=True)
    begun = Guided.start("asked", (BRIDGE, HUG), screen._clock.local())
    far = (Place(9, 10.0), Place(3, 0.0))
    screen._running.start(replace(begun, furthest=far, stopped=True), 3)
    screen.open_at(None)
    for part in screen.cards.end.parts:
        part.open(is_open=True)
    during = screen.cards.end.felt.pickers.get("pain_during")
    if during is not None:  # pain ratings may be off
        during.marks[6].click()


def _nothing_done(screen: GuidedScreen) -> None:
    _at(screen, Place(), stopped=True)


GUIDED_ACTS = {
    "guided-before": _before,
    "guided-team": _team,
    "guided-nothing": _nothing,
    "guided-ready": _ready,
    "guided-repetition": _repetition,
    "guided-rest": _rest,
    "guided-hold": _hold,
    "guided-press": _press_each,
    "guided-paused": _paused,
    "guided-away": _away,
    "guided-rules": _rules,
    "guided-left": _left,
    "guided-other": _other,
    "guided-timer": _timer,
    "guided-end": _end,
    "guided-again": _again,
    "guided-change": _change,
    "guided-nothing-done": _nothing_done,
}
