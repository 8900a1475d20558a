"""How a bar, a span and a gap are painted, large and small; by Qt alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from companion.ui.theme import current_theme, scaled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PART_OF_WEEK = 0.73  # how much of its week a bar fills; the rest is air
WIDEST_BAR_PX = 64
RADIUS_PX = 4.0
THIN_WEEK_PX = 5.0  # below this there is no air between bars and no outline around them


def column(week: QRectF, part: float) -> QRectF:
    """The bar of a week that fills a part of its height; a value of 0 is a thin line."""
    return columns([(week.left(), week.width(), part)], week.bottom(), week.height())[0]


def columns(
    weeks: Iterable[tuple[float, float, float]], foot: float, height: float
) -> list[QRectF]:
    """The bars of many weeks, as there are in many years.

    Args:
        weeks: Of each its left edge, its width, and the part of the height that is filled.
        foot: Where they stand.
        height: How high a bar may be.
    """
    widest = scaled(WIDEST_BAR_PX)
    found: list[QRectF] = []
    for left, width, part in weeks:
        bar = width if width < THIN_WEEK_PX else min(width * PART_OF_WEEK, widest)
        high = max(2.0, height * part)
        found.append(QRectF(left + width / 2 - bar / 2, foot - high, bar, high))
    return found


def paint_rounded(painter: QPainter, bar: QRectF) -> None:
    """A bar with small round corners; plain where it is too thin for them."""
    if bar.width() < THIN_WEEK_PX * PART_OF_WEEK:
        painter.drawRect(bar)
        return
    radius = min(RADIUS_PX, bar.width() / 5, bar.height() / 2)
    painter.drawRoundedRect(bar, radius, radius)


def paint_bars(painter: QPainter, bars: Sequence[QRectF]) -> None:
    """Many bars of one colour in one go, as there are of many years."""
    painter.setPen(Qt.PenStyle.NoPen)
    thin = THIN_WEEK_PX * PART_OF_WEEK
    painter.drawRects([bar for bar in bars if bar.width() < thin])
    for bar in bars:
        if bar.width() >= thin:
            paint_rounded(painter, bar)


def paint_outline(painter: QPainter, week: QRectF, part: float, role: str) -> None:
    """How high a bar could be: the soft colour of its role in a fine line."""
    theme = current_theme()
    thin = week.width() < THIN_WEEK_PX
    painter.setPen(Qt.PenStyle.NoPen if thin else QPen(theme.colour("border"), 1))
    painter.setBrush(theme.colour(f"{role}_soft"))
    outline = column(week, part)
    paint_rounded(painter, outline if thin else outline.adjusted(0.5, 0.5, -0.5, 0))


def paint_span(painter: QPainter, week: QRectF, low: float, high: float) -> None:
    """From least to most: a line in ink, ringed by the card's colour so that it shows on a bar."""
    theme = current_theme()
    middle, arm = week.center().x(), min(6.0, week.width() / 5)
    ends = [week.bottom() - week.height() * part for part in (low, high)]
    for role, width in (("card", 5.0), ("ink", 2.0)):
        painter.setPen(QPen(theme.colour(role), min(width, week.width() / 3)))
        painter.drawLine(QPointF(middle, ends[0]), QPointF(middle, ends[1]))
        for end in ends:
            painter.drawLine(QPointF(middle - arm, end), QPointF(middle + arm, end))


