"""Where the two figures of the body stand in a width, and the words above them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from companion.domain.body import View
from companion.ui.fonts import body_font
from companion.ui.theme import BODY_PX, scaled
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.body import Body

EDGE = 10
WORDS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
"""How the words above a figure are set."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where the two figures stand for a width: beside each other, or one below the other.

    Attributes:
        scale: Pixels for one unit of the drawing.
        origins: The upper left corner of each figure's drawing.
        labels: Height of the line of words above each figure.
        height: Of the whole picture.
    """

    scale: float
    origins: dict[View, QPointF]
    labels: int
    height: int


def arrange(body: Body, width: int) -> Arrangement:
    """Place both figures in a width: beside each other while each has at least its 100 %."""
    beside = width >= 2 * body.width
    each = width / 2 if beside else width
    scale = min(scaled(100) / 100, max(each, body.width) / body.width)
    drawing = body.width * scale
    words = _labels_height(drawing / 3)
    step = words + body.height * scale
    gap = scaled(24)
    if beside:
        gap = min(gap, round(width - 2 * drawing))
        left, height = (width - 2 * drawing - gap) / 2, step
        second = QPointF(left + drawing + gap, EDGE + words)
    else:
        left, height = (width - drawing) / 2, 2 * step + gap
        second = QPointF(left, EDGE + words + step + gap)
    first = QPointF(left, EDGE + words)
    return Arrangement(
        scale, {View.FRONT: first, View.BACK: second}, words, round(height) + 2 * EDGE
    )


def labels(view: View) -> tuple[tuple[str, str], ...]:
    """The words above a figure from left to right, and their roles: left is the person's left."""
    left, right = (tr("Your left"), "muted"), (tr("Your right"), "muted")
    if view is View.FRONT:
        return right, (tr("Front"), "ink"), left
    return left, (tr("Back"), "ink"), right


def letters(role: str) -> QFont:
    """Those of the words above a figure."""
    return body_font(scaled(BODY_PX), 600) if role == "ink" else body_font(scaled(14))


def _labels_height(room: float) -> int:
    """Room for the highest of the words above a figure, with a gap below."""
    box = QRect(0, 0, max(1, int(room)), 10_000)
    heights = [
        QFontMetrics(letters(role)).boundingRect(box, WORDS, words).height()
        for view in View
        for words, role in labels(view)
    ]
    return max(heights) + scaled(8)
