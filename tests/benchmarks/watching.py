"""Sees from outside when a window is painted and when its loop has nothing more to do."""

import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

PAINTED = QEvent.Type(QEvent.registerEventType())
QUIET_TURNS = 3
"""Turns of the event loop without another painting before a page counts as idle."""


class Watch(QObject):
    """Calls once when a widget has been painted, or when it was painted and the loop is idle.

    The stamp of a painting is taken by an event posted during it: that arrives when all widgets
    of the window are drawn. Idle means that zero timers, which come after all else, came several
    times and nothing was painted in between.
    """

    def __init__(self, widget, painted=None, idle=None):
        super().__init__(widget)
        self._painted, self._idle = painted, idle
        self._paintings = self._quiet = 0
        self._seen = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):
        if event.type() == QEvent.Type.Paint:
            self._paintings += 1
            self._quiet = 0
            if not self._seen:
                self._seen = True
                QCoreApplication.postEvent(self, QEvent(PAINTED))
        return False

    def event(self, event):
        if event.type() == PAINTED:
            if self._painted is not None:
                self._painted()
            if self._idle is not None:
                self._timer.start()
        return super().event(event)

    def _turn(self):
        self._quiet += 1
        if self._quiet == 1:
            self._first_quiet = time.monotonic()
        if self._quiet > QUIET_TURNS:
            self._timer.stop()
            self._idle(self._first_quiet)


def highest_memory_kib() -> int:
    """The most memory this process has had in use: VmHWM where /proc tells it."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // 1024 if sys.platform == "darwin" else most
