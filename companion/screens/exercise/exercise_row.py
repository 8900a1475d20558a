"""One exercise in a list: its drawing, its name, its amount, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from companion.ui.growing import GrowsWithText
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.drawing import Drawing
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.picture import OwnPicture
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from companion.content.exercises import Exercise

BESIDE_FROM = 560
"""Pixels at 100 % text from which the buttons stand beside the words."""

DRAWING_PX = 64


class ExerciseRow(GrowsWithText, QWidget):
    """A row; what can be done stands beside it, or below where there is little room.

    Args:
        buttons: What can be done.
        words: More lines under the name.

    Attributes:
        name: What it is called.
        told: A line about it.
    """

    def __init__(self, buttons: Sequence[QWidget] = (), words: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._drawing = Drawing(DRAWING_PX)
        self._picture = OwnPicture(DRAWING_PX)
        self.name = PlainLabel("", "strong")
        self.told = PlainLabel("", "muted")
        self._blank = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        beside = QHBoxLayout()
        beside.setSpacing(14)
        top = Qt.AlignmentFlag.AlignTop
        beside.addWidget(self._drawing, 0, top)
        beside.addWidget(self._picture, 0, top)
        beside.addWidget(self._blank, 0, top)
        words_of_it = Stack((self.name, self.told, *words), gap=2)
        beside.addWidget(words_of_it, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(beside, 1)
        if buttons:
            self._row.addWidget(in_a_row(buttons), 0, Qt.AlignmentFlag.AlignVCenter)
        self.grow()

    def show_exercise(
        self, name: str, told: str, exercise: Exercise | None, picture: bytes | None = None
    ) -> None:
        """Show one; its own picture goes before the library's drawing, and names stand in line."""
        self.name.setText(name)
        self.told.setText(told)
        self.setAccessibleName(name)
        caption = tr("Picture of {name}").format(name=name)
        self._picture.show_picture(picture, caption)
        show_if(picture is not None, self._picture)
        drawn = exercise is not None and picture is None
        if exercise is not None:
            positions = exercise.position
            self._drawing.show_poses((positions[-1].pose(),), positions[-1].caption)
        show_if(drawn, self._drawing)
        show_if(not drawn and picture is None, self._blank)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons beside the words, or under them."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        wide = self.width() >= scaled(BESIDE_FROM)
        side, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(side if wide else under)
        self._row.setSpacing(scaled(14 if wide else 6))
        for each in (self._drawing, self._blank):
            each.setFixedWidth(scaled(DRAWING_PX))
