"""P16: who forgot the passphrase comes back with the recovery key, also on a new computer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from companion import rescue
from companion.domain.diary import CheckIn
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.store import envelope
from companion.store.backup import Reason
from companion.store.envelope import DoesNotMatch
from tests.every_screen import clock
from tests.reliability.measured import Measured

FULL = 40
QUICK = 4

WALK = "a long walk by the sea"
DAY = date(2026, 5, 11)


def measure(folder: Path, count: int) -> Measured:
    """P16 with so many diaries, each with keys of its own; the passphrase costs little here."""
    costly = envelope.MEMORY_KIB
    envelope.MEMORY_KIB = 32
    try:
        back = [_ways_back(folder / str(number)) for number in range(count)]
    finally:
        envelope.MEMORY_KIB = costly
    return Measured(
        "P16",
        f"{count} diaries: passphrase, recovery key as written and as misread, a new computer",
        "every way opens, a wrong one does not match",
        f"{sum(back)} of {count}",
        holds=all(back),
    )


def _ways_back(folder: Path) -> bool:
    here = AppPaths.under(folder / "here")
    opened = open_companion(here, clock())
    opened.stores.diary.add(CheckIn(id="a", day=DAY, recorded_at=clock().local(), hard_day=True))
    keys, recovery = opened.safe.with_passphrase(WALK)
    opened.safe.take_effect(keys, WALK)
    backup = opened.safe.back_up(Reason.ASKED)
    opened.close()
    text = recovery.text()
    misread = text.replace("0", "o").replace("1", "l").replace("-", " ").lower()
    good = all(_opens(here, secret) for secret in (WALK, text, misread, recovery))
    for number, secret in enumerate((WALK, misread)):
        there = AppPaths.under(folder / f"there{number}")
        there.make()
        key = rescue.key_for(backup, None, secret)
        rescue.restore(there, clock(), backup, key)
        good = good and _opens(there, WALK) and _opens(there, text)
    wrong = text[:-1] + ("2" if text[-1] != "2" else "3")
    return good and not _opens(here, wrong) and not _opens(here, "a short walk")


def _opens(paths: AppPaths, secret: object) -> bool:
    try:
        opened = open_companion(paths, clock(), secret=secret)
    except DoesNotMatch as told:
        return "damaged" in str(told)  # which would be told wrongly
    try:
        return len(opened.stores.diary.on(DAY)) == 1
    finally:
        opened.close()
