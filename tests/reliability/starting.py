"""P7: two windows cannot fight: many starts at once, and one that was killed."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from companion.domain.profile import Profile
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from tests.reliability.processes import Process

AT_ONCE = 10
SHOWN_WITHIN_S = 1.0


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


def main() -> None:
    """The full number: python -m tests.reliability.starting FOLDER COUNT."""
    rounds = start_at_once(Path(sys.argv[1]), int(sys.argv[2]))
    held = sum(each.writers == 1 and each.ended_well == AT_ONCE for each in rounds)
    slowest = max(each.shown_in_s for each in rounds)
    again = sum(each.next_opens for each in rounds)
    sys.stdout.write(
        f"{len(rounds)} rounds: one writer in {held}, slowest later start {slowest:.2f} s, "
        f"opened after a kill in {again}\n"
    )


if __name__ == "__main__":
    main()
