"""What can still be read of a damaged diary, row by row, past the pages that are broken."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from companion.errors import CompanionError
from companion.store import diary, sleep
from companion.store.database import Database
from companion.store.peek import readable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from companion.domain.diary import CheckIn
    from companion.domain.sleep import Night

_Entry = TypeVar("_Entry")
_AT_ONCE = 256
_FARTHEST = 1 << 40
"""Row numbers beyond this are not looked for."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was read; the caller compares it with what is kept and merges it after a look.

    Attributes:
        check_ins: Without those in the bin.
        nights: Without those in the bin.
        in_bin: Entries that were read and lay in the bin.
        lost: Entries that could not be read, the bin's too; None where nobody can know.
    """

    check_ins: tuple[CheckIn, ...]
    nights: tuple[Night, ...]
    in_bin: int
    lost: int | None

    @property
    def entries(self) -> int:
        """How many check-ins and nights were read."""
        return len(self.check_ins) + len(self.nights)


def salvage(file: Path, key: bytes, tables: Mapping[str, int] | None = None) -> Salvaged:
    """Read what can be read of a file; no byte of it is changed.

    Args:
        file: The damaged database.
        key: Its 32-byte key.
        tables: Rows by table as the last backup knows them, to tell how many are lost where
            the file itself cannot say.
    """
    known = tables or {}
    with readable(file, key) as path:
        source = _Source(path, key)
        try:
            check_ins = _entries(source, "diary", diary.COLUMNS, diary.check_in_of, known)
            nights = _entries(source, "nights", sleep.COLUMNS, sleep.night_of, known)
        finally:
            source.let_go()
    lost = None if check_ins.lost is None or nights.lost is None else check_ins.lost + nights.lost
    return Salvaged(
        tuple(check_ins.entries), tuple(nights.entries), check_ins.in_bin + nights.in_bin, lost
    )


@dataclass(slots=True)
class _Found(Generic[_Entry]):
    entries: list[_Entry] = field(default_factory=list)
    in_bin: int = 0
    lost: int | None = 0


class _Source:
    """A damaged file, opened anew after each broken page: one error stops the whole connection."""

    def __init__(self, file: Path, key: bytes) -> None:
        self._file = file
        self._key = key
        self._database: Database | None = None

    def read(self, sql: str, values: tuple[int, ...] = ()) -> list[tuple[Any, ...]] | None:
        """The rows; None where a broken page lies in the way."""
        try:
            if self._database is None:
                self._database = Database.open_read_only(self._file, self._key, even_if_short=True)
            return self._database.read(sql, values)
        except CompanionError:
            self.let_go()
            return None

    def let_go(self) -> None:
        """Close it."""
        if self._database is not None:
            self._database.close()
        self._database = None


def _entries(
    source: _Source,
    table: str,
    columns: str,
    entry_of: Callable[[tuple[Any, ...]], _Entry],
    known: Mapping[str, int],
) -> _Found[_Entry]:
    rows, whole = _rows(source, f"SELECT rowid, deleted_at, {columns} FROM {table}")
    found: _Found[_Entry] = _Found()
    for _, deleted_at, *answers in rows:
        if deleted_at is not None:
            found.in_bin += 1
            continue
        with suppress(ValueError, TypeError):
            found.entries.append(entry_of(tuple(answers)))
    there = len(rows) if whole else _count(source, table, known)
    read = len(found.entries) + found.in_bin
    found.lost = None if there is None else max(0, there - read)
    return found


def _count(source: _Source, table: str, known: Mapping[str, int]) -> int | None:
    """How many rows there were: an index knows it as well, and lies on other pages."""
    for sql in (
        f"SELECT count(*) FROM {table}",
        f"SELECT count(*) FROM {table} INDEXED BY sqlite_autoindex_{table}_1",
    ):
        counted = source.read(sql)
        if counted is not None:
            return int(counted[0][0])
    return known.get(table)


def _rows(source: _Source, select: str) -> tuple[list[tuple[Any, ...]], bool]:
    """All rows that can be read, in the order of their numbers; and whether that is all."""
    rows: list[tuple[Any, ...]] = []
    sql = f"{select} WHERE rowid >= ? ORDER BY rowid LIMIT ?"
    start: int | None = 0
    at_once, whole = _AT_ONCE, True
    while start is not None:
        some = source.read(sql, (start, at_once))
        if some is not None:
            rows += some
            if len(some) < at_once:
                break
            start, at_once = some[-1][0] + 1, min(_AT_ONCE, at_once * 2)
        elif at_once > 1:
            at_once //= 2
        else:
            whole = False
            start = _past_damage(source, sql, start)
    return rows, whole


def _past_damage(source: _Source, sql: str, bad: int) -> int | None:
    """The first row number after a broken page, in ever longer steps and then back."""
    step = 1
    while source.read(sql, (bad + step, 1)) is None:
        bad, step = bad + step, step * 2
        if step > _FARTHEST:
            return None
    good = bad + step
    while good - bad > 1:
        middle = (good + bad) // 2
        if source.read(sql, (middle, 1)) is None:
            bad = middle
        else:
            good = middle
    return good
