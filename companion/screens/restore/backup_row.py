"""One backup in a list of which one is chosen: when it was made, what it holds, why it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from companion.ui.fitting import fit_height
from companion.ui.fonts import body_font
from companion.ui.text import plain
from companion.ui.theme import BODY_PX, current_theme, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

_WRAP = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value
LEAST_HEIGHT = 48
SIGN_PX = 22
SMALL_PX = 14


class BackupRow(QRadioButton):
    """A bold line and quiet lines under it; all of it is the target. Arrows choose another."""

    def __init__(self, bold: str, quiet: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bold = bold
        self.quiet = "\n".join(line for line in quiet if line)
        self.setText(plain(bold))
        self.setAccessibleName(bold)
        self.setAccessibleDescription(self.quiet.replace("\n", " "))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 (Qt's name)
        """Everywhere counts."""
        return self.rect().contains(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the lines without a break."""
        wide = max(_widths(self.bold, self._bold()) + _widths(self.quiet, self._small()))
        return QSize(self._before() + wide + scaled(14), LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        bold = _widths(self.bold.replace(" ", "\n"), self._bold())
        quiet = _widths(self.quiet.replace(" ", "\n"), self._small())
        return QSize(self._before() + max(bold + quiet) + scaled(14), LEAST_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        """Yes: narrow means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        bold, quiet = self._heights(width)
        return max(LEAST_HEIGHT, bold + quiet + scaled(20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow higher when the words need another line."""
        super().resizeEvent(event)
        fit_height(self, LEAST_HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            fit_height(self, LEAST_HEIGHT)
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame of the chosen one, the sign and the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        chosen = self.isChecked()
        painter.setPen(QPen(theme.colour("action" if chosen else "line"), 1))
        painter.setBrush(theme.colour("action_soft" if chosen else "card"))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, scaled(10), scaled(10))
        self._paint_sign(painter)
        bold, quiet = self._heights(self.width())
        room = self.width() - self._before() - scaled(12)
        top = (self.height() - bold - quiet) // 2
        for words, font, ink, height in (
            (self.bold, self._bold(), "ink", bold),
            (self.quiet, self._small(), "ink" if chosen else "muted", quiet),
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(ink))
            painter.drawText(QRect(self._before(), top, room, height), _WRAP, words)
            top += height

    def _paint_sign(self, painter: QPainter) -> None:
        theme, side = current_theme(), scaled(SIGN_PX)
        chosen = self.isChecked()
        box = QRectF(scaled(12), (self.height() - side) / 2, side, side)
        painter.setPen(QPen(theme.colour("action" if chosen else "border"), 2))
        painter.setBrush(theme.colour("card"))
        painter.drawEllipse(box)
        if chosen:
            inset = side / 4
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("action"))
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(1, width - self._before() - scaled(12)), 100_000)
        found = [
            QFontMetrics(font).boundingRect(room, _WRAP, words).height() if words else 0
            for words, font in ((self.bold, self._bold()), (self.quiet, self._small()))
        ]
        return found[0], found[1]

    def _bold(self) -> QFont:
        return body_font(scaled(BODY_PX), 600)

    def _small(self) -> QFont:
        return body_font(scaled(SMALL_PX))

    def _before(self) -> int:
        return scaled(12) + scaled(SIGN_PX) + scaled(12)


def _widths(words: str, font: QFont) -> list[int]:
    metrics = QFontMetrics(font)
    return [metrics.horizontalAdvance(line) for line in words.split("\n")]
