"""P3: typing that is not saved survives a kill, but for the last two seconds of it."""

from __future__ import annotations

import random
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from companion.domain.profile import Ask, Profile
from tests.reliability.closing import PAGES
from tests.reliability.deeds import open_in
from tests.reliability.measured import Measured
from tests.reliability.processes import Process

FULL = 100
QUICK = 0  # test_typing_killed.py

AT_MOST_S = 2.0
LEAST_KEYS, MOST_KEYS = 60, 160
TEXT = " ".join(f"word{number}" for number in range(100))
"""No part of it comes twice, so that what is left of it tells how much was typed."""


@dataclass(frozen=True)
class Killed:
    """What a kill left of a text.

    Attributes:
        typed: Keys that were pressed.
        kept: Characters that are there at the next start; they are the first that were typed.
        lost_s: How long before the kill the first key was pressed that is lost.
    """

    typed: int
    kept: int
    lost_s: float


def begin(folder: Path, page: str) -> Process:
    """A window in which somebody types."""
    opened = open_in(folder)
    opened.stores.profile.keep(Profile(started=True, asks=frozenset(Ask)))
    opened.close()
    return Process(folder, page, TEXT, "typing")


def kill_at(process: Process, folder: Path, keys: int) -> Killed:
    """Kill it once so many keys were pressed, and look what is there."""
    try:
        assert process.hear("open"), process.end()
        process.type_now()
        assert process.hear_of(f"{keys}@"), process.end()
        process.send(signal.SIGKILL)
        killed = time.monotonic()
        process.end()
    finally:
        process.kill()
    pressed = [float(word.split("@")[1]) for word in process.heard if "@" in word]
    kept = len(what_is_left(folder))
    lost_s = killed - pressed[kept] if kept < len(pressed) else 0.0
    return Killed(len(pressed), kept, lost_s)


def what_is_left(folder: Path) -> str:
    """The beginning of the text, as a draft or the page for the visit holds it."""
    opened = open_in(folder)
    stores = opened.stores
    visit = stores.visits.latest()
    held = [visit.news if visit else "", *map(stores.drafts.get, stores.drafts.forms())]
    opened.close()
    found = [text for text in _texts(held) if text and TEXT.startswith(text)]
    return max(found, key=len, default="")


def _texts(held: object) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict):
        yield from _texts(list(held.values()))
    elif isinstance(held, list | tuple):
        for each in held:
            yield from _texts(each)


def measure(folder: Path, count: int) -> Measured:
    """P3, so often, one after the other: so the times count."""
    chance = random.Random(count)
    kills = []
    for number in range(count):
        place = folder / str(number)
        process = begin(place, PAGES[number % len(PAGES)])
        kills.append(kill_at(process, place, chance.randint(LEAST_KEYS, MOST_KEYS)))
    longest = max(each.lost_s for each in kills)
    nothing = sum(each.kept == 0 for each in kills)
    return Measured(
        "P3",
        f"{count} kills while typing, after {LEAST_KEYS} to {MOST_KEYS} keys",
        f"at most the last {AT_MOST_S:.0f} s of the text are lost",
        f"at most the last {longest:.2f} s, {nothing} texts wholly lost, "
        f"{sum(each.kept for each in kills)} of {sum(each.typed for each in kills)} keys kept",
        longest <= AT_MOST_S and not nothing,
    )
