"""A notice of the desktop: shown, answered and closed on a real D-Bus of the test's own.

These need the program dbus-daemon (Debian: dbus-daemon, in the list of packaging/prepare.sh).
"""

import shutil
import subprocess
import sys

import pytest
from PySide6.QtDBus import (
    QDBusArgument,
    QDBusConnection,
    QDBusMessage,
    QDBusVirtualObject,
)

from companion.ui.notification import NAME, PATH, DesktopNotice

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="D-Bus notices are how Linux shows them"
)

STRICT = "susssasa{sv}i"
"""Of Notify, in the specification of the desktop's notices 1.2; some desktops refuse any other."""


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """The address of a bus of these tests' own."""
    daemon = shutil.which("dbus-daemon")
    assert daemon, "dbus-daemon is not installed: packaging/prepare.sh says what tests need"
    place = tmp_path_factory.mktemp("bus") / "socket"
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


@pytest.fixture
def theirs(qapp, address):
    yield QDBusConnection.connectToBus(address, "theirs")
    QDBusConnection.disconnectFromBus("theirs")


@pytest.fixture
def board(theirs, request):
    board = Board(theirs, **getattr(request, "param", {}))
    yield board
    board.take_down()


@pytest.fixture
def notice(qapp, address):
    notice = DesktopNotice(qapp, address)
    notice.told = []
    for name in ("opened", "snoozed", "stopped", "refused"):
        getattr(notice, name).connect(lambda name=name: notice.told.append(name))
    yield notice
    notice._lose()
    notice.deleteLater()


@pytest.fixture
def shown(notice, board, qtbot):
    notice.show("A moment for you?")
    qtbot.waitUntil(lambda: notice.is_shown)
    return notice


def test_a_strict_desktop_shows_it_with_its_buttons(shown, board):
    ((app, replaces, icon, words, body, actions, _hints, _until),) = board.shown
    assert (app, replaces, icon, words, body) == ("Companion", 0, "", "A moment for you?", "")
    assert actions[::2] == ["default", "open", "later", "stop"]
    assert actions[1::2] == ["Open", "Open", "In an hour", "Stop these"]
    assert shown.told == []


@pytest.mark.parametrize(
    ("pressed", "told"),
    [("default", "opened"), ("open", "opened"), ("later", "snoozed"), ("stop", "stopped")],
)
def test_each_button_does_what_it_says(shown, board, qtbot, pressed, told):
    board.say("ActionInvoked", number_7(), pressed)
    qtbot.waitUntil(lambda: shown.told == [told])


def test_what_is_pressed_on_another_notice_is_none_of_our_business(shown, board, qtbot):
    other = QDBusArgument()
    other << 8
    board.say("ActionInvoked", other, "stop")
    board.say("ActionInvoked", number_7(), "open")
    qtbot.waitUntil(lambda: shown.told == ["opened"])


def test_it_can_be_taken_away(shown, board, qtbot):
    shown.close()
    qtbot.waitUntil(lambda: board.closed == [7])
    assert not shown.is_shown


def test_who_closes_it_presses_nothing(shown, board, qtbot):
    board.say("NotificationClosed", number_7(), number_7())
    qtbot.waitUntil(lambda: not shown.is_shown)
    assert shown.told == []


@pytest.mark.parametrize("board", [{"capabilities": ("body",)}], indirect=True)
def test_where_notices_have_no_buttons_the_window_says_it(notice, board, qtbot):
    notice.show("A moment for you?")
    qtbot.waitUntil(lambda: notice.told == ["refused"])
    assert board.shown == []


def test_where_nobody_shows_notices_the_window_says_it(notice, qtbot):
    notice.show("A moment for you?")
    qtbot.waitUntil(lambda: notice.told == ["refused"])


@pytest.mark.parametrize("board", [{"silent": True}], indirect=True)
def test_a_desktop_that_does_not_answer_is_not_waited_for(notice, board, qtbot):
    notice._patience.setInterval(50)
    notice.show("A moment for you?")
    qtbot.waitUntil(lambda: notice.told == ["refused"])
    assert board.shown == []


def test_where_there_is_no_bus_it_is_said_at_once_and_nothing_is_written(qapp, tmp_path, capfd):
    notice = DesktopNotice(qapp, f"unix:path={tmp_path / 'none'}")
    told = []
    notice.refused.connect(lambda: told.append(1))
    notice.show("A moment for you?")
    assert told == [1]
    assert capfd.readouterr() == ("", "")


def test_when_the_bus_ends_the_next_notice_is_said_in_the_window(qapp, tmp_path, qtbot):
    place = f"unix:path={tmp_path / 'bus'}"
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={place}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    bus.stdout.readline()
    notice = DesktopNotice(qapp, place)
    told = []
    notice.refused.connect(lambda: told.append(1))
    notice.show("A moment for you?")
    qtbot.waitUntil(lambda: told == [1])  # nobody shows notices there
    bus.terminate()
    bus.wait()
    bus.stdout.close()
    qtbot.waitUntil(lambda: notice._connection is None)
    notice.show("A moment for you?")
    assert told == [1, 1]
