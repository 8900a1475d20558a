"""The chart everybody sees first: one bar a week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.series import DailySeries, Unit, Week, weekly
from companion.ui.charts.bars import Bar, BarsItem
from companion.ui.charts.chart import Chart
from companion.wording.progress import gap

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.ui.charts.shading import Shade

DAYS_LEFT = -3.0
"""A week's bar stands over its Monday: its days are drawn around it, each three further left."""

Span = tuple[DailySeries, DailySeries]


class WeeksChart(Chart):
    """A series as weekly bars, with the gaps named; pain also from least to worst."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = BarsItem()
        self.addItem(self._item)

    def show_series(
        self,
        series: DailySeries,
        role: str,
        today: date,
        span: Span | None = None,
        shades: Sequence[Shade] = (),
    ) -> None:
        """Draw the weeks of a series.

        Args:
            series: The figure.
            role: The colour's role, such as "action".
            today: Its week is named as this week while it has no bar.
            span: Two more series of the same days, the least and the most.
            shades: Days to shade and to name.
        """
        weeks = weekly(series)
        if not weeks:
            return
        self.shade(shades, DAYS_LEFT)
        most = max((week.value or 0 for week in weeks), default=0)
        begin, end = weeks[0].first.toordinal() - 3.5, weeks[-1].first.toordinal() + 3.5
        top = self.frame(begin, end, series.unit, most)
        spans = _spans(span, len(weeks))
        bars = (
            _bar(week, series.unit, today, ends) for week, ends in zip(weeks, spans, strict=True)
        )
        self._item.show_bars(tuple(bars), top, role, self.label_font())


def _bar(week: Week, unit: Unit, today: date, span: tuple[float, float] | None) -> Bar:
    known = float(week.known) if unit is Unit.DAYS else None
    words = gap(week, today) if week.value is None else ""
    return Bar(week.first.toordinal(), week.value, words, known, span)


def _spans(span: Span | None, weeks: int) -> list[tuple[float, float] | None]:
    """For each week its mean least and mean most, where both are known."""
    if span is None:
        return [None] * weeks
    pairs = zip(weekly(span[0]), weekly(span[1]), strict=True)
    return [
        (low.value, high.value) if low.value is not None and high.value is not None else None
        for low, high in pairs
    ]
