"""What keeps this process to its person: files nobody else may read, no picture of its memory.

Other systems than Linux offer the limit on core files at most; nothing more is claimed for them.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4


def keep_to_this_person() -> None:
    """The first act of the program: all that it writes from now on is for this login only."""
    os.umask(0o077)
    _no_core_file()
    if sys.platform == "linux":
        _not_dumpable()


def _no_core_file() -> None:
    """A crash leaves no file with the memory in it; Windows has no such limit."""
    try:
        import resource
    except ImportError:
        return
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _not_dumpable() -> None:
    """The system neither dumps this process for a collector of crashes, nor lets others look in."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
