"""Runs the real app in a process of its own and does there what a test wants.

It says on standard output what has happened: "open" the diary is open, "typed" the words stand
in their field, "kept" a draft holds them, "shown" a later start asked for this window. It types
once it reads a line on standard input, and ends at once in the way that is wanted. In the way
"typing" it types a key every few milliseconds, and says of each when it was: "3@1234.567".

Usage: python -m tests.reliability.child FOLDER PAGE WORDS WAY [whole]
Without "whole" the pages that are not opened are not imported either, which saves a second.
"""

from __future__ import annotations

import ctypes
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from shiboken6 import getCppPointer

from companion import app
from companion.app import App
from companion.main import main
from tests.reliability.typed_on import FIELDS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NOTHING = "-"
KEY_MS = 25


def say(word: str) -> None:
    """Tell the test."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


class Hands(QObject):
    """What a person does in the window."""

    def __init__(self, companion: App, page: str, words: str, way: str) -> None:
        super().__init__(companion)
        self._companion, self._page, self._words, self._way = companion, page, words, way
        self._typed = False
        self._turn = QTimer(self)
        self._turn.setInterval(5)
        self._turn.timeout.connect(self._look)
        self._turn.start()
        companion._outside.one.show_wanted.connect(self._shown)

    def _shown(self) -> None:
        say("shown")

    def _look(self) -> None:
        companion = self._companion
        if companion.opened is None or companion.window.screen_now is None:
            return
        if not companion._outside.is_heard:
            return
        if not self._typed:
            self._typed = True
            if self._page != NOTHING:
                self._companion.window.open_page(self._page)
                self._ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
                self._ear.activated.connect(self._type)
            say("open")
        elif self._page == NOTHING or self._holds():
            self._turn.stop()
            say("kept")

    def _holds(self) -> bool:
        stores = self._companion.opened.stores
        visit = stores.visits.latest()
        drafts = [str(stores.drafts.get(form)) for form in stores.drafts.forms()]
        return any(self._words in each for each in (*drafts, visit.news if visit else ""))

    def _type(self) -> None:
        self._ear.setEnabled(False)
        window = self._companion.window
        if self._way == "typing":
            self._turn.stop()
            self._keys = _type_slowly(self, FIELDS[self._page](window), self._words)
            return
        QTest.keyClicks(FIELDS[self._page](window), self._words)
        say("typed")
        ends = {
            "window": window.close,
            "keys": self._press_quit,
            "session": self._session_ends,
        }
        ends.get(self._way, _go_on)()

    def _press_quit(self) -> None:
        QTest.keyClick(self._companion.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

    def _session_ends(self) -> None:
        """What the plug-in of a desktop calls before it ends the session, with Qt's own manager."""
        qt = ctypes.CDLL("libQt6Gui.so.6")
        private = ctypes.c_void_p.from_address(getCppPointer(QGuiApplication.instance())[0] + 8)
        for name in ("10commitDataEv", "9saveStateEv"):
            call = getattr(qt, f"_ZN22QGuiApplicationPrivate{name}")
            call.argtypes = [ctypes.c_void_p]
            call(private.value)
        say("asked")


def _type_slowly(parent: QObject, field: QWidget, words: str) -> QTimer:
    left = list(enumerate(words, 1))
    timer = QTimer(parent)
    timer.setInterval(KEY_MS)

    def press() -> None:
        number, key = left.pop(0)
        QTest.keyClicks(field, key)
        say(f"{number}@{time.monotonic():.3f}")
        if not left:
            timer.stop()

    timer.timeout.connect(press)
    timer.start()
    return timer


def _go_on() -> None:
    """The end comes from outside."""


def run(folder: str, page: str, words: str, way: str, whole: str = "") -> int:
    """Run the app."""
    if not whole:
        app._LATER = ()
    start = App.start

    def start_and_type(companion: App, *arguments: object) -> None:
        start(companion, *arguments)
        Hands(companion, page, words, way)

    App.start = start_and_type
    return main(["--data-dir", folder])


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))
