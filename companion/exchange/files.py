"""Reads files that others made: plain files only, no links, never more than a limit."""

from __future__ import annotations

import os
import stat
from pathlib import Path

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


def plain_file(path: Path, most_bytes: int = LONGEST_FILE) -> bytes:
    """All bytes of a plain file.

    Raises:
        NotRead: it is a link, a folder or a device, it is too large, or it cannot be read.
    """
    try:
        if path.is_symlink():
            raise NotRead(words.is_a_link())
        handle = os.open(path, _FLAGS)
        with os.fdopen(handle, "rb") as stream:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise NotRead(words.is_not_a_file())
            content = stream.read(most_bytes + 1)
    except IsADirectoryError:
        raise NotRead(words.is_not_a_file()) from None
    except OSError:
        raise NotRead(words.cannot_be_read()) from None
    if len(content) > most_bytes:
        raise NotRead(words.too_big(most_bytes // MEGABYTE))
    return content
