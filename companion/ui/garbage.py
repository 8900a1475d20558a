"""Cycles are collected between two turns of the event loop, never in the middle of a call.

WORKAROUND: Python collects cycles as soon as enough objects were made, wherever that is. In another
thread, a widget that is collected leaves its timers behind, and Qt crashes at the next. Within a
call in which Qt holds a lock, such as disconnecting a signal, a widget that is collected waits for
that lock for ever. So Python is kept from doing it by itself.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1_000


class Tidying(QObject):
    """From now on cycles are collected here only, in the thread that made this."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(LOOK_MS)
        timer.timeout.connect(collect_if_due)
        timer.start()


def collect_if_due() -> None:
    """Collect what Python would have collected by now: the oldest generation that is due."""
    made, most = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if made[generation] > most[generation]]
    if due:
        gc.collect(due[-1])
