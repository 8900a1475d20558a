"""What a chart marks beside its figures: days under a line, a day by a dotted line; named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from companion.domain.marks import weight
from companion.ui.charts.painting import paint_days_line, paint_moment
from companion.ui.charts.shading import NAMES_PX
from companion.ui.theme import current_theme, scaled
from companion.wording.marks import mark_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.marks import Marked

AIR_PX = 6.0


@dataclass(frozen=True, slots=True)
class MarkLine:
    """Some days under a line with ends, or one day with a dotted line; both ends included.

    Attributes:
        name: What stands beside it where there is room.
        is_long: It takes days, and has a line over them.
        weight: Its place among those that are named while there is room; 0 comes first.
    """

    first: date
    last: date
    name: str
    is_long: bool
    weight: int = 0


def lines_of(marks: Sequence[Marked], first: date, last: date) -> tuple[MarkLine, ...]:
    """The marks as far as they lie in these days, each with its name."""
    return tuple(
        MarkLine(
            max(each.first, first),
            min(each.last, last),
            mark_name(each.kind),
            each.is_long,
            weight(each.kind),
        )
        for each in marks
        if each.first <= last and each.last >= first
    )


class MarksItem(pg.GraphicsObject):
    """The marks of a chart; their names stand in one line at its top."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[MarkLine, ...] = ()
        self._shift = 0.0
        self._box = QRectF()
        self._is_second = False
        self._font = QFont()
        self.named: tuple[str, ...] = ()
        self.setZValue(-15)

    @property
    def lines(self) -> tuple[MarkLine, ...]:
        """What is marked now."""
        return self._lines

    def show_lines(self, lines: Sequence[MarkLine], shift: float) -> None:
        """Mark these days, so far right of their own place; see `Chart.shade`."""
        self._lines, self._shift = tuple(lines), shift
        self.update()

    def show_box(self, box: QRectF, font: QFont, *, is_second: bool) -> None:
        """Where there is room; the line of names may be the second, under that of shaded days."""
        self.prepareGeometryChange()
        self._box, self._font, self._is_second = box, font, is_second

    def boundingRect(self) -> QRectF:
        """The whole chart."""
        return self._box

    def paint(self, painter: QPainter, *_: object) -> None:
        """Every mark in its place, then the names that have room."""
        if not self._lines:
            return
        to_pixels = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setFont(self._font)
        place = to_pixels.mapRect(self._box)
        top = place.top() + scaled(NAMES_PX) * self._is_second
        bands = [to_pixels.mapRect(self._band(each)) for each in self._lines]
        for line, band in zip(self._lines, bands, strict=True):
            if line.is_long:
                paint_days_line(painter, band.left(), band.right(), top + scaled(NAMES_PX) - 4)
            else:
                paint_moment(painter, band.center().x(), top + scaled(NAMES_PX), place.bottom())
        self._paint_names(painter, bands, place, top + QFontMetricsF(self._font).ascent())
        painter.restore()

    def _band(self, line: MarkLine) -> QRectF:
        begin = line.first.toordinal() - 0.5 + self._shift
        return QRectF(begin, self._box.top(), (line.last - line.first).days + 1, self._box.height())

    def _paint_names(
        self, painter: QPainter, bands: Sequence[QRectF], place: QRectF, baseline: float
    ) -> None:
        """The weightiest first; a name without room is left to the sentence and the table."""
        metrics = QFontMetricsF(self._font)
        painter.setPen(current_theme().colour("muted"))
        pairs = sorted(
            zip(self._lines, bands, strict=True), key=lambda each: (each[0].weight, each[1].left())
        )
        names = [
            Name(line, band, metrics.horizontalAdvance(line.name), place) for line, band in pairs
        ]
        placed = places_of(names)
        for name, left in placed:
            painter.drawText(QPointF(left, baseline), name.line.name)
        self.named = tuple(name.line.name for name, _ in placed)


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a mark that looks for room in the one line of names.

    Attributes:
        line: The mark.
        band: Its days, in pixels.
        width: How wide the name is.
        place: The chart; no name leaves it.
    """

    line: MarkLine
    band: QRectF
    width: float
    place: QRectF

    def spots(self, taken: Sequence[tuple[float, float]] = ()) -> tuple[float, ...]:
        """Where it may begin, the best first: over its days, or on either side of its day."""
        if not self.line.is_long:
            middle = self.band.center().x()
            return self._inside(middle - AIR_PX), self._inside(middle + AIR_PX - self.width)
        most = self.band.right() - self.width
        later = (end for _, end in sorted(taken) if self.band.left() < end <= most)
        return self._inside(self.band.left()), *map(self._inside, later)

    def _inside(self, left: float) -> float:
        return max(self.place.left(), min(left, self.place.right() - self.width))

    def is_free(self, left: float, taken: Sequence[tuple[float, float]]) -> bool:
        """Whether it meets none of these, from and to."""
        return not any(left < end and begun < left + self.width for begun, end in taken)


def places_of(names: Sequence[Name]) -> list[tuple[Name, float]]:
    """Where names begin that have room; of two places, the one that leaves more to the others.

    Args:
        names: The weightiest first.
    """
    placed: list[tuple[Name, float]] = []
    taken: list[tuple[float, float]] = []
    for n, name in enumerate(names):
        free = [left for left in name.spots(taken) if name.is_free(left, taken)]
        if not free:
            continue
        others = names[n + 1 :]
        left = min(free, key=lambda spot: _met(others, _reach(name, spot))) if free[1:] else free[0]
        placed.append((name, left))
        taken.append(_reach(name, left))
    return placed


def _reach(name: Name, left: float) -> tuple[float, float]:
    """From and to, with some air at either side."""
    return left - 2 * AIR_PX, left + name.width + 2 * AIR_PX


def _met(others: Sequence[Name], reach: tuple[float, float]) -> int:
    """How many others would lose their best place."""
    return sum(not each.is_free(each.spots()[0], (reach,)) for each in others)
