"""The caution of an exercise that only a team suggests, and the tick that lets it begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.ticks import CheckBox
from companion.wording.exercise_library import team_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.exercises import Exercise


class TeamPart(Stack):
    """Says that it can raise pain; asks nothing, but waits for the tick.

    Attributes:
        tick: "My team suggested this".

    Signals:
        ticked: The id of the exercise, its name, and whether the tick is there now.
    """

    ticked = Signal(str, str, bool)

    def __init__(self) -> None:
        super().__init__(gap=4)
        self._exercise: Exercise | None = None
        self.tick = CheckBox(tr("My team suggested this"))
        self.body.addWidget(PlainLabel(team_words()))
        self.body.addWidget(self.tick)
        self.tick.clicked.connect(self._on_ticked)

    def show_exercise(self, exercise: Exercise, *, suggested: bool) -> None:
        """Show how it stands with an exercise; silent."""
        self._exercise = exercise
        self.tick.setChecked(suggested)
        self.tick.setAccessibleName(f"{self.tick.words}: {exercise.name}")
        self.tick.setAccessibleDescription(team_words())

    def _on_ticked(self, on: bool) -> None:
        if self._exercise is not None:
            self.ticked.emit(self._exercise.id, self._exercise.name, on)
