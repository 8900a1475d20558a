"""A line to type in that leaves Ctrl+Z to the window while it has nothing of its own to undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


def asks_to_undo(event: QEvent) -> bool:
    """Whether Qt asks a field if Ctrl+Z is meant for it; a field says yes unless told otherwise."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return bool(event.matches(QKeySequence.StandardKey.Undo))


class TypingLine(QLineEdit):
    """One line of text; Ctrl+Z takes back typing first, then what was kept."""

    def mark(self, sentence: str) -> None:
        """Frame the line as one of those that a sentence is about, wherever that is shown."""
        self.setAccessibleDescription(sentence)
        if self.is_marked != bool(sentence):
            self.setProperty("problem", bool(sentence))
            self.style().unpolish(self)
            self.style().polish(self)

    @property
    def is_marked(self) -> bool:
        """Whether the line is framed as one that a sentence is about."""
        return bool(self.property("problem"))

    def event(self, event: QEvent) -> bool:
        """With no typing to take back, Ctrl+Z is the window's."""
        if asks_to_undo(event) and not self.isUndoAvailable():
            event.ignore()
            return False
        return bool(super().event(event))
