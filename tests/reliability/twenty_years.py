"""P21: twenty years of entries stay as quick to use as the first week."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from companion import demo
from companion.domain.activities import Activity
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Decision, RuleEdit
from companion.domain.diary import CheckIn
from companion.domain.exercise_log import LogEntry
from companion.domain.flare_ups import FlareUp
from companion.domain.laterality import Score
from companion.domain.pacing_sessions import Session
from companion.domain.programme import PlanItem
from companion.domain.sleep import Night
from companion.opening import Opened, open_companion, system_clock
from companion.paths import AppPaths
from companion.screens.forms.entry import Entry, new_id, write
from companion.store.health import Health, examine
from companion.store.intake import everything, take_in
from companion.store.search import Search
from companion.store.stores import warm_up
from tests.reliability.deeds import is_green
from tests.reliability.measured import Measured
from tests.reliability.processes import ROOT

FULL = 20
QUICK = 1

A_DAY = 10
"""Activities of each day."""

ROUNDS = 5
SAVES = 300
DAYS_IN = {QUICK: 365, FULL: 7305}

MOST = {"start": 3_000, "save": 100, "chart": 500, "look": 200, "search": 300, "memory": 400}
"""Milliseconds to Today, of the 99th of 100 saves, of Progress, of the check before, of a search in
all that was written; megabytes."""

WANTED = ("task", "xylophone")
"""Words to look for: one of each check-in, and one that stands nowhere."""


PacingEntry = (
    Activity | PacingMeasure | Decision | RuleEdit | Session | FlareUp | PlanItem | LogEntry | Score
)
"""Of exercise, too."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What was written, to be found again."""

    check_ins: frozenset[CheckIn]
    nights: frozenset[Night]
    pacing: frozenset[PacingEntry]


def measure(folder: Path, count: int) -> Measured:
    """P21 with so many years; with all of them the times are measured as well."""
    days, last_day = DAYS_IN[count], system_clock().today() - timedelta(days=1)
    kept = _fill(folder, days, last_day)
    wrong = _look(folder, kept)
    figures = _figures(folder) if count == FULL else {}
    short = [f"{name} {figures[name]:.0f}" for name in figures if figures[name] > MOST[name]]
    activities = sum(len(each.did) for each in kept.check_ins)
    sessions = sum(isinstance(each, Session | LogEntry) for each in kept.pacing)
    size = AppPaths.under(folder).database.stat().st_size / 1e6
    return Measured(
        "P21",
        f"{days} days with {activities} activities, {len(kept.nights)} nights,"
        f" {sessions} sessions and exercises ({size:.1f} MB); median of {ROUNDS} fresh processes",
        "all is read as written; Today usable in 3 s, 99 of 100 saves in 100 ms, Progress with"
        " all years in 500 ms, checked at the start in 200 ms, searched in 300 ms, at most 400 MB",
        wrong or _told(figures) or "all is read as written",
        not wrong and not short,
    )


def _told(figures: dict[str, float]) -> str:
    if not figures:
        return ""
    return (
        f"all as written; Today usable after {figures['start']:.0f} ms, saved in"
        f" {figures['save']:.1f} ms, Progress in {figures['chart']:.0f} ms, checked in"
        f" {figures['look']:.0f} ms, searched in {figures['search']:.0f} ms,"
        f" {figures['memory']:.0f} MB with every page open"
    )


# --- the years --------------------------------------------------------------------------


def _fill(folder: Path, days: int, last_day: date) -> Kept:
    """Keep entries of every day, as the app itself keeps them."""
    years = zip(*_years(days, last_day), strict=True)
    kept = Kept(*(frozenset(each for some in kind for each in some) for kind in years))
    opened = _open(folder)
    take_in(opened.database, (*kept.check_ins, *kept.nights, *kept.pacing))
    opened.stores.profile.keep(demo.year(last_day).profile)
    opened.close()
    return kept


def _years(
    days: int, last_day: date
) -> Iterator[tuple[list[CheckIn], tuple[Night, ...], tuple[PacingEntry, ...]]]:
    """The days of one made-up year after the other, backwards; each day has its activities.

    The plans are the newest year's; each year before has sessions, decisions, a flare-up and what
    was done of the programme.
    """
    plans = demo.year(last_day)
    first_plans = (*plans.activities, *plans.measures, *plans.programme)
    while days > 0:
        some = min(days, 365)
        first = last_day - timedelta(days=some - 1)
        one = demo.year(last_day)
        by_day = {each.day: each for each in reversed(one.check_ins)}
        more = [each for each in one.check_ins if each.day >= first and by_day[each.day] != each]
        wanted = [first + timedelta(days=n) for n in range(some)]
        busy = [_busy(by_day.get(day) or _short(day), day) for day in wanted]
        yield (
            [*busy, *(replace(each, did=()) for each in more)],
            tuple(each for each in one.nights if each.day >= first),
            (
                *first_plans,
                *one.decisions,
                *one.edits,
                *_sessions(one, wanted),
                *one.flare_ups,
                *one.exercise_log,
                *one.scores,
            ),
        )
        last_day, days = last_day - timedelta(days=some), days - some


