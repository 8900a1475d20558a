"""P23: whatever happened to an export folder, it is refused in words or wholly kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from random import Random

from companion.demo import year
from companion.domain.entries import KINDS, Entry, in_order, of_kind, owner_of
from companion.domain.topics import Topic
from companion.exchange import Kept, Plan, plan_import, read_folder
from companion.exchange.description import described
from companion.exchange.kinds import DESCRIPTION
from companion.exchange.writing import files_of
from companion.opening import Opened, open_companion, system_clock
from companion.paths import AppPaths
from companion.store.intake import everything, take_in
from tests.exchange.test_reading import FORBIDDEN
from tests.reliability.measured import Measured
from tests.reliability.spoilt import Files, spoilt

FULL = 50_000
QUICK = 250

LAST = date(2026, 5, 11)
TODAY = LAST + timedelta(days=1)
OF_EACH_KIND = 4
ONE_FILE_ONLY = 0.1
"""How often a file is asked for instead of its folder."""
LONGEST_SENTENCE = 300
_DESCRIBED = described()


class _Undone(Exception):
    """Ends a write whose result was looked at, so that nothing of it stays."""


def measure(folder: Path, count: int) -> Measured:
    """P23 with so many folders; half of them into an empty diary, half into one that has it all.

    A case is made by its number, so that one that breaks can be made again.
    """
    sound = _a_few(year(LAST).entries)
    files = _exported(sound)
    laid = _Folder(folder / "import")
    came: Counter[str] = Counter()
    wrong: list[str] = []
    with _diary(folder / "empty", ()) as empty, _diary(folder / "full", sound) as full:
        for number in range(count):
            chance = Random(number)
            found = spoilt(files, chance)
            try:
                came[_try(laid, found, chance.choice((empty, full)), chance)] += 1
            except Exception as error:
                wrong.append(f"{number}: {type(error).__name__} {error}"[:200])
    return Measured(
        "P23",
        f"{count} export folders spoilt by chance, in cells, rows, columns, bytes and files",
        "0 break down; refused in calm words, or all of it is kept, exported and read the same",
        f"{came['refused']} refused, {came['kept']} kept, {came['unchanged']} changed nothing,"
        f" {len(wrong)} otherwise {'; '.join(wrong[:5])}".strip(),
        not wrong and came["refused"] > 0 and came["kept"] > 0,
    )


def _a_few(entries: Iterable[Entry]) -> list[Entry]:
    """Some entries of each kind, each with the activity or goal that it is about."""
    entries = list(entries)
    taken: dict[tuple[type[Entry], str], Entry] = {}
    for kind in KINDS:
        belonging = (
            each for each in of_kind(entries, kind)
            if (owner := owner_of(each)) is None or owner in taken
        )  # fmt: skip
        taken |= {(kind, each.id): each for each in islice(belonging, OF_EACH_KIND)}
    return in_order(taken.values())


@contextmanager
def _diary(place: Path, entries: Iterable[Entry]) -> Iterator[tuple[Opened, Kept]]:
    """A diary that holds these, and what an import is compared with."""
    opened = open_companion(AppPaths.under(place), system_clock())
    try:
        take_in(opened.database, entries)
        yield opened, Kept.of(*everything(opened.stores))
    finally:
        opened.close()


def _try(folder: _Folder, files: Files, diary: tuple[Opened, Kept], chance: Random) -> str:
    """Read a folder and do what the import would do; gives what came of it.

    Raises:
        Exception: whatever must not be.
    """
    opened, kept = diary
    folder.lay(files)
    one_file = folder.path / chance.choice(sorted(files))
    package = read_folder(one_file if chance.random() < ONE_FILE_ONLY else folder.path, TODAY)
    plan = plan_import(package, kept, replace=chance.choice((True, False)))
    for refusal in plan.refusals:
        said = refusal.sentence
        assert said.endswith("."), said
        assert len(said) < LONGEST_SENTENCE, said
        assert not FORBIDDEN.search(re.sub("“.*?”", "", said)), said  # without what it quotes
    if plan.refusals:
        return "refused"
    if plan.changes_nothing:
        return "unchanged"
    _keep(opened, kept, plan, folder)
    return "kept"


@dataclass(slots=True)
class _Folder:
    """A folder that holds now these files, now others; what stays is not written again."""

    path: Path
    files: Files = field(default_factory=dict)

    def lay(self, files: Files) -> None:
        """It holds these files, and no others."""
        self.path.mkdir(exist_ok=True)
        for name in self.files.keys() - files.keys():
            (self.path / name).unlink()
        for name, content in files.items():
            if self.files.get(name) != content:
                (self.path / name).write_bytes(content)
        self.files = dict(files)


def _exported(entries: Iterable[Entry]) -> Files:
    """The folder of an export."""
    return {**files_of(entries), DESCRIPTION: _DESCRIBED}


def _keep(opened: Opened, kept: Kept, plan: Plan, folder: _Folder) -> None:
    """Take in what was read, look whether all of it is there, and take it back.

    Args:
        opened: The diary.
        kept: What it holds.
        plan: What is taken in.
        folder: Where an export of all of it can lie.

    Raises:
        AssertionError: something is there that was not read, is missing, or is not read the same
            once it was exported.
    """
    added, replaced = ([row.entry for row in rows] for rows in (plan.added, plan.replaced))
    wanted = dict(kept.entries) | {(type(each), each.id): each for each in (*added, *replaced)}
    try:
        with opened.database.write(Topic(0)):
            take_in(opened.database, added, replaced)
            found = Kept.of(*everything(opened.stores))
            raise _Undone
    except _Undone:
        pass
    assert found.entries == wanted, "something else is kept than was read"
    folder.lay(_exported(found.entries.values()))
    again = plan_import(read_folder(folder.path, TODAY), found)
    assert not again.refusals, "its own export is refused"
    assert again.changes_nothing, "its own export says something else"
