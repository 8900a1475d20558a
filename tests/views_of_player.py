"""Brings every state of the player to sight."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.dose import Dose
from companion.domain.guided import Guided
from companion.domain.guided_steps import Guide
from companion.domain.player import started
from companion.domain.player_kept import Practising
from companion.ui import motion

if TYPE_CHECKING:
    from companion.screens.player.player_screen import PlayerScreen

BRIDGE = Guide(exercise_id="bridge", dose=Dose(sets=2, repetitions=8, rest_s=30))
OUT = 7.0
"""Seconds into a breath of 4 and 6: it goes out."""


def _press(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _none(screen: PlayerScreen) -> None:
    motion.ask_for_less(screen._settings.reduced_motion)
    if screen._running.state is not None:
        screen._running.drop_kept()
        screen._running.end()
    screen.cards.end.drop()
    guided = screen._beginning._beside
    if guided.state is not None:
        guided.drop_kept()
        guided.end()


def practising(screen: PlayerScreen, practice_id: str, at_s: float, **more: object) -> Practising:
    """A practice that has come so far."""
    choices = screen._practices.find(practice_id).usual
    timeline = screen._running.lay_out(practice_id, choices)
    player = replace(started(timeline, screen._running.reading()), at_s=at_s, heard_s=at_s, **more)
    return Practising(
        practice_id=practice_id,
        choices=choices,
        player=player,
        started_at=screen._beginning._clock.local(),
        tension_before=6,
    )


def _at(screen: PlayerScreen, practice_id: str, at_s: float, **more: object) -> None:
    _none(screen)
    settings = screen._settings
    settings.voice_on = settings.practice_chime = False  # it is looked at, not listened to
    screen._running.start(practising(screen, practice_id, at_s, **more))
    screen._running._seconds.stop()  # a picture stands still
    settings.voice_on = settings.practice_chime = True
    screen.open_at(None)
    screen.going.show_settings()


def _breathing(screen: PlayerScreen, line: int = 2, **more: object) -> None:
    """In the third line with breaths of slow breathing, as it goes out."""
    usual = screen._practices.find("slow_breathing").usual
    timeline = screen._running.lay_out("slow_breathing", usual)
    breathes = [each for each in timeline.lines if each.breath is not None]
    _at(screen, "slow_breathing", breathes[line].at_s + OUT, **more)


def _before(screen: PlayerScreen) -> None:
    _none(screen)
    screen.open_at("slow_breathing")


def _places(screen: PlayerScreen) -> None:
    """Every place of a practice with forms can be seen."""
    _none(screen)
    screen.open_at("muscle_relaxation")
    if not screen.cards.start.places._is_open:
        screen.cards.settling.end()
        _press(screen.cards.start.places.open_button)


def _nothing(screen: PlayerScreen) -> None:
    _none(screen)
    screen.open_at(None)


def _going(screen: PlayerScreen) -> None:
    _breathing(screen)


def _tense(screen: PlayerScreen) -> None:
    """A line with a silence, and the longest title there is."""
    _at(screen, "muscle_relaxation", 60.0)


def _paused(screen: PlayerScreen) -> None:
    _breathing(screen, is_paused=True)


def _slept(screen: PlayerScreen) -> None:
    _breathing(screen, is_paused=True, slept=True)


def _still(screen: PlayerScreen) -> None:
    _breathing(screen)
    motion.ask_for_less(True)
    screen.open_at(None)


def _options(screen: PlayerScreen) -> None:
    _breathing(screen)
    screen.going.settling.end()
    _press(screen.going.switches.more)


def _done(screen: PlayerScreen) -> None:
    _breathing(screen, stopped=True)


def _other(screen: PlayerScreen) -> None:
    _breathing(screen)
    screen.open_at("body_scan")


def _at_once(screen: PlayerScreen) -> None:
    """An exercise session goes, and a practice is to start."""
    _none(screen)
    screen.open_at("slow_breathing")
    guided = screen._beginning._beside
    guided.start(Guided.start("beside", (BRIDGE,), screen._beginning._clock.local()))
    screen.cards.settling.end()
    _press(screen.cards.start.start)


PLAYER_ACTS = {
    "player-before": _before,
    "player-places": _places,
    "player-nothing": _nothing,
    "player-going": _going,
    "player-tense": _tense,
    "player-paused": _paused,
    "player-slept": _slept,
    "player-still": _still,
    "player-options": _options,
    "player-done": _done,
    "player-other": _other,
    "player-at-once": _at_once,
}
