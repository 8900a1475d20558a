"""A pill: a few words of good news or state, such as "Saved 08:42"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.announce import announce
from companion.ui.fonts import body_font
from companion.ui.icons import icon_pixmap
from companion.ui.showing import show_if
from companion.ui.theme import current_theme, scaled


class Pill(QWidget):
    """Words on a soft tint, with an icon if it helps. Role: action, plan, pain or warm."""

    def __init__(
        self,
        text: str = "",
        icon: str | None = None,
        role: str = "action",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._icon = icon
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str, *, spoken: bool = False) -> None:
        """Say something else; spoken tells it to screen readers too. Empty hides the pill."""
        self.text = text
        self.setAccessibleName(text)
        show_if(bool(text), self)
        self.updateGeometry()
        self.update()
        if spoken and text:
            announce(self, text)

    def sizeHint(self) -> QSize:
        """Room for the words and the icon."""
        metrics = QFontMetrics(self._letters())
        width = metrics.horizontalAdvance(self.text) + 2 * scaled(11)
        width += scaled(16) + scaled(6) if self._icon else 0
        return QSize(width + 1, max(26, metrics.height() + scaled(7)))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tint, icon and words."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{self._role}_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        left = scaled(11)
        if self._icon:
            side = scaled(16)
            pixmap = icon_pixmap(self._icon, self._role, side, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - side) // 2, pixmap)
            left += side + scaled(6)
        painter.setFont(self._letters())
        painter.setPen(theme.colour(self._role))
        place = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text)

    def _letters(self) -> QFont:
        return body_font(scaled(14), 600)
