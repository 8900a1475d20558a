"""Hears when the computer is about to sleep, and when the desktop locks or another user comes.

Linux says it on D-Bus, Windows in messages to a window. Where nothing says it, nothing happens:
the time without a key locks all the same.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
    from PySide6.QtWidgets import QWidget

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
MANAGER = f"{LOGIN}.Manager"
SESSION = f"{LOGIN}.Session"
OUR_SESSION = f"{LOGIN_PATH}/session/auto"
PROPERTIES = "org.freedesktop.DBus.Properties"

SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""Each sends ActiveChanged(true) when it covers the screen; KDE uses the first."""


class Desktop(QObject):
    """Listens to the desktop from `listen` on.

    Signals:
        away: The computer goes to sleep, the desktop is locked, or another user has the screen.
            What is to be done has to be done before the receiver returns: sleep may follow.
    """

    away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: list[QDBusPendingCallWatcher] = []
        self._login: QDBusConnection | None = None
        self._session = ""
        self._hold: object = None
        self._windows: object = None

    def listen(self, window: QWidget) -> None:
        """Listen to this system, if it says anything; returns at once."""
        if sys.platform == "win32":
            from companion.ui.windows_session import WindowsSession

            self._windows = WindowsSession(int(window.winId()), self.away.emit)
        elif sys.platform != "darwin":
            from PySide6.QtDBus import QDBusConnection

            self.listen_to_login(QDBusConnection.systemBus())
            self.listen_to_screen_savers(QDBusConnection.sessionBus())

    # --- the desktop's own lock ---------------------------------------------------------

    def listen_to_screen_savers(self, bus: QDBusConnection) -> bool:
        """Hear of the lock of the usual desktops; False where there is no such bus."""
        if not bus.isConnected():
            return False
        slot = _slot("_on_active(bool)")
        return all(
            bus.connect("", "", saver, "ActiveChanged", self, slot) for saver in SCREEN_SAVERS
        )

    @Slot(bool)
    def _on_active(self, active: bool) -> None:
        if active:
            self.away.emit()

    # --- sleep, `loginctl lock-session`, another user -----------------------------------

    def listen_to_login(self, bus: QDBusConnection) -> bool:
        """Hear of sleep, and of what happens to this session; False where there is no such bus."""
        if not bus.isConnected():
            return False
        self._login = bus
        heard = bus.connect(
            LOGIN, LOGIN_PATH, MANAGER, "PrepareForSleep", self, _slot("_on_sleep(bool)")
        )
        self._ask_for_time()
        self._find_session()
        return bool(heard)

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:
        if begins:
            self.away.emit()
            self._hold = None  # it may sleep now
        else:
            self._ask_for_time()

    def _call(
        self, method: str, *arguments: object, at: str = LOGIN_PATH, on: str = MANAGER
    ) -> QDBusPendingCallWatcher:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        assert self._login is not None
        message = QDBusMessage.createMethodCall(LOGIN, at, on, method)
        message.setArguments(list(arguments))
        message.setAutoStartService(False)
        watcher = QDBusPendingCallWatcher(self._login.asyncCall(message), self)
        self._calls.append(watcher)
        return watcher

    def _answer(self, watcher: QDBusPendingCallWatcher) -> QDBusMessage | None:
        """What came back; None for an error."""
        self._calls.remove(watcher)
        watcher.deleteLater()
        return None if watcher.isError() else watcher.reply()

    def _ask_for_time(self) -> None:
        """Ask that sleep waits until the diary is locked; the system waits 5 s at the most."""
        if self._hold is not None:
            return
        words = ("sleep", "Companion", "Locks the diary", "delay")
        self._call("Inhibit", *words).finished.connect(self._on_time)

    def _on_time(self, watcher: QDBusPendingCallWatcher) -> None:
        answer = self._answer(watcher)
        if answer is not None and answer.arguments():
            self._hold = answer.arguments()[0]

    def _find_session(self) -> None:
        """Ask which session is ours: another user's lock is none of our business."""
        call = self._call("Get", SESSION, "Id", at=OUR_SESSION, on=PROPERTIES)
        call.finished.connect(self._on_session)

    def _on_session(self, watcher: QDBusPendingCallWatcher) -> None:
        answer = self._answer(watcher)
        name = _value(answer) or os.environ.get("XDG_SESSION_ID")
        if not name or self._login is None:
            return
        path = self._session = f"{LOGIN_PATH}/session/{escaped(str(name))}"
        self._login.connect(LOGIN, path, SESSION, "Lock", self, _slot("_on_lock()"))
        changed = _slot("_on_properties(QDBusMessage)")
        self._login.connect(LOGIN, path, PROPERTIES, "PropertiesChanged", self, changed)

    @Slot()
    def _on_lock(self) -> None:
        self.away.emit()

    @Slot("QDBusMessage")
    def _on_properties(self, _message: QDBusMessage) -> None:
        """Something about our session is different: is another user at the screen now?"""
        call = self._call("Get", SESSION, "Active", at=self._session, on=PROPERTIES)
        call.finished.connect(self._on_active_session)

    def _on_active_session(self, watcher: QDBusPendingCallWatcher) -> None:
        if _value(self._answer(watcher)) is False:
            self.away.emit()


def _value(answer: QDBusMessage | None) -> object:
    """The one value of an answer."""
    from PySide6.QtDBus import QDBusVariant

    found = answer.arguments()[0] if answer is not None and answer.arguments() else None
    return found.variant() if isinstance(found, QDBusVariant) else found


def escaped(name: str) -> str:
    """A name as systemd writes it in an object path: "2" is "_32"."""
    return "".join(
        letter
        if letter.isascii() and (letter.isalpha() or (place and letter.isdigit()))
        else "".join(f"_{byte:02x}" for byte in letter.encode())
        for place, letter in enumerate(name)
    )


def _slot(signature: str) -> bytes:
    """A slot as Qt's D-Bus wants it named.

    WORKAROUND: PySide6's types ask for bytes here, and what runs refuses all but text.
    """
    return cast("bytes", SLOT(signature))
