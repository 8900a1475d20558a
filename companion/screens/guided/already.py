"""A session that another one of its day has done already: told before it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.flow import in_a_row
from companion.wording.exercise_guide import already_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


class Already(Stack):
    """One sentence; and a way to keep the rest alone, where there is a rest.

    Attributes:
        line: Which exercises are written down already.
        rest: Keeps the others only.

    Signals:
        rest_wanted: The others only are to be kept.
    """

    rest_wanted = Signal()

    def __init__(self) -> None:
        self.line = PlainLabel("", "strong")
        self.rest = QuietButton(tr("Keep only what is new"))
        self._rest = in_a_row((self.rest,))
        super().__init__([self.line, self._rest], gap=10)
        show_if(False, self)
        self.rest.clicked.connect(self.rest_wanted)

    def show_names(self, names: Sequence[str], day: date, today: date, *, is_all: bool) -> None:
        """Name the exercises; nothing while there is none.

        Args:
            names: What they are called.
            day: Of the session.
            today: The civil day.
            is_all: They are all that was done in it.
        """
        words = already_words(names, day, today) if names else ""
        is_new = words != self.line.text()
        self.line.setText(words)
        show_if(bool(names), self)
        show_if(not is_all, self._rest)
        if is_new and words:
            announce(self.line, words)
