"""A large figure in a ring that empties as the time goes by."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.fonts import body_font
from companion.ui.theme import current_theme, scaled, spaced

LEAST_PX, MOST_PX = 210, 400
RING_PX = 6
FIGURE_PX, WORDS_PX = 72, 20
_DISCS = ((0.80, 0.22), (0.64, 0.26))
"""Share of the whole diameter, and how much each is lighter than the ground."""
_NARROWER = 0.08
"""Of the width at each side, where the words are: a ring is narrower there."""


class Ring(QWidget):
    """Figure, word and ring; nothing in it moves but once a second.

    Args:
        least_px: Its side at 100 % text where there is least room.
        figure_px, words_px: The size of the letters where there is room for that.
        inside: The share of the whole that the letters may take.

    Attributes:
        figure: The time, such as "4:32".
        words: What it is, such as "left".
    """

    def __init__(
        self,
        least_px: int = LEAST_PX,
        figure_px: int = FIGURE_PX,
        words_px: int = WORDS_PX,
        inside: float = _DISCS[-1][0],
    ) -> None:
        super().__init__()
        self._inside = inside
        self._figure_px, self._words_px = figure_px, words_px
        self._least_px = least_px
        self.figure = ""
        self.words = ""
        self._share: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_least(self, px: int) -> None:
        """Its side at 100 % text where there is least room is another one now."""
        if px != self._least_px:
            self._least_px = px
            self.updateGeometry()

    def show_time(self, figure: str, words: str, share: float | None) -> None:
        """Show another second.

        Args:
            figure: The time.
            words: What it is.
            share: How much of the ring is left, 0 to 1; None: it counts up, and the ring is whole.
        """
        self.figure, self.words, self._share = figure, words, share
        self.setAccessibleName(f"{figure} {words}")
        self.update()

    def sizeHint(self) -> QSize:
        """Room enough to read it; it takes more where there is more."""
        side = spaced(self._least_px)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the discs, the ring and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height(), spaced(MOST_PX)) - 2 * RING_PX
        whole = QRectF(0, 0, side, side)
        whole.moveCenter(QRectF(self.rect()).center())
        self._paint_discs(painter, whole)
        self._paint_ring(painter, whole)
        self._paint_words(painter, whole)

    def _paint_discs(self, painter: QPainter, whole: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().colour("player_glow"))
        for share, lighter in _DISCS:
            painter.setOpacity(lighter)
            painter.drawEllipse(_within(whole, share))
        painter.setOpacity(1)

    def _paint_ring(self, painter: QPainter, whole: QRectF) -> None:
        theme = current_theme()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(0.35)
        painter.setPen(QPen(theme.colour("player_muted"), 2))
        painter.drawEllipse(whole)
        painter.setOpacity(1)
        if self._share is not None and self._share > 0:
            pen = QPen(theme.colour("player_ink"), RING_PX)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(whole, 90 * 16, round(self._share * 360 * 16))

    def _paint_words(self, painter: QPainter, whole: QRectF) -> None:
        painter.setPen(current_theme().colour("player_ink"))
        inner = _within(whole, self._inside)
        figure = inner.adjusted(8, 0, -8, -inner.height() * 0.36)
        flags = Qt.AlignmentFlag.AlignHCenter
        painter.setFont(_fitting(self.figure, figure, scaled(self._figure_px), 600))
        painter.drawText(figure, flags | Qt.AlignmentFlag.AlignBottom, self.figure)
        words = QRectF(inner.left(), figure.bottom(), inner.width(), inner.height() * 0.3)
        aside = inner.width() * _NARROWER
        words.adjust(aside, 0, -aside, 0)
        painter.setFont(_fitting(self.words, words, scaled(self._words_px), 500))
        painter.drawText(words, flags | Qt.AlignmentFlag.AlignTop, self.words)


def _within(whole: QRectF, share: float) -> QRectF:
    inner = QRectF(0, 0, whole.width() * share, whole.height() * share)
    inner.moveCenter(whole.center())
    return inner


def _fitting(words: str, room: QRectF, px: int, weight: int) -> QFont:
    """The letters in which the words fit, as large as wished at the most."""
    font = body_font(px, weight)
    metrics = QFontMetrics(font)
    share = min(
        1.0,
        room.width() / max(1, metrics.horizontalAdvance(words)),
        room.height() / max(1, metrics.height()),
    )
    return body_font(max(8, int(px * share)), weight)
