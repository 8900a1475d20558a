"""Runs the real app, types into a page, and lets an error happen there in each of some places.

It prints one line for each place: "site: PAGE SITE TOLD KEPT BACK", where TOLD counts the reports
that were opened, KEPT says whether all that was typed still stands in the page, and BACK whether
the diary is as it was before. At the end, as no window is left, one more error happens.

Usage: python -m tests.reliability.child_silent FOLDER VIEW...
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import FunctionType
from typing import TYPE_CHECKING

from PySide6.QtCore import QRunnable, QThread, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from companion.app import App
from companion.domain.diary import CheckIn
from companion.domain.topics import Topic
from companion.main import main
from companion.ui.screen import Screen
from tests.every_screen import ACTS, ALONE, settle, until

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

WORDS = "typed before it broke down"


def _break_down(*_: object) -> None:
    raise RuntimeError(WORDS)


def breaking(name: str) -> Callable[[], None]:
    """Something that breaks down; the report calls it by this name."""
    return FunctionType(_break_down.__code__.replace(co_name=name), globals(), name)


class Broken(QWidget):
    """Breaks down when it is painted, or when it is closed."""

    def __init__(self, page: QWidget, deed: Callable[[], None], when: str) -> None:
        super().__init__(page)
        self._deed, self._when = deed, when
        self.resize(20, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Break down."""
        if self._when == "painting":
            self._deed()

    def closeEvent(self, _event: QCloseEvent) -> None:
        """Break down."""
        if self._when == "closing":
            self._deed()


class Thread(QThread):
    """Breaks down at work."""

    def __init__(self, deed: Callable[[], None]) -> None:
        super().__init__()
        self._deed = deed

    def run(self) -> None:
        """Break down."""
        self._deed()


class Work(QRunnable):
    """Breaks down at work."""

    def __init__(self, deed: Callable[[], None]) -> None:
        super().__init__()
        self._deed = deed

    def run(self) -> None:
        """Break down."""
        self._deed()


class Sites(QTimer):
    """Goes from view to view and from site to site, each in a turn of its own."""

    def __init__(self, companion: App, views: list[str]) -> None:
        super().__init__(companion, singleShot=True, interval=5)
        self._companion = companion
        self._left = [(view, site) for view in views for site in SITES]
        self._view = ""
        self._beside: list[object] = []
        self.timeout.connect(self._next)
        self.start()

    @property
    def _shown(self) -> QWidget | None:
        window = self._companion.window
        alone = window.outer.currentWidget()
        return window.screen_now if alone is window.inside else alone

    def _next(self) -> None:
        if self._shown is None:
            self.start()
            return
        if not self._left:
            QApplication.instance().aboutToQuit.connect(breaking("at_the_end"))
            self._companion.window.end_now()
            self._companion.end_now()
            return
        view, site = self._left.pop(0)
        if view != self._view:
            self._view = view
            self._open(view)
        before, there = len(self._companion.telling.reports), self._fields()
        kept = self._kept()
        SITES[site](self, breaking(f"{view.replace('-', '_')}_{site}"))
        until(lambda: len(self._companion.telling.reports) > before)
        settle()
        self._end_site(before)
        told = len(self._companion.telling.reports) - before
        is_there = bool(there) and there == self._fields()
        sys.stdout.write(f"site: {view} {site} {told} {is_there} {kept == self._kept()}\n")
        sys.stdout.flush()
        self.start()

    def _open(self, view: str) -> None:
        if view.split("-", maxsplit=1)[0] not in ALONE:
            self._companion.window.open_page(view.split("-", maxsplit=1)[0])
        settle()
        if view in ACTS:
            ACTS[view](self._shown)
            settle()
        for field in self._typing():
            QTest.keyClicks(field, WORDS)
        settle()
        if QApplication.focusWidget() is not None:  # an own word is taken when its field is left
            QApplication.focusWidget().clearFocus()
        if isinstance(self._shown, Screen):  # what is kept a moment after typing is kept now
            self._shown.leave()
        settle()

    def _typing(self) -> list[QWidget]:
        """What can be typed in; the words of a page that is drawn anew meanwhile are not."""
        fields = self._shown.findChildren(QWidget)
        writing = (each for each in fields if isinstance(each, QLineEdit | QPlainTextEdit))
        return [each for each in writing if not each.isReadOnly()]

    def _fields(self) -> list[str]:
        """What stands in each field; the page itself, where it has none."""
        typed = [
            each.text() if isinstance(each, QLineEdit) else each.toPlainText()
            for each in self._typing()
        ]
        return typed or [str(id(self._shown))]

    def _kept(self) -> list[object]:
        """What the diary holds."""
        opened = self._companion.opened
        tables = ("diary", "nights", "visits", "profile")
        return [opened and opened.database.read(f"SELECT * FROM {table}") for table in tables]

    def _end_site(self, before: int) -> None:
        for dialog in self._companion.telling.reports[before:]:
            dialog.accept()
        for each in self._beside:
            if isinstance(each, QWidget):
                each.hide()
                each.deleteLater()
        settle()
        self._beside.clear()

    # --- the sites ----------------------------------------------------------------------

    def slot(self, deed: Callable[[], None]) -> None:
        """A button of the page."""
        button = QPushButton(self._shown)
        self._beside.append(button)
        button.clicked.connect(deed)
        QTimer.singleShot(0, button.click)

    def timer(self, deed: Callable[[], None]) -> None:
        """A timer."""
        QTimer.singleShot(0, self._shown, deed)

    def painting(self, deed: Callable[[], None]) -> None:
        """A part of the page that cannot be painted, however often."""
        self._beside.append(Broken(self._shown, deed, "painting"))
        self._beside[-1].show()

    def closing(self, deed: Callable[[], None]) -> None:
        """A part that cannot be closed."""
        self._beside.append(Broken(self._shown, deed, "closing"))
        self._beside[-1].show()
        QTimer.singleShot(0, self._beside[-1].close)

    def thread_of_qt(self, deed: Callable[[], None]) -> None:
        """A thread of Qt."""
        thread = Thread(deed)
        self._beside.append(thread)
        thread.start()
        thread.wait()

    def pool(self, deed: Callable[[], None]) -> None:
        """A thread of Qt's pool."""
        QThreadPool.globalInstance().start(Work(deed))
        QThreadPool.globalInstance().waitForDone()

    def thread(self, deed: Callable[[], None]) -> None:
        """A thread of Python."""
        thread = threading.Thread(target=deed)
        thread.start()
        thread.join()

    def write(self, deed: Callable[[], None]) -> None:
        """In the middle of a write; where the diary is not open, in its place."""
        QTimer.singleShot(0, self._shown, lambda: self._write(deed))

    def _write(self, deed: Callable[[], None]) -> None:
        opened = self._companion.opened
        if opened is None:
            deed()
        now = self._companion._clock.local()
        with opened.database.write(Topic.DIARY):
            opened.stores.diary.add(CheckIn(id="half", day=now.date(), recorded_at=now, mood=1))
            deed()


SITES: dict[str, Callable[[Sites, Callable[[], None]], None]] = {
    "slot": Sites.slot, "timer": Sites.timer, "painting": Sites.painting, "closing": Sites.closing,
    "thread_of_qt": Sites.thread_of_qt, "pool": Sites.pool, "thread": Sites.thread,
    "write": Sites.write,
}  # fmt: skip


def run(folder: str, *views: str) -> int:
    """Run the app."""
    start = App.start

    def start_and_break(companion: App, *arguments: object) -> None:
        start(companion, *arguments)
        Sites(companion, list(views))

    App.start = start_and_break
    return main(["--data-dir", folder])


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))
