"""Threads beside the window: while one of them lives, Python collects no cycles.

WORKAROUND: Python collects cycles in whichever thread makes the next object. A widget of the main
thread that is collected in another one leaves its timers behind, and Qt crashes at the next.
"""

from __future__ import annotations

import gc
import threading

_beside: set[threading.Thread] = set()


def start(thread: threading.Thread) -> None:
    """Start it; called in the thread of the window, as `ended` is."""
    _beside.add(thread)
    gc.disable()
    thread.start()


def ended(thread: threading.Thread) -> None:
    """Its work is done: collect again, unless another one lives (tests open many windows)."""
    _beside.discard(thread)
    collect_again()


def collect_again() -> None:
    """Collect cycles from now on, unless a thread lives: then once it ended."""
    _beside.difference_update([each for each in _beside if not each.is_alive()])
    if not _beside:
        gc.enable()
