"""A year at a glance on Progress: one thing, day by day; a day opens in the diary."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from companion.domain.things import Thing
from companion.domain.topics import Topic
from companion.domain.year_view import year_of
from companion.screens.progress.reading_things import all_things, read_things, role_of
from companion.screens.progress.view import ProgressView
from companion.ui.charts.painting import paint_day_step
from companion.ui.charts.year import YearGrid
from companion.ui.growing import GrowsWithText
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.buttons import IconButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.flow import FlowLayout, in_a_row
from companion.ui.widgets.table import FiguresTable
from companion.wording import year_view as words
from companion.wording.progress import week_rows
from companion.wording.things import thing_name, thing_options, thing_scale
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.series import DailySeries
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class StepKey(GrowsWithText, QWidget):
    """One step of the legend, as it is drawn in the year."""

    def __init__(self, step: int, role: str) -> None:
        super().__init__()
        self._step, self._role = step, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.grow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_day_step(painter, QRectF(self.rect()), self._step, self._role)

    def _measure(self) -> None:
        self.setFixedSize(scaled(24), scaled(24))


class YearView(ProgressView):
    """Which thing, which year, its days, what the steps mean, and the weeks as a table.

    Attributes:
        which: Chooses the thing.
        grid: The days.
        here: What is said of the day that the keyboard is at.
    """

    shows: ClassVar[Topic] = (
        Topic.DIARY | Topic.SLEEP | Topic.PROFILE | Topic.EXERCISE | Topic.CALM | Topic.FLARE_UPS
        | Topic.BREAKS
    )  # fmt: skip

    def __init__(self, stores: Stores, settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(stores, settings, clock, changes, has_ranges=False)
        self._year = clock.today().year
        self._begins = self._year
        self._build()

    def _show(self, begins: date | None) -> None:
        self.page.set_heading(words.title(), words.line())
        things, today = all_things(self._stores), self._clock.today()
        chosen = self.which.chosen or Thing.INTERFERENCE.value
        self.which.set_options(thing_options(things))
        self.which.chosen = chosen if chosen in things else Thing.INTERFERENCE.value
        self._begins = min(begins or today, today).year
        self._year = max(self._begins, min(self._year, today.year))
        self._draw()

    def _draw(self) -> None:
        thing, today = Thing(self.which.chosen), self._clock.today()
        last = min(date(self._year, 12, 31), today)
        series = read_things(self._stores, date(self._year, 1, 1), last)[thing]
        days, role = year_of(series, self._year), role_of(thing)
        self.card.set_title(words.year_title(thing, self._year))
        self.grid.setAccessibleName(f"{self.card.title.text()}. {words.how_to_walk()}")
        self.grid.show_year(days, [words.day_words(each, thing) for each in days], role, today)
        self.scale.setText(thing_scale(thing))
        self.sentence.setText(words.sentence(days))
        self._show_steps(thing, role)
        self._as_table.offer(partial(_table, series, self.card.title.text(), thing))
        self.before.setEnabled(self._year > self._begins)
        self.after.setEnabled(self._year < today.year)

    def _show_steps(self, thing: Thing, role: str) -> None:
        while (item := self._steps.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for step, said in words.step_words(thing):
            self._steps.addWidget(_pair(step, role, said))

    def _turn(self, by: int) -> None:
        self._year += by
        self._draw()

    def _earlier(self) -> None:
        self._turn(-1)

    def _later(self) -> None:
        self._turn(1)

    def _on_day(self, day: date) -> None:
        self.go_to.emit("diary", day)

    def _build(self) -> None:
        self.which = Choice(tr("What to show"))
        self.which.picked.connect(self._draw)
        self.before = IconButton(tr("The year before"), "chevron-left")
        self.after = IconButton(tr("The year after"), "chevron-right")
        self.before.clicked.connect(self._earlier)
        self.after.clicked.connect(self._later)
        self.grid, self.card = YearGrid(), Card(" ")
        self.scale, self.sentence = PlainLabel("", "small"), PlainLabel()
        self.here = PlainLabel("", "strong")
        self.grid.moved.connect(self.here.setText)
        self.grid.opened.connect(self._on_day)
        self._as_table = AsTable()
        self.table_button = self._as_table.button
        steps = QWidget()
        self._steps = FlowLayout(steps)
        for part in (
            in_a_row((self.before, self.after, self.table_button)), self.scale, steps,
            self.grid, self.here,
            PlainLabel(words.how_to_walk(), "small"), self.sentence, self._as_table,
        ):  # fmt: skip
            self.card.body.addWidget(part)
        self.add_back()
        self.add_all(self.which, self.card)


def _pair(step: int, role: str, said: str) -> QWidget:
    pair, label = QWidget(), PlainLabel(said, "small")
    line = QHBoxLayout(pair)
    line.setContentsMargins(0, 0, scaled(14), 0)
    line.setSpacing(scaled(8))
    label.setWordWrap(False)
    line.addWidget(StepKey(step, role))
    line.addWidget(label)
    return pair


def _table(series: DailySeries, name: str, thing: Thing) -> FiguresTable:
    """The year week by week: days one by one are in the picture, and each is said there."""
    headers = (tr("Week"), thing_name(thing), tr("Days with entries"))
    return FiguresTable(headers, week_rows(series), name)
