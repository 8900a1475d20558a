"""What the task of left and right is made of: its picture, and buttons that leave it the arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from companion.ui.fonts import body_font
from companion.ui.theme import scaled, spaced
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.drawing import Drawing

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent

LEAST_PX = 150
"""A picture is no smaller, whatever the size of the text."""

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class TaskButton(QuietButton):
    """Left and Right answer wherever the keyboard is; they do not move it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the task."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class AnswerButton(TaskButton):
    """Large enough for a sore hand."""

    def control_height(self) -> int:
        """Much more than a finger."""
        return spaced(84)

    def letters(self) -> QFont:
        """Large words."""
        return body_font(spaced(24), self.weight)

    def sizeHint(self) -> QSize:
        """Wide, too."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), scaled(260)), hint.height())


class TimedDrawing(Drawing):
    """Tells when a picture has been painted: from then on the time counts.

    Signals:
        painted: The picture is in sight.
    """

    painted = Signal()

    def __init__(self) -> None:
        super().__init__(LEAST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Small enough that the buttons stay in sight; it takes all the room there is."""
        return QSize(LEAST_PX, LEAST_PX)

    def minimumSizeHint(self) -> QSize:
        """No smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, then tell."""
        super().paintEvent(event)
        self.painted.emit()

    def _measure(self) -> None:
        self.updateGeometry()
