"""One process that lays two things of ten years side by side, with the interval by drawing again.

Argument: the folder of the diary. Says the seconds of the comparison alone, once its series are
read: what a person waits for at each press.
"""

import json
import sys
import time
from datetime import timedelta
from pathlib import Path

from companion.domain.comparison import Figure
from companion.domain.side_by_side import SideBySide, side_by_side
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from companion.screens.forms.figures import read_figures


def main(folder: Path) -> None:
    opened = open_companion(AppPaths.under(folder), system_clock())
    stores, today = opened.stores, opened.clock.today()
    figures = read_figures(stores.diary, stores.sleep, today - timedelta(days=3650), today)
    did, interference = figures[Figure.DID], figures[Figure.INTERFERENCE]
    start = time.perf_counter()
    found = side_by_side(did, interference, lag=1)
    seconds = time.perf_counter() - start
    assert isinstance(found, SideBySide)
    assert found.paired > 2000  # ten years, less the days without a word
    sys.stdout.write(json.dumps({"seconds": seconds}))
    opened.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
