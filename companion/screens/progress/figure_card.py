"""A small card with one figure; pressing it opens the figure as the large chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from companion.ui.charts.small_bars import SmallBars
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import current_theme, scaled
from companion.wording.progress import describe, headline, scale_words, title
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.comparison import Figure
    from companion.domain.series import DailySeries

RADIUS_PX = 14


class FigureCard(QAbstractButton):
    """Name, figure, little bars and the sentence; one button for mouse, keyboard and reader."""

    def __init__(self, figure: Figure, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure, self._role = figure, role
        self._over = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._build()

    def show_series(self, series: DailySeries, more: str = "") -> None:
        """Show the figure for a range; `more` is a second sentence, such as least and worst."""
        figure_words, sentence = headline(self.figure, series), describe(self.figure, series)
        self._value.setText(figure_words)
        self._bars.show_series(series, self._role)
        self._sentence.setText(f"{sentence} {more}".strip())
        spoken = [f"{word}." for word in (title(self.figure), figure_words) if word]
        self.setAccessibleName(" ".join([*spoken, sentence, more]).strip())

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
        self._value, self._bars = PlainLabel("", "figure"), SmallBars()
        self._sentence = PlainLabel("", "small")
        hint = scale_words(self.figure)
        scale = PlainLabel(hint, "small")
        self._column = QVBoxLayout(self)
        for widget in (PlainLabel(title(self.figure), "card_title"), self._value, scale):
            self._column.addWidget(widget)
        show_if(bool(hint), scale)
        self._column.addWidget(self._bars)
        self._column.addWidget(self._sentence)
        self._column.addStretch(1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleDescription(tr("Opens it as the large chart."))
        self._measure()

    def _measure(self) -> None:
        edge = scaled(20)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(scaled(6))
