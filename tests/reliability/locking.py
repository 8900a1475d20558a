"""P31: it locks within a second, whatever stands before the window, and nothing typed is lost."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.settings import Settings
from tests.every_screen import Running, settle
from tests.locked import CANARY, TYPED, WAYS, is_locked, leaks, make_diary, unlock
from tests.reliability.measured import Measured
from tests.ui.test_putting_away import KINDS

WITHIN_S = 1.0
"""From the wish until no word can be seen."""

FULL = 2
QUICK = 0  # tests/screens/unlock/test_locking.py and test_after_locking.py


@dataclass(frozen=True)
class Locked:
    """How one lock went.

    Attributes:
        way: How it was locked, with what before the window.
        took_s: Seconds until the page of the passphrase had taken the place of all else.
        leaked: Where a word of the diary could still be read or heard.
        lost: What was being typed was not there after unlocking.
        held_up: It did not lock.
    """

    way: str
    took_s: float
    leaked: int
    lost: bool
    held_up: bool


def lock_in_every_way(folder: Path, rounds: int) -> list[Locked]:
    """Each way of locking with each kind of window before the app's own, round by round."""
    make_diary(folder)
    running = Running(folder, Settings(theme="light"), (1280, 820))
    unlock(running)
    tries = [(way, kind) for _ in range(rounds) for way in WAYS for kind in (None, *KINDS)]
    results = [_lock(running, way, kind, number) for number, (way, kind) in enumerate(tries)]
    running.close()
    return results


def _lock(running: Running, way, kind, number: int) -> Locked:
    running.window.activateWindow()
    typed = f"{TYPED} {number}"
    news = running.open("visit").form.news
    news.setFocus()
    news.selectAll()
    QTest.keyClicks(news, typed)
    name = way.__name__
    if kind is not None:
        kind(running.window)
        settle()
        name = "by_silence" if name in ("by_key", "by_menu") else name  # no menu under a dialog
        way = {each.__name__: each for each in WAYS}[name]
    began = time.monotonic()
    way(running)
    took_s = time.monotonic() - began
    held_up = not is_locked(running)
    leaked = len(leaks(CANARY))
    if not held_up:
        unlock(running)
    there = running.open("visit").form.news.text
    said = f"{name}, {kind.__name__ if kind else 'nothing'} before the window"
    return Locked(said, took_s, leaked, typed not in there, held_up)


def measure(folder: Path, count: int) -> Measured:
    """Lock in every way, so many rounds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if QApplication.instance() is None:
        QApplication([])
    results = lock_in_every_way(folder, count)
    slowest = max(each.took_s for each in results)
    leaked = sum(bool(each.leaked) for each in results)
    lost = sum(each.lost for each in results)
    held_up = sum(each.held_up for each in results)
    return Measured(
        "P31",
        f"{len(results)} locks: {len(WAYS)} ways, {len(KINDS)} kinds of windows before it",
        f"locked within {WITHIN_S:.0f} s each; 0 words seen or heard, 0 drafts lost, 0 held up",
        f"slowest {slowest:.2f} s; {leaked} with a word left, {lost} lost, {held_up} held up",
        holds=slowest <= WITHIN_S and not (leaked or lost or held_up),
    )
