"""The app as it runs, on a diary with a passphrase and canary words, or on one without."""

import pytest

from companion.settings import Settings
from tests.every_screen import Running, make_folder
from tests.locked import leaks, make_diary, unlock


@pytest.fixture
def start(qapp, tmp_path):
    runs = []

    def run(folder):
        runs.append(Running(folder, Settings(theme="light"), (1280, 820)))
        return runs[-1]

    yield run
    for each in runs:
        each.close()


@pytest.fixture
def locked_at_start(start, tmp_path):
    make_diary(tmp_path)
    return start(tmp_path)


@pytest.fixture
def running(locked_at_start):
    unlock(locked_at_start)
    assert leaks()
    return locked_at_start


@pytest.fixture
def without(start, tmp_path):
    """A diary without a passphrase."""
    make_folder(tmp_path, "full")
    return start(tmp_path)
