"""A notice of the desktop with buttons on it, where the desktop has such notices.

Linux shows them over D-Bus (org.freedesktop.Notifications 1.2). Qt's own D-Bus cannot send the
unsigned number that Notify asks for, and strict desktops refuse it without; so jeepney speaks here.
It came with the keyring, and is loaded when the first notice is due.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from companion.wording.reminders import later_words, open_words, stop_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
DESKTOP_FILE = "io.github.companion.Companion"

CONNECT_WITHIN_S = 1.0
ANSWER_WITHIN_MS = 3_000
"""A desktop that says nothing for so long shows nothing; then the window does."""


class DesktopNotice(QObject):
    """Shows one notice at a time.

    Args:
        parent: What it ends with.
        bus: The session's bus; tests have their own, by its address.

    Signals:
        opened, snoozed, stopped: That was pressed on the notice.
        refused: This desktop shows no notices with buttons.
    """

    opened = Signal()
    snoozed = Signal()
    stopped = Signal()
    refused = Signal()

    def __init__(self, parent: QObject, bus: str = "SESSION") -> None:
        super().__init__(parent)
        self._bus = bus
        self._connection: DBusConnection | None = None
        self._hears: QSocketNotifier | None = None
        self._words = ""
        self._asked: dict[int, str] = {}
        self._id: int | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(ANSWER_WITHIN_MS)
        self._patience.timeout.connect(self._refuse)

    def show(self, words: str) -> None:
        """Show these words; `refused` comes where that cannot be, perhaps before this returns."""
        self._words = words
        if self._connection is None and not self._connect():
            self.refused.emit()
            return
        self._patience.start()
        self._call("GetCapabilities", "")

    def close(self) -> None:
        """Take the notice away, if it is there."""
        self._words = ""
        self._patience.stop()
        if self._id is not None:
            number, self._id = self._id, None
            self._call("CloseNotification", "u", number)

    # --- the bus ------------------------------------------------------------------------

    def _connect(self) -> bool:
        """Open a connection of our own; a local socket, answered in a moment or not at all."""
        if sys.platform != "linux":
            return False
        try:
            from jeepney import MatchRule, message_bus
            from jeepney.io.blocking import open_dbus_connection

            connection = open_dbus_connection(self._bus, auth_timeout=CONNECT_WITHIN_S)
            rule = MatchRule(type="signal", sender=NAME, interface=NAME, path=PATH)
            connection.send(message_bus.AddMatch(rule))
        except Exception:  # no bus, a strange one, or no jeepney: the window shows it instead
            return False
        self._connection = connection
        self._hears = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._hears.activated.connect(self._on_ready)
        return True

    def _call(self, method: str, signature: str, *body: object) -> None:
        from jeepney import DBusAddress, new_method_call

        if self._connection is None:
            return
        address = DBusAddress(PATH, bus_name=NAME, interface=NAME)
        message = new_method_call(address, method, signature or None, body)
        number = next(self._connection.outgoing_serial)
        self._asked[number] = method
        try:
            self._connection.send(message, serial=number)
        except OSError:
            self._lose()

    def _on_ready(self) -> None:
        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except Exception:  # the session ends, or what came makes no sense
                self._lose()
                return
            self._hear(message)

    def _lose(self) -> None:
        """The bus is gone; the next notice tries anew."""
        if self._hears is not None:
            self._hears.setEnabled(False)
            self._hears.deleteLater()
        if self._connection is not None:
            self._connection.close()
        self._connection = self._hears = self._id = None
        self._asked.clear()
        if self._patience.isActive():
            self._refuse()

    # --- what it says -------------------------------------------------------------------

    def _hear(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        header, body = message.header, message.body
        if header.message_type is MessageType.signal:
            if header.fields.get(HeaderFields.interface) == NAME:
                self._on_signal(str(header.fields.get(HeaderFields.member)), body)
            return
        method = self._asked.pop(header.fields.get(HeaderFields.reply_serial, 0), "")
        failed = header.message_type is MessageType.error
        if method == "GetCapabilities":
            self._on_capabilities(() if failed else body[0])
        elif method == "Notify":
            self._on_shown(None if failed else int(body[0]))

    def _on_capabilities(self, capabilities: Collection[str]) -> None:
        if "actions" not in capabilities:
            self._refuse()
        elif self._words and self._patience.isActive():
            buttons = ["default", open_words(), "open", open_words(), "later", later_words(),
                       "stop", stop_words()]  # fmt: skip
            hints = {"desktop-entry": ("s", DESKTOP_FILE), "suppress-sound": ("b", True)}
            call = (tr("Companion"), 0, "", self._words, "", buttons, hints, -1)
            self._call("Notify", "susssasa{sv}i", *call)

    def _on_shown(self, number: int | None) -> None:
        if number is None:
            self._refuse()
            return
        self._id = number
        if not self._patience.isActive():  # too late: it is not wanted, or the window says it
            self.close()
        self._patience.stop()

    def _on_signal(self, member: str, body: tuple[Any, ...]) -> None:
        if not body or body[0] != self._id:
            return
        if member == "NotificationClosed":
            self._id = None
        elif member == "ActionInvoked":
            presses = {"later": self.snoozed, "stop": self.stopped}
            presses.get(str(body[1]), self.opened).emit()

    def _refuse(self) -> None:
        self._patience.stop()
        if self._words:
            self._words = ""
            self.refused.emit()
