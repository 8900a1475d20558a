"""P1: what says "Saved" survives a crash: writers that are killed at any moment."""

from __future__ import annotations

import os
import random
import select
import signal
import time
from functools import partial
from pathlib import Path

from companion.store.stores import warm_up
from tests.reliability.deeds import Story, do, is_green, open_in, state_of
from tests.reliability.measured import Measured
from tests.store.kills import forked

FULL = 500
QUICK = 20

LATEST_S = 0.180
ONE_DIARY = 50
"""So many kills go to one diary before a new one is begun."""


def measure(folder: Path, count: int) -> Measured:
    """P1 with so many kills."""
    warm_up()  # the children have all imports then
    chance = random.Random(count)
    acknowledged = lost = green = done = 0
    for number in range(count):
        if number % ONE_DIARY == 0:
            place, story, done = folder / str(number), Story(), 0
            open_in(place).close()
        told = write_and_kill(place, done, chance.uniform(0, LATEST_S))
        acknowledged += told - done
        opened = open_in(place)
        green += is_green(opened.database)
        found = story.deeds_in(state_of(opened.database), told + 1)
        opened.close()
        lost += found is None or found < told
        done = told if found is None else found
    return Measured(
        "P1",
        f"{count} writers killed after 0 to {LATEST_S * 1000:.0f} ms, opening included",
        "0 acknowledged lost, 100 % green",
        f"{acknowledged} acknowledged, lost after {lost} kills, {100 * green / count:.0f} % green",
        not lost and green == count and acknowledged > 0,
    )


def write_and_kill(place: Path, begun: int, after_s: float) -> int:
    """Let a child write deeds from a number on, then kill it; gives how many it acknowledged."""
    ear, mouth = os.pipe()
    child = forked(partial(_write, place, begun, mouth))
    os.close(mouth)
    until = time.monotonic() + after_s
    heard = b""
    while (left := until - time.monotonic()) > 0:
        if select.select([ear], [], [], left)[0]:
            heard += os.read(ear, 65536)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the writer broke down by itself"
    with os.fdopen(ear, "rb") as rest:
        heard += rest.read()
    return int(heard.split()[-1]) if heard else begun


def _write(place: Path, begun: int, mouth: int) -> None:
    opened = open_in(place)
    number = begun
    while True:
        do(opened.stores, number)
        number += 1
        os.write(mouth, b"%d\n" % number)
