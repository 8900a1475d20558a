"""Tells the person what went wrong, wherever it happened."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.errors import CompanionError
    from companion.ui.widgets.toast import Toast


class Telling(QObject):
    """Says it in the window; `known` and `bug` may be called from any thread.

    Attributes:
        reports: The dialogs that were opened so far.
    """

    _known_happened = Signal(object)
    _bug_happened = Signal(str)

    def __init__(self, window: QWidget, toast: Toast) -> None:
        super().__init__(window)
        self._window = window
        self._toast = toast
        self._told: set[str] = set()
        self.reports: list[object] = []
        self._known_happened.connect(self._say_known)
        self._bug_happened.connect(self._say_bug)

    def known(self, error: CompanionError) -> None:
        """Say what is known to have gone wrong, at the foot of the window."""
        with suppress(RuntimeError):  # the window has gone before the thread
            self._known_happened.emit(error)

    def bug(self, report: str) -> None:
        """Say that something unexpected went wrong, with a report to copy."""
        with suppress(RuntimeError):
            self._bug_happened.emit(report)

    def _say_known(self, error: CompanionError) -> None:
        self._toast.say(str(error))

    def _say_bug(self, report: str) -> None:
        """Open the report once; when the same happens again, a line at the foot says so.

        What fails whenever it is painted would fail again behind each report.
        """
        from companion.ui.problem import BugDialog, again

        if report in self._told:
            if self._toast.isHidden() or self._toast.text != again():
                self._toast.say(again())
            return
        self._told.add(report)
        dialog = BugDialog(report, self._window)
        self.reports.append(dialog)
        dialog.open()
