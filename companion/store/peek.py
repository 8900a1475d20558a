"""A look into a database file that changes no byte of it, with its journal where it has one."""

from __future__ import annotations

import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.store.database import Database
from companion.store.files import beside, copy_private

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def readable(file: Path) -> Iterator[Path]:
    """A path whose main file holds all that can be known: the file, or a copy with its journal.

    After a crash the last entries lie in the journal beside the file. The copy is encrypted like
    the file itself; where none can be made, the file alone is read.
    """
    journal = beside(file)[0]
    if not (journal.exists() and journal.stat().st_size):
        yield file
        return
    folder = file.with_name(file.name + ".looked-at")
    shutil.rmtree(folder, ignore_errors=True)
    try:
        yield _copied(file, journal, folder) or file
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copied(file: Path, journal: Path, folder: Path) -> Path | None:
    with suppress(OSError):
        folder.mkdir(mode=0o700)
        copy = folder / file.name
        copy_private(file, copy)
        copy_private(journal, beside(copy)[0])
        return copy
    return None


@contextmanager
def peek(file: Path, key: bytes) -> Iterator[Database]:
    """The database, to be read only.

    Raises:
        CompanionError: it cannot be read with this key.
    """
    with readable(file) as path:
        fold_journal(path, file, key)
        database = Database.open_read_only(path, key)
        try:
            yield database
        finally:
            database.close()


def fold_journal(path: Path, file: Path, key: bytes) -> None:
    """Fold the journal of a copy into it; where that cannot be, its main file is read alone."""
    if path != file:
        with suppress(CompanionError):
            Database.open(path, key).close()
