"""What was done of a plan, day by day, against what was planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from companion.ui.charts.axis import amount_ticks
from companion.ui.charts.chart import Chart
from companion.ui.charts.legend import Mark
from companion.ui.charts.painting import (
    column,
    paint_gap,
    paint_over,
    paint_quota,
    paint_rounded,
)
from companion.ui.charts.shading import shades_of
from companion.ui.theme import current_theme, scaled
from companion.wording.flare import mark_name
from companion.wording.pacing_review import (
    done_mark,
    is_over,
    no_plan_word,
    over_mark,
    planned_mark,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from companion.domain.flare_ups import FlareUp
    from companion.domain.pacing import PlanDay

ROOM_FOR_OVER = 1.1  # above the highest bar there is room for its triangle


class QuotaItem(pg.GraphicsObject):
    """The days, painted in pixels: a bar for what was done, a line for what was planned."""

    def __init__(self) -> None:
        super().__init__()
        self.days: tuple[PlanDay, ...] = ()
        self._top = 10.0
        self._font = QFont()

    def show_days(self, days: Sequence[PlanDay], top: float, font: QFont) -> None:
        """Draw these days on a scale from 0 to `top`."""
        self.prepareGeometryChange()
        self.days, self._top, self._font = tuple(days), top, font
        self.update()

    def boundingRect(self) -> QRectF:
        """All days, over the whole scale."""
        if not self.days:
            return QRectF()
        return QRectF(self.days[0].day.toordinal() - 0.5, 0, len(self.days), self._top)

    def paint(self, painter: QPainter, *_: object) -> None:
        """Every day in its place."""
        to_pixels = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for day in self.days:
            slot = QRectF(day.day.toordinal() - 0.5, 0, 1, self._top)
            self._paint_day(painter, to_pixels.mapRect(slot), day)
        painter.restore()

    def _paint_day(self, painter: QPainter, slot: QRectF, day: PlanDay) -> None:
        if day.done is not None:
            bar = column(slot, day.done / self._top)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current_theme().colour("plan"))
            paint_rounded(painter, bar)
            if is_over(day):
                paint_over(painter, QPointF(slot.center().x(), bar.top() - scaled(2)), slot.width())
        else:
            paint_gap(painter, slot, no_plan_word() if day.quota is None else "")
        if day.quota is not None:
            paint_quota(painter, slot, day.quota / self._top)


class QuotaChart(Chart):
    """Done against planned: bars, a line where something was planned, a triangle where it was more.

    Days of a flare-up are shaded and named.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = QuotaItem()
        self.addItem(self.item)

    def show_days(self, days: Sequence[PlanDay], flare_ups: Sequence[FlareUp] = ()) -> None:
        """Draw some days of a plan, one after the other; none draws nothing new."""
        if not days:
            return
        first, last = days[0].day, days[-1].day
        self.shade(shades_of(flare_ups, first, last))
        most = max(max(day.quota or 0.0, day.done or 0.0) for day in days)
        ticks = amount_ticks(ROOM_FOR_OVER * most)
        top = self.frame_ticks(first.toordinal() - 0.5, last.toordinal() + 0.5, ticks)
        self.item.show_days(days, top, self.label_font())

    def marks(self) -> list[tuple[Mark, str, str]]:
        """The legend of what is drawn now: mark, colour role, word."""
        found = [(Mark.BAR, "plan", done_mark()), (Mark.LINE, "ink", planned_mark())]
        if any(map(is_over, self.item.days)):
            found.append((Mark.OVER, "ink", over_mark()))
        if self.shades:
            found.append((Mark.SHADE, "warm", mark_name()))
        return found
