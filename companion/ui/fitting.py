"""Words that wrap inside a button, and keep it as high as they need at its width, no higher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy

from companion.ui.growing import MeasuredOnce
from companion.ui.text import plain
from companion.ui.theme import looks

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QAbstractButton, QWidget

    Button = QAbstractButton
else:
    Button = object


class WrapsWords(MeasuredOnce, Button):
    """What buttons and ticks share, put before their Qt class: words that wrap, Enter that presses.

    Who uses it says its `letters()`, its least `control_height()`, what stands `around_words()`,
    and its height at a width.

    Attributes:
        words: What it says, as a person reads it.
    """

    words = ""

    def wrap_words(self) -> None:
        """Be as high as the words need; called once, before the first words."""
        self._heights: dict[int, int] = {}
        self._widths: dict[int, tuple[int, int]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_words(self, text: str) -> None:
        """Say something else. The words are plain text; '&' stays an '&'."""
        self.words = text
        self.setText(plain(text))
        self.setAccessibleName(text)
        self.remeasure()

    def letters(self) -> QFont:
        """The letters of its words."""
        raise NotImplementedError

    def control_height(self) -> int:
        """The least height, with one line of text."""
        raise NotImplementedError

    def around_words(self) -> int:
        """The width of all that is beside its words."""
        raise NotImplementedError

    @property
    def longest_word(self) -> int:
        """How wide its longest word is."""
        return self._measured()[1]

    def _measured(self) -> tuple[int, int]:
        """How wide all its words are on one line, and the longest; a layout asks often."""
        percent = looks().percent
        if percent not in self._widths:
            wide = QFontMetrics(self.letters()).horizontalAdvance
            longest = max((wide(word) for word in self.words.split()), default=0)
            self._widths[percent] = wide(self.words), longest
        return self._widths[percent]

    def sizeHint(self) -> QSize:
        """Room for the words on one line."""
        return QSize(self.around_words() + self._measured()[0] + 2, self.control_height())

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word; the rest wraps."""
        return QSize(self.around_words() + self.longest_word, self.control_height())

    def hasHeightForWidth(self) -> bool:
        """Yes: narrow means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it must be at a width so that all its words show; a layout asks often."""
        if width not in self._heights:
            self._heights[width] = self.height_at(width)
        return self._heights[width]

    def height_at(self, width: int) -> int:
        """The same, measured."""
        raise NotImplementedError

    def remeasure(self) -> None:
        """Its words or the text size are others: measure anew."""
        self._heights.clear()
        self._widths.clear()
        super().remeasure()
        fit_height(self, self.control_height())
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow higher when the words need another line."""
        super().resizeEvent(event)
        fit_height(self, self.control_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the keyboard, like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


def fit_height(widget: QWidget, least: int) -> None:
    """Stop a layout from stretching the widget; `least` is its height with one line."""
    height = max(least, widget.heightForWidth(widget.width()))
    if widget.minimumHeight() != least:
        widget.setMinimumHeight(least)
    if widget.maximumHeight() != height:
        widget.setMaximumHeight(height)
