"""How the words beside the circle are shown where there is little room: the buttons come first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from companion.ui.fonts import body_font
from companion.ui.theme import BODY_PX, scaled, spaced

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

CAPTION_PX, LARGE_CAPTION_PX, SIGN_PX = 20, 30, 30
BESIDE, WORDS = 2, 5
"""How the circle and the words share the width."""

BETWEEN_PX = 16
"""From the sign to what is counted."""

_SMALLEST = 0.7
"""Where even that does not fit, letters shrink to so much of it at the most. Our choice."""


@dataclass(frozen=True, slots=True)
class Fit:
    """One way to show them.

    Attributes:
        caption, sign: Their letters.
        has_circle, has_title: What is shown besides.
    """

    caption: QFont
    sign: QFont
    has_circle: bool = True
    has_title: bool = True

    def needs_px(self, sign: str, caption: str, width: int, beside_sign: int) -> int:
        """How high the words are in a width.

        Args:
            sign: What to do now.
            caption: What is said; empty words take no room.
            width: Of the page, without its edges.
            beside_sign: The width of what is counted, beside the sign.
        """
        sign_wide = self.sign_wide(sign, width, beside_sign)
        caption_high = _high(self.caption, caption, self._wide(width))
        return _high(self.sign, sign, sign_wide) + 4 + caption_high

    def sign_wide(self, sign: str, width: int, beside_sign: int) -> int:
        """How wide the sign is, in one line where it can be; Qt by itself breaks it earlier."""
        most = self._wide(width) - beside_sign - BETWEEN_PX
        return min(QFontMetrics(self.sign).horizontalAdvance(sign) + 2, most)

    def _wide(self, width: int) -> int:
        """What of a width is left for the words."""
        if not self.has_circle:
            return width
        return (width - spaced(20)) * WORDS // (BESIDE + WORDS) - 2


def usual_fit(*, is_large: bool) -> Fit:
    """As it is where there is room."""
    caption = body_font(_letters(LARGE_CAPTION_PX if is_large else CAPTION_PX), _weight(is_large))
    return Fit(caption, body_font(_letters(SIGN_PX), 700))


def smaller_fits(*, is_large: bool) -> list[Fit]:
    """What gives way, one after the other: large letters, the circle, the title, all letters."""
    small, bold = _letters(CAPTION_PX), body_font(_letters(CAPTION_PX), 700)
    caption = body_font(small, _weight(is_large))
    least = round(small * _SMALLEST)
    return [
        Fit(caption, body_font(_letters(SIGN_PX), 700)),
        Fit(caption, bold, has_circle=False),
        Fit(caption, bold, has_circle=False, has_title=False),
        Fit(body_font(least), body_font(least, 700), has_circle=False, has_title=False),
    ]


def _weight(is_large: bool) -> int:
    return 600 if is_large else 400


def _high(font: QFont, words: str, width: int) -> int:
    if not words:
        return 0
    room = QRect(0, 0, max(width, 1), 10_000)
    return QFontMetrics(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height()


def _letters(px: int) -> int:
    """They grow half as fast as the text, and are never smaller than the rest of it."""
    return max(scaled(BODY_PX), spaced(px))
