"""A disk of some megabytes that can be filled up: a real one where that may be mounted."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol
from unittest import mock

from tests.reliability.recording import recorded

SIZE_MB = 3


class SmallDisk(Protocol):
    """It can be filled up and emptied again."""

    folder: Path

    def fill(self, leave: int) -> None:
        """Leave room for so many bytes, about."""

    def empty(self) -> None:
        """Make room again."""


class _Mounted:
    """A file system in memory, with a file that fills it up."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self, leave: int) -> None:
        with self._filler.open("wb", buffering=0) as stream:
            with suppress(OSError):  # which says that it is full
                while True:
                    stream.write(bytes(4096))
            stream.truncate(max(0, stream.tell() - leave))

    def empty(self) -> None:
        self._filler.unlink(missing_ok=True)


class _Pretended:
    """What the database library and the app hear of a full disk, on one that is not."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._left: int | None = None

    def fill(self, leave: int) -> None:
        self._left = leave

    def empty(self) -> None:
        self._left = None

    def takes(self, file: Path, length: int) -> bool:
        if self._left is None or not file.is_relative_to(self.folder):
            return True
        self._left -= length
        return self._left >= 0

    def sync(self, handle: int) -> None:
        """In the place of os.fsync: the app calls it for every file that it writes itself."""
        file = Path(f"/proc/self/fd/{handle}").readlink()
        if not self.takes(file, os.fstat(handle).st_size):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        _SYNC(handle)


_SYNC = os.fsync


@contextmanager
def pretended(folder: Path) -> Iterator[SmallDisk]:
    """Needs no right to mount anything."""
    disk = _Pretended(folder)
    with recorded(lambda _: None, disk.takes), mock.patch.object(os, "fsync", disk.sync):
        yield disk


@contextmanager
def mounted(folder: Path) -> Iterator[SmallDisk]:
    """A real one.

    Raises:
        CalledProcessError: this user may not mount anything.
    """
    options = f"size={SIZE_MB}m,mode=0700"
    command = ["mount", "-t", "tmpfs", "-o", options, "companion-test", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    try:
        yield _Mounted(folder)
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def may_mount(folder: Path) -> bool:
    """Whether this user may mount a disk on a folder."""
    try:
        with mounted(folder):
            return True
    except (subprocess.CalledProcessError, OSError):
        return False
