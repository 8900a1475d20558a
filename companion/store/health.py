"""Is the diary file well? Asked before it is opened for writing; no byte of it is changed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from companion.errors import CompanionError, DiskFull
from companion.store import schema
from companion.store.database import Database
from companion.store.peek import readable
from companion.store.seals import PAGE, has_sealed_page
from companion.wording.translate import tr

if TYPE_CHECKING:
    from pathlib import Path


class Health(StrEnum):
    """How a file is; only a sound one is opened for writing."""

    SOUND = "sound"
    MISSING = "missing"
    EMPTY = "empty"
    SHORTENED = "shortened"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    NEWER = "newer"
    SWAPPED = "swapped"
    """Another program put another file in its place while it was open."""


def examine(file: Path, key: bytes, known_size: int = 0) -> Health:
    """Look at a file without changing it.

    Args:
        file: The database.
        key: The 32-byte data key, known to be right: a wrong passphrase is told earlier.
        known_size: Bytes it had when it was last closed; 0 where that is not known.

    Returns:
        FOREIGN where no page has the seal of this key; DAMAGED where some have. A file that is
        shorter than it was is SHORTENED even when it is whole: a sync client brings older copies.

    Raises:
        CompanionError: the file is there and may not be read, or there is no room for a look.
    """
    try:
        if not file.is_file():
            return Health.MISSING
        size = file.stat().st_size
        if size == 0:
            return Health.EMPTY
        if size < PAGE:
            return Health.SHORTENED if known_size else Health.FOREIGN
        with file.open("rb") as stream:
            if not has_sealed_page(stream, key):
                return Health.FOREIGN
    except OSError as error:
        raise CompanionError(
            tr("The diary file cannot be read on this computer just now."),
            tr("Nothing was changed. Check that you may open it: {file}").format(file=file),
        ) from error
    return _inside(file, key, known_size)


def _inside(file: Path, key: bytes, known_size: int) -> Health:
    """How it is once its journal is folded in: a power cut may leave the file itself too short."""
    try:
        with readable(file, key) as path:
            size = path.stat().st_size
            if size < known_size or size % PAGE:
                return Health.SHORTENED
            return _whole(path, key)
    except DiskFull:
        raise
    except (CompanionError, OSError):
        return Health.DAMAGED


def _whole(file: Path, key: bytes) -> Health:
    database = Database.open_read_only(file, key)
    try:
        if database.is_damaged():
            return Health.DAMAGED
        revision = schema.revision(database)
    finally:
        database.close()
    known = revision is None or revision in schema.REVISIONS
    return Health.SOUND if known else Health.NEWER
