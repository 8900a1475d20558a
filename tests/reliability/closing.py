"""P4: seven ways in which the window ends, and none loses what was typed."""

from __future__ import annotations

import signal
import time
from dataclasses import dataclass
from pathlib import Path

from companion.domain.clock import Clock
from companion.domain.profile import Ask, Profile
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from tests.reliability.measured import Measured
from tests.reliability.processes import Process
from tests.reliability.typed_on import FIELDS

WITHIN_S = 2.0
"""The end of a window, from the wish to the last act of the process."""

FULL = 20
QUICK = 0  # test_closing.py

PAGES = tuple(FIELDS)

SIGNALS = {"sigterm": "SIGTERM", "sigint": "SIGINT", "sighup": "SIGHUP"}
WAYS = ("window", "keys", *SIGNALS, "session", "lid")
"""The cross of the window, Ctrl+Q, three signals, the end of the session (asked, then killed),
and a lid that is closed and never opened again (killed without a word once two seconds passed)."""


@dataclass(frozen=True)
class Closed:
    """How one run ended.

    Attributes:
        way: One of WAYS.
        page: Where it was typed.
        kept: Whether all that was typed is there at the next start.
        took_s: Seconds from the wish to the end; for the lid: until the draft was kept.
        status: The exit status as it was to be.
        errors: What it wrote on standard error.
    """

    way: str
    page: str
    kept: bool
    took_s: float
    status: bool
    errors: str


def close_in_every_way(folder: Path, count: int) -> list[Closed]:
    """Each way as often as wanted, in real processes, one after the other: so the times count."""
    return [
        _end(*_begin(folder / f"{number}-{way}", way, number, whole=True))
        for number in range(count)
        for way in WAYS
    ]


def close_side_by_side(folder: Path, number: int = 0) -> list[Closed]:
    """Each way once, all of them at the same time: quicker, and the times say nothing."""
    runs = [_begin(folder / way, way, number, whole=False) for way in WAYS]
    return [_end(*run) for run in runs]


def _begin(
    folder: Path, way: str, number: int, *, whole: bool
) -> tuple[Process, Path, str, str, str]:
    page = PAGES[(number + WAYS.index(way)) % len(PAGES)]
    words = f"typed{number}and{way}"
    opened = open_companion(AppPaths.under(folder), system_clock())
    opened.stores.profile.keep(Profile(started=True, asks=frozenset(Ask)))
    opened.close()
    process = Process(folder, page, words, way, whole=whole)
    return process, folder, page, words, way


def _end(process: Process, folder: Path, page: str, words: str, way: str) -> Closed:
    try:
        assert process.hear("open"), process.end()
        process.type_now()
        assert process.hear("typed"), process.end()
        began = time.monotonic()
        if way in SIGNALS:
            process.send(getattr(signal, SIGNALS[way]))
        if way in ("session", "lid"):
            assert process.hear("asked" if way == "session" else "kept")
            took = time.monotonic() - began
            process.send(signal.SIGKILL)
            status = process.end()[0] == -signal.SIGKILL
        else:
            status = process.end()[0] == 0
            took = time.monotonic() - began
    finally:
        process.kill()
    return Closed(way, page, is_kept(folder, words), took, status, process.errors)


def is_kept(folder: Path, words: str) -> bool:
    """Whether the next start finds the words, in a draft or in the page for the visit."""
    opened = open_companion(AppPaths.under(folder), Clock.fixed(system_clock().now()))
    try:
        stores = opened.stores
        visit = stores.visits.latest()
        drafts = [str(stores.drafts.get(form)) for form in stores.drafts.forms()]
        return any(words in each for each in (*drafts, visit.news if visit else ""))
    finally:
        opened.close()


def measure(folder: Path, count: int) -> Measured:
    """P4, each way so often."""
    results = close_in_every_way(folder, count)
    lost = sum(not each.kept for each in results)
    odd = [f"{each.way} {each.errors}" for each in results if not each.status]
    slowest = {way: max(each.took_s for each in results if each.way == way) for way in WAYS}
    longest = max(slowest, key=slowest.__getitem__)
    return Measured(
        "P4",
        f"{len(WAYS)} ways of ending while words are typed, {count} times each",
        f"0 lost, ended within {WITHIN_S:.0f} s",
        f"{lost} lost, {len(odd)} ended otherwise{''.join(f' ({each})' for each in odd)[:200]},"
        f" slowest {slowest[longest]:.2f} s ({longest})",
        not lost and not odd and slowest[longest] <= WITHIN_S,
    )
