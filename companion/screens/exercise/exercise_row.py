"""One exercise in a list: its drawing, its name, its amount, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from companion.screens.forms.small_picture import SmallPicture
from companion.ui.growing import GrowsWithText
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.flow import in_a_row

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
        picture: What it looks like.
        name: What it is called.
        told: A line about it.
    """

    def __init__(self, buttons: Sequence[QWidget] = (), words: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.picture = SmallPicture(DRAWING_PX)
        self.name = PlainLabel("", "strong")
        self.told = PlainLabel("", "muted")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        beside = QHBoxLayout()
        beside.setSpacing(14)
        beside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
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
        positions = () if exercise is None else exercise.position[-1:]
        poses, captions = [each.pose() for each in positions], [each.caption for each in positions]
        self.picture.show_picture(name, picture, poses, captions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons beside the words, or under them."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        wide = self.width() >= scaled(BESIDE_FROM)
        side, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(side if wide else under)
        self._row.setSpacing(scaled(14 if wide else 6))
