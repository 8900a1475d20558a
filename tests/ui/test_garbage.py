"""Cycles are collected between two turns of the event loop, and only there."""

import gc
import subprocess
import sys
import weakref

import pytest
from PySide6.QtWidgets import QWidget

from companion.ui.garbage import Tidying, collect_if_due


class Held:
    """Held by itself."""

    def __init__(self):
        self.itself = self


def left_behind():
    """What nobody can reach any more, made with so much else that Python would look for it."""
    gone = weakref.ref(Held())
    much = [Held() for _ in range(gc.get_threshold()[0] + 1)]
    assert gc.get_count()[0] > gc.get_threshold()[0]
    return gone, much


def test_what_holds_itself_is_collected_by_the_window_not_where_it_was_let_go(qtbot):
    tidying = Tidying()
    gone, much = left_behind()
    assert not gc.isenabled()
    assert gone() is not None
    qtbot.waitUntil(lambda: gone() is None)
    assert len(much) > 0
    tidying.deleteLater()


def test_little_is_not_looked_through():
    gc.collect()
    gone = weakref.ref(Held())
    collect_if_due()
    assert gone() is not None
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize(
    ("made", "looked_through"),
    [((0, 0, 0), []), ((701, 0, 0), [0]), ((701, 11, 0), [1]), ((701, 11, 11), [2])],
)
def test_the_oldest_that_is_due_is_looked_through(monkeypatch, made, looked_through):
    looked = []
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "get_count", lambda: made)
    monkeypatch.setattr(gc, "collect", looked.append)
    collect_if_due()
    assert looked == looked_through


STARTED = """
import gc, os, sys
from companion.app import App
from companion.main import main

start = App.start


def started(app, *arguments):
    app.window.painted.connect(tell)
    start(app, *arguments)


def tell():
    sys.stdout.write(f"by itself: {gc.isenabled()}")
    sys.stdout.flush()
    os._exit(0)


App.start = started
main(["--data-dir", sys.argv[1]])
"""


def test_python_collects_nothing_by_itself_while_the_window_is_there(tmp_path):
    said = subprocess.run(
        [sys.executable, "-c", STARTED, str(tmp_path)], check=True, capture_output=True, text=True
    )
    assert said.stdout == "by itself: False"


def test_widgets_that_hold_each_other_are_gone_after_a_look(qtbot, qapp):
    gc.collect()
    first, second = QWidget(), QWidget()
    first.other, second.other = second, first
    gone = weakref.ref(first)
    del first, second
    held = [Held() for _ in range(gc.get_threshold()[0] + 1)]
    collect_if_due()
    assert gone() is None
    assert held
