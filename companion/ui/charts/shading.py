"""Days that a chart shades and names, such as a flare-up; painted behind all that it shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from companion.ui.charts.painting import paint_shade
from companion.ui.theme import current_theme, scaled
from companion.wording.flare import shade_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.flare_ups import FlareUp

NAMES_PX = 22
"""How high the line of names above the scale is: no bar and no dot reaches into it."""

AIR_PX = 6.0
THINNEST_PX = 3.0
"""A shaded day is never thinner, however long the time is."""


@dataclass(frozen=True, slots=True)
class Shade:
    """Some days that are shaded, both ends included.

    Attributes:
        name: What stands above them where there is room.
    """

    first: date
    last: date
    name: str


def shades_of(flare_ups: Sequence[FlareUp], first: date, last: date) -> tuple[Shade, ...]:
    """The gentle days of flare-ups, as far as they lie in these days, each named by its length."""
    return tuple(
        Shade(max(each.starts_on, first), min(each.ends_on, last), shade_name(each))
        for each in flare_ups
        if each.starts_on <= last and each.ends_on >= first
    )


class ShadesItem(pg.GraphicsObject):
    """The shaded days of a chart, from its ground to its top edge."""

    def __init__(self) -> None:
        super().__init__()
        self._shades: tuple[Shade, ...] = ()
        self._shift = 0.0
        self._box = QRectF()
        self._font = QFont()
        self.setZValue(-20)

    @property
    def shades(self) -> tuple[Shade, ...]:
        """What is shaded now."""
        return self._shades

    def show_shades(self, shades: Sequence[Shade], shift: float) -> None:
        """Shade these days; see `Chart.shade`."""
        self._shades, self._shift = tuple(shades), shift
        self.update()

    def show_box(self, box: QRectF, font: QFont) -> None:
        """Where there is room: days along the bottom, the scale and the line of names."""
        self.prepareGeometryChange()
        self._box, self._font = box, font

    def boundingRect(self) -> QRectF:
        """The whole chart."""
        return self._box

    def paint(self, painter: QPainter, *_: object) -> None:
        """Every band in its place, then the names that have room."""
        if not self._shades:
            return
        to_pixels = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setFont(self._font)
        bands = [to_pixels.mapRect(self._band(each)) for each in self._shades]
        for band in bands:
            paint_shade(painter, _wide_enough(band), scaled(NAMES_PX))
        self._paint_names(painter, bands, to_pixels.mapRect(self._box).right())
        painter.restore()

    def _band(self, shade: Shade) -> QRectF:
        begin = shade.first.toordinal() - 0.5 + self._shift
        days = (shade.last - shade.first).days + 1
        return QRectF(begin, self._box.top(), days, self._box.height())

    def _paint_names(self, painter: QPainter, bands: Sequence[QRectF], edge: float) -> None:
        """A name begins in its band; one that would meet the next band is left to the legend."""
        metrics = QFontMetricsF(self._font)
        ends = [band.left() for band in bands[1:]] + [edge]
        free = 0.0
        for shade, band, end in zip(self._shades, bands, ends, strict=True):
            width = metrics.horizontalAdvance(shade.name) + AIR_PX
            left = min(band.left() + AIR_PX, edge - width)
            if left < free or (left + width > end and end != edge):
                continue
            free = left + width + 2 * AIR_PX
            painter.setPen(QPen(current_theme().colour("warm")))
            baseline = QPointF(left, band.top() + metrics.ascent() + scaled(2))
            painter.drawText(baseline, shade.name)


def _wide_enough(band: QRectF) -> QRectF:
    if band.width() >= THINNEST_PX:
        return band
    return QRectF(band.center().x() - THINNEST_PX / 2, band.top(), THINNEST_PX, band.height())