def _sessions(one: demo.DemoYear, days: list[date]) -> Iterator[Session]:
    """Those of the year, and a walk on each day besides."""
    yield from one.sessions
    done = {(each.activity_id, each.day) for each in one.sessions}
    walk = one.activities[0].id
    for day in days:
        if (walk, day) not in done:
            yield Session(id=f"w{day:%Y%m%d}", activity_id=walk, day=day, amount=12)


def _short(day: date) -> CheckIn:
    return CheckIn(id=f"d{day:%Y%m%d}", day=day, recorded_at=system_clock().local())


def _busy(check_in: CheckIn, day: date) -> CheckIn:
    """With ten activities; what fills them up comes again once a month at most."""
    free = A_DAY - len(check_in.did)
    return replace(
        check_in, did=(*check_in.did, *(f"Task {day.day + n * 31}" for n in range(free)))
    )


def _open(folder: Path) -> Opened:
    return open_companion(AppPaths.under(folder), system_clock())


def _look(folder: Path, kept: Kept) -> str:
    """What is not as it was written."""
    opened = _open(folder)
    try:
        there = everything(opened.stores)
        if not is_green(opened.database):
            return "the database is not green"
        if len(there.entries) != sum(map(len, (kept.check_ins, kept.nights, kept.pacing))):
            return "the counts differ"
        same = {*there.entries} == kept.check_ins | kept.nights | kept.pacing
        return "" if same else "the entries differ"
    finally:
        opened.close()


# --- how quick --------------------------------------------------------------------------


def _figures(folder: Path) -> dict[str, float]:
    starts = [_child("window", "companion", str(time.monotonic()), str(folder)) for _ in _rounds()]
    charts = [_child("charts", "progress", str(folder)) for _ in _rounds()]
    pages = _child("window", "companion", str(time.monotonic()), str(folder), "pages")
    return {
        "start": median(each["usable"] for each in starts) * 1000,
        "chart": median(each["opened"] for each in charts) * 1000,
        "memory": pages["memory_kib"] * 1024 / 1e6,
        "look": median(_examined_ms(folder) for _ in _rounds()),
        "search": _searched_ms(folder),
        "save": _saved_ms(folder),
    }


def _rounds() -> range:
    return range(ROUNDS)


def _child(script: str, *arguments: str) -> dict[str, float]:
    """One of the scripts of the benchmarks, in a process of its own."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "benchmarks" / f"{script}.py"), *arguments],
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, timeout=120, check=True,
    )  # fmt: skip
    return dict(json.loads(done.stdout))


def _examined_ms(folder: Path) -> float:
    opened = _open(folder)
    key = bytes(opened.safe.copy_of_key())
    opened.close()
    file, found = AppPaths.under(folder).database, []
    took = _seconds(lambda: found.append(examine(file, key)))
    assert found == [Health.SOUND]
    return took * 1000


def _searched_ms(folder: Path) -> float:
    """The longer of two searches: for what stands in each check-in, and for what stands nowhere."""
    opened = _open(folder)
    search = Search(opened.database)
    try:
        return max(
            median(_seconds(lambda word=word: search.find(word)) for _ in _rounds())
            for word in WANTED
        ) * 1000  # fmt: skip
    finally:
        opened.close()


def _saved_ms(folder: Path) -> float:
    """The 99th of a hundred check-ins with their nights, saved as the screen does."""
    opened = _open(folder)
    warm_up()
    clock, took = opened.clock, []
    first = min(each.day for each in opened.stores.diary.between(date.min, date.max))
    try:
        for number in range(SAVES):
            day = first - timedelta(days=1 + number)
            check_in = CheckIn(id=new_id(), day=day, recorded_at=clock.local(), did=("Walked",))
            entry = Entry(check_in, Night(id=new_id(), day=day, quality=6))
            took.append(_seconds(lambda each=entry: write(opened.stores, clock, Entry(), each)))
    finally:
        opened.close()
    return sorted(took)[SAVES * 99 // 100] * 1000


def _seconds(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return time.perf_counter() - start
