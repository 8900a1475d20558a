"""P9: a file that is swapped under an open diary stops the writing, and both copies stay."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.paths import AppPaths
from companion.store.backup import BackupFile, BackupStore, Reason
from companion.store.guard import Swapped
from companion.store.keys import KeyFile
from tests.reliability.deeds import NOW, Story, do, open_in, state_of
from tests.reliability.measured import Measured
from tests.store.test_guard import SWAPS, replace_journal, truncate

if TYPE_CHECKING:
    from companion.opening import Opened

FULL = 100
QUICK = 2

TRIES = 4
"""So often a person tries to save after the swap."""

MOST_SAVES = 12

Swap = Callable[[Path, Path], None]


def measure(folder: Path, count: int) -> Measured:
    """P9, each way of swapping so often."""
    chance = random.Random(count)
    wrong: list[str] = []
    for swap in SWAPS:
        for number in range(count):
            place = folder / f"{swap.__name__}-{number}"
            if trouble := _swapped(place, swap, chance.randint(1, MOST_SAVES)):
                wrong.append(f"{swap.__name__}: {trouble}")
            shutil.rmtree(place)
    tried = len(SWAPS) * count
    return Measured(
        "P9",
        f"{len(SWAPS)} ways of swapping a file that is open, {count} times each",
        "0 acknowledged after the swap, both copies kept",
        f"{tried - len(wrong)} of {tried} as wanted {'; '.join(wrong)[:200]}".strip(),
        not wrong,
    )


def _swapped(place: Path, swap: Swap, saves: int) -> str:
    """What went wrong; empty when nothing did."""
    live = AppPaths.under(place).database
    opened = open_in(place)
    server_copy = live.with_name("server.db")
    shutil.copy(live, server_copy)
    older = _back_up(opened, place, Reason.IN_USE)
    for number in range(saves):
        do(opened.stores, number)
    swap(live, server_copy)
    there = _content(live)
    try:
        for number in range(saves, saves + TRIES):
            with suppress(Swapped):
                do(opened.stores, number)
                return "acknowledged after the swap"
        if _content(live) != there:
            return "what was put there was written to"
        if swap is truncate:  # there is no other copy; the backup before is what is left
            return "" if BackupStore(older.path.parent).newest_sound() == older else "no backup"
        if not _holds(opened, _back_up(opened, place, Reason.SWAPPED), saves, place):
            return "what was open is not in the backup"
    except CompanionError as error:
        return str(error)
    finally:
        opened.close()
    same = swap is replace_journal or _content(live) == there
    return "" if same else "what was put there was written to at the end"


def _content(file: Path) -> bytes | None:
    return file.read_bytes() if file.exists() else None


def _key(place: Path) -> bytes:
    return bytes(KeyFile.read(AppPaths.under(place).keys).data_key())


def _back_up(opened: Opened, place: Path, reason: Reason) -> BackupFile:
    return BackupStore(place / "backups").make(opened.database, _key(place), (), reason, NOW)


def _holds(opened: Opened, made: BackupFile, saves: int, place: Path) -> bool:
    """Whether the backup can be opened, and holds all that was acknowledged."""
    inside = BackupStore(made.path.parent).look_inside(made, _key(place))
    deeds = Story().deeds_in(state_of(opened.database), saves)
    return deeds == saves and inside.tables["diary"] + inside.tables["nights"] == sum(
        count
        for table in ("diary", "nights")
        for (count,) in opened.database.read(f"SELECT count(*) FROM {table}")
    )
