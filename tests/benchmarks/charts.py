"""One process that opens Progress on ten years, or draws its five series by bare pyqtgraph.

Arguments: `progress` or `bare`, and the folder of the diary. Both have their libraries imported
and a window open before the clock starts. Says the seconds until the charts are painted and
the loop is idle.
"""

import json
import os
import sys
import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from watching import Watch

from companion.domain.comparison import Figure
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from companion.screens.forms.figures import read_figures
from companion.screens.forms.ranges import Range
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


def main(what: str, folder: Path) -> None:
    app = QApplication(sys.argv[:1])
    opened = open_companion(AppPaths.under(folder), system_clock())
    warm_up()
    forget_what_stays()
    window = QMainWindow()
    window.resize(1280, 820)
    draw = _bare(opened) if what == "bare" else _progress(app, opened)
    dress(window)

    def begin(_):
        start = time.monotonic()

        def painted(at):
            sys.stdout.write(json.dumps({"seconds": at - start}))
            sys.stdout.flush()
            os._exit(0)

        charts = draw()
        Watch(charts, idle=painted)
        window.setCentralWidget(charts)

    Watch(window, idle=begin)
    window.show()
    app.exec()


def _progress(app, opened):
    apply_theme(app, Settings(theme="light"))

    def draw():
        screen = ProgressScreen(opened.stores, opened.clock, Changes())
        screen.look_back(Range.ALL)
        return screen

    return draw


def _bare(opened):
    """Five plots under each other, one line each, gaps left open."""
    import numpy
    import pyqtgraph

    stores, today = opened.stores, opened.clock.today()
    figures = read_figures(stores.diary, stores.sleep, today - timedelta(days=3650), today)
    known = [
        ([series.first.toordinal() + n for n in range(len(series.values))], series.values)
        for series in (figures[figure] for figure in FIVE)
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
    main(sys.argv[1], Path(sys.argv[2]))
