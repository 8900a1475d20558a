"""Runs the real app through a whole session: all that a person may do with their diary.

It prints each connection that is not one between processes of this computer ("connect: ..."),
each file that others could read ("open: ..."), what was done ("did: ..."), and "ended".

Usage: python -m tests.reliability.child_session FOLDER ASKED NUMBER WORD...
ASKED is the folder for what the person asks to be written. The words are typed into every third
view, which ones the number says: three sessions type into all of them.
"""

from __future__ import annotations

import os
import stat
import sys
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from companion.app import App
from companion.main import main
from companion.report.recovery import RecoverySheet
from companion.store.backup import Reason
from companion.ui.printing import PdfPages, prepare, print_pages
from tests.every_screen import ACTS, PASSPHRASE, VIEWS, press, settle, until

if TYPE_CHECKING:
    from collections.abc import Sequence

OPENS_A_WAY_TO_A_PASSPHRASE = (
    "settings-passphrase", "settings-recovery", "settings-check", "settings-set",
    "settings-closed", "settings-present", "settings-delete",
)  # fmt: skip
"""Views that set one, or delete all: the passphrase is set below, nothing is deleted here."""

THIRDS = 3
FOR_OTHERS = 0o077


def say(kind: str, what: str) -> None:
    """Tell the test."""
    sys.stdout.write(f"{kind}: {what}\n")
    sys.stdout.flush()


def hear(event: str, arguments: tuple[object, ...]) -> None:
    """Tell of a connection to elsewhere, and of a name that is looked up."""
    if event == "socket.connect" and isinstance(arguments[1], str | bytes):
        return  # AF_UNIX
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
        say("connect", f"{event} {arguments[-1]!r}")


class Session(QObject):
    """One deed after the other, each in a turn of its own."""

    def __init__(
        self, companion: App, folder: Path, asked: Path, views: Sequence[str], words: list[str]
    ) -> None:
        super().__init__(companion)
        self._views = views
        self._companion, self._folder, self._asked, self._words = companion, folder, asked, words
        self._deeds = [
            self.save_a_check_in, self.type_everywhere, self.set_passphrase, self.change_settings,
            self.look_at_the_page, self.print_the_page, self.save_the_page, self.export,
            self.back_up, self.meet_an_error, self.bring_back, self.leave_a_draft,
        ]  # fmt: skip
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._next)
        self._turn.start(5)

    @property
    def _window(self):
        return self._companion.window

    def _next(self) -> None:
        if self._companion.opened is None or self._window.screen_now is None:
            self._turn.start(5)
            return
        if not self._deeds:
            say("ended", "")
            self._window.close()
            return
        deed = self._deeds.pop(0)
        try:
            deed()
            settle()
            self._look_who_can_read()
            say("did", deed.__name__)
        finally:  # a deed that breaks down is told by the app; the next goes on
            self._turn.start(5)

    def _look_who_can_read(self) -> None:
        for place in (self._folder, self._asked):
            for each in place.rglob("*"):
                if stat.S_IMODE(each.lstat().st_mode) & FOR_OTHERS:
                    say("open", str(each))

    def type_everywhere(self) -> None:
        """Type the words into every field of the views."""
        words = cycle(self._words)
        for view in self._views:
            if view in OPENS_A_WAY_TO_A_PASSPHRASE:
                continue
            self._window.open_page(view.split("-")[0])
            settle()
            if view in ACTS:
                ACTS[view](self._window.screen_now)
                settle()
            for field in self._window.screen_now.findChildren(QWidget):
                if field.isVisible() and isinstance(field, QLineEdit | QPlainTextEdit):
                    QTest.keyClicks(field, f" {next(words)}")
            self._window.screen_now.save()
            self._window.screen_now.leave()

    def save_a_check_in(self) -> None:
        """A check-in with a note and something that was done."""
        self._write_a_note(self._words[0])
        assert self._window.screen_now.card.editor.save()

    def _write_a_note(self, word: str) -> None:
        self._window.open_page("today")
        settle()
        card = self._window.screen_now.card
        if not card.editor.form.more_is_open:
            press(card.more_button)
        QTest.keyClicks(card.editor.form._more.note, word)

    def set_passphrase(self) -> None:
        """A passphrase, with its recovery key on paper and as text."""
        safe = self._companion.opened.safe
        keys, key = safe.with_passphrase(PASSPHRASE)
        sheet = RecoverySheet(key, self._companion._clock.today(), "a4")
        for ending in ("txt", "pdf"):
            sheet.save(self._asked / f"recovery.{ending}")
        safe.take_effect(keys, PASSPHRASE)

    def change_settings(self) -> None:
        """Other looks."""
        self._companion.settings.text_size_percent = 125
        self._companion.looks.apply()

    def look_at_the_page(self) -> None:
        """The page for the clinic, as a picture and in words."""
        self._window.open_page("visit")
        settle()
        self._visit = self._window.screen_now.card
        self._visit.show_page()
        press(self._visit.preview.as_text)
        press(self._visit.preview.as_text)
        self._visit.preview.picture.grab()

    def print_the_page(self) -> None:
        """Print it, on a printer that writes where it is told to."""
        pages = PdfPages(self._visit._made().pdf())
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, pages, "Companion")
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._asked / "printed.pdf"))
        assert print_pages(pages, printer)
        pages.close()

    def save_the_page(self) -> None:
        """Save it as a PDF and as a web page."""
        for ending in ("pdf", "html"):
            self._visit._write(self._asked / f"page.{ending}")

    def export(self) -> None:
        """Export all entries."""
        self._window.open_page("settings")
        settle()
        self._window.screen_now.entries.export._write(self._asked)

    def back_up(self) -> None:
        """Back up, and copy the backup to a second place."""
        safe = self._companion.opened.safe
        safe.back_up(Reason.ASKED)
        safe.copy_to(self._asked)

    def meet_an_error(self) -> None:
        """Something unexpected, whose message says what was written."""
        QTimer.singleShot(0, self, self._break_down)
        until(lambda: self._companion.telling.reports)
        self._companion.telling.reports[-1].accept()

    def _break_down(self) -> None:
        raise RuntimeError(f"could not keep {self._words[0]!r}")

    def bring_back(self) -> None:
        """Bring a backup back."""
        self._companion.restore_wanted()
        settle()
        page = self._window.outer.currentWidget()
        until(lambda: not page.working.is_busy)
        press(page.backups_card.bring_back)
        until(page.done.isVisible)
        press(page.done.open_button)
        until(lambda: self._window.screen_now is not None)

    def leave_a_draft(self) -> None:
        """Typed, and not saved."""
        self._write_a_note(self._words[1])
        self._companion.keep_typing()


def run(folder: str, asked: str, number: str, *words: str) -> int:
    """Run the app."""
    views = VIEWS[int(number) % THIRDS :: THIRDS]
    sys.addaudithook(hear)
    start = App.start

    def start_session(companion: App, *arguments: object) -> None:
        start(companion, *arguments)
        Session(companion, Path(folder), Path(asked), views, list(words))

    App.start = start_session
    os.umask(0o022)  # as it comes; the app narrows it
    return main(["--data-dir", folder])


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))
