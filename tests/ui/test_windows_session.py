"""What Windows says of its session; the messages are made here, Windows itself is not needed."""

import ctypes
from ctypes import wintypes

import pytest
from PySide6.QtCore import QCoreApplication

from companion.ui.windows_session import WindowsSession, means_away


@pytest.mark.parametrize(
    ("message", "what", "away"),
    [
        (0x02B1, 0x7, True),  # locked
        (0x02B1, 0x8, False),  # unlocked
        (0x02B1, 0x2, True),  # another user at this screen
        (0x02B1, 0x1, False),  # back at this screen
        (0x0218, 0x4, True),  # about to sleep
        (0x0218, 0x7, False),  # awake again
        (0x0010, 0x7, False),  # another message altogether
    ],
)
def test_what_means_that_nobody_is_there(message, what, away):
    assert means_away(message, what) is away


@pytest.mark.parametrize(
    ("kind", "heard"), [(b"windows_generic_MSG", 1), (b"xcb_generic_event_t", 0)]
)
def test_a_message_is_read_from_where_windows_put_it(qapp, kind, heard):
    times = []
    session = WindowsSession(0, lambda: times.append(1))
    message = wintypes.MSG()
    message.message, message.wParam = 0x02B1, 0x7
    assert session.nativeEventFilter(kind, ctypes.addressof(message)) == (False, 0)
    assert len(times) == heard
    QCoreApplication.instance().removeNativeEventFilter(session)
