"""A look into a database file that changes no byte of it, with its journal where it has one."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from companion.errors import CompanionError, DiskFull
from companion.store.database import Database
from companion.store.files import beside, copy_private, trouble
from companion.store.seals import turned_back
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


@contextmanager
def readable(file: Path, key: bytes) -> Iterator[Path]:
    """A path whose main file holds all that can be known: the file, or a copy with its journal.

    After a crash the last entries lie in the journal beside the file, and the file alone may even
    look damaged. The copy is encrypted like the file itself. Where the disk is full, it lies in
    the folder of this login or of temporary files; where none can be made, the file is read alone.

    Raises:
        DiskFull: no place has room for the copy.
    """
    journal = beside(file)[0]
    if not (journal.exists() and journal.stat().st_size):
        yield file
        return
    with ExitStack() as at_the_end:
        yield _copied(file, at_the_end, partial(_folded, file, key))


@contextmanager
def mended(file: Path, key: bytes) -> Iterator[Path]:
    """A path to the same diary without the bits that have turned over: the file, or a copy of it.

    The seal of a page tells for certain which single bit of it has turned. Where the disk has no
    room for the copy, it is the file.
    """
    pages: dict[int, bytes] = {}
    with suppress(OSError), file.open("rb") as stream:  # a disk that fails: the rest may be read
        pages = turned_back(stream, key)
    if not pages:
        yield file
        return
    with ExitStack() as at_the_end:
        path = file
        with suppress(DiskFull):
            path = _copied(file, at_the_end, partial(_with_pages, file, pages))
        yield path


def _copied(file: Path, at_the_end: ExitStack, make: Callable[[Path], Path]) -> Path:
    """A copy in the first folder where it can be made, gone at the end; else the file itself.

    Raises:
        DiskFull: no place has room for it.
    """
    full: DiskFull | None = None
    for folder in _places(file):
        at_the_end.callback(shutil.rmtree, folder, ignore_errors=True)
        try:
            return make(folder)
        except DiskFull as error:
            full = full or error
            shutil.rmtree(folder, ignore_errors=True)
        except CompanionError:  # nothing may be written there
            continue
    if full is not None:
        raise full
    return file


def _places(file: Path) -> Iterator[Path]:
    """Folders that are there, for this login only, each when the former one was of no use."""
    first = file.with_name(file.name + ".looked-at")
    shutil.rmtree(first, ignore_errors=True)
    yield first
    for place in (os.environ.get("XDG_RUNTIME_DIR", ""), tempfile.gettempdir()):
        if Path(place).is_dir() and place:
            yield Path(place) / f"companion-{os.getpid()}.looked-at"


def _folded(file: Path, key: bytes, folder: Path) -> Path:
    """A copy in a new folder with its journal folded in; the bare copy, where it does not fit.

    Raises:
        CompanionError: the folder or the copy cannot be made.
    """
    with _in_words(file):
        copy = _copy_in(folder, file)
        copy_private(beside(file)[0], beside(copy)[0])
    try:
        database = Database.open(copy, key)
    except DiskFull:
        raise
    except CompanionError:
        return copy
    try:
        database.read("PRAGMA wal_checkpoint(TRUNCATE)")
    except DiskFull:
        raise
    except CompanionError:
        return copy
    finally:
        database.close()
    return copy


def _with_pages(file: Path, pages: Mapping[int, bytes], folder: Path) -> Path:
    """A copy in a new folder with these pages at their places.

    Raises:
        CompanionError: the folder or the copy cannot be made.
    """
    with _in_words(file):
        copy = _copy_in(folder, file)
        with copy.open("r+b") as stream:
            for place, content in pages.items():
                stream.seek(place)
                stream.write(content)
    return copy


def _copy_in(folder: Path, file: Path) -> Path:
    folder.mkdir(mode=0o700)
    copy = folder / file.name
    copy_private(file, copy)
    return copy


@contextmanager
def _in_words(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise trouble(error, file, tr("a look at the diary")) from error


@contextmanager
def peek(file: Path, key: bytes) -> Iterator[Database]:
    """The database, to be read only.

    Raises:
        CompanionError: it cannot be read with this key.
    """
    with readable(file, key) as path:
        database = Database.open_read_only(path, key)
        try:
            yield database
        finally:
            database.close()
