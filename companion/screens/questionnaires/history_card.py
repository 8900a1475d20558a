"""All times that one was filled in: a chart, a sentence, a table; each can be changed, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.latest_card import LatestCard
from companion.screens.questionnaires.deeds import keep_answered
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.table import FiguresTable
from companion.wording import questionnaires as words
from companion.wording.days import short_date
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.clock import Clock
    from companion.screens.questionnaires.outcomes import Outcome
    from companion.store.stores import Stores
    from companion.ui.charts.results import ResultsChart
    from companion.ui.screen import Notice

SHOWN_FIRST = 6
LEAST_FOR_A_CHART = 2


class OverTimeCard(Card):
    """Figures over time; hidden while there are fewer than two.

    Attributes:
        sentence: The chart in words.
        table_button: Shows the same as a table.
    """

    def __init__(self) -> None:
        super().__init__(tr("Over time"))
        self._chart: ResultsChart | None = None
        self.sentence = PlainLabel("")
        self._as_table = AsTable()
        self.table_button = self._as_table.button
        self.body.addWidget(self.sentence)
        self.body.addWidget(self._as_table)
        self.body.addWidget(in_a_row([self.table_button]))
        show_if(False, self)

    def show_points(
        self,
        points: Sequence[tuple[date, float]],
        ends: tuple[int, int],
        rows: Sequence[tuple[date, str]],
        sentence: str,
    ) -> None:
        """Show these.

        Args:
            points: What is drawn, in the order of days.
            ends: The lowest and the highest figure there can be.
            rows: What the table has, in the order of days.
            sentence: The chart in words.
        """
        drawn = len(points) >= LEAST_FOR_A_CHART
        show_if(drawn, self)
        if not drawn:
            return
        self.sentence.setText(sentence)
        chart = self._drawn()
        chart.show_results(points, *ends)
        chart.say(self.title.text(), sentence)
        headers = [tr("Day"), tr("Result")]
        cells = [[short_date(day), figure] for day, figure in reversed(rows)]
        name = self.title.text()
        self._as_table.offer(lambda: FiguresTable(headers, cells, name))

    def _drawn(self) -> ResultsChart:
        """The chart is made when there is something to draw: its library takes a while to load."""
        if self._chart is None:
            from companion.ui.charts.results import ResultsChart

            self._chart = ResultsChart()
            self.body.insertWidget(0, self._chart)
        return self._chart


def show_series(card: OverTimeCard, series: Sequence[Outcome]) -> None:
    """Show the figures of what can be compared."""
    known = [each for each in series if each.score is not None]
    points = [(each.day, each.score) for each in known if each.score is not None]
    if not known:
        card.show_points((), (0, 1), (), "")
        return
    low = min(*(each.range[0] for each in known), *(score for _, score in points))
    high = max(*(each.range[1] for each in known), *(score for _, score in points))
    days = [each.day for each in known]
    sentence = words.history_words(days, known[0].words, known[-1].words)
    rows = [(each.day, each.words) for each in series]
    card.show_points(points, _whole(low, high), rows, sentence)


def _whole(low: float, high: float) -> tuple[int, int]:
    least, most = int(low // 1), int(-(-high // 1))
    return least, max(most, least + 1)


class TimesCard(LatestCard):
    """Each time with Change and Delete.

    Signals:
        change_wanted: The id of an entry.
    """

    change_wanted = Signal(str)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("Each time"), tr("Show more"), SHOWN_FIRST)
        self._stores = stores
        self._clock = clock
        self._series: Sequence[Outcome] = ()

    def show_series(self, series: Sequence[Outcome]) -> None:
        """Show these, the latest first."""
        self._series = series
        self.refresh()

    def known(self) -> Sequence[Outcome]:
        """All of them."""
        return self._series

    def told(self, each: Outcome) -> tuple[str, list[str]]:
        """Its day and its figure."""
        return words.named(each.name, each.day), [each.words]

    def change(self, each: Outcome) -> None:
        """It is to be changed."""
        self.change_wanted.emit(each.answered.id)

    def delete(self, each: Outcome) -> Notice:
        """It goes to the bin."""
        return keep_answered(self._stores, self._clock, each.answered, None, each.title)
