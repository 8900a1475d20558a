"""The guard at the file: a file that was swapped while it is open takes no more writing.

A sync client puts another file at the place of the open one by a rename. What is written then
goes into a file without a name and is gone at the next start. So the name and the file are
compared before each commit and after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.store.files import beside
from companion.wording.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

_Identity = tuple[int, int]


class Swapped(CompanionError):
    """Another file lies where the open one was; writing has stopped."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            tr("Another program changed the diary file while it was open."),
            tr("Nothing more is written, so that nothing is lost. The file is {file}.").format(
                file=file
            ),
        )


class FileGuard:
    """Knows which file was opened under a name, and whether it is still that one.

    Attributes:
        is_swapped: It was seen that it is not; that never changes again.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        journal = beside(file)[0]
        self._known = {path: _identity(path) for path in (file, journal) if path.exists()}
        self._size = file.stat().st_size
        self.is_swapped = False

    def check(self) -> None:
        """Compare; some microseconds.

        Raises:
            Swapped: the file was moved, replaced, removed or cut, now or at an earlier check.
        """
        if self.is_swapped or not self._is_the_same():
            self.is_swapped = True
            raise Swapped(self._file)

    def _is_the_same(self) -> bool:
        try:
            size = self._file.stat().st_size
            same = all(_identity(path) == identity for path, identity in self._known.items())
        except OSError:
            return False
        if size < self._size:  # it never shrinks while it is open
            return False
        self._size = size
        return same


def _identity(path: Path) -> _Identity:
    found = path.stat()
    return found.st_dev, found.st_ino
