"""A picture of the person's own, as wide as its place allows; its name is what is read aloud."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.growing import GrowsWithText
from companion.ui.pictures import shown
from companion.ui.theme import scaled

_KEEP = Qt.AspectRatioMode.KeepAspectRatio


class OwnPicture(GrowsWithText, QWidget):
    """Keeps its shape, and is never larger than its dots are.

    Args:
        longest_px: The longest side at 100 % text; None: as wide as there is room.
    """

    def __init__(self, longest_px: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest_px = longest_px
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.grow()

    def show_picture(self, content: bytes | None, caption: str) -> None:
        """Show a kept picture; nothing while there is none."""
        self._image = QImage() if content is None else shown(content)
        self.setAccessibleName(caption)
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
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = self._shape(self.width())
        painter.drawImage(QRect(0, 0, shape.width(), shape.height()), self._image)

    def _most(self) -> QSize:
        size = self._image.size()
        if size.isEmpty():
            return QSize(0, 0)
        if self._longest_px is None:
            return size
        longest = scaled(self._longest_px)
        return size.scaled(longest, longest, _KEEP)

    def _shape(self, width: int) -> QSize:
        most = self._most()
        return most if most.width() <= width else most.scaled(width, most.height(), _KEEP)

    def _measure(self) -> None:
        self.setMaximumSize(self._most().expandedTo(QSize(1, 1)))
        self.updateGeometry()
