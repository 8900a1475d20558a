"""No error is swallowed, and none tells what the diary says."""

import sys
import threading

import pytest

from companion import crash
from companion.errors import CompanionError

SECRET = "my secret note"


@pytest.fixture
def told(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    before = list(crash.log.handlers)
    crash.log_to(tmp_path)
    told = []
    crash.catch_everything(told.append, told.append)
    yield told
    for handler in set(crash.log.handlers) - set(before):
        handler.close()
        crash.log.removeHandler(handler)


def happen(error):
    try:
        raise error
    except type(error) as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_a_bug_is_told_once_with_its_place_and_without_its_message(told, tmp_path):
    happen(ValueError(SECRET))
    assert len(told) == 1
    assert "ValueError" in told[0]
    assert "test_crash.py" in told[0]
    log = (tmp_path / "companion.log").read_text()
    assert "ValueError" in log
    assert SECRET not in told[0] + log


def test_what_is_known_comes_with_its_calm_words(told):
    error = CompanionError("The disk is full.", "Everything saved is safe.")
    happen(error)
    assert told == [error]


def test_an_error_in_a_thread_is_logged(told, tmp_path):
    def work():
        raise KeyError(SECRET)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    log = (tmp_path / "companion.log").read_text()
    assert "KeyError" in log
    assert SECRET not in log
