"""A desktop's board of notices, as strict as the strictest, on a bus of a test's own."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtDBus import QDBusArgument, QDBusConnection, QDBusMessage, QDBusVirtualObject

from companion.ui.notification import NAME, PATH

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STRICT = "susssasa{sv}i"
"""Of Notify, in the specification of the desktop's notices 1.2; some desktops refuse any other."""


@contextmanager
def a_bus(place: Path) -> Iterator[str]:
    """A bus that listens in a place; gives its address.

    It needs the program dbus-daemon (Debian: dbus-daemon, in the list of packaging/prepare.sh).
    """
    daemon = shutil.which("dbus-daemon")
    assert daemon, "dbus-daemon is not installed: packaging/prepare.sh says what tests need"
    bus = subprocess.Popen(
        [daemon, "--session", "--nofork", "--print-address", f"--address=unix:path={place}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    yield bus.stdout.readline().strip()
    bus.terminate()
    bus.wait()
    bus.stdout.close()


class Board(QDBusVirtualObject):
    """Shows notices as a desktop does, and is as strict as the strictest."""

    def __init__(self, bus, capabilities=("body", "actions"), *, silent=False):
        super().__init__()
        self.bus = bus
        self.capabilities = list(capabilities)
        self.silent = silent
        self.shown = []
        self.closed = []
        assert bus.registerService(NAME)
        option = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert bus.registerVirtualObject(PATH, self, option)

    def introspect(self, _path):
        return ""

    def handleMessage(self, message, connection):  # noqa: N802 (Qt's name)
        if self.silent:
            return True
        reply = message.createReply()
        if message.member() == "GetCapabilities":
            reply.setArguments([self.capabilities])
        elif message.member() == "Notify":
            if message.signature() != STRICT:
                connection.send(message.createErrorReply("org.example.Wrong", message.signature()))
                return True
            self.shown.append(message.arguments())
            reply.setArguments([number_7()])
        else:
            self.closed += message.arguments()
        connection.send(reply)
        return True

    def say(self, name, *arguments):
        signal = QDBusMessage.createSignal(PATH, NAME, name)
        signal.setArguments(list(arguments))
        self.bus.send(signal)

    def take_down(self):
        self.bus.unregisterObject(PATH)
        self.bus.unregisterService(NAME)


def number_7():
    """The number of every notice here. Python's D-Bus of Qt has unsigned ones of 16 bits only."""
    number = QDBusArgument()
    number << 7
    return number
