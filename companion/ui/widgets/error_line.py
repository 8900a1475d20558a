"""A line that says what did not work, at the place where it did not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel


class ErrorLine(PlainLabel):
    """Hidden while there is nothing to say; what it says is read aloud.

    A press elsewhere is often what makes it come or go. What is pressed then stays under the mouse:
    the line comes or goes once the button is let go.

    Attributes:
        said: What it says, or will say as soon as the mouse is let go.
    """

    def __init__(self) -> None:
        super().__init__("", "error")
        self.said = ""
        self._waits = False
        self.hide()

    def say(self, words: str) -> None:
        """Say it; empty takes it away."""
        self.put(words)
        if words:
            announce(self, words)

    def put(self, words: str) -> None:
        """Show it without reading it aloud: whoever does that says more."""
        self.said = words
        app = QApplication.instance()
        if app is None or QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._show_said()
        elif not self._waits and words != self.text():
            self._waits = True
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once the mouse is let go, and that press has done what it does."""
        if event.type() == QEvent.Type.MouseButtonRelease and self._waits:
            self._waits = False
            QTimer.singleShot(0, self, self._on_released)
        return bool(super().eventFilter(watched, event))

    def _on_released(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.put(self.said)

    def _show_said(self) -> None:
        self.setText(self.said)
        show_if(bool(self.said), self)
