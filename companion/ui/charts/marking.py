"""What a chart marks beside its figures: days under a line, a day by a dotted line; named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

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
    """

    first: date
    last: date
    name: str
    is_long: bool


def lines_of(marks: Sequence[Marked], first: date, last: date) -> tuple[MarkLine, ...]:
    """The marks as far as they lie in these days, each with its name."""
    return tuple(
        MarkLine(max(each.first, first), min(each.last, last), mark_name(each.kind), each.is_long)
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
        """Those over days first; a name that would meet another is left to sentence and table."""
        metrics, named = QFontMetricsF(self._font), []
        taken: list[tuple[float, float]] = []
        painter.setPen(current_theme().colour("muted"))
        pairs = zip(self._lines, bands, strict=True)
        for line, band in sorted(pairs, key=lambda each: (not each[0].is_long, each[1].left())):
            width = metrics.horizontalAdvance(line.name)
            begin = band.left() if line.is_long else band.center().x() - AIR_PX
            left = max(place.left(), min(begin, place.right() - width))
            if any(left < end and begun < left + width for begun, end in taken):
                continue
            painter.drawText(QPointF(left, baseline), line.name)
            named.append(line.name)
            taken.append((left - 2 * AIR_PX, left + width + 2 * AIR_PX))
        self.named = tuple(named)
