"""Reads an export folder, or one file of it: every row is checked before any of it is used."""

from __future__ import annotations

import sys
from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from companion.domain.activities import Activity
from companion.domain.diary import CheckIn
from companion.domain.entries import OWNERS, Entry, of_kind
from companion.domain.refused import Refused
from companion.domain.sleep import Night
from companion.exchange import cells
from companion.exchange.activities import REMINDERS, Reminder
from companion.exchange.description import NotAPackage, named_files
from companion.exchange.files import (
    LONGEST_DESCRIPTION,
    MEGABYTE,
    NotRead,
    plain_file,
    plain_stream,
)
from companion.exchange.kinds import DESCRIPTION, KNOWN_FILES, kind_in
from companion.exchange.rows import NotRows, Refusal, rows_of
from companion.exchange.wrong import Cells, Shared, Wrong
from companion.wording import exchange as words
from companion.wording.refusals import sentence

if TYPE_CHECKING:
    from companion.exchange.kind import Kind

MOST_ROWS = 200_000
"""Of all files together; twenty years of two check-ins, a night and ten logs a day are 95,000."""

MOST_OWNERS = 20_000
"""Activities or goals in their file; each of them takes as much memory as several other rows."""

MOST_REFUSALS = 10_000
"""Problems that are told; nobody mends more by hand, and each of them takes memory."""

MOST_WORDS = 1_000_000
"""Activities and places of all rows together; twenty years of thirty a day are 219,000."""

MOST_TEXT = 100 * MEGABYTE
"""Bytes of all notes in memory, where one wide sign makes each sign of its note take four."""

_AHEAD = timedelta(days=1)
"""After a flight over the date line, the newest own day has not begun here yet."""


@dataclass(frozen=True, slots=True)
class Row:
    """One entry that was read, and where it stood.

    Attributes:
        reminder: Where in activity_reminders.csv the rest of an activity stood.
    """

    file: str
    line: int
    entry: Entry
    reminder: int | None = None

    def is_in(self, file: str) -> bool:
        """Whether a file holds it, or a part of it."""
        return file == self.file or (file == REMINDERS.file and self.reminder is not None)


@dataclass(frozen=True, slots=True)
class Package:
    """What was read.

    Attributes:
        rows: The entries that can be kept, in the order of the files.
        refusals: What is wrong with all the others; one is enough to refuse the whole package.
        counts: How many rows each file holds, the refused ones too.
        passed_over: Names of files in the folder that are not ours and were not looked at.
        refused_owners: Kinds and ids of activities and goals that are in the folder and cannot be
            kept.
    """

    rows: tuple[Row, ...]
    refusals: tuple[Refusal, ...]
    counts: dict[str, int]
    passed_over: tuple[str, ...] = ()
    refused_owners: frozenset[tuple[type[Entry], str]] = frozenset()

    @property
    def check_ins(self) -> tuple[CheckIn, ...]:
        """The check-ins that can be kept."""
        return of_kind((row.entry for row in self.rows), CheckIn)

    @property
    def nights(self) -> tuple[Night, ...]:
        """The nights that can be kept."""
        return of_kind((row.entry for row in self.rows), Night)


def read_folder(path: Path, today: date) -> Package:
    """Read an export folder, or a single diary.csv or sleep.csv.

    Args:
        path: The folder or the file.
        today: The civil day here; no entry may describe a day later than the next one.
    """
    reading = _Reading(today + _AHEAD)
    if path.is_dir():
        reading.folder(path)
    elif path.name in KNOWN_FILES:
        reading.file(path)
    else:
        there = path.exists() or path.is_symlink()
        reading.refuse(path.name, None, words.nothing_known() if there else words.not_there())
    reading.join_reminders()
    return Package(
        tuple(reading.rows),
        tuple(reading.refusals),
        reading.counts,
        tuple(reading.passed_over),
        frozenset(reading.refused_owners),
    )


