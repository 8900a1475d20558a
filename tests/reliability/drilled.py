"""P14: a drill opens the newest backup; one that is broken is told once, and a new one is made."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from companion.domain.clock import Clock
from companion.opening import Opened, open_companion
from companion.paths import AppPaths
from companion.screens.forms.advice import after_drill, drill, drill_due
from companion.settings import Settings
from companion.store import backup_file
from companion.store.backup import BackupFile, BackupStore, Reason
from tests.reliability.deeds import NOW, do
from tests.reliability.measured import Measured

FULL = 50
QUICK = 2

SAVES = 9
SEED = 20260512
MONTH = timedelta(days=31)


def measure(folder: Path, count: int) -> Measured:
    """P14, each way of breaking a backup so often."""
    chance = random.Random(SEED)
    wrong = []
    for break_it in BREAKS:
        for number in range(count):
            place = folder / f"{break_it.__name__}-{number}"
            if trouble := _Months(place).trouble(break_it, chance):
                wrong.append(f"{break_it.__name__}: {trouble}")
    tried = len(BREAKS) * count
    return Measured(
        "P14",
        f"{len(BREAKS)} ways of breaking the newest backup, {count} times each;"
        " 5 drills in 3 months",
        "told once, in words; a new backup that opens; a sound one is never called broken",
        f"{tried - len(wrong)} of {tried} as wanted {'; '.join(wrong)[:400]}".strip(),
        not wrong,
    )


# --- how a backup breaks ----------------------------------------------------------------


def flip(content: bytes, chance: random.Random) -> bytes:
    """One bit, anywhere."""
    changed = bytearray(content)
    changed[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def cut(content: bytes, chance: random.Random) -> bytes:
    """Its end is missing; perhaps all of it."""
    return content[: chance.randrange(len(content))]


def count_wrongly(content: bytes, chance: random.Random) -> bytes:
    """It is whole, but says that it holds other rows than it does."""
    at = len(backup_file.MAGIC)
    length = int.from_bytes(content[at : at + 4], "big")
    header = json.loads(content[at + 4 : at + 4 + length])
    header["tables"]["diary"] += chance.choice((-1, 1, 40))
    header["entries"] = header["tables"]["diary"] + header["tables"]["nights"]
    told = json.dumps(header).encode()
    seal = hashlib.sha256(told).digest()
    rest = content[at + 4 + length + len(seal) :]
    return content[:at] + len(told).to_bytes(4, "big") + told + seal + rest


BREAKS: tuple[Callable[[bytes, random.Random], bytes], ...] = (flip, cut, count_wrongly)


# --- what must hold ---------------------------------------------------------------------


class _Months:
    """A diary in which time goes on; it is opened anew for each drill."""

    def __init__(self, place: Path) -> None:
        self._paths = AppPaths.under(place)
        self._now = NOW
        self._saves = 0

    def _open(self) -> Opened:
        now = self._now

        def read() -> datetime:
            return now

        settings = Settings.load(self._paths.settings_file)
        return open_companion(self._paths, Clock(read, lambda: "Europe/London"), settings)

    def _save_and_back_up(self) -> Path:
        opened = self._open()
        for _ in range(SAVES):
            do(opened.stores, self._saves)
            self._saves += 1
        made = opened.safe.back_up(Reason.CLOSING)
        opened.close()
        return made.path

    def _drill(self, name: str, *, due: bool = True) -> tuple[str, str]:
        """What was said, and what is wrong with it; `name` is of the file that is to be told."""
        opened = self._open()
        try:
            if drill_due(opened) is not due:
                return "", f"a drill is {'not due' if due else 'due'}"
            found = drill(opened)
            told = found.name if found else ""
            if told != name:
                return "", f"the drill found {told or 'nothing'}"
            advice = after_drill(opened, found)
            return ("" if advice is None else advice.words), ""
        finally:
            opened.close()

    def trouble(self, break_it: Callable[..., bytes], chance: random.Random) -> str:
        """What went wrong in three months; empty when nothing did."""
        self._save_and_back_up()
        said, wrong = self._drill("")
        if said or wrong:
            return wrong or "a sound backup is called broken"
        self._now += MONTH
        broken = self._save_and_back_up()
        content = break_it(broken.read_bytes(), chance)
        broken.write_bytes(content)
        self._now += timedelta(minutes=1)
        said, wrong = self._drill(broken.name)
        if wrong or "cannot be read any more" not in said or "entries are safe" not in said:
            return wrong or f"it says: {said}"
        return self._is_mended(broken, content) or self._is_told_once()

    def _is_mended(self, broken: Path, content: bytes) -> str:
        """A new backup holds all that the diary holds; the broken one is left for who wants it."""
        made = BackupStore(self._paths.backups).newest_sound()
        if made is None or made.created != self._now or made.path == broken:
            return "no new backup"
        if broken.read_bytes() != content:
            return "the broken one did not stay"
        return self._is_whole(made)

    def _is_whole(self, made: BackupFile) -> str:
        opened = self._open()
        try:
            rows = sum(
                count
                for table in ("diary", "nights")
                for (count,) in opened.database.read(f"SELECT count(*) FROM {table}")
            )
            inside = opened.safe.look_inside(made)
        finally:
            opened.close()
        there = inside.tables["diary"] + inside.tables["nights"]
        return "" if there == rows else f"the new backup has {there} of {rows} rows"

    def _is_told_once(self) -> str:
        for step, due in ((timedelta(days=1), False), (MONTH, True), (MONTH, True)):
            self._now += step
            said, wrong = self._drill("", due=due)
            if said or wrong:
                return wrong or "it is said again"
        return ""
