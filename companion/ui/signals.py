"""The ends that come from outside: a signal, the end of the session. Typing is kept before them.

Python hears of a signal only when Python code runs next, which in an idle window may be never.
Here the signal writes a byte into a socket that the event loop watches, so it is heard at once.
"""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from types import FrameType

    from PySide6.QtGui import QGuiApplication, QSessionManager

ENDS = ("SIGTERM", "SIGINT", "SIGHUP")
"""SIGHUP is what a closed terminal sends; Windows has no such signal."""


class EndFromOutside(QObject):
    """Hears of signals and of the end of the session.

    Signals:
        end_wanted: The app is to end now, without a question.
        session_ends: The session is about to end, or may be about to: what was typed is to be
            kept before this returns. The person can still call the end off.
    """

    end_wanted = Signal()
    session_ends = Signal()

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__()
        self._listen_to_signals()
        app.commitDataRequest.connect(self._on_commit)
        app.saveStateRequest.connect(self._on_save_state)

    def _listen_to_signals(self) -> None:
        self._ear, self._mouth = socket.socketpair()
        self._ear.setblocking(False)
        self._mouth.setblocking(False)
        self._before = signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        self._handlers = {
            number: signal.signal(number, _nothing)
            for number in (getattr(signal, name, None) for name in ENDS)
            if number is not None
        }
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def stop(self) -> None:
        """Signals do again what they did before."""
        if self._ear.fileno() < 0:
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._ear.close()
        self._mouth.close()

    def _on_signal(self) -> None:
        try:
            heard = self._ear.recv(64)
        except BlockingIOError:
            return
        if set(heard) & set(self._handlers):
            self.end_wanted.emit()

    def _on_commit(self, _manager: QSessionManager) -> None:
        self.session_ends.emit()

    def _on_save_state(self, manager: QSessionManager) -> None:
        """The diary is not opened by itself at the next login, where others may look on."""
        self.session_ends.emit()
        manager.setRestartHint(manager.RestartHint.RestartNever)


def _nothing(_number: int, _frame: FrameType | None) -> None:
    """The event loop does what is to be done."""
