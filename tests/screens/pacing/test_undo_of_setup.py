"""Every change of setting up an activity can be taken back with Ctrl+Z."""

import pytest
from PySide6.QtCore import QLocale

from companion.settings import Settings
from tests.deeds_of_setup import SETUP_DEEDS
from tests.every_screen import Running, make_folder
from tests.test_undo import ctrl_z, leave_and_settle, state


@pytest.fixture
def running(qapp, tmp_path):
    QLocale.setDefault(QLocale("en_GB"))
    make_folder(tmp_path / "companion", "empty")
    running = Running(tmp_path / "companion", Settings(theme="light", country="GB"), (1280, 820))
    yield running
    running.close()


def test_each_change_is_one_step_and_is_taken_back(running, tmp_path):
    states = [state(running, tmp_path)]
    for _, deed in SETUP_DEEDS:
        deed(running)
        leave_and_settle(running)
        states.append(state(running, tmp_path))
        assert states[-1] != states[-2], deed.__name__
    for (_, deed), before in zip(reversed(SETUP_DEEDS), reversed(states[:-1]), strict=True):
        ctrl_z(running)
        assert state(running, tmp_path) == before, deed.__name__
