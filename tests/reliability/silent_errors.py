"""P34: an error in any of nine places of any page is told once and logged, and nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from companion.paths import AppPaths
from tests.every_screen import make_folder
from tests.reliability.child_silent import SITES, WORDS
from tests.reliability.measured import Measured
from tests.reliability.processes import ROOT

PATIENCE_S = 120
FULL = 5
QUICK = 2

PAGES = {
    "full": (
        "today-more", "diary-editor", "progress-table", "visit", "help", "settings", "keys",
    ),
    "new": ("first-1", "first-2"),
    "damaged": ("restore",),
    "locked": ("unlock",),
    "empty": ("today", "diary", "progress", "visit"),
}  # fmt: skip
"""By kind of diary; the page that restores and the one that unlocks stand in place of others."""


def measure(folder: Path, count: int) -> Measured:
    """P34, in so many kinds of diary, each with all its pages."""
    wrong: list[str] = []
    pages = 0
    for diary in list(PAGES)[:count]:
        pages += len(PAGES[diary])
        wrong += _break_down_in(folder / diary, diary)
    sites = pages * len(SITES) + count
    return Measured(
        "P34",
        f"{len(SITES)} places in {pages} pages, {count} kinds of diary, and one at each end:"
        f" {sites} errors",
        "each told once in plain words and logged, writes taken back, what was typed is kept;"
        " at the end logged, as no window is left",
        f"{len(wrong)} otherwise {'; '.join(wrong)[:300]}".strip(),
        not wrong,
    )


def _break_down_in(folder: Path, diary: str) -> list[str]:
    make_folder(folder, diary)
    command = [sys.executable, "-m", "tests.reliability.child_silent", str(folder), *PAGES[diary]]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, check=False, timeout=PATIENCE_S
    )
    lines = done.stdout.decode().splitlines()
    told = {tuple(line.split()[1:3]): line.split()[3:] for line in lines if line[:5] == "site:"}
    log = (AppPaths.under(folder).logs / "companion.log").read_text()
    wrong = []
    for page in PAGES[diary]:
        for site in SITES:
            found = told.get((page, site))
            name = f"{page.replace('-', '_')}_{site}"
            if found != ["1", "True", "True"] or f" {name}\n" not in log:
                wrong.append(f"{name} {found} {'' if name in log else 'not logged'}")
    if " at_the_end\n" not in log:
        wrong.append(f"the end of {diary} is not logged")
    if WORDS in log or WORDS in done.stderr.decode("utf-8", "replace"):
        wrong.append("words in the log")
    if done.returncode:
        wrong.append(f"ended with {done.returncode}: {done.stderr.decode()[-300:]}")
    return wrong
