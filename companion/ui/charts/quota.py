"""What was done of a plan, day by day or week by week, against what was planned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QTransform

from companion.domain.boom_bust import is_over
from companion.ui.charts.axis import amount_ticks
from companion.ui.charts.chart import Chart
from companion.ui.charts.legend import Mark
from companion.ui.charts.painting import (
    THIN_WEEK_PX,
    columns,
    paint_bars,
    paint_gap,
    paint_ground,
    paint_over,
    paint_quotas,
)
from companion.ui.charts.shading import shades_of
from companion.ui.theme import current_theme, scaled
from companion.wording.flare import mark_name
from companion.wording.pacing_review import (
    done_mark,
    no_plan_word,
    over_mark,
    planned_mark,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.domain.flare_ups import FlareUp
    from companion.domain.pacing import PlanDay
    from companion.domain.pacing_weeks import ActivityWeek

A_WEEK = 7
ROOM_FOR_OVER = 1.1  # above the highest bar there is room for its triangle


@dataclass(frozen=True, slots=True)
class Slot:
    """A day or a week of the chart.

    Attributes:
        first: Its first day.
        days: How many days wide it is; a week stands around its first day, as in other charts, and
            a month around its middle, which is given as its first.
        done: What was done; None: nothing is written down.
        planned: What was planned; None: nothing was.
        is_over: It was over quota.
    """

    first: date
    days: int
    done: float | None
    planned: float | None
    is_over: bool = False

    @property
    def rect(self) -> QRectF:
        """Where it lies: days along the bottom, a scale of 1."""
        return QRectF(self.left, 0, self.days, 1)

    @property
    def left(self) -> float:
        """Its left edge."""
        return self.first.toordinal() - self.days / 2


class QuotaItem(pg.GraphicsObject):
    """The days, painted in pixels: a bar for what was done, a line for what was planned."""

    def __init__(self) -> None:
        super().__init__()
        self.slots: tuple[Slot, ...] = ()
        self._top = 10.0
        self._font = QFont()

    def show_slots(self, slots: Sequence[Slot], top: float, font: QFont) -> None:
        """Draw these days or weeks on a scale from 0 to `top`."""
        self.prepareGeometryChange()
        self.slots, self._top, self._font = tuple(slots), top, font
        self.update()

    def boundingRect(self) -> QRectF:
        """All of them, over the whole scale."""
        if not self.slots:
            return QRectF()
        first, last = self.slots[0].rect, self.slots[-1].rect
        return QRectF(first.left(), 0, last.right() - first.left(), self._top)

    def paint(self, painter: QPainter, *_: object) -> None:
        """Every slot in its place."""
        to_pixels = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for is_gap, slots in groupby(self.slots, lambda each: each.done is None):
            if is_gap:
                self._paint_gaps(painter, to_pixels, list(slots))
        self._paint_done(painter, to_pixels)
        paint_quotas(painter, self._quotas(to_pixels))
        painter.restore()

    def _place(self, to_pixels: QTransform, slot: Slot) -> QRectF:
        """Where a slot lies in pixels, over the whole scale."""
        place = slot.rect
        place.setHeight(self._top)
        return to_pixels.mapRect(place)

    def _reach(self, to_pixels: QTransform, slots: Sequence[Slot]) -> QRectF:
        """From the first of some slots that follow each other to the last."""
        first, last = self._place(to_pixels, slots[0]), self._place(to_pixels, slots[-1])
        return first.united(last)

    def _paint_done(self, painter: QPainter, to_pixels: QTransform) -> None:
        """The bars, then the triangles on them."""
        known = [slot for slot in self.slots if slot.done is not None]
        ground = to_pixels.mapRect(self.boundingRect())
        parts = (
            (to_pixels.m11() * slot.left + to_pixels.dx(), to_pixels.m11() * slot.days,
             (slot.done or 0.0) / self._top)
            for slot in known
        )  # fmt: skip
        bars = columns(parts, ground.bottom(), ground.height())
        painter.setBrush(current_theme().colour("plan"))
        paint_bars(painter, bars)
        for slot, bar in zip(known, bars, strict=True):
            if slot.is_over:
                foot = QPointF(bar.center().x(), bar.top() - scaled(2))
                paint_over(painter, foot, self._place(to_pixels, slot).width())

    def _quotas(self, to_pixels: QTransform) -> list[QLineF]:
        """What was planned; where it stays the same from slot to slot, one line for all."""
        found: list[QLineF] = []
        for planned, slots in groupby(self.slots, lambda each: each.planned):
            if planned is not None:
                reach = self._reach(to_pixels, list(slots))
                y = reach.bottom() - reach.height() * planned / self._top
                found.append(QLineF(reach.left(), y, reach.right(), y))
        return found

    def _paint_gaps(self, painter: QPainter, to_pixels: QTransform, slots: Sequence[Slot]) -> None:
        """Nothing is written down; where slots are too thin to tell apart, one gap for all."""
        reach = self._reach(to_pixels, slots)
        if reach.width() / len(slots) < THIN_WEEK_PX:
            paint_ground(painter, reach)
            return
        for slot in slots:
            rests = slot.planned is None and slot.days == 1
            paint_gap(painter, self._place(to_pixels, slot), no_plan_word() if rests else "")


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
        self.show_slots(
            [Slot(each.day, 1, each.done, each.quota, is_over(each)) for each in days], flare_ups
        )

    def show_weeks(self, weeks: Sequence[ActivityWeek], flare_ups: Sequence[FlareUp] = ()) -> None:
        """Draw some weeks of a plan; none draws nothing new."""
        self.show_slots([Slot(each.first, 7, each.done, each.planned) for each in weeks], flare_ups)

    def marks(self) -> list[tuple[Mark, str, str]]:
        """The legend of what is drawn now: mark, colour role, word."""
        found = [(Mark.BAR, "plan", done_mark()), (Mark.LINE, "ink", planned_mark())]
        if any(slot.is_over for slot in self.item.slots):
            found.append((Mark.OVER, "ink", over_mark()))
        if self.shades:
            found.append((Mark.SHADE, "warm", mark_name()))
        return found

    def show_slots(
        self, slots: Sequence[Slot], flare_ups: Sequence[FlareUp] = (), *, is_whole: bool = False
    ) -> None:
        """Draw some days, weeks or months, one after the other; none draws nothing new.

        Args:
            slots: In their order.
            flare_ups: Shaded and named.
            is_whole: What was done is counted: the scale has whole numbers alone.
        """
        if not slots:
            return
        first, last = slots[0], slots[-1]
        self.name_months([slot.first for slot in slots if slot.days > A_WEEK])
        ends = last.first + timedelta(days=last.days - 1)
        self.shade(shades_of(flare_ups, first.first, ends), (1 - first.days) / 2)
        most = max(max(slot.planned or 0.0, slot.done or 0.0) for slot in slots)
        ticks = amount_ticks(ROOM_FOR_OVER * most, is_whole=is_whole)
        top = self.frame_ticks(first.rect.left(), last.rect.right(), ticks)
        self.item.show_slots(slots, top, self.label_font())
