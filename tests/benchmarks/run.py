"""How quick and how large Companion is, as ratios to a bare window in the same run.

    poe bench                    a table, about two minutes
    poe bench --rounds 15        more rounds, for a busy computer
    poe bench --readme           the same as Markdown

Every figure comes from fresh processes on a warm disk cache, offscreen, with a made-up diary of
ten years, encrypted, in a temporary folder. A round measures Companion and its measure right
after each other, so that both meet the same computer; the ratio is taken within the round, and
the table shows the median of the rounds and, in brackets, its quartiles. One round before the
first warms the disk cache and is not counted. Nothing here is a test: a busy computer must not
turn the suite red.

1. Painted: from the start of the process until the first painting of the window is done.
2. Today usable: until Today is painted and the event loop has nothing more to do. What is
   imported afterwards, while nobody waits, is not part of it.
3. Saving: a check-in and a night through `write`, as the screen does, once the libraries are
   imported. Beside it one row, committed by hand through the cipher driver under the same
   pragmas (WAL, synchronous=FULL).
4. Progress: its first view opened on all ten years, until all is painted and the loop is idle;
   what is filled in below afterwards is part of it. The years have goals with their reviews,
   questionnaires, happenings and practices as well. Beside it the same data drawn by bare
   pyqtgraph: one plot of ten years for each series of days that the view has in sight, counted
   in the view itself. In a window of 1280 by 820 that is four: what was done of the plan, how much
   pain got in the way, nights, exercise. Cards below the edge, tables, marks, and all reading and
   adding up have nothing beside them; the bare plots have their values before the clock starts.
   The view of sleep, opened from there, has its goal alone, that of P21. Both with pyqtgraph
   imported.
5. Two things of ten years side by side: the comparison with its interval, once they are read.
6. The PDF of 12 weeks: from the press to the bytes, reading and importing typst included.
7. Memory: the most that was in use (VmHWM) after every page was opened, Progress on all years.
   The libraries alone, without a line of ours, come to 3.2 times the bare window: SQLModel with
   SQLAlchemy takes 59 MiB, pyqtgraph with numpy 50 MiB, beside 49 MiB for the window.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from table import Measured, as_markdown, as_text  # noqa: E402
from ten_years import make_diary  # noqa: E402

from companion.paths import AppPaths  # noqa: E402

LEAST_ROUNDS = 7


def main() -> int:
    parser = argparse.ArgumentParser(description="Ratios of speed and memory, in one run.")
    parser.add_argument("--rounds", type=int, default=9, help="at least 7 (9)")
    parser.add_argument("--readme", action="store_true", help="print Markdown")
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="companion-bench-") as folder:
        diary = Path(folder) / "diary"
        make_diary(diary)
        _prepare_children(Path(folder) / "compiled")
        _round(diary)
        found = [_say_and_measure(n, wish.rounds, diary) for n in range(wish.rounds)]
    show = as_markdown if wish.readme else as_text
    sys.stdout.write(show(_measured(found)) + "\n")
    return 0


def _prepare_children(compiled: Path) -> None:
    """They draw on no display, and import compiled modules, as an installed app does."""
    os.environ.update(
        QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT), PYTHONPYCACHEPREFIX=str(compiled)
    )
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def _say_and_measure(n: int, rounds: int, diary: Path) -> dict[str, tuple[float, float]]:
    sys.stderr.write(f"round {n + 1} of {rounds}\n")
    return _round(diary)


def _round(diary: Path) -> dict[str, tuple[float, float]]:
    """Companion's figure and its measure, by name: seconds or KiB; two have a goal alone."""
    bare = _window("bare")
    started = _window("companion", str(diary))
    with tempfile.TemporaryDirectory(prefix="companion-bench-") as folder:
        own = shutil.copytree(diary, Path(folder) / "diary")
        saving = _child("saving", str(own))
    progress = _child("charts", "progress", str(diary))
    plots = _child("charts", "bare", str(diary), str(progress["drawn"]))
    comparing = _child("comparing", str(diary))
    pdf = _child("paper", str(diary))
    pages = _window("companion", str(diary), "pages")
    return {
        "painted": (started["painted"], bare["painted"]),
        "usable": (started["usable"], bare["painted"]),
        "saving": (saving["save"], saving["bare"]),
        "progress": (progress["opened"], plots["seconds"]),
        "sleep": (progress["sleep"], 0),
        "comparing": (comparing["seconds"], 0),
        "pdf": (pdf["seconds"], 0),
        "memory": (pages["memory_kib"], bare["memory_kib"]),
    }


def _window(what: str, *arguments: str) -> dict[str, float]:
    """A window of its own; the one before ended at once, and a closed one leaves no lock behind."""
    for diary in arguments[:1]:
        AppPaths.under(Path(diary)).lock_file.unlink(missing_ok=True)
    return _child("window", what, str(time.monotonic()), *arguments)


def _child(script: str, *arguments: str) -> dict[str, float]:
    """Run one of the scripts beside this in a process of its own; gives what it says."""
    done = subprocess.run(
        [sys.executable, str(HERE / f"{script}.py"), *arguments],
        capture_output=True,
        timeout=60,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"{script} {arguments}: {done.stderr.decode()}")
    return json.loads(done.stdout)


def _measured(found: list[dict[str, tuple[float, float]]]) -> list[Measured]:
    def of(name: str, what: str, beside: str, goal: float, unit: str) -> Measured:
        return Measured(what, beside, goal, unit, [each[name] for each in found])

    return [
        of("painted", "Window painted", "a bare PySide6 window", 2, "ms"),
        of("usable", "Today usable, ten years", "a bare PySide6 window", 4.5, "ms"),
        of("saving", "A check-in saved", "a bare durable commit", 3, "ms"),
        of("progress", "Progress opened, ten years", "the same series in bare plots", 2, "ms"),
        of("sleep", "Its view of sleep, ten years", "", 0.5, "s"),
        of("comparing", "Two things side by side, ten years", "", 0.3, "s"),
        of("pdf", "PDF of 12 weeks", "", 0.5, "s"),
        of("memory", "Most memory, all pages, ten years", "a bare PySide6 window", 3, "MiB"),
    ]


if __name__ == "__main__":
    sys.exit(main())