def paint_quotas(painter: QPainter, lines: Sequence[QLineF]) -> None:
    """What was planned: lines across days, ringed by the card's colour to show on a bar."""
    theme = current_theme()
    for role, width in (("card", 5.0), ("ink", 2.0)):
        pen = QPen(theme.colour(role), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLines(list(lines))


def paint_over(painter: QPainter, foot: QPointF, most_px: float = 12.0) -> None:
    """More than was planned: a triangle whose foot stands here."""
    theme = current_theme()
    wide = min(scaled(11), most_px)
    points = [
        foot + QPointF(-wide / 2, 0),
        foot + QPointF(wide / 2, 0),
        foot + QPointF(0, -wide),
    ]
    painter.setPen(QPen(theme.colour("card"), 1))
    painter.setBrush(theme.colour("ink"))
    painter.drawPolygon(QPolygonF(points))


def paint_shade(painter: QPainter, band: QRectF, plain_px: float = 0.0) -> None:
    """Shaded days: a warm tint with hatching, and an edge at both sides that shows in grey, too.

    Args:
        painter: Draws in pixels.
        band: The days, over the whole height.
        plain_px: How much of it at the top has no hatching, so that words can be read there.
    """
    theme = current_theme()
    painter.fillRect(band, theme.colour("warm_soft"))
    hatching = QBrush(theme.colour("warm_line"), Qt.BrushStyle.BDiagPattern)
    painter.fillRect(band.adjusted(0, plain_px, 0, 0), hatching)
    painter.setPen(QPen(theme.colour("warm"), 1, Qt.PenStyle.DotLine))
    for x in (band.left(), band.right()):
        painter.drawLine(QPointF(x, band.top() + plain_px), QPointF(x, band.bottom()))


def paint_gap(painter: QPainter, week: QRectF, words: str = "") -> None:
    """The words where they fit, else a dotted line on the ground."""
    theme = current_theme()
    if words and QFontMetricsF(painter.font()).horizontalAdvance(words) <= week.width() - 4:
        painter.setPen(theme.colour("muted"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(week.adjusted(0, 0, 0, -4), flags, words)
        return
    paint_ground(painter, column(week, 0))


def paint_ground(painter: QPainter, week: QRectF) -> None:
    """Nothing is known: a dotted line along the foot, as wide as what it stands for."""
    paint_grounds(painter, [week])


def paint_grounds(painter: QPainter, weeks: Iterable[QRectF]) -> None:
    """The same of many weeks in one go, as there are in many years."""
    painter.setPen(QPen(current_theme().colour("border"), 1.5, Qt.PenStyle.DotLine))
    feet = ((week.left(), week.bottom() - 0.75, week.right()) for week in weeks)
    painter.drawLines([QLineF(left, y, right, y) for left, y, right in feet])


def paint_days_line(painter: QPainter, left: float, right: float, y: float) -> None:
    """Some days that are marked: a line over them with ends that point down."""
    painter.setPen(QPen(current_theme().colour("muted"), 1.5))
    end = scaled(4)
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    for x in (left, right):
        painter.drawLine(QPointF(x, y), QPointF(x, y + end))


def paint_moment(painter: QPainter, x: float, top: float, foot: float) -> None:
    """A day that is marked: a dotted line from top to foot."""
    painter.setPen(QPen(current_theme().colour("muted"), 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(x, top), QPointF(x, foot))


def paint_dashed(painter: QPainter, begin: QPointF, end: QPointF) -> None:
    """A goal: a dashed line, ringed by the card's colour to show on a bar."""
    theme = current_theme()
    for role, width, dash in (
        ("card", 4.0, Qt.PenStyle.SolidLine),
        ("ink", 1.75, Qt.PenStyle.DashLine),
    ):
        pen = QPen(theme.colour(role), width, dash)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(begin, end)


DAY_PARTS = (0.3, 0.46, 0.62, 0.78, 0.94)
"""How much of its cell a day of each step fills, so that steps differ in size as well as in
shade."""


def paint_day_step(painter: QPainter, cell: QRectF, step: int, role: str) -> None:
    """A day of one of five steps: a small ring, then squares that grow and darken."""
    theme = current_theme()
    side = min(cell.width(), cell.height()) * DAY_PARTS[step]
    middle = cell.center()
    box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    deep = theme.colour(role)
    if step == 0:
        painter.setPen(QPen(deep, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        return
    painter.setPen(QPen(deep, 1))
    painter.setBrush(between(theme.colour("card"), deep, step / (len(DAY_PARTS) - 1)))
    painter.drawRoundedRect(box, 2, 2)


def paint_empty_day(painter: QPainter, cell: QRectF) -> None:
    """A day without an entry: the faint outline of its place, with nothing in it."""
    painter.setPen(QPen(current_theme().colour("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cell.adjusted(4, 4, -4, -4), 2, 2)


def between(light: QColor, deep: QColor, part: float) -> QColor:
    """A shade between two colours, 0 the one to 1 the other."""
    mixed = (one + (two - one) * part for one, two in zip(
        (light.redF(), light.greenF(), light.blueF()),
        (deep.redF(), deep.greenF(), deep.blueF()), strict=True,
    ))  # fmt: skip
    return QColor.fromRgbF(*mixed)
