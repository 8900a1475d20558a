"""A practice on Today: its name, why it is here, and one press that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.screens.forms.start_row import StartRow
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.wording.practice_log import done_today_words, last_used_words
from companion.wording.practices import of_week_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.screens.today.calm_place import OfToday


class CalmCard(Card):
    """One line, and the way to all practices.

    Attributes:
        row: The practice.
        open: Opens Calm.

    Signals:
        go_to: Another page, and its argument.
    """

    go_to = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(tr("Calm"))
        self._practice_id = ""
        self.row = StartRow("wind", "pain")
        self.open = LinkButton(tr("Open Calm"))
        self.body.addWidget(self.row)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.row.start.clicked.connect(self._start)
        self.open.clicked.connect(self._open)

    def show_practice(self, practice: OfToday, today: date) -> None:
        """Show the practice of today's line."""
        had_focus = self.row.start.hasFocus()
        self._practice_id = practice.practice_id
        is_done = practice.done is not None
        self.row.show_told(practice.name, _about(practice, today), is_done=is_done)
        if had_focus and self.row.start.isHidden():
            self.open.setFocus()

    def _start(self) -> None:
        self.go_to.emit("player", self._practice_id)

    def _open(self) -> None:
        self.go_to.emit("calm", None)


def _about(practice: OfToday, today: date) -> str:
    if practice.done is not None:
        return done_today_words(practice.done)
    if practice.on_path:
        return of_week_words()
    return last_used_words(practice.last, today) if practice.last else tr("Favourite")
