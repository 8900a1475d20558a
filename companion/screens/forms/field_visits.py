"""What is kept while it is typed: one step of undo for each visit of a field, not for each key."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget


class FieldVisits(QObject):
    """Knows whether a change is the first since the keyboard came into its field.

    The step of undo is told at that first change: what is typed after it, kept or not yet,
    belongs to the same step. So the steps lie in the order in which they were made.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def begins(self, field: QWidget | None) -> bool:
        """Whether this change begins a step.

        Args:
            field: Where something is typed; None for a button or a tick: each is a step.
        """
        first = field is None or field is not self._field
        self._field = field
        return first

    def end(self) -> None:
        """The page is left, or the step was undone: the next change begins another step."""
        self._field = None

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        field = self._field
        if field is None or now is None:  # a menu or another window: the visit goes on
            return
        if now is not field and not field.isAncestorOf(now):
            self._field = None
