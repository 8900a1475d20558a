"""Reads files that others made: plain files only, no links, never more than a limit."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from companion.wording import exchange as words

MEGABYTE = 1_000_000
LONGEST_FILE = 50 * MEGABYTE
LONGEST_DESCRIPTION = MEGABYTE

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOFOLLOW", 0)  # a link is not followed, even one made just now
    | getattr(os, "O_NONBLOCK", 0)  # a pipe does not keep us waiting
)


class NotRead(ValueError):
    """A file that was not read; the text is a sentence for the person."""


@contextmanager
def plain_stream(path: Path, most_bytes: int = LONGEST_FILE) -> Iterator[BinaryIO]:
    """A plain file, open for reading; it is never wholly in memory.

    Raises:
        NotRead: it is a link, a folder or a device, it is too large, or it cannot be read.
    """
    try:
        if path.is_symlink():
            raise NotRead(words.is_a_link())
        handle = os.open(path, _FLAGS)
        with os.fdopen(handle, "rb") as stream:
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode):
                raise NotRead(words.is_not_a_file())
            if found.st_size > most_bytes:
                raise too_big(most_bytes)
            yield stream
    except IsADirectoryError:
        raise NotRead(words.is_not_a_file()) from None
    except OSError:
        raise NotRead(words.cannot_be_read()) from None


def plain_file(path: Path, most_bytes: int) -> bytes:
    """All bytes of a plain file.

    Raises:
        NotRead: as above.
    """
    with plain_stream(path, most_bytes) as stream:
        content = stream.read(most_bytes + 1)
    if len(content) > most_bytes:  # it has grown since it was opened
        raise too_big(most_bytes)
    return content


def too_big(most_bytes: int) -> NotRead:
    """The file is larger than what is read."""
    return NotRead(words.too_big(most_bytes // MEGABYTE))
