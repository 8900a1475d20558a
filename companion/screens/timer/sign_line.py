"""The line that says by its words and its colour what there is to do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from companion.domain.pacing_timer import Doing
from companion.ui.text import PlainLabel
from companion.ui.theme import spaced

if TYPE_CHECKING:
    from companion.domain.pacing_timed import Timed


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
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_edge(self, edge: int) -> None:
        """Its words begin where those of the page begin."""
        self._row.setContentsMargins(edge, spaced(12), edge, spaced(12))


def sign_role(timed: Timed) -> str:
    """The colour that goes with what the timer is at."""
    if timed.asks or timed.timer.doing in (Doing.DONE, Doing.STOPPED):
        return "sign_done"
    return "sign_work" if timed.timer.doing is Doing.WORK else "sign_rest"
