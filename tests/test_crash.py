"""No error is swallowed, and none tells what the diary says."""

import os
import sys
import threading
import time

import pytest

from companion import crash
from companion.errors import CompanionError

SECRET = "my secret note"


@pytest.fixture
def told(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
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


def in_a_thread(work):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_an_error_in_a_thread_is_told_and_logged(told, tmp_path):
    def work():
        raise KeyError(SECRET)

    in_a_thread(work)
    log = (tmp_path / "companion.log").read_text()
    assert len(told) == 1
    assert "KeyError" in log
    assert SECRET not in told[0] + log


def test_an_error_in_a_thread_of_qt_is_told_and_logged(told, tmp_path):
    in_a_thread(lambda: happen(KeyError(SECRET)))
    assert len(told) == 1
    assert "KeyError" in (tmp_path / "companion.log").read_text()


def test_a_thread_that_ends_itself_is_no_error(told):
    in_a_thread(lambda: sys.exit(1))
    assert told == []


def test_an_error_while_an_object_is_thrown_away_is_logged(told, tmp_path, capfd):
    class Thrown:
        def __del__(self):
            raise KeyError(SECRET)

    Thrown()
    log = (tmp_path / "companion.log").read_text()
    assert "KeyError" in log
    assert SECRET not in log + "".join(capfd.readouterr())


def test_a_report_tells_all_that_led_to_an_error_and_ends_even_in_a_ring():
    first, second = ValueError(SECRET), KeyError(SECRET)
    first.__cause__, second.__cause__ = second, first
    report = crash.report_of(first)
    assert report.count("ValueError") == report.count("KeyError") == 1
    assert SECRET not in report


def test_the_log_forgets_what_is_older_than_a_fortnight(tmp_path, told):
    now = time.time()
    at = [time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now - days * 86400)) for days in (20, 3)]
    folder = tmp_path / "logs"
    folder.mkdir()
    kept = folder / "companion.log"
    kept.write_text(f"{at[0]} ERROR old\n  and its place\n{at[1]} ERROR new\n  and its place\n")
    gone = folder / "companion.log.1"
    gone.write_text("from last year\n")
    os.utime(gone, (now - 15 * 86400,) * 2)
    crash.log_to(folder)
    assert kept.read_text() == f"{at[1]} ERROR new\n  and its place\n"
    assert not gone.exists()


def test_the_log_never_takes_more_than_a_megabyte(tmp_path, told):
    for number in range(40_000):
        crash.log.info("%060d", number)
    assert sum(file.stat().st_size for file in tmp_path.glob("companion.log*")) <= 1_000_000
