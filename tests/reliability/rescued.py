"""P12: a damaged diary comes back from its newest backup, and what else can be read is added."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

from companion import demo, left_over, rescue
from companion.domain.diary import CheckIn
from companion.opening import NeedsRestore, Opened, open_companion
from companion.paths import AppPaths
from companion.store.backup import BackupStore, Reason
from companion.store.intake import everything, take_in
from tests.every_screen import clock
from tests.reliability.measured import Measured

FULL = 50
QUICK = 3

SEED = 20260512
MOST_READ, IN_MOST = 0.99, 0.95


def measure(folder: Path, count: int) -> Measured:
    """P12 with so many diaries of ten years, each with one flipped bit."""
    paths = AppPaths.under(folder)
    entries = _ten_years(paths)
    sound = paths.database.read_bytes()
    chance = random.Random(SEED)
    back, shares = 0, []
    for _ in range(count):
        content = bytearray(sound)
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        paths.database.write_bytes(content)
        share = _rescue(paths, entries)
        back += share is not None
        shares.append(share or 0.0)
        paths.database.write_bytes(sound)
    good = sum(share >= MOST_READ for share in shares)
    return Measured(
        "P12",
        f"{count} diaries of ten years ({entries} entries) with one flipped bit",
        "all brought back whole; 99 % read from the damaged file in 95 % of them",
        f"{back} brought back; {good} read to 99 %, the worst to {min(shares):.1%}",
        holds=back == count and good >= IN_MOST * count,
    )


def _ten_years(paths: AppPaths) -> int:
    """A diary with its backup, and one entry that is written after it; gives how many there are."""
    opened = open_companion(paths, clock())
    last = date(2026, 5, 1)
    check_ins, nights = demo.ten_years(last)
    take_in(opened.database, (*check_ins, *nights, *demo.ten_years_of_pacing(last)))
    take_in(opened.database, demo.ten_years_of_exercise(last))
    opened.safe.back_up(Reason.CLOSING)
    late = CheckIn(id="late", day=date(2026, 5, 11), recorded_at=clock().local(), hard_day=True)
    opened.stores.diary.add(late)
    entries = _count(opened)
    opened.close()
    return entries


def _rescue(paths: AppPaths, entries: int) -> float | None:
    """Bring the backup back, then what the damaged file still holds; gives the share it held.

    None where the diary was not whole afterwards.
    """
    try:
        open_companion(paths, clock())
    except NeedsRestore as problem:
        key = problem.data_key
    backup = BackupStore(paths.backups).newest_sound()
    assert backup is not None
    result = rescue.restore(paths, clock(), backup, rescue.key_for(backup, key), key)
    assert result.aside is not None
    opened = open_companion(paths, clock(), data_key=result.data_key)
    try:
        if _count(opened) != entries - 1 or opened.database.is_damaged():
            return None
        left = left_over.left_in(result.aside, opened)
        left_over.take_in_left(opened, left, "An activity without a name", "A goal without one")
        return left.read / entries
    finally:
        opened.close()
        _tidy(paths, backup.path)


def _tidy(paths: AppPaths, kept: Path) -> None:
    """The next diary begins from the same folder."""
    for path in (*paths.data.glob("*kept-aside*"), *paths.backups.glob("*.backup")):
        if path != kept:
            path.unlink()


def _count(opened: Opened) -> int:
    return len(everything(opened.stores).entries)
