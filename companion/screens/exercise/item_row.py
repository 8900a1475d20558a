"""One exercise of a programme in a list: moved up and down, and opened to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.exercise.exercise_row import ExerciseRow
from companion.ui.widgets.buttons import IconButton, QuietButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.exercises import Exercise
    from companion.domain.programme import PlanItem


class ItemRow(ExerciseRow):
    """An exercise that can be moved and changed.

    Signals:
        move_wanted: Its id, and how many places further down.
        change_wanted: Its id.
    """

    move_wanted = Signal(str, int)
    change_wanted = Signal(str)

    def __init__(self) -> None:
        self.up = IconButton(tr("Move up"), "arrow-up")
        self.down = IconButton(tr("Move down"), "arrow-down")
        self.change = QuietButton(tr("Change"))
        self._id = ""
        super().__init__((self.up, self.down, self.change))
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.change.clicked.connect(self._on_change)

    def show_item(
        self, item: PlanItem, told: str, exercise: Exercise | None, picture: bytes | None
    ) -> None:
        """Show it as it is kept."""
        self._id = item.id
        self.show_exercise(item.name, told, exercise, picture)
        for button, words in (
            (self.up, tr("Move up: {name}")),
            (self.down, tr("Move down: {name}")),
            (self.change, tr("Change: {name}")),
        ):
            button.setAccessibleName(words.format(name=item.name))

    def _on_up(self) -> None:
        self.move_wanted.emit(self._id, -1)

    def _on_down(self) -> None:
        self.move_wanted.emit(self._id, 1)

    def _on_change(self) -> None:
        self.change_wanted.emit(self._id)
