"""Reads an export folder, or one file of it: every row is checked before any of it is used."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from companion.domain.diary import SCALES, CheckIn
from companion.domain.refused import Refused, check_day, check_not_future
from companion.domain.sleep import NIGHT_TIMES, Night
from companion.exchange import cells
from companion.exchange.columns import DESCRIPTION, DIARY, KNOWN_FILES, SLEEP
from companion.exchange.description import NotAPackage, named_files
from companion.exchange.files import (
    LONGEST_DESCRIPTION,
    MEGABYTE,
    NotRead,
    plain_file,
    plain_stream,
)
from companion.exchange.rows import NotRows, Refusal, rows_of
from companion.wording import exchange as words
from companion.wording.refusals import sentence

Entry = CheckIn | Night
Cells = dict[str, str]
Shared = dict[tuple[object, str], Any]

MOST_REFUSALS = 10_000
"""Problems that are told; nobody mends more by hand, and each of them takes memory."""

MOST_WORDS = 1_000_000
"""Activities and places of all rows together; twenty years of thirty a day are 219,000."""

MOST_TEXT = 100 * MEGABYTE
"""Bytes of all notes in memory, where one wide sign makes each sign of its note take four."""

_MOST_SHARED = 20_000
_LONGEST_SHARED = 200


@dataclass(frozen=True, slots=True)
class Row:
    """One entry that was read, and where it stood."""

    file: str
    line: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Package:
    """What was read.

    Attributes:
        rows: The entries that can be kept, in the order of the files.
        refusals: What is wrong with all the others; one is enough to refuse the whole package.
        counts: How many rows each file holds, the refused ones too.
        passed_over: Names of files in the folder that are not ours and were not looked at.
    """

    rows: tuple[Row, ...]
    refusals: tuple[Refusal, ...]
    counts: dict[str, int]
    passed_over: tuple[str, ...] = ()

    @property
    def check_ins(self) -> tuple[CheckIn, ...]:
        """The check-ins that can be kept."""
        return tuple(row.entry for row in self.rows if isinstance(row.entry, CheckIn))

    @property
    def nights(self) -> tuple[Night, ...]:
        """The nights that can be kept."""
        return tuple(row.entry for row in self.rows if isinstance(row.entry, Night))


def read_folder(path: Path, today: date) -> Package:
    """Read an export folder, or a single diary.csv or sleep.csv.

    Args:
        path: The folder or the file.
        today: The civil day here; no entry may describe a later one.
    """
    reading = _Reading(today)
    if path.is_dir():
        reading.folder(path)
    elif path.name in KNOWN_FILES:
        reading.file(path)
    else:
        there = path.exists() or path.is_symlink()
        reading.refuse(path.name, None, words.nothing_known() if there else words.not_there())
    return Package(
        tuple(reading.rows), tuple(reading.refusals), reading.counts, tuple(reading.passed_over)
    )


@dataclass(slots=True)
class _Reading:
    """One package while it is being read."""

    today: date
    rows: list[Row] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    passed_over: list[str] = field(default_factory=list)
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
        name = path.name
        ids: dict[str, int] = {}
        nights: dict[date, int] = {}
        self.counts[name] = 0
        try:
            with plain_stream(path) as stream:
                for line, row in rows_of(stream, name):
                    self.counts[name] += 1
                    entry = self._entry(name, line, row)
                    if entry is not None and self._is_first(name, line, entry, ids, nights):
                        self.rows.append(Row(name, line, entry))
                    self._check_how_much(line, entry)
        except NotRead as error:
            self.refuse(name, None, str(error))
        except NotRows as error:
            self.refuse(name, error.line, error.sentence)

    def _check_how_much(self, line: int, entry: Entry | None) -> None:
        """Stop where a file would fill the memory of this computer, and say so."""
        if len(self.refusals) >= MOST_REFUSALS:
            raise NotRows(line, words.too_many_problems())
        if entry is not None:
            self.noted += sys.getsizeof(entry.note)
            if self.noted > MOST_TEXT:
                raise NotRows(line, words.too_much_text())
        if isinstance(entry, CheckIn):
            self.listed += len(entry.did) + len(entry.regions)
            if self.listed > MOST_WORDS:
                raise NotRows(line, words.too_many_words(MOST_WORDS))

    def _entry(self, file: str, line: int, row: Cells | str) -> Entry | None:
        if isinstance(row, str):
            self.refuse(file, line, row)
            return None
        wrong = _Wrong(self.shared)
        try:
            entry = _ENTRY_OF[file](row, wrong)
            if wrong.cells:
                entry = None
            if entry is not None:
                _check_days(entry, self.today)
        except Refused as refused:
            wrong.cells.append((refused.fields[0], sentence(refused)))
        for column, said in wrong.cells:
            self.refuse(file, line, said, column)
        return None if wrong.cells else entry

    def _is_first(
        self, file: str, line: int, entry: Entry, ids: dict[str, int], nights: dict[date, int]
    ) -> bool:
        """Whether no row before has the same id, or is about the same night."""
        if ids.setdefault(entry.id, line) != line:
            self.refuse(file, line, words.same_id(ids[entry.id]), "id")
            return False
        if isinstance(entry, Night) and nights.setdefault(entry.day, line) != line:
            self.refuse(file, line, words.same_night(nights[entry.day]), "day")
            return False
        return True


@dataclass(slots=True)
class _Wrong:
    """What is wrong with the cells of one row: column and sentence.

    Attributes:
        shared: Values of short cells, by how they are read: a day or an activity that comes a
            thousand times is in memory once.
        cells: What is wrong.
    """

    shared: Shared
    cells: list[tuple[str, str]] = field(default_factory=list)

    def read(self, read: Callable[[str, str], Any], row: Cells, column: str) -> Any:  # noqa: ANN401
        """The value of a cell; None, and a note, when there is none to be read."""
        try:
            return read(row[column], column)
        except Refused as refused:
            self.cells.append((column, sentence(refused)))
        except cells.Unreadable as error:
            self.cells.append((column, str(error)))
        return None

    def read_shared(self, read: Callable[[str, str], Any], row: Cells, column: str) -> Any:  # noqa: ANN401
        """The same, for what many rows say; the value does not depend on the column."""
        key = (read, row[column])
        if key in self.shared:
            return self.shared[key]
        value = self.read(read, row, column)
        short = len(row[column]) <= _LONGEST_SHARED and len(self.shared) < _MOST_SHARED
        if short and not self.cells:
            self.shared[key] = value
        return value


def _check_in(row: Cells, wrong: _Wrong) -> CheckIn | None:
    values = {
        "day": wrong.read_shared(cells.day, row, "day"),
        "recorded_at": wrong.read(cells.instant, row, "recorded_at"),
        "hard_day": wrong.read_shared(cells.yes, row, "hard_day"),
        **{scale.value: wrong.read_shared(cells.number, row, scale) for scale in SCALES},
    }
    if wrong.cells:
        return None
    return CheckIn(
        id=cells.text(row["id"]),
        did=wrong.read_shared(cells.words_of, row, "did"),
        regions=wrong.read_shared(cells.words_of, row, "regions"),
        note=cells.text(row["note"]),
        **values,
    )


_NIGHT_NUMBERS = (
    "quality",
    "sleep_latency_min",
    "awakenings",
    "awake_min",
    "trying_after_waking_min",
    "nap_min",
)


def _night(row: Cells, wrong: _Wrong) -> Night | None:
    values = {
        "day": wrong.read_shared(cells.day, row, "day"),
        "as_usual": wrong.read_shared(cells.yes, row, "as_usual"),
        "slept": wrong.read_shared(cells.yes_or_no, row, "slept"),
        **{name: wrong.read_shared(cells.wall_time, row, name) for name in NIGHT_TIMES},
        **{name: wrong.read_shared(cells.number, row, name) for name in _NIGHT_NUMBERS},
    }
    if wrong.cells:
        return None
    return Night(
        id=cells.text(row["id"]),
        time_zone=wrong.read_shared(cells.text, row, "time_zone"),
        note=cells.text(row["note"]),
        **values,
    )


_ENTRY_OF: dict[str, Callable[[Cells, _Wrong], Entry | None]] = {DIARY: _check_in, SLEEP: _night}


def _check_days(entry: Entry, today: date) -> None:
    """No day that has not begun; an instant may be a day ahead, in a zone far to the east."""
    check_not_future(entry.day, today)
    if isinstance(entry, CheckIn):
        written = entry.recorded_at.date()
        check_day(written, "recorded_at")
        check_not_future(written, today + timedelta(days=1), "recorded_at")
