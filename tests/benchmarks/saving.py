"""One process that saves check-ins as the screen does, and rows by hand, turn by turn.

Argument: a folder with a diary of its own. Says the median of each in seconds.
"""

import json
import sys
import time
from datetime import timedelta
from pathlib import Path
from statistics import median

from companion.domain.diary import CheckIn
from companion.domain.sleep import Night
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from companion.screens.forms.entry import Entry, new_id, write
from companion.store.database import _connect
from companion.store.stores import warm_up

TIMES = 60
UNCOUNTED = 10


def main(folder: Path) -> None:
    opened = open_companion(AppPaths.under(folder), system_clock())
    warm_up()
    rows = _rows_by_hand(folder / "bare.db")
    saved, by_hand = [], []
    for n in range(TIMES + UNCOUNTED):
        saved.append(_seconds(_save, opened, n))
        by_hand.append(_seconds(_row, rows, n))
    opened.close()
    rows.close()
    found = {"save": median(saved[UNCOUNTED:]), "bare": median(by_hand[UNCOUNTED:])}
    sys.stdout.write(json.dumps(found))


def _seconds(do, *arguments) -> float:
    start = time.perf_counter()
    do(*arguments)
    return time.perf_counter() - start


def _save(opened, n) -> None:
    """A new check-in with its night, on a day that has none of either."""
    clock = opened.clock
    day = clock.today() - timedelta(days=5000 + n)
    check_in = CheckIn(
        id=new_id(), day=day, recorded_at=clock.local(), did=("Walk", "Garden"), interference=4
    )
    write(opened.stores, clock, Entry(), Entry(check_in, Night(id=new_id(), day=day, quality=6)))


def _rows_by_hand(file: Path):
    """A second encrypted database under the same pragmas, with a table like the diary's."""
    connection = _connect(str(file), bytes(range(32)))
    connection.execute(
        "CREATE TABLE diary (id TEXT PRIMARY KEY, day TEXT, recorded_at TEXT, did TEXT,"
        " interference INTEGER)"
    )
    return connection


def _row(connection, n) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "INSERT INTO diary VALUES (?, ?, ?, ?, ?)",
        (f"{n:032}", "2026-05-12", "2026-05-12 08:42:00", "Walk;Garden", 4),
    )
    connection.execute("COMMIT")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
