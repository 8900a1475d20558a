"""The large card: one figure as a chart, the sentence under it, and the same as a table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from companion.domain.comparison import DAYS_COMPARED, start_against_now
from companion.domain.series import Unit
from companion.domain.things import Thing
from companion.domain.usual_variation import usual_variation
from companion.screens.progress.details import Details
from companion.screens.progress.marked import aim_of, aim_sentence, marks_keys, with_marks
from companion.ui.charts.days import DaysChart, too_many_for_dots
from companion.ui.charts.legend import Legend, Mark
from companion.ui.charts.marking import lines_of
from companion.ui.charts.shading import shades_of
from companion.ui.charts.weeks import WeeksChart
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.table import FiguresTable
from companion.wording.flare import mark_name, shaded
from companion.wording.marks import aim_legend, marks_sentence
from companion.wording.progress import (
    day_headers,
    day_rows,
    describe,
    figure_words,
    full_title,
    known_days,
    one_day,
    pain_range,
    week_headers,
    week_rows,
)
from companion.wording.translate import tr
from companion.wording.two_times import details

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from companion.domain.comparison import Figure
    from companion.domain.flare_ups import FlareUp
    from companion.domain.goals import Goal
    from companion.domain.marks import Marked
    from companion.domain.series import DailySeries
    from companion.ui.charts.shading import Shade

MOST_DAYS_IN_TABLE = 371  # a year of days; a longer time is listed by weeks

SWITCHES_BESIDE_TITLE_PX = 560


@dataclass(frozen=True, slots=True)
class Shown:
    """What the card shows now.

    Attributes:
        figure: Which figure.
        series: Its days.
        role: The colour's role.
        today: The day it is.
        span: Least and worst pain of the same days, when it is pain.
        flare_ups: Those that touch these days.
        marks: What else is marked in these days.
        goals: Those with a line across the chart.
    """

    figure: Figure
    series: DailySeries
    role: str
    today: date
    span: tuple[DailySeries, DailySeries] | None = None
    flare_ups: tuple[FlareUp, ...] = ()
    marks: tuple[Marked, ...] = ()
    goals: tuple[Goal, ...] = ()

    @property
    def shades(self) -> tuple[Shade, ...]:
        """The days that are shaded."""
        return shades_of(self.flare_ups, self.series.first, self.series.last)


class ChartCard(Card):
    """A chart of weeks, or of days on request. Nothing in it can be dragged or zoomed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: Shown | None = None
        self._by_days = False
        self._made_days: DaysChart | None = None
        self._made_weeks: WeeksChart | None = None
        self._build()

    def show_figure(self, shown: Shown) -> None:
        """Show another figure or other days."""
        self._shown = shown
        self._draw()

    def take_focus(self) -> None:
        """Bring the keyboard here, after a figure was opened from its card."""
        self.table_button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two switches stand beside the title, or under it where that is narrow."""
        super().resizeEvent(event)
        beside_title = event.size().width() >= scaled(SWITCHES_BESIDE_TITLE_PX)
        if beside_title is not (self.header.indexOf(self.table_button) >= 0):
            self._place_switches(beside_title=beside_title)

    def _draw(self) -> None:
        shown = self._shown
        if shown is None:
            return
        by_days = self._by_days and shown.series.unit is not Unit.DAYS
        self.set_title(full_title(shown.figure))
        self._sentence.setText(_sentence(shown))
        self._known.setText(known_days(shown.figure, shown.series))
        self._marked.setText(_marked(shown))
        show_if(bool(_marked(shown)), self._marked)
        self.details.tell(_details(shown))
        self._legend.show_marks(_marks(shown, by_days=by_days))
        self._draw_chart(shown, by_days=by_days)
        self._as_table.offer(partial(_table, shown, by_days=by_days))
        self.days_button.set_words(tr("Show weeks") if by_days else tr("Show days"))
        show_if(shown.series.unit is not Unit.DAYS, self.days_button)

    def _draw_chart(self, shown: Shown, *, by_days: bool) -> None:
        lines = lines_of(shown.marks, shown.series.first, shown.series.last)
        aims = [aim_of(goal, _aimed(goal, shown)) for goal in shown.goals]
        chart: DaysChart | WeeksChart
        if by_days:
            chart = self.days
            chart.mark(lines)
            chart.aim(aims)
            chart.show_series(shown.series, shown.role, shown.shades)
        else:
            chart = self.weeks
            chart.mark(lines)
            chart.aim(aims)
            chart.show_series(shown.series, shown.role, shown.today, shown.span, shown.shades)
        chart.say(
            full_title(shown.figure), " ".join(filter(None, (_sentence(shown), _marked(shown))))
        )
        self._charts.setCurrentWidget(chart)

    @property
    def days(self) -> DaysChart:
        """The chart of days, made when it is first wanted."""
        if self._made_days is None:
            self._made_days = DaysChart()
            self._charts.addWidget(self._made_days)
        return self._made_days

    @property
    def weeks(self) -> WeeksChart:
        """The chart of weeks, made when it is first wanted."""
        if self._made_weeks is None:
            self._made_weeks = WeeksChart()
            self._charts.addWidget(self._made_weeks)
        return self._made_weeks

    def _build(self) -> None:
        self._as_table = AsTable()
        self.days_button, self.table_button = LinkButton(), self._as_table.button
        self.days_button.clicked.connect(self._switch_days)
        self._under_title = QHBoxLayout()
        self._under_title.addStretch(1)
        self.body.addLayout(self._under_title)
        self._place_switches(beside_title=True)
        self._legend, self._charts = Legend(), QStackedWidget()
        self._charts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sentence, self._known = PlainLabel(), PlainLabel("", "small")
        self._marked, self.details = PlainLabel("", "small"), Details()
        for widget in (
            self._legend,
            self._charts,
            self._sentence,
            self._known,
            self._marked,
            self._as_table,
            self.details,
        ):
            self.body.addWidget(widget)

    def _place_switches(self, *, beside_title: bool) -> None:
        for n, button in enumerate((self.days_button, self.table_button)):
            if beside_title:
                self.add_to_header(button)
            else:
                self._under_title.insertWidget(n, button)
                self.set_title(self.title.text())

    def _switch_days(self) -> None:
        self._by_days = not self._by_days
        self._draw()


def _table(shown: Shown, *, by_days: bool) -> QWidget:
    """The days or the weeks in words; a very long time is listed by weeks."""
    if by_days and len(shown.series.values) <= MOST_DAYS_IN_TABLE:
        headers, rows = day_headers(shown.figure), day_rows(shown.series)
    else:
        headers, rows = week_headers(shown.figure), week_rows(shown.series)
    return with_marks(FiguresTable(headers, rows, full_title(shown.figure)), shown.marks)


def _sentence(shown: Shown) -> str:
    """The sentence of the figure; pain has one more."""
    words = describe(shown.figure, shown.series)
    return f"{words} {pain_range(*shown.span)}".strip() if shown.span else words


def _marked(shown: Shown) -> str:
    """What the chart shades, marks, and draws across, in sentences."""
    said = (
        shaded(shown.flare_ups, shown.series.first, shown.series.last),
        marks_sentence(shown.marks),
        *(aim_sentence(goal, _aimed(goal, shown)) for goal in shown.goals),
    )
    return " ".join(each for each in said if each)


def _aimed(goal: Goal, shown: Shown) -> str:
    assert goal.target is not None
    return figure_words(goal.target, shown.series.unit)


def _details(shown: Shown) -> tuple[str, ...]:
    """How start against now came about, and whether it is more than the usual ups and downs."""
    series, edge = shown.series, timedelta(days=DAYS_COMPARED - 1)
    found = start_against_now(series, shown.figure.better)
    usual = usual_variation(
        series.between(series.first, series.first + edge),
        series.between(series.last - edge, series.last),
    )
    thing = Thing(shown.figure.value) if shown.figure.value in set(Thing) else None
    return details(thing, found, usual)


def _marks(shown: Shown, *, by_days: bool) -> list[tuple[Mark, str, str]]:
    """The legend: only what the chart has, at most two series."""
    marks = _series_marks(shown, by_days=by_days)
    if shown.shades:
        marks.append((Mark.SHADE, "warm", mark_name()))
    if shown.goals:
        marks.append((Mark.AIM, "ink", aim_legend()))
    return [*marks, *marks_keys(shown.marks)]


def _series_marks(shown: Shown, *, by_days: bool) -> list[tuple[Mark, str, str]]:
    average = (Mark.LINE, "ink", tr("average of 7 days"))
    if by_days and too_many_for_dots(shown.series):
        return [average]
    if by_days:
        marks = [(Mark.DOT, shown.role, one_day(shown.figure))]
        if shown.series.entered_later:
            marks.append((Mark.HOLLOW, shown.role, tr("written later")))
        return [*marks, average]
    if shown.series.unit is Unit.DAYS:
        return [
            (Mark.BAR, shown.role, tr("days with something that matters")),
            (Mark.OUTLINE, shown.role, tr("days with entries")),
        ]
    if shown.span:
        return [
            (Mark.BAR, shown.role, tr("usual, average of the week")),
            (Mark.SPAN, "ink", tr("from least to worst")),
        ]
    return [(Mark.BAR, shown.role, tr("average of the week"))]
