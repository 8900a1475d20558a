"""Keeps the screen of the computer from going dark or locked while something is led on it.

Linux is asked on D-Bus, Windows by a call. On macOS nothing is asked: there it needs a library
that Companion does not have, and the sound goes on all the same. Where nobody answers nothing
happens.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

SAVER = "org.freedesktop.ScreenSaver"
SAVER_PATH = "/org/freedesktop/ScreenSaver"
LINE = "companion-awake"
"""The name of a connection of our own: the desktop holds the screen as long as that is there."""

ES_CONTINUOUS, ES_DISPLAY_REQUIRED = 0x80000000, 0x00000002
"""Of SetThreadExecutionState: from now on, the screen is needed."""


class Awake(QObject):
    """Asks while it is held. The desktop forgets it by itself when the app ends.

    Args:
        parent: What it lives with.
        bus: The address of a bus; None: that of this session.

    Attributes:
        is_held: Whether the screen is wanted now.
    """

    def __init__(self, parent: QObject | None = None, bus: str | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self.is_held = False

    def hold(self, *, is_held: bool) -> None:
        """The screen is to stay awake from now on, or need not any more."""
        if is_held == self.is_held:
            return
        self.is_held = is_held
        if sys.platform == "win32":
            _ask_windows(is_held=is_held)
        elif sys.platform != "darwin":
            self._ask_desktop()

    def _ask_desktop(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        if not self.is_held:
            QDBusConnection.disconnectFromBus(LINE)
            return
        line = self._connected()
        if not line.isConnected():
            return
        message = QDBusMessage.createMethodCall(SAVER, SAVER_PATH, SAVER, "Inhibit")
        # No word of what is led: whoever lists what keeps the screen awake can read this.
        message.setArguments(["Companion", "Companion is open"])
        message.setAutoStartService(False)
        line.asyncCall(message)

    def _connected(self) -> QDBusConnection:
        from PySide6.QtDBus import QDBusConnection

        if self._bus is not None:
            return QDBusConnection.connectToBus(self._bus, LINE)
        return QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, LINE)


def _ask_windows(*, is_held: bool) -> None:
    import ctypes

    windll = getattr(ctypes, "windll", None)
    if windll is not None:
        wanted = ES_CONTINUOUS | (ES_DISPLAY_REQUIRED if is_held else 0)
        windll.kernel32.SetThreadExecutionState(wanted)
