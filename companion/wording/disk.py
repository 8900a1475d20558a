"""Which disk is meant, when it is full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.paths import disk_of
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from pathlib import Path


def disk_words(place: Path) -> str:
    """Which disk a place lies on and how much is free there; empty where that is unknown."""
    disk = disk_of(place)
    if disk is None:
        return ""
    free = number(disk.free_mb, 1)
    return tr("The disk at {place} has {free} MB free.").format(place=disk.at, free=free)
