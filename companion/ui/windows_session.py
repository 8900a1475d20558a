"""What Windows tells a window: the session is locked or left, the computer goes to sleep.

Only Windows runs this. What a message means is read in `means_away`, which is tested everywhere.
"""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

WM_POWERBROADCAST = 0x0218
WM_WTSSESSION_CHANGE = 0x02B1
PBT_APMSUSPEND = 0x0004
WTS_CONSOLE_DISCONNECT = 0x2
WTS_REMOTE_DISCONNECT = 0x4
WTS_SESSION_LOGOFF = 0x6
WTS_SESSION_LOCK = 0x7
NOTIFY_FOR_THIS_SESSION = 0

_AWAY = {
    WM_POWERBROADCAST: {PBT_APMSUSPEND},
    WM_WTSSESSION_CHANGE: {
        WTS_CONSOLE_DISCONNECT,
        WTS_REMOTE_DISCONNECT,
        WTS_SESSION_LOGOFF,
        WTS_SESSION_LOCK,
    },
}
_MESSAGES = (b"windows_generic_MSG", b"windows_dispatcher_MSG")


def means_away(message: int, what: int) -> bool:
    """Whether a message says that the person is away from the screen, or soon will be.

    Args:
        message: Its number.
        what: Its first parameter.
    """
    return what in _AWAY.get(message, set())


class WindowsSession(QAbstractNativeEventFilter):
    """Asks Windows for these messages, and tells of them.

    It lives as long as the application: Windows ends the asking together with the window.

    Args:
        window: The number of the main window.
        away: Called when the person is away.
    """

    def __init__(self, window: int, away: Callable[[], object]) -> None:
        super().__init__()
        self._away = away
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)
        self.asked = _ask_for_messages(window)

    def nativeEventFilter(  # noqa: N802 (Qt's name)
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Hear a message, and let Qt go on with it."""
        name = kind.data() if isinstance(kind, QByteArray) else kind
        if bytes(name) in _MESSAGES:
            heard = wintypes.MSG.from_address(int(message))
            if means_away(heard.message, heard.wParam):
                self._away()
        return False, 0


def _ask_for_messages(window: int) -> bool:
    """Windows says nothing about the session unasked; sleep it tells every window."""
    windll = getattr(ctypes, "WinDLL", None)
    if windll is None:
        return False
    try:
        ask = windll("wtsapi32").WTSRegisterSessionNotification
    except (OSError, AttributeError):
        return False
    ask.argtypes = (wintypes.HWND, wintypes.DWORD)
    ask.restype = wintypes.BOOL
    return bool(ask(wintypes.HWND(window), NOTIFY_FOR_THIS_SESSION))
