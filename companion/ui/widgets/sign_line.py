"""The line that says by its words and its colour what there is to do now."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import spaced


class SignLine(QFrame):
    """A calm line across the whole width: what there is to do now. It never blinks."""

    def __init__(self) -> None:
        super().__init__()
        self.label = PlainLabel("", "strong")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.label)
        self.show_role("sign_work")

    def show_role(self, role: str) -> None:
        """Take the colour of work, of rest, or of the end."""
        take_role(self, role)

    def set_edge(self, edge: int, *, is_thin: bool = False) -> None:
        """Its words begin where those of the page begin.

        Args:
            edge: The edge of the page.
            is_thin: There is little room, and what stands below says the same in larger letters.
        """
        around = spaced(5 if is_thin else 12)
        self._row.setContentsMargins(edge, around, edge, around)
        show_if(not is_thin, self.label)


def take_role(frame: QFrame, role: str) -> None:
    """Dress a frame in another role of the style sheet."""
    if frame.property("role") != role:
        frame.setProperty("role", role)
        frame.style().unpolish(frame)
        frame.style().polish(frame)
