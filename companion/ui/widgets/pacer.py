"""A circle that grows and shrinks with the breath, in a ring that fills as the practice goes by.

Where motion is to be less it stands still: the breath is counted in words and on a bar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui import motion
from companion.ui.fonts import body_font
from companion.ui.theme import BODY_PX, current_theme, scaled, spaced

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

FRAME_MS = 33
LEAST_PX, MOST_PX = 96, 380
SIGN_PX, COUNT_PX = 34, 20
RING_PX = 2
BAR_PX = 14

EMPTY, FULL = 0.50, 0.74
"""The inner disc when the breath is out and when it is in, as shares of the ring: the words fit
into it even when it is out."""
STILL = 0.70
"""Where nobody breathes to it: there the words are longer."""
GLOW = 0.17
"""So much wider is the disc around it."""
_INNER, _AROUND = 0.36, 0.24
"""How strongly both are painted over the ground."""
FAINT = 60
"""A difference of lightness, of 255, below which it needs an edge. Our choice."""
_IN_DISC, _IN_RING = (0.86, 0.5), (0.70, 0.44)
"""The room for words within the disc, and within the ring where the disc is too small for them."""


class Pacer(QWidget):
    """Shows what to do now; what moves is worked out anew from the clock at each painting.

    Args:
        full_now: How full the breath is at this very moment, 0 to 1; None: nobody breathes to it.

    Attributes:
        sign: What to do now.
        count: What is counted, below it.
        words_inside: Both stand in the circle; else they are shown elsewhere.
    """

    def __init__(self, full_now: Callable[[], float | None]) -> None:
        super().__init__()
        self._full_now = full_now
        self._share = 0.0
        self._goes = False
        self.sign = self.count = ""
        self.words_inside = True
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_now(self, sign: str, count: str, share: float, *, goes: bool) -> None:
        """Show this moment.

        Args:
            sign: What to do now.
            count: What is counted.
            share: How much of the practice is over, 0 to 1.
            goes: It does not stand still.
        """
        self.sign, self.count, self._share, self._goes = sign, count, share, goes
        self.setAccessibleName(f"{sign} {count}".strip())
        self._follow()
        self.update()

    @property
    def moves(self) -> bool:
        """Whether it is painted many times a second."""
        return self._frames.isActive()

    def sizeHint(self) -> QSize:
        """Room enough for the words; it takes more where there is more."""
        side = spaced(LEAST_PX)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """Move again."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it: nothing is painted."""
        super().hideEvent(event)
        self._frames.stop()

    def _follow(self) -> None:
        breathes = self._goes and self._full_now() is not None
        if breathes and self.isVisible() and not motion.reduced():
            if not self._frames.isActive():
                self._frames.start()
        else:
            self._frames.stop()

    # --- painting -----------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle, or the bar; the ring; the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if motion.reduced():
            self._paint_still(painter)
            return
        side = min(self.width(), self.height(), spaced(MOST_PX)) - 2 * RING_PX - 2
        whole = QRectF(0, 0, side, side)
        whole.moveCenter(QRectF(self.rect()).center())
        self._paint_discs(painter, whole)
        self._paint_ring(painter, whole)
        if self.words_inside:
            self._paint_words(painter, self._room_for_words(whole))

    def _room_for_words(self, whole: QRectF) -> QRectF:
        """Within the smallest disc; within the ring where letters would get too small in that."""
        disc = whole.width() * (STILL if self._full_now() is None else EMPTY)
        wide, high = disc * _IN_DISC[0], disc * _IN_DISC[1]
        needed = _needs(self.sign, body_font(scaled(BODY_PX), 700), wide)
        if needed.width() > wide or needed.height() > high * self._share_of_sign:
            wide, high = whole.width() * _IN_RING[0], whole.width() * _IN_RING[1]
        room = QRectF(0, 0, wide, high)
        room.moveCenter(whole.center())
        return room

    @property
    def _share_of_sign(self) -> float:
        """How much of the height the sign has, above what is counted."""
        return 0.66 if self.count else 1

    def _paint_discs(self, painter: QPainter, whole: QRectF) -> None:
        full = self._full_now()
        inner = STILL if full is None else EMPTY + (FULL - EMPTY) * full
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().colour("player_glow"))
        for share, opacity in ((inner + GLOW, _AROUND), (inner, _INNER)):
            disc = QRectF(0, 0, whole.width() * share, whole.height() * share)
            disc.moveCenter(whole.center())
            painter.setOpacity(opacity)
            painter.drawEllipse(disc)
        painter.setOpacity(1)
        if _glows_faintly():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(current_theme().colour("player_ink"), RING_PX))
            painter.drawEllipse(disc)

    def _paint_ring(self, painter: QPainter, whole: QRectF) -> None:
        theme = current_theme()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(0.35)
        painter.setPen(QPen(theme.colour("player_muted"), RING_PX))
        painter.drawEllipse(whole)
        painter.setOpacity(1)
        if self._share > 0:
            pen = QPen(theme.colour("player_muted"), 2 * RING_PX)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(whole, 90 * 16, -round(self._share * 360 * 16))

    def _paint_still(self, painter: QPainter) -> None:
        """Words, a bar that fills with the breath second by second, a line for the whole."""
        room = QRectF(self.rect())
        wide, gap = min(room.width(), float(scaled(MOST_PX))), spaced(BAR_PX)
        high = min(room.height() - 3 * gap, float(spaced(MOST_PX / 2)))
        words = QRectF(0, 0, wide, high if self.words_inside else 0)
        words.moveCenter(QPointF(room.center().x(), room.center().y() - 1.5 * gap))
        bar = QRectF(words.left(), words.bottom(), wide, gap)
        if self.words_inside:
            self._paint_words(painter, words)
        full = self._full_now()
        if full is not None:
            _paint_bar(painter, bar, round(full, 1), "player_ink")
        line = QRectF(bar.left(), bar.bottom() + gap, wide, 4)
        _paint_bar(painter, line, self._share, "player_muted")

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(current_theme().colour("player_ink"))
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        high = room.height() * self._share_of_sign
        font = _fitting(self.sign, room.width(), high, spaced(SIGN_PX))
        small = body_font(min(max(scaled(BODY_PX), spaced(COUNT_PX)), font.pixelSize()))
        sign_high = _needs(self.sign, font, room.width()).height()
        count_high = QFontMetricsF(small).height() if self.count else 0.0
        gap = count_high * 0.25
        top = room.center().y() - (sign_high + gap + count_high) / 2
        painter.setFont(font)
        painter.drawText(QRectF(room.left(), top, room.width(), sign_high + 2), wrap, self.sign)
        painter.setFont(small)
        below = QRectF(room.left(), top + sign_high + gap, room.width(), count_high + 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self.count)


def _glows_faintly() -> bool:
    """Whether the discs can hardly be told from the ground, as in high contrast."""
    glow, ground = (current_theme().colour(role) for role in ("player_glow", "player"))
    return abs(glow.lightness() - ground.lightness()) < FAINT


def _needs(words: str, font: QFont, width: float) -> QRectF:
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), flags, words)


def _fitting(words: str, width: float, height: float, px: int) -> QFont:
    """The letters in which the words fit, as large as wished at the most."""
    font = body_font(px, 700)
    while font.pixelSize() > 10:
        needed = _needs(words, font, width)
        if needed.height() <= height and needed.width() <= width + 1:
            break
        font = body_font(font.pixelSize() - 1, 700)
    return font


def _paint_bar(painter: QPainter, bar: QRectF, share: float, role: str) -> None:
    theme = current_theme()
    radius = bar.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("player_muted"))
    painter.setOpacity(0.3)
    painter.drawRoundedRect(bar, radius, radius)
    painter.setOpacity(1)
    if share > 0:
        painter.setBrush(theme.colour(role))
        filled = QRectF(bar.left(), bar.top(), max(bar.height(), bar.width() * share), bar.height())
        painter.drawRoundedRect(filled, radius, radius)
