"""One process that opens Progress on ten years and then its view of sleep, or draws bare plots.

Arguments: `progress` or `bare`, the folder of the diary; for `bare` how many plots. Both have their
libraries imported and a window open before the clock starts. Says the seconds until the charts are
painted and the loop is idle; for `progress` also those of its first view alone ("opened"), and how
many large charts were painted.
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

from companion.domain.comparison import Figure
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from companion.screens.forms.figures import read_figures
from companion.screens.forms.ranges import Range
from companion.screens.progress.asked import SLEEP, Asked
from companion.screens.progress.screen import ProgressScreen
from companion.settings import Settings
from companion.store.stores import warm_up
from companion.ui.changes import Changes
from companion.ui.theme import apply_theme, dress
from companion.warming import forget_what_stays

FIVE = (
    Figure.DID,
    Figure.INTERFERENCE,
    Figure.NIGHTS,
    Figure.ASLEEP,
    Figure.EFFICIENCY,
)


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
        self._seconds, self._charts, self._opened_after = 0.0, 0, 0.0

    def open_progress(self):
        self._start = time.monotonic()
        self._screen = ProgressScreen(self._opened.stores, self._opened.clock, Changes())
        self._screen.look_back(Range.ALL)
        Watch(self._screen, idle=self._progress_seen)
        self._window.setCentralWidget(self._screen)

    def _progress_seen(self, at):
        self._note(at)
        self._opened_after = self._seconds
        self._wait_for_rest()

    def _wait_for_rest(self):
        is_waiting = self._screen.rest.is_waiting
        QTimer.singleShot(WAIT_MS, self._wait_for_rest if is_waiting else self._open_sleep)

    def _open_sleep(self):
        self._start = time.monotonic()
        self._screen.open_at((SLEEP, Asked(Range.ALL)))
        Watch(self._screen.shown, idle=self._sleep_seen)

    def _sleep_seen(self, at):
        self._note(at)
        tell(seconds=self._seconds, opened=self._opened_after, charts=self._charts)

    def _note(self, at):
        from companion.ui.charts.chart import Chart

        self._seconds += at - self._start
        charts = self._screen.shown.findChildren(Chart)
        self._charts += sum(chart.isVisible() for chart in charts)


def _draw_plots(window, draw):
    start = time.monotonic()
    charts = draw()
    Watch(charts, idle=lambda at: tell(seconds=at - start))
    window.setCentralWidget(charts)


def _bare(opened, plots):
    """So many plots under each other, at most five: one line each, gaps left open."""
    import numpy
    import pyqtgraph

    stores, today = opened.stores, opened.clock.today()
    figures = read_figures(stores.diary, stores.sleep, today - timedelta(days=3650), today)
    known = [
        ([series.first.toordinal() + n for n in range(len(series.values))], series.values)
        for series in (figures[figure] for figure in FIVE[:plots])
    ]

    def draw():
        charts = QWidget()
        column = QVBoxLayout(charts)
        for days, values in known:
            plot = pyqtgraph.PlotWidget()
            plot.plot(numpy.array(days, float), numpy.array(values, float), connect="finite")
            column.addWidget(plot)
        return charts

    return draw


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int([*sys.argv, 0][3]))
