"""P22: folders that were made to harm are refused in words, and nothing else comes of them."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from companion.exchange import Kept, plan_import, read_folder
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from companion.store.intake import everything
from tests.exchange.test_reading import FORBIDDEN
from tests.reliability.hostile import Case, cases
from tests.reliability.hostile_answers import answers, large_answers
from tests.reliability.measured import Measured
from tests.reliability.processes import ROOT

CASES = [*cases(), *answers(), *large_answers()]
FULL = len(CASES)
QUICK = 3

MOST_MEMORY_MB = 300
PATIENCE_S = 90.0
TODAY = date(2026, 5, 12)


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of one folder.

    Attributes:
        case: Which one.
        wrong: What must not be; empty where all is well.
        memory_mb: The most memory the command had; 0 where it was read in this process.
    """

    case: Case
    wrong: str
    memory_mb: float = 0


def measure(folder: Path, count: int) -> Measured:
    """P22: with the full number all by the command itself; else some, and the others read here."""
    full = count >= FULL
    known = [each for each in CASES if full or not each.large]
    step = 1 if full else len(known) // count
    results = []
    for number, case in enumerate(known):
        place = folder / str(number)
        try_it = _import if number % step == 0 else _read
        results.append(try_it(place, case))
        shutil.rmtree(place)
    wrong = [f"{each.case.name}: {each.wrong}" for each in results if each.wrong]
    most = max(results, key=lambda each: each.memory_mb)
    return Measured(
        "P22",
        f"{len(results)} folders that were made to harm, imported by the command",
        "0 broke down, 0 touched anything outside, 0 connections,"
        f" at most {MOST_MEMORY_MB} MB of memory",
        f"{len(results) - len(wrong)} of {len(results)} as wanted,"
        f" most memory {most.memory_mb:.0f} MB ({most.case.name}) {'; '.join(wrong)[:400]}".strip(),
        not wrong and most.memory_mb <= MOST_MEMORY_MB,
    )


def _made(place: Path, case: Case) -> tuple[Path, Path]:
    """The folder, and one beside it that nobody may look into."""
    inside, outside = place / "import", place / "outside"
    for each in (inside, outside):
        each.mkdir(parents=True)
    (outside / "secret.csv").write_text("a secret", "utf-8")
    case.make(inside)
    return inside, outside


def _read(place: Path, case: Case) -> Tried:
    """Read it as the window does."""
    inside, _ = _made(place, case)
    before = _listed(inside)
    package = read_folder(inside, TODAY)
    plan = plan_import(package, Kept.of())
    wrong = "something in the folder changed" if _listed(inside) != before else ""
    kept = 0 if plan.refusals else len(plan.added)
    if kept != case.taken:
        wrong = f"{kept} entries would be kept, not {case.taken}"
    if any(FORBIDDEN.search(each.sentence) for each in plan.refusals):
        wrong = "said in harsh words"
    return Tried(case, wrong)


def _import(place: Path, case: Case) -> Tried:
    """Import it by the command, into a diary that is there."""
    inside, outside = _made(place, case)
    data = place / "data of its own"
    open_companion(AppPaths.under(data), system_clock()).close()
    before = _listed(inside)
    child = [sys.executable, "-m", "tests.reliability.child_import"]
    try:
        done = subprocess.run(
            [*child, str(outside), str(data), str(inside)], cwd=ROOT, capture_output=True,
            env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}, timeout=PATIENCE_S, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Tried(case, "it hangs")
    if done.returncode != 0 or b"Traceback" in done.stderr or b"went wrong" in done.stderr:
        return Tried(case, f"it broke down: {done.stderr.decode('utf-8', 'replace')[-300:]}")
    told = json.loads(done.stdout.splitlines()[-1])
    wrong = ", ".join(dict.fromkeys(told["touched"]))
    if _listed(inside) != before or {each.name for each in place.iterdir()} != {
        "import", "outside", "data of its own",
    }:  # fmt: skip
        wrong = "something outside the diary changed"
    kept = _entries(data)
    if (kept, told["status"]) != (case.taken, 0) and (case.taken or kept):
        wrong = f"{kept} entries are kept, not {case.taken}"
    return Tried(case, wrong, told["memory_mb"])


def _entries(data: Path) -> int:
    opened = open_companion(AppPaths.under(data), system_clock())
    try:
        return len(everything(opened.stores).entries)
    finally:
        opened.close()


def _listed(folder: Path) -> dict[str, object]:
    """What lies in a folder: names, kinds, and what the smaller files say."""
    return {path.name: _told(path) for path in folder.iterdir()}


def _told(path: Path) -> object:
    about = path.lstat()
    if path.is_symlink() or not path.is_file() or about.st_size > 1_000_000:
        return about.st_mode, about.st_size, about.st_mtime_ns
    return hashlib.sha256(path.read_bytes()).digest()
