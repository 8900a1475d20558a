"""Moves what is planned, or takes it out: asked right under it, so that both are in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.week_plan import PartOfDay
from companion.screens.forms.question import Question
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.flow import in_a_row
from companion.wording.days import long_day
from companion.wording.pacing import part_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from companion.domain.week_plan import Planned


class MoveForm(Stack):
    """To which day, to which part of it.

    Attributes:
        moving: What is being moved; None while the form is put away.

    Signals:
        move_wanted: the Planned, its new day, its new part of the day.
        remove_wanted: the Planned.
        closed: it stays as it is.
    """

    move_wanted = Signal(object, object, object)
    remove_wanted = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        self.moving: Planned | None = None
        self.title = PlainLabel("", "question")
        self.day = Choice(tr("On which day"))
        self.part = Choice(
            tr("In which part of the day"), [(part.value, part_name(part)) for part in PartOfDay]
        )
        self.move_it = PrimaryButton(tr("Move"), "check")
        self.remove = QuietButton(tr("Take it out"), "x")
        self.close_it = LinkButton(tr("Leave it as it is"))
        super().__init__(
            [
                self.title,
                Question(tr("On which day?"), self.day),
                Question(tr("In which part of the day?"), self.part),
                in_a_row((self.move_it, self.remove, self.close_it)),
            ],
            gap=12,
        )
        self.body.setContentsMargins(0, 8, 0, 8)
        self.move_it.clicked.connect(self._move)
        self.remove.clicked.connect(self._remove)
        self.close_it.clicked.connect(self.closed)

    def ask(self, planned: Planned, name: str, week: Sequence[date]) -> None:
        """Ask where something that is planned shall go.

        Args:
            planned: What was picked.
            name: What it is called, with its amount.
            week: The days it can go to.
        """
        self.moving = planned
        self._week = list(week)
        self.title.setText(tr("Move or take out: {what}").format(what=name))
        self.day.set_options([(day.isoformat(), long_day(day)) for day in week])
        self.day.chosen = planned.day.isoformat()
        self.part.chosen = planned.part_of_day.value

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _move(self) -> None:
        day = next(each for each in self._week if each.isoformat() == self.day.chosen)
        self.move_wanted.emit(self.moving, day, PartOfDay(self.part.chosen))

    def _remove(self) -> None:
        self.remove_wanted.emit(self.moving)
