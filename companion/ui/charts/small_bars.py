"""The little bars of a figure card: the shape of the time, without scale or words.

Drawn by Qt alone: a card costs nothing of what a large chart does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.series import DailySeries, Unit, Week, weekly
from companion.ui.charts.painting import THIN_WEEK_PX, columns, paint_bars, paint_grounds
from companion.ui.theme import current_theme, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

HEIGHT_PX = 66
WIDEST_WEEK_PX = 40

_TOP = {Unit.SCORE_0_10: 10.0, Unit.DAYS: 7.0, Unit.PERCENT: 100.0, Unit.MINUTES: 600.0}


class SmallBars(QWidget):
    """A series as weekly bars without words; a gap is a dotted line.

    It says nothing to a screen reader: the sentence of its card does.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: Sequence[Week] = ()
        self._top, self._role = 10.0, "action"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(HEIGHT_PX))

    def show_series(self, series: DailySeries, role: str) -> None:
        """Draw the weeks of a series in the colour of a role, on the unit's whole scale."""
        self.show_weeks(weekly(series), role, _TOP[series.unit])

    def show_weeks(self, weeks: Sequence[Week], role: str, top: float) -> None:
        """Draw some weeks on a scale from 0 to `top`, or to the highest of them."""
        self._weeks, self._role = weeks, role
        self._top = max(top, max((week.value or 0.0 for week in weeks), default=0.0)) or 1.0
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bars, from the left; not wider than they need be."""
        if not self._weeks:
            return
        painter = QPainter(self)
        theme = current_theme()
        width = min(self.width() / len(self._weeks), scaled(WIDEST_WEEK_PX))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, width >= THIN_WEEK_PX)
        parts = (
            (n * width, width, week.value / self._top)
            for n, week in enumerate(self._weeks)
            if week.value is not None
        )
        painter.setBrush(theme.colour(self._role))
        paint_bars(painter, columns(parts, self.height(), self.height()))
        gaps = ((n * width, width, 0.0) for n, week in enumerate(self._weeks) if week.value is None)
        paint_grounds(painter, columns(gaps, self.height(), self.height()))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedHeight(scaled(HEIGHT_PX))
