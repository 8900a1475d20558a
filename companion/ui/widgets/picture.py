"""A picture of the person's own, as wide as its place allows; its name is what is read aloud."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.growing import GrowsWithText
from companion.ui.pictures import shown
from companion.ui.theme import scaled

MOST_SCALE = 4
"""Twice as large text on a screen with twice as many dots: no more of them are ever shown."""

_KEEP = Qt.AspectRatioMode.KeepAspectRatio


class OwnPicture(GrowsWithText, QWidget):
    """Keeps its shape, and is never larger than its dots are.

    Args:
        longest_px: The longest side at 100 % text; None: as wide as there is room.
    """

    def __init__(self, longest_px: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest_px = longest_px
        self._content: bytes | None = None
        self._image = self._small = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.grow()

    def show_picture(self, content: bytes | None, caption: str) -> None:
        """Show a kept picture; nothing while there is none."""
        self.setAccessibleName(caption)
        if content == self._content:
            return
        self._content = content
        most = None if self._longest_px is None else MOST_SCALE * self._longest_px
        self._image = QImage() if content is None else shown(content, most)
        self._small = QImage()
        self._measure()
        self.update()

    def sizeHint(self) -> QSize:
        """Its shape at its greatest size."""
        return self._most()

    def minimumSizeHint(self) -> QSize:
        """It may be small."""
        return self._most().scaled(scaled(48), scaled(48), _KEEP)

    def hasHeightForWidth(self) -> bool:
        """Yes: it keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        return self._shape(width).height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it at the left, as large as there is room."""
        if self._image.isNull():
            return
        shape = self._shape(self.width())
        painter = QPainter(self)
        painter.drawImage(QRect(QPoint(0, 0), shape), self._made_small(shape))

    def _made_small(self, shape: QSize) -> QImage:
        """It in the dots of the screen, made once for each size: so small letters stay clear."""
        dots = shape * self.devicePixelRatioF()
        if self._small.size() != dots:
            ways = (
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._small = self._image.scaled(dots, *ways)
        return self._small

    def _most(self) -> QSize:
        size = self._image.size()
        if size.isEmpty():
            return QSize(0, 0)
        if self._longest_px is None:
            return size
        longest = min(scaled(self._longest_px), max(size.width(), size.height()))
        return size.scaled(longest, longest, _KEEP)

    def _shape(self, width: int) -> QSize:
        most = self._most()
        return most if most.width() <= width else most.scaled(width, most.height(), _KEEP)

    def _measure(self) -> None:
        self.setMaximumSize(self._most().expandedTo(QSize(1, 1)))
        self.updateGeometry()
