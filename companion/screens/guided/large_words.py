"""What to do now and what is counted, in letters that are read from two metres."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.ui.fonts import body_font
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import BODY_PX, scaled, spaced

_TOP = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignHCenter
_BESIDE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft


class LargeWords(QWidget):
    """One below the other, or side by side where there is little room.

    Attributes:
        cue: What to do now.
        count: Which side, and which hold or set.
    """

    def __init__(self) -> None:
        super().__init__()
        self.cue = PlainLabel("", "player_cue")
        self.count = PlainLabel("", "player_cue")
        self._is_beside = False
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.addWidget(self.cue, 2)
        self._both.addWidget(self.count, 3)

    def show_words(self, cue: str, count: str) -> None:
        """Show another second; below the cue the count keeps its room while there is none."""
        self.cue.setText(cue)
        self.count.setText(count)
        show_if(bool(count) or not self._is_beside, self.count)
        sides = _BESIDE if self._is_beside and count else _TOP
        for label, side in zip((self.cue, self.count), sides, strict=True):
            label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def place(self, *, is_beside: bool) -> None:
        """Side by side, or one below the other."""
        self._is_beside = is_beside
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._both.setDirection(across if is_beside else down)
        self._both.setSpacing(spaced(16 if is_beside else 2))
        self.show_words(self.cue.text(), self.count.text())


def set_letters(label: PlainLabel, px: int, weight: int, lines: int = 1) -> None:
    """Letters that grow half as fast as the text, and are never smaller than the rest of it.

    The label has room for so many lines, whatever it says.
    """
    label.setFont(body_font(max(scaled(BODY_PX), spaced(px)), weight))
    room = label.fontMetrics().boundingRect(QRect(0, 0, 1, 1), 0, "\n".join("M" * lines))
    label.setMinimumHeight(room.height())
