"""Yes or no: a tick box, and a switch for settings. The words belong to the target."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from companion.ui.fitting import WrapsWords
from companion.ui.fonts import body_font
from companion.ui.icons import icon_pixmap
from companion.ui.theme import BODY_PX, current_theme, scaled

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
LEAST_HEIGHT = 44


class CheckBox(WrapsWords, QCheckBox):
    """A tick box whose words wrap; box and words together are the target, 44 px high.

    It is never wider than its words, whatever room its layout gives it: a stray press beside them
    ticks nothing.
    """

    sign_px = QSize(22, 22)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wrap_words()
        self.set_words(text)

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 (Qt's name)
        """Everywhere counts."""
        return self.rect().contains(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the empty width beside the words to the page."""
        super().resizeEvent(event)
        self.resize(min(self.width(), self.sizeHint().width()), self.height())

    def height_at(self, width: int) -> int:
        """How high it is at a width."""
        room = QRect(0, 0, max(1, width - self._before()), 100_000)
        words = QFontMetrics(self.letters()).boundingRect(room, _WRAP, self.words)
        return max(self.control_height(), words.height() + 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._sign()
        box = QRectF(2, (self.height() - size.height()) / 2, size.width(), size.height())
        self._paint_sign(painter, box)
        painter.setPen(current_theme().colour("ink" if self.isEnabled() else "muted"))
        painter.setFont(self.letters())
        room = QRect(self._before(), 0, self.width() - self._before(), self.height())
        painter.drawText(room, _WRAP, self.words)

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        theme = current_theme()
        ticked = self.isChecked()
        line = theme.colour("action" if ticked else "border")
        painter.setPen(QPen(line, 2))
        painter.setBrush(theme.colour("action" if ticked else "card"))
        painter.drawRoundedRect(box, 5, 5)
        if ticked:
            side = round(box.width()) - 4
            check = icon_pixmap("check", "on_action", side, self.devicePixelRatioF())
            painter.drawPixmap(round(box.left()) + 2, round(box.top()) + 2, check)

    def letters(self) -> QFont:
        """The letters of the body."""
        return body_font(scaled(BODY_PX))

    def _sign(self) -> QSize:
        return QSize(scaled(self.sign_px.width()), scaled(self.sign_px.height()))

    def around_words(self) -> int:
        """The sign, and a little air."""
        return self._before() + 4

    def _before(self) -> int:
        return self._sign().width() + scaled(12) + 2

    def control_height(self) -> int:
        """Never under 44 pixels."""
        return max(LEAST_HEIGHT, QFontMetrics(self.letters()).height() + 16)


class Switch(CheckBox):
    """A setting that is on or off at once; the knob's side says which, not only the colour."""

    sign_px = QSize(44, 24)

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        theme = current_theme()
        on = self.isChecked()
        painter.setPen(QPen(theme.colour("action" if on else "border"), 2))
        painter.setBrush(theme.colour("action" if on else "card"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        side = box.height() - 8
        left = box.right() - side - 4 if on else box.left() + 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_action" if on else "border"))
        painter.drawEllipse(QRectF(left, box.top() + 4, side, side))
