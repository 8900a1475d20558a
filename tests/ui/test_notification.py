"""A notice of the desktop: shown, answered and closed on a real D-Bus of the test's own.

tests/notice_board.py says what these need.
"""

import sys

import pytest
from PySide6.QtDBus import QDBusArgument, QDBusConnection

from companion.ui.notification import DesktopNotice
from tests.notice_board import Board, a_bus, number_7

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="D-Bus notices are how Linux shows them"
)


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """The address of a bus of these tests' own."""
    with a_bus(tmp_path_factory.mktemp("bus") / "socket") as address:
        yield address


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
    qtbot.waitUntil(lambda: len(board.shown) == 1)
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
    shown.close()  # it is away already: nothing more is asked of the desktop
    shown.show("And another?")
    qtbot.waitUntil(lambda: len(board.shown) == 2)
    assert board.closed == [7]


def test_who_closes_it_presses_nothing_and_nothing_can_be_pressed_on_it_after(shown, board, qtbot):
    board.say("NotificationClosed", number_7(), number_7())
    board.say("ActionInvoked", number_7(), "open")
    shown.show("And another?")
    qtbot.waitUntil(lambda: len(board.shown) == 2)  # both signals were heard before
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
    with a_bus(tmp_path / "bus") as place:
        notice = DesktopNotice(qapp, place)
        told = []
        notice.refused.connect(lambda: told.append(1))
        notice.show("A moment for you?")
        qtbot.waitUntil(lambda: told == [1])  # nobody shows notices there
    qtbot.waitUntil(lambda: notice._connection is None)
    notice.show("A moment for you?")
    assert told == [1, 1]
