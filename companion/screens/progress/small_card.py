"""A small card with one figure; pressing it opens what is behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from companion.ui.charts.small_bars import SmallBars
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import current_theme, scaled
from companion.wording.translate import tr

RADIUS_PX = 14


class SmallCard(QAbstractButton):
    """Name, figure, little bars and a sentence; one button for mouse, keyboard and reader.

    Attributes:
        bars: The shape of the time; a card without one hides them.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._over = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._build()

    def show_words(self, value: str, scale: str, sentence: str) -> None:
        """Show a figure, what it means, and a sentence."""
        self._value.setText(value)
        self._scale.setText(scale)
        self._sentence.setText(sentence)
        show_if(bool(value), self._value)
        show_if(bool(scale), self._scale)
        spoken = [f"{word}." for word in (self._title, value) if word]
        self.setAccessibleName(" ".join([*spoken, sentence]).strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        super().leaveEvent(event)
        self._over = False
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card itself: paper, and a line in the colour of action under the mouse."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, radius = current_theme(), scaled(RADIUS_PX)
        painter.setPen(QPen(theme.colour("action" if self._over else "line"), 1))
        painter.setBrush(theme.colour("hover" if self.isDown() else "card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _build(self) -> None:
        self._value, self.bars = PlainLabel("", "figure"), SmallBars()
        self._scale, self._sentence = PlainLabel("", "small"), PlainLabel("", "small")
        self._column = QVBoxLayout(self)
        for widget in (
            PlainLabel(self._title, "card_title"), self._value, self._scale, self.bars,
            self._sentence,
        ):  # fmt: skip
            self._column.addWidget(widget)
        self._column.addStretch(1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleDescription(tr("Opens more about it."))
        self._measure()

    def _measure(self) -> None:
        edge, above = scaled(20), scaled(16)
        self._column.setContentsMargins(edge, above, edge, above)
        self._column.setSpacing(scaled(4))
