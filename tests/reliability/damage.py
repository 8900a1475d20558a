"""P11: damage is found at the start, before anything is written.

A flipped bit, a cut, an empty file and another program's file each stand in the place of a diary
of a year, and the app's own opening meets them.
"""

from __future__ import annotations

import random
from pathlib import Path

from companion.demo_diary import fill_with_demo
from companion.opening import NeedsRestore, open_companion
from companion.paths import AppPaths
from tests.every_screen import clock
from tests.reliability.measured import Measured

FULL = 600
QUICK = 24

SEED = 20260512
CUTS = 6
"""One try in so many is a cut; the others flip one bit."""


def measure(folder: Path, count: int) -> Measured:
    """P11 with so many damaged diaries, an empty and a foreign one besides."""
    paths = AppPaths.under(folder)
    opened = open_companion(paths, clock())
    fill_with_demo(opened)
    opened.close()
    sound = paths.database.read_bytes()
    chance = random.Random(SEED)
    tries = [_damaged(sound, number, chance) for number in range(count)]
    tries += [b"", b"A letter to the clinic.\n" * (len(sound) // 24)]
    noticed = sum(_is_noticed(paths, content) for content in tries)
    paths.database.write_bytes(sound)
    open_companion(paths, clock()).close()  # the sound one opens as before
    cuts = len(range(0, count, CUTS))
    return Measured(
        "P11",
        f"{count - cuts} flipped bits, {cuts} cuts, an empty and a foreign file, each opened",
        "all noticed, and no byte of any file changed",
        f"{noticed} of {len(tries)}",
        holds=noticed == len(tries),
    )


def _damaged(sound: bytes, number: int, chance: random.Random) -> bytes:
    if number % CUTS == 0:
        return sound[: chance.randrange(1, len(sound))]
    content = bytearray(sound)
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(content)


def _is_noticed(paths: AppPaths, content: bytes) -> bool:
    paths.database.write_bytes(content)
    before = _files(paths)
    try:
        open_companion(paths, clock()).close()
    except NeedsRestore:
        return _files(paths) == before
    return False


def _files(paths: AppPaths) -> dict[Path, bytes]:
    return {each: each.read_bytes() for each in paths.data.rglob("*") if each.is_file()}
