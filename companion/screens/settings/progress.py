"""How far a longer piece of work has come; it appears only if the work takes a while."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QProgressDialog

from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.wording.translate import tr

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

APPEARS_AFTER_MS = 500


class Cancelled(Exception):
    """The person pressed "Cancel"."""


class Progress:
    """Shows how much of some work is done, with a button that stops it.

    Attributes:
        dialog: The window of it.
    """

    def __init__(self, words: str, steps: int, parent: QWidget) -> None:
        self.dialog = QProgressDialog("", tr("Cancel"), 0, max(1, steps), parent)
        self.dialog.setWindowTitle(words)
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.setMinimumDuration(APPEARS_AFTER_MS)
        label = PlainLabel(words, "card_title")
        bar = QProgressBar()
        bar.setRange(0, max(1, steps))
        bar.setAccessibleName(words)
        self.dialog.setLabel(label)
        self.dialog.setBar(bar)
        self.dialog.setMinimumSize(scaled(400), scaled(160))

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """The work has ended, in whatever way."""
        self.dialog.close()
        self.dialog.deleteLater()

    def step(self, done: int) -> None:
        """So much is done.

        Raises:
            Cancelled: the person does not want the rest.
        """
        self.dialog.setValue(min(done, self.dialog.maximum()))
        if self.dialog.wasCanceled():
            raise Cancelled
