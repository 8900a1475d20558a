"""Signals are heard at once, also while nothing happens in the window."""

import os
import signal
import sys

import pytest

from companion.ui.signals import ENDS, EndFromOutside

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot signal itself")


@pytest.fixture
def outside(qapp):
    before = {name: signal.getsignal(getattr(signal, name)) for name in ENDS}
    outside = EndFromOutside(qapp)
    yield outside
    outside.stop()
    outside.stop()
    assert before == {name: signal.getsignal(getattr(signal, name)) for name in ENDS}
    qapp.commitDataRequest.disconnect(outside._on_commit)
    qapp.saveStateRequest.disconnect(outside._on_save_state)


@pytest.mark.parametrize("name", ENDS)
def test_a_signal_ends_the_app_by_the_event_loop(name, outside, qtbot):
    with qtbot.waitSignal(outside.end_wanted):
        os.kill(os.getpid(), getattr(signal, name))


def test_other_signals_do_not(outside, qtbot):
    signal.signal(signal.SIGUSR1, lambda *_: None)
    with qtbot.assertNotEmitted(outside.end_wanted, wait=0):
        os.kill(os.getpid(), signal.SIGUSR1)
        outside._on_signal()
    signal.signal(signal.SIGUSR1, signal.SIG_DFL)
    outside._on_signal()  # nothing was heard, and nothing is waited for
