"""Files that only their owner can read, copied in pieces and made to last."""

from __future__ import annotations

import errno
import hashlib
import os
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING

from companion.errors import CompanionError, DiskFull
from companion.wording.disk import disk_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

PIECE = 1 << 20
_FULL = {errno.ENOSPC, errno.EDQUOT}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}


@contextmanager
def new_private(file: Path) -> Iterator[IO[bytes]]:
    """A new file, mode 0600, that lies on the disk for good when the block ends."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())


def pour(source: IO[bytes], target: IO[bytes] | None = None) -> str:
    """Copy all that is left, in pieces; the SHA-256 of it, in hex."""
    digest = hashlib.sha256()
    while piece := source.read(PIECE):
        digest.update(piece)
        if target is not None:
            target.write(piece)
    return digest.hexdigest()


def copy_private(source: Path, target: Path) -> None:
    """A copy that only its owner can read."""
    with source.open("rb") as stream, new_private(target) as copy:
        pour(stream, copy)


def sync_file(file: Path) -> None:
    """Make what was written to a file last through a power cut."""
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where the system and the disk know how."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)


def beside(file: Path) -> tuple[Path, ...]:
    """The files that SQLite may keep beside a database."""
    return tuple(file.with_name(file.name + end) for end in ("-wal", "-shm", "-journal"))


def remove_database(file: Path) -> None:
    """Remove a database and what lies beside it, where they are there."""
    for each in (file, *beside(file)):
        each.unlink(missing_ok=True)


def clear(*files: Path) -> None:
    """Remove what a kill or a failure left behind, as far as the disk lets us."""
    for file in files:
        with suppress(OSError):
            remove_database(file)


def stamp(now: datetime) -> str:
    """A moment as part of a file name: 2026-05-12-084200."""
    return now.strftime("%Y-%m-%d-%H%M%S")


def free_name(path: Path) -> Path:
    """This name, or the next one that no file has."""
    number = 2
    found = path
    while found.exists():
        found, number = path.with_stem(f"{path.stem}-{number}"), number + 1
    return found


def no_room(place: Path, what: str) -> DiskFull:
    """The calm words for a full disk; what is, say, "the backup"."""
    free = tr("Free some space, then try again.")
    return DiskFull(
        tr("The disk is full, so {what} was not made.").format(what=what),
        " ".join(filter(None, (tr("Your entries are safe."), disk_words(place), free))),
    )


def trouble(error: OSError, place: Path, what: str) -> CompanionError:
    """The calm words for a place that cannot take a file; what is, say, "the backup"."""
    if error.errno in _FULL:
        return no_room(place, what)
    return CompanionError(
        tr("The place for {what} cannot be used: {place}.").format(what=what, place=place),
        tr("Your entries are safe. Check that the disk is there and that you may write to it."),
    )


@contextmanager
def calm(place: Path, what: str) -> Iterator[None]:
    """Say it in calm words when a place cannot take a file; what is, say, "the backup".

    Raises:
        CompanionError: the words.
    """
    try:
        yield
    except OSError as error:
        raise trouble(error, place, what) from error
