"""A line that says what did not work, at the place where it did not."""

from __future__ import annotations

from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel


class ErrorLine(PlainLabel):
    """Hidden while there is nothing to say; what it says is read aloud."""

    def __init__(self) -> None:
        super().__init__("", "error")
        self.hide()

    def say(self, words: str) -> None:
        """Say it; empty takes it away."""
        self.setText(words)
        show_if(bool(words), self)
        if words:
            announce(self, words)