@dataclass(slots=True)
class _Reading:
    """One package while it is being read.

    Attributes:
        latest: The last day that may be described.
    """

    latest: date
    rows: list[Row] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    passed_over: list[str] = field(default_factory=list)
    reminders: dict[str, tuple[int, Reminder]] = field(default_factory=dict)
    refused_owners: set[tuple[type[Entry], str]] = field(default_factory=set)
    shared: Shared = field(default_factory=dict)
    listed: int = 0
    noted: int = 0

    def refuse(self, file: str, line: int | None, said: str, column: str = "") -> None:
        self.refusals.append(Refusal(words.shown(file), line, column, said))

    def folder(self, folder: Path) -> None:
        try:
            present = sorted(each.name for each in folder.iterdir())
        except OSError:
            self.refuse(folder.name, None, words.cannot_be_read())
            return
        known = [name for name in KNOWN_FILES if name in present]
        if not known and DESCRIPTION not in present:
            self.refuse(folder.name, None, words.nothing_known())
            return
        if DESCRIPTION in present:
            self._description(folder / DESCRIPTION, present)
        for name in known:
            self.file(folder / name)
        ours = {*KNOWN_FILES, DESCRIPTION}
        self.passed_over = [words.shown(name) for name in present if name not in ours]

    def _description(self, path: Path, present: list[str]) -> None:
        """What the description names has to be here; its schema is not trusted, but ours."""
        try:
            named = named_files(plain_file(path, LONGEST_DESCRIPTION))
        except (NotRead, NotAPackage) as error:
            self.refuse(DESCRIPTION, None, str(error))
            return
        for name in named:
            if name not in present:
                self.refuse(DESCRIPTION, None, words.named_but_missing(name))

    def file(self, path: Path) -> None:
        kind = kind_in(path.name)
        seen = _Seen()
        self.counts[kind.file] = 0
        try:
            with plain_stream(path) as stream:
                for line, row in rows_of(stream, kind):
                    self.counts[kind.file] += 1
                    self._check_how_many(kind, line)
                    entry = self._entry(kind, line, row)
                    if entry is not None and self._is_first(kind, line, entry, seen):
                        self._take(kind, line, entry)
                    self._check_how_much(kind, line, entry)
        except NotRead as error:
            self.refuse(kind.file, None, str(error))
        except NotRows as error:
            self.refuse(kind.file, error.line, error.sentence)

    def _take(self, kind: Kind[Any], line: int, entry: Entry | Reminder) -> None:
        if isinstance(entry, Reminder):
            self.reminders[entry.id] = (line, entry)
        else:
            self.rows.append(Row(kind.file, line, entry))

    def join_reminders(self) -> None:
        """Put beside each activity what stands in its own file."""
        left = dict(self.reminders)
        for number, row in enumerate(self.rows):
            if isinstance(row.entry, Activity) and row.entry.id in left:
                line, reminder = left.pop(row.entry.id)
                beside = reminder.beside(row.entry)
                self.rows[number] = Row(row.file, row.line, beside, reminder=line)
        for activity_id, (line, _) in left.items():
            if (Activity, activity_id) not in self.refused_owners:
                self.refuse(REMINDERS.file, line, words.no_activity_in_folder(), "id")

    def _check_how_many(self, kind: Kind[Any], line: int) -> None:
        """Stop where many rows would fill the memory of this computer, and say so."""
        if sum(self.counts.values()) > MOST_ROWS:
            raise NotRows(line, words.too_many_rows(MOST_ROWS))
        if kind.entry in OWNERS and self.counts[kind.file] > MOST_OWNERS:
            raise NotRows(line, words.too_many_rows(MOST_OWNERS))

    def _check_how_much(self, kind: Kind[Any], line: int, entry: Entry | Reminder | None) -> None:
        """Stop where a file would fill the memory of this computer, and say so."""
        if len(self.refusals) >= MOST_REFUSALS:
            raise NotRows(line, words.too_many_problems())
        if entry is None:
            return
        self.noted += sum(map(sys.getsizeof, filter(None, kind.texts(entry))))
        if self.noted > MOST_TEXT:
            raise NotRows(line, words.too_much_text())
        self.listed += len(kind.words(entry))
        if self.listed > MOST_WORDS:
            raise NotRows(line, words.too_many_words(MOST_WORDS))

    def _entry(self, kind: Kind[Any], line: int, row: Cells | str) -> Entry | Reminder | None:
        if isinstance(row, str):
            self.refuse(kind.file, line, row)
            return None
        wrong = Wrong(self.shared)
        entry: Entry | Reminder | None = None
        try:
            entry = kind.entry_of(row, wrong)
            if entry is not None and not wrong.cells:
                kind.check(entry, self.latest)
        except Refused as refused:
            wrong.cells.append((refused.fields[0], sentence(refused)))
        for column, said in wrong.cells:
            self.refuse(kind.file, line, said, column)
        if wrong.cells and kind.entry in OWNERS:
            self.refused_owners.add((kind.entry, cells.text(row["id"])))
        return None if wrong.cells else entry

    def _is_first(self, kind: Kind[Any], line: int, entry: Entry | Reminder, seen: _Seen) -> bool:
        """Whether no row before has the same id, or is about the same night."""
        before = seen.ids.setdefault(entry.id, line)
        if before != line:
            self.refuse(kind.file, line, words.same_id(before), "id")
            return False
        if kind.only_one is None:
            return True
        before = seen.only_ones.setdefault(kind.only_one.of(entry), line)
        if before != line:
            self.refuse(kind.file, line, kind.only_one.here(before), kind.only_one.field)
        return before == line


@dataclass(slots=True)
class _Seen:
    """What the rows of a file had before, and in which line."""

    ids: dict[str, int] = field(default_factory=dict)
    only_ones: dict[Hashable, int] = field(default_factory=dict)
