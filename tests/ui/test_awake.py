"""The screen stays awake while it is needed: asked on a real D-Bus of the test's own."""

import shutil
import subprocess
import sys

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusVirtualObject

from companion.ui.awake import SAVER, SAVER_PATH, Awake

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is how Linux is asked")


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


class Saver(QDBusVirtualObject):
    """As much of a desktop's screen saver as Companion asks: it holds for who is connected."""

    def __init__(self, bus):
        super().__init__()
        self.bus = bus
        self.asked = []
        assert bus.registerService(SAVER)
        assert bus.registerVirtualObject(SAVER_PATH, self)

    def introspect(self, _path):
        return ""

    def handleMessage(self, message, connection):  # noqa: N802 (Qt's name)
        self.asked.append((message.member(), message.signature(), *message.arguments()))
        self.who = message.service()
        reply = message.createReply()
        reply.setArguments([7])
        connection.send(reply)
        return True

    @property
    def holds(self):
        return self.bus.interface().isServiceRegistered(self.who).value()


@pytest.fixture
def saver(qapp, address):
    bus = QDBusConnection.connectToBus(address, "saver")
    saver = Saver(bus)
    yield saver
    bus.unregisterObject(SAVER_PATH)
    bus.unregisterService(SAVER)
    QDBusConnection.disconnectFromBus("saver")


@pytest.fixture
def awake(qapp, address):
    awake = Awake(bus=address)
    yield awake
    awake.hold(is_held=False)
    awake.deleteLater()


def test_the_screen_is_asked_for_once_and_no_word_says_what_for(awake, saver, qtbot):
    awake.hold(is_held=True)
    awake.hold(is_held=True)
    qtbot.waitUntil(lambda: bool(saver.asked))
    assert saver.asked == [("Inhibit", "ss", "Companion", "Companion is open")]
    assert saver.holds


def test_it_is_given_back_and_can_be_asked_for_again(awake, saver, qtbot):
    awake.hold(is_held=True)
    qtbot.waitUntil(lambda: bool(saver.asked))
    first = saver.who
    awake.hold(is_held=False)
    qtbot.waitUntil(lambda: not saver.holds)
    awake.hold(is_held=True)
    qtbot.waitUntil(lambda: len(saver.asked) == 2)
    assert saver.holds
    assert saver.who != first


def test_where_nobody_answers_nothing_happens(awake):
    """The bus is there, and no screen saver is."""
    awake.hold(is_held=True)
    assert awake.is_held
    awake.hold(is_held=False)
    assert not awake.is_held


def test_where_there_is_no_bus_nothing_happens(qapp, tmp_path):
    awake = Awake(bus=f"unix:path={tmp_path}/none")
    awake.hold(is_held=True)
    awake.hold(is_held=False)
    assert not awake.is_held
