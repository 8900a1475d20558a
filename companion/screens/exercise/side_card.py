"""One exercise that only a team suggests: its caution, its tick, and then its start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.screens.exercise.team_part import TeamPart
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.content.exercises import Exercise


class SideCard(Card):
    """Says what it is for and when to stop; it begins only after the tick.

    Args:
        exercise: Of the library.
        more: Stands over the start, and comes with it.

    Attributes:
        team: The caution and the tick.
        start: Begins it; hidden before the tick.
        read: To its own page.

    Signals:
        begun: The id of the exercise.
        read_wanted: The id of the exercise.
    """

    begun = Signal(str)
    read_wanted = Signal(str)

    def __init__(self, exercise: Exercise, more: QWidget | None = None) -> None:
        super().__init__(exercise.name)
        self._exercise = exercise
        self._more = more
        self.team = TeamPart()
        self.start = PrimaryButton(tr("Start"), "play")
        self.start.setAccessibleName(f"{self.start.words}: {exercise.name}")
        self.read = LinkButton(tr("How to do it"))
        self.read.setAccessibleName(f"{self.read.words}: {exercise.name}")
        self.body.addWidget(PlainLabel(exercise.what_for))
        for rule in exercise.stop:
            self.body.addWidget(Bullet(rule))
        self.body.addWidget(self.team)
        if more is not None:
            self.body.addWidget(more)
        for button in (self.start, self.read):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.start.clicked.connect(self._begin)
        self.read.clicked.connect(self._read)

    def show_state(self, suggested: frozenset[str]) -> None:
        """Show whether the team suggested it."""
        ticked = self._exercise.id in suggested
        self.team.show_exercise(self._exercise, suggested=ticked)
        for part in (self.start, self._more):
            if part is not None:
                show_if(ticked, part)

    def _begin(self) -> None:
        self.begun.emit(self._exercise.id)

    def _read(self) -> None:
        self.read_wanted.emit(self._exercise.id)
