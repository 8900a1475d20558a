"""P7: two windows cannot fight: many starts at once, and one that was killed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from companion.domain.profile import Profile
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from tests.reliability.measured import Measured
from tests.reliability.processes import Process

AT_ONCE = 10
SHOWN_WITHIN_S = 1.0

FULL = 50
QUICK = 0  # test_starting.py


@dataclass(frozen=True)
class Round:
    """One round of starts.

    Attributes:
        writers: How many opened the diary.
        ended_well: How many of the others ended with status 0.
        shown: The window that is open was asked to show itself.
        shown_in_s: The time that a later start took for it, all of its run included.
        next_opens: After the holder was killed, the next start opened the diary at once.
        errors: What they wrote on standard error.
    """

    writers: int
    ended_well: int
    shown: bool
    shown_in_s: float
    next_opens: bool
    errors: str


def start_at_once(folder: Path, count: int, at_once: int = AT_ONCE) -> list[Round]:
    """Rounds of starts at the same moment; then the holder is killed, and one more starts."""
    opened = open_companion(AppPaths.under(folder), system_clock())
    opened.stores.profile.keep(Profile(started=True))
    opened.close()
    return [_round(folder, at_once) for _ in range(count)]


def _round(folder: Path, at_once: int) -> Round:
    starts = [Process(folder) for _ in range(at_once)]
    try:
        writers = [each for each in starts if each.hear("open")]
        others = [each for each in starts if each not in writers]
        ended = [each.end()[0] for each in others]
        holder = writers[0]
        shown = holder.hear("shown")
        later = Process(folder)
        status, took = later.end()
        holder.kill()
        after = Process(folder)
        starts.append(after)
        next_opens = after.hear("open")
        after.send(15)
        next_opens = next_opens and after.end()[0] == 0
    finally:
        for each in starts:
            each.kill()
    errors = "".join(each.errors for each in (*others, later, after))
    well = ended.count(0) + (status == 0)
    return Round(len(writers), well, shown, took, next_opens, errors)


def measure(folder: Path, count: int) -> Measured:
    """P7 in so many rounds."""
    rounds = start_at_once(folder, count)
    one = sum(each.writers == 1 and each.ended_well == AT_ONCE for each in rounds)
    shown = sum(each.shown for each in rounds)
    slowest = max(each.shown_in_s for each in rounds)
    again = sum(each.next_opens for each in rounds)
    quiet = not any(each.errors for each in rounds)
    return Measured(
        "P7",
        f"{count} rounds of {AT_ONCE} starts at once, then the holder is killed",
        f"one writer, its window is shown in {SHOWN_WITHIN_S:.0f} s, the next start opens",
        f"one writer in {one}, shown in {shown}, slowest later start {slowest:.2f} s,"
        f" opened after the kill in {again}",
        one == shown == again == count and slowest <= SHOWN_WITHIN_S and quiet,
    )
