"""One process that opens Progress on ten years and then its view of sleep, or draws bare plots.

Arguments: `progress` or `bare`, the folder of the diary; for `bare` how many plots. Both have their
libraries imported and a window open before the clock starts. Says the seconds until all is painted
and the loop is idle, for `progress` of its first view ("opened", with what is filled in below
afterwards) and of that of sleep ("sleep"); and how many series of days each has in sight ("drawn",
"drawn_sleep").
"""

import json
import os
import sys
import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from watching import Watch

from companion.domain.pacing_sessions import done_by_day
from companion.domain.series import Unit, daily
from companion.domain.things import Thing
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from companion.screens.forms.ranges import Range
from companion.screens.progress.asked import SLEEP, Asked
from companion.screens.progress.reading_things import read_things
from companion.screens.progress.screen import ProgressScreen
from companion.settings import Settings
from companion.store.stores import warm_up
from companion.ui.changes import Changes
from companion.ui.theme import apply_theme, dress
from companion.warming import forget_what_stays

WAIT_MS = 10


def main(what: str, folder: Path, plots: int) -> None:
    app = QApplication(sys.argv[:1])
    opened = open_companion(AppPaths.under(folder), system_clock())
    warm_up()
    forget_what_stays()
    window = QMainWindow()
    window.resize(1280, 820)
    if what == "bare":
        draw = _bare(opened, plots)
        dress(window)
        Watch(window, idle=lambda _: _draw_plots(window, draw))
    else:
        apply_theme(app, Settings(theme="light"))
        dress(window)
        deed = Deed(window, opened)
        Watch(window, idle=lambda _: deed.open_progress())
    window.show()
    app.exec()


def tell(**found) -> None:
    """Say what was found, and end at once."""
    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()
    os._exit(0)


class Deed:
    """Progress is opened on all years; then the view of sleep, with its large chart."""

    def __init__(self, window, opened):
        self._window, self._opened = window, opened
        self._found = {}

    def open_progress(self):
        self._start = time.monotonic()
        self._screen = ProgressScreen(self._opened.stores, self._opened.clock, Changes())
        self._screen.look_back(Range.ALL)
        self._window.setCentralWidget(self._screen)
        self._once_painted(self._progress_seen)

    def _progress_seen(self, at):
        self._found |= {"opened": at - self._start, "drawn": self._drawn()}
        QTimer.singleShot(WAIT_MS, self._open_sleep)

    def _open_sleep(self):
        self._start = time.monotonic()
        self._screen.open_at((SLEEP, Asked(Range.ALL)))
        self._once_painted(self._sleep_seen)

    def _sleep_seen(self, at):
        tell(**self._found, sleep=at - self._start, drawn_sleep=self._drawn())

    def _once_painted(self, seen):
        Watch(self._screen.page.ground, painted=lambda: self._when_whole(seen))

    def _when_whole(self, seen):
        """Once the last part has been filled in, what is in sight is painted, and all is quiet."""
        if self._screen.rest.is_waiting:
            QTimer.singleShot(0, lambda: self._when_whole(seen))
        else:
            self._screen.page.ground.update(0, 0, 1, 1)  # a painting after all the others
            Watch(self._screen.page.ground, idle=seen)

    def _drawn(self):
        """How many series of days are in sight, each a large chart or the bars of a card."""
        from companion.ui.charts.chart import Chart
        from companion.ui.charts.small_bars import SmallBars

        large = [chart.viewport() for chart in self._screen.shown.findChildren(Chart)]
        found = [*large, *self._screen.shown.findChildren(SmallBars)]
        return sum(not each.visibleRegion().isEmpty() for each in found)


def _draw_plots(window, draw):
    start = time.monotonic()
    charts = draw()
    Watch(charts, idle=lambda at: tell(seconds=at - start))
    window.setCentralWidget(charts)


def _bare(opened, plots):
    """So many plots under each other, with the series that the views draw, in their order."""
    import numpy
    import pyqtgraph

    known = [
        ([series.first.toordinal() + n for n in range(len(series.values))], series.values)
        for series in _series(opened.stores, opened.clock.today())[:plots]
    ]
    assert len(known) == plots

    def draw():
        charts = QWidget()
        column = QVBoxLayout(charts)
        for days, values in known:
            plot = pyqtgraph.PlotWidget()
            plot.plot(numpy.array(days, float), numpy.array(values, float), connect="finite")
            column.addWidget(plot)
        return charts

    return draw


def _series(stores, today):
    """Day by day, as the first view has them: the plan, its cards; then what sleep adds."""
    first = today - timedelta(days=3650)
    plan = next(stores.plans.each())
    things = read_things(stores, first, today)
    walked = daily(done_by_day(plan.sessions).items(), first, today, Unit.AMOUNT)
    cards = (Thing.INTERFERENCE, Thing.NIGHTS, Thing.EXERCISE, Thing.DID, Thing.PRACTICE)
    return [walked, *(things[each] for each in (*cards, Thing.ASLEEP, Thing.EFFICIENCY))]


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int([*sys.argv, 0][3]))
