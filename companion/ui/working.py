"""Longer work beside the window: after half a second a small window tells of it and can stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout

from companion.errors import CompanionError
from companion.ui import motion
from companion.ui.aside import Aside
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import QuietButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

APPEARS_AFTER_MS = 500

_Given = TypeVar("_Given")

GoOn = Callable[[], None]
"""Called by the work now and then; it raises `Stopped` when the person does not want the rest."""


class Stopped(Exception):
    """The person pressed "Cancel"; the work undoes what it began."""


class Working(QObject):
    """Does one thing at a time in a thread of its own; the window stays alive meanwhile.

    The work gets a function to call now and then. Up to its point of no return this raises
    `Stopped` once "Cancel" was pressed; from there on the work is done, and counts.

    Attributes:
        dialog: The small window, while it is to be seen.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._stop = threading.Event()
        self._after: Callable[[Any], None] | None = None
        self._trouble: Callable[[CompanionError], None] | None = None
        self._words = ""
        self.dialog: WorkingDialog | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(APPEARS_AFTER_MS)
        self._timer.timeout.connect(self._appear)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._after is not None

    def start(
        self,
        words: str,
        work: Callable[[GoOn], _Given],
        after: Callable[[_Given], None],
        trouble: Callable[[CompanionError], None],
    ) -> bool:
        """Begin, unless something is being done already: a second press in haste.

        Args:
            words: What is being done, for the small window.
            work: Runs in the thread; touches no widget, and no database opened elsewhere.
            after: Gets what the work gave, in the thread of the window.
            trouble: Gets the known failure, in the thread of the window.

        Returns:
            Whether it was begun.
        """
        if self.is_busy:
            return False
        self._stop.clear()
        self._words, self._after, self._trouble = words, after, trouble
        aside = Aside(_Kept(work, self._go_on))
        aside.done.connect(self._on_done)
        self._timer.start()
        aside.start()
        return True

    def _go_on(self) -> None:
        if self._stop.is_set():
            raise Stopped

    def _appear(self) -> None:
        self.dialog = WorkingDialog(self._words, self._window.window())
        self.dialog.rejected.connect(self._stop.set)
        self.dialog.open()

    def _on_done(self, outcome: object) -> None:
        self._timer.stop()
        if self.dialog is not None:
            self.dialog.end()
            self.dialog = None
        after, trouble = self._after, self._trouble
        self._after = self._trouble = None
        if isinstance(outcome, CompanionError) and trouble is not None:
            trouble(outcome)
        elif isinstance(outcome, BaseException):
            if not isinstance(outcome, Stopped):
                raise outcome
        elif after is not None:
            after(outcome)


class _Kept:
    """Runs the work; gives what it gave, or what it raised."""

    def __init__(self, work: Callable[[GoOn], object], go_on: Callable[[], None]) -> None:
        self._work = work
        self._go_on = go_on

    def __call__(self) -> object:
        try:
            return self._work(self._go_on)
        except Exception as error:  # it is raised again in the thread of the window
            return error


class WorkingDialog(QDialog):
    """Says what is being done, with a button that stops it.

    Attributes:
        cancel: The button.
    """

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(words)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        bar = QProgressBar()
        bar.setRange(0, 1 if motion.reduced() else 0)
        bar.setAccessibleName(words)
        self.label = PlainLabel(words, "card_title")
        self.cancel = QuietButton(tr("Cancel"))
        self.cancel.clicked.connect(self._on_cancel)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(*(scaled(20),) * 4)
        stack.setSpacing(scaled(16))
        stack.addWidget(self.label)
        stack.addWidget(bar)
        stack.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        self.setMinimumWidth(scaled(400))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it stops the work; it goes when that has ended."""
        event.ignore()
        self._on_cancel()

    def reject(self) -> None:
        """Escape stops the work; the window goes when that has ended."""
        self._on_cancel()

    def end(self) -> None:
        """The work has ended, in whatever way."""
        self.hide()
        self.deleteLater()

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.label.setText(tr("Stopping …"))
        self.rejected.emit()
