"""Sleep, the desktop's lock, another user: told on a real D-Bus of the test's own.

These need the program dbus-daemon (Debian: dbus-daemon, in the list of packaging/prepare.sh).
"""

import os
import select
import shutil
import subprocess
import sys

import pytest
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

from companion.ui.desktop import (
    LOGIN,
    LOGIN_PATH,
    MANAGER,
    PROPERTIES,
    SESSION,
    Desktop,
    escaped,
)

OUR_SESSION = "/org/freedesktop/login1/session/_32"

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="D-Bus is how Linux says it; see test_windows_session.py"
)


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


class Login(QDBusVirtualObject):
    """As much of the login service as Companion asks."""

    def __init__(self, bus):
        super().__init__()
        self.bus = bus
        self.asked = []
        self.active = True
        assert bus.registerService(LOGIN)
        option = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert bus.registerVirtualObject(LOGIN_PATH, self, option)

    def introspect(self, _path):
        return ""

    def handleMessage(self, message, connection):  # noqa: N802 (Qt's name)
        self.asked.append((message.member(), *message.arguments()))
        if message.member() == "Inhibit":
            answer = self._handle()
        else:
            answer = QDBusVariant({"Id": "2", "Active": self.active}[message.arguments()[1]])
        reply = message.createReply()
        reply.setArguments([answer])
        connection.send(reply)
        return True

    def _handle(self):
        """One end of a pipe, as the real service gives: closed when Companion lets go."""
        self.end, given = os.pipe()
        handle = QDBusUnixFileDescriptor(given)
        os.close(given)
        return handle

    def lets_go(self):
        return bool(select.select([self.end], [], [], 0)[0]) and os.read(self.end, 1) == b""

    def say(self, path, interface, name, *arguments):
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        self.bus.send(signal)


class Buses:
    """Two connections: the desktop's services speak on one, Companion hears on the other."""

    def __init__(self, address):
        self.theirs = QDBusConnection.connectToBus(address, "theirs")
        self.ours = QDBusConnection.connectToBus(address, "ours")
        assert self.theirs.isConnected()
        assert self.ours.isConnected()


@pytest.fixture
def buses(qapp, address):
    yield Buses(address)
    QDBusConnection.disconnectFromBus("theirs")
    QDBusConnection.disconnectFromBus("ours")


@pytest.fixture
def desktop(qapp):
    desktop = Desktop()
    desktop.times = []
    desktop.away.connect(lambda: desktop.times.append(1))
    yield desktop
    desktop.deleteLater()


@pytest.fixture
def login(buses, monkeypatch):
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    login = Login(buses.theirs)
    yield login
    buses.theirs.unregisterObject(LOGIN_PATH)
    buses.theirs.unregisterService(LOGIN)


@pytest.fixture
def logged_in(desktop, buses, login, qtbot):
    assert desktop.listen_to_login(buses.ours)
    qtbot.waitUntil(lambda: bool(desktop._session) and desktop._hold is not None)
    return desktop


@pytest.mark.parametrize("desktop_name", ["freedesktop", "gnome", "cinnamon", "mate", "xfce"])
def test_the_lock_of_the_desktop_is_heard(desktop, buses, qtbot, desktop_name):
    assert desktop.listen_to_screen_savers(buses.ours)
    for active in (False, True):
        name = f"org.{desktop_name}.ScreenSaver"
        signal = QDBusMessage.createSignal("/ScreenSaver", name, "ActiveChanged")
        signal.setArguments([active])
        buses.theirs.send(signal)
    qtbot.waitUntil(lambda: desktop.times == [1])


def test_another_program_can_say_it_in_the_usual_way(desktop, buses, address, qtbot):
    assert desktop.listen_to_screen_savers(buses.ours)
    subprocess.run(
        ["dbus-send", f"--bus={address}", "--type=signal", "/org/gnome/ScreenSaver",
         "org.gnome.ScreenSaver.ActiveChanged", "boolean:true"],
        check=True,
    )  # fmt: skip
    qtbot.waitUntil(lambda: desktop.times == [1])


def test_sleep_is_held_back_until_the_receiver_is_done(logged_in, login, qtbot):
    assert ("Inhibit", "sleep", "Companion", "Locks the diary", "delay") in login.asked
    held = []
    logged_in.away.connect(lambda: held.append(logged_in._hold is not None))
    login.say(LOGIN_PATH, MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: bool(held))
    assert held == [True]
    qtbot.waitUntil(login.lets_go)


def test_after_the_sleep_it_is_held_back_anew_and_nothing_locks(logged_in, login, qtbot):
    login.say(LOGIN_PATH, MANAGER, "PrepareForSleep", True)
    login.say(LOGIN_PATH, MANAGER, "PrepareForSleep", False)
    qtbot.waitUntil(lambda: [asked[0] for asked in login.asked].count("Inhibit") == 2)
    qtbot.waitUntil(lambda: logged_in._hold is not None)
    assert logged_in.times == [1]


def test_our_session_is_locked_and_not_another_one(logged_in, login, qtbot):
    login.say("/org/freedesktop/login1/session/_37", SESSION, "Lock")
    login.say(OUR_SESSION, SESSION, "Lock")
    qtbot.waitUntil(lambda: logged_in.times == [1])


def test_another_user_at_the_screen_is_noticed(logged_in, login, qtbot):
    def change(active):
        login.active = active
        login.say(OUR_SESSION, PROPERTIES, "PropertiesChanged", SESSION, {"Active": active}, [])

    change(True)
    qtbot.waitUntil(lambda: ("Get", SESSION, "Active") in login.asked and not logged_in._calls)
    assert logged_in.times == []
    change(False)
    qtbot.waitUntil(lambda: logged_in.times == [1])


def test_where_there_is_no_bus_nothing_happens_and_nothing_is_said(desktop, tmp_path, capfd):
    nowhere = QDBusConnection.connectToBus(f"unix:path={tmp_path / 'none'}", "nowhere")
    assert not desktop.listen_to_login(nowhere)
    assert not desktop.listen_to_screen_savers(nowhere)
    QDBusConnection.disconnectFromBus("nowhere")
    assert capfd.readouterr() == ("", "")


def test_where_there_is_a_bus_without_a_login_service_the_rest_still_works(
    desktop, buses, qtbot, qapp
):
    assert desktop.listen_to_login(buses.ours)
    qtbot.waitUntil(lambda: not desktop._calls)
    assert desktop._session == ""
    assert desktop._hold is None


@pytest.mark.parametrize(
    ("name", "path"), [("2", "_32"), ("c1", "c1"), ("12", "_312"), ("a-b", "a_2db")]
)
def test_a_session_is_called_as_the_login_service_calls_it(name, path):
    assert escaped(name) == path
