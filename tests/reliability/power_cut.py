"""P2: what says "Saved" survives a power cut.

A run of the real stores is recorded (recording.py). Then the power is cut at random moments of
it: what was synced is there; of all that was not, each piece is there, or not, or there in part,
sector by sector, in any order. The app opens what is left. A control run with
`synchronous = NORMAL` must lose entries: it shows that such a cut would be noticed.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.paths import AppPaths
from tests.reliability.deeds import Story, do, is_green, open_in, state_of
from tests.reliability.measured import Measured
from tests.reliability.recording import Cut, Event, Removal, Said, Sync, Write, recorded

if TYPE_CHECKING:
    from companion.opening import Opened

FULL = 2000
QUICK = 100

SECTOR = 512
CONTROLS = 5
"""One cut of the control run for so many of the others."""

_LONG = 1000
"""From so many cuts on the recorded run is long enough for SQLite's own checkpoint."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Whole files that lie beside the database from now on, such as the key file."""

    files: dict[str, bytes]


@dataclass(slots=True)
class OneFile:
    """A file on a disk whose power may fail.

    Attributes:
        lasting: What is there for good; None where not even its name is.
        pending: What was done to it since the last sync.
        before: The file that had its name before, while the change is not for good.
    """

    lasting: bytes | None = None
    pending: list[Write | Cut] = field(default_factory=list)
    before: OneFile | None = None
    gone: bool = False

    def sync(self) -> None:
        """All of it lasts."""
        content = bytearray(self.lasting or b"")
        for each in self.pending:
            _apply(content, each)
        self.lasting, self.pending, self.before = bytes(content), [], None

    def after_cut(self, chance: random.Random) -> bytes | None:
        """What may be left of it."""
        if self.before is not None and chance.random() < 0.5:
            return self.before.after_cut(chance)
        if self.gone or (self.lasting is None and chance.random() < 0.5):
            return None
        content = bytearray(self.lasting or b"")
        for each in self.pending:
            _apply_in_part(content, each, chance)
        return bytes(content)


def _apply(content: bytearray, change: Write | Cut) -> None:
    if isinstance(change, Cut):
        del content[change.size :]
        return
    if len(content) < change.offset:
        content.extend(bytes(change.offset - len(content)))
    content[change.offset : change.offset + len(change.content)] = change.content


def _apply_in_part(content: bytearray, change: Write | Cut, chance: random.Random) -> None:
    how = chance.choice(("whole", "not", "torn"))
    if how == "whole" or (how == "torn" and isinstance(change, Cut)):
        _apply(content, change)
    elif how == "torn":
        at, end = change.offset, change.offset + len(change.content)
        while at < end:
            until = min(end, (at // SECTOR + 1) * SECTOR)
            if chance.random() < 0.5:
                piece = change.content[at - change.offset : until - change.offset]
                _apply(content, Write(change.file, at, piece))
            at = until


class Disk:
    """All files of a diary, as they may be when the power fails."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._files = {name: OneFile(content) for name, content in files.items()}
        self.acknowledged = 0

    def take(self, event: Event | Beside) -> None:
        """The next thing that happened."""
        if isinstance(event, Said):
            self.acknowledged = int(event.what)
        elif isinstance(event, Beside):
            self._files |= {name: OneFile(content) for name, content in event.files.items()}
        elif isinstance(event, Removal):
            gone = OneFile(gone=True, before=self._files.get(event.file))
            self._files[event.file] = OneFile(gone=True) if event.synced else gone
        else:
            self._change(event)

    def _change(self, event: Write | Cut | Sync) -> None:
        there = self._files.get(event.file)
        if there is None or there.gone:
            there = self._files[event.file] = OneFile(before=there)
        if isinstance(event, Sync):
            there.sync()
        else:
            there.pending.append(event)

    def cut(self, folder: Path, chance: random.Random) -> None:
        """Write what may be left into a folder."""
        for name, file in self._files.items():
            content = file.after_cut(chance)
            if content is not None:
                (folder / name).write_bytes(content)


def record(folder: Path, deeds: Iterable[int], synchronous: str) -> tuple[Disk, list]:
    """Run the app's own opening, stores and closing, some times one after the other.

    Args:
        folder: Where.
        deeds: How many deeds there are before each closing.
        synchronous: FULL, or what a control run has.

    Returns:
        The disk as it was at first, and all that happened to it.
    """
    open_in(folder).close()
    data = AppPaths.under(folder).data
    known = _beside(data)
    disk = Disk({**known, "companion.db": (data / "companion.db").read_bytes()})
    events: list[Event | Beside] = []

    def note(event: Event) -> None:
        beside = _beside(data)
        if beside != known:
            known.update(beside)
            events.append(Beside(beside))
        events.append(event)

    done = 0
    with recorded(note):
        for count in deeds:
            opened = open_in(folder)
            opened.database.read(f"PRAGMA synchronous = {synchronous}")
            for number in range(done, done + count):
                do(opened.stores, number)
                note(Said(str(number + 1)))
            done += count
            opened.close()
    note(Said(str(done)))
    return disk, events


def _beside(data: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in data.glob("*.json")}


def cut_often(folder: Path, count: int, deeds: tuple[int, ...], synchronous: str) -> Counter:
    """Cut the power so often; counts "fine", "lost" (acknowledged deeds are gone) and "bad"."""
    disk, events = record(folder / synchronous, deeds, synchronous)
    chance = random.Random(count)
    wanted = Counter(chance.randrange(len(events) + 1) for _ in range(count))
    story, found = Story(), Counter()
    for index in range(len(events) + 1):
        for _ in range(wanted[index]):
            found[_after_a_cut(folder / "cut", disk, chance, story, sum(deeds))] += 1
        if index < len(events):
            disk.take(events[index])
    return found


def _after_a_cut(
    folder: Path, disk: Disk, chance: random.Random, story: Story, at_most: int
) -> str:
    shutil.rmtree(folder, ignore_errors=True)
    data = AppPaths.under(folder).data
    data.mkdir(parents=True)
    disk.cut(data, chance)
    try:
        opened = open_in(folder)
    except CompanionError:
        return "bad"
    try:
        return _verdict(opened, story, disk.acknowledged, at_most)
    finally:
        opened.close()


def _verdict(opened: Opened, story: Story, acknowledged: int, at_most: int) -> str:
    if not is_green(opened.database):
        return "bad"
    deeds = story.deeds_in(state_of(opened.database), at_most)
    if deeds is None or deeds > acknowledged + 1:
        return "bad"
    return "fine" if deeds >= acknowledged else "lost"


def measure(folder: Path, count: int) -> Measured:
    """P2 with so many cuts, and its control."""
    deeds = (3, 40, 420) if count >= _LONG else (2, 6, 12)
    controls = count // CONTROLS
    found = cut_often(folder, count, deeds, "FULL")
    control = cut_often(folder, controls, deeds[1:2], "NORMAL")
    return Measured(
        "P2",
        f"{count} power cuts in {sum(deeds)} saves and {len(deeds)} closings, torn at {SECTOR} B",
        "0 lost, 0 bad; the control run with synchronous=NORMAL loses entries",
        f"{found['lost']} lost, {found['bad']} bad;"
        f" control: entries lost in {control['lost']} of {controls} cuts",
        found["fine"] == count and control["lost"] > 0,
    )
