"""Runs the real app on words that must not leak, and lets an error happen in many places.

Usage: python -m tests.reliability.child_errors FOLDER WORD...
It prints each report that the person would see, then ends.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRunnable, QThread, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from companion.app import App
from companion.domain.refused import Refused
from companion.domain.sleep import Night
from companion.main import main
from tests.every_screen import ACTS, VIEWS, settle

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

WORDS = sys.argv[2:]

WITH_A_PASSPHRASE = ("settings-set", "settings-closed", "settings-present")
"""Views that set one; afterwards nobody could look into the diary for what was kept."""


def leak() -> None:
    """An error whose message and cause say what was written."""
    try:
        int(WORDS[0])
    except ValueError as error:
        note = WORDS[1]
        raise RuntimeError(f"could not keep {note!r}") from error


class Canvas(QWidget):
    """Fails when it is painted, and when it is closed."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fail."""
        leak()

    def closeEvent(self, _event: QCloseEvent) -> None:
        """Fail."""
        leak()


class Listener(QObject):
    """Fails when it is told something."""

    def event(self, event: QEvent) -> bool:
        """Fail in an event of its own."""
        if event.type() == QEvent.Type.User:
            leak()
        return bool(super().event(event))


class Thread(QThread):
    """Fails at work."""

    def run(self) -> None:
        """Fail."""
        leak()


class Work(QRunnable):
    """Fails at work."""

    def run(self) -> None:
        """Fail."""
        leak()


class Thrown:
    """Fails when it is thrown away."""

    def __del__(self) -> None:
        leak()


class Errors(QObject):
    """What happens, one after the other."""

    def __init__(self, companion: App) -> None:
        super().__init__(companion)
        self._companion = companion
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._look)
        self._turn.start(5)

    def _look(self) -> None:
        if self._companion.opened is None or self._companion.window.screen_now is None:
            return
        self._turn.stop()
        self._type_everywhere()
        self._acts = self._failing()
        self._turn.timeout.disconnect(self._look)
        self._turn.timeout.connect(self._next)
        self._turn.start(5)

    def _next(self) -> None:
        """One error in each turn of the event loop, so that nothing of ours is above it."""
        act = next(self._acts, None)
        if act is not None:
            act()
            return
        self._turn.stop()
        for dialog in self._companion.telling.reports:
            sys.stdout.write(f"report: {dialog._report}\n")
        sys.stdout.write("ended\n")
        self._companion.end_now()

    def _type_everywhere(self) -> None:
        words = cycle(WORDS)
        window = self._companion.window
        for view in VIEWS:
            if view in WITH_A_PASSPHRASE:
                continue
            window.open_page(view.split("-")[0])
            settle()
            if view in ACTS:
                ACTS[view](window.screen_now)
                settle()
            for field in window.findChildren(QWidget):
                if field.isVisible() and isinstance(field, QLineEdit | QPlainTextEdit):
                    QTest.keyClicks(field, f" {next(words)}")
            window.screen_now.save()

    def _failing(self) -> Iterator[Callable[[], object]]:
        button, canvas, listener, thread = QPushButton(), Canvas(), Listener(), Thread()
        button.clicked.connect(leak)
        of_python = threading.Thread(target=leak)
        QApplication.instance().aboutToQuit.connect(leak)
        yield button.click
        yield partial(QTimer.singleShot, 0, leak)
        yield canvas.show
        yield partial(QApplication.postEvent, listener, QEvent(QEvent.Type.User))
        yield canvas.close
        yield thread.start
        yield thread.wait
        yield partial(QThreadPool.globalInstance().start, Work())
        yield QThreadPool.globalInstance().waitForDone
        yield of_python.start
        yield of_python.join
        yield Thrown
        yield self._same_night_twice
        yield self._wrong_content
        yield self._refused
        yield partial(canvas.setVisible, False)

    def _same_night_twice(self) -> None:
        nights = self._companion.opened.stores.sleep
        day = self._companion._clock.today()
        for name in WORDS[:2]:
            nights.add(Night(id=name, day=day, quality=3, note=name))

    def _wrong_content(self) -> None:
        from companion.content.body import BodyFile

        BodyFile.model_validate({"regions": WORDS, WORDS[2]: WORDS[3]})

    def _refused(self) -> None:
        try:
            Night(id="", day=self._companion._clock.today(), quality=99, note=WORDS[4])
        except Refused as refused:
            raise KeyError(WORDS[5]) from refused


def run() -> int:
    """Run the app."""
    start = App.start

    def start_and_fail(companion: App, *arguments: object) -> None:
        start(companion, *arguments)
        Errors(companion)

    App.start = start_and_fail
    return main(["--data-dir", sys.argv[1]])


if __name__ == "__main__":
    sys.exit(run())
