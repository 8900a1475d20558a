"""Is the diary file well? Asked before it is opened for writing; no byte of it is changed."""

from __future__ import annotations

import hashlib
import hmac
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.store import schema
from companion.store.peek import peek

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096
"""Bytes of a page in every file of SQLCipher 4."""

_SALT, _SEAL = 16, 64
_SEAL_MASK = 0x3A


class Health(StrEnum):
    """How a file is; only a sound one is opened for writing."""

    SOUND = "sound"
    MISSING = "missing"
    EMPTY = "empty"
    SHORTENED = "shortened"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    NEWER = "newer"


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
        CompanionError: the file is there and may not be read.
    """
    try:
        if not file.is_file():
            return Health.MISSING
        size = file.stat().st_size
        if size == 0:
            return Health.EMPTY
        if size < PAGE:
            return Health.SHORTENED if known_size else Health.FOREIGN
        if not _has_sealed_page(file, key):
            return Health.FOREIGN
    except OSError as error:
        raise CompanionError(
            "The diary file cannot be read on this computer just now.",
            f"Nothing was changed. Check that you may open it: {file}",
        ) from error
    if size < known_size or size % PAGE:
        return Health.SHORTENED
    return _inside(file, key)


def _inside(file: Path, key: bytes) -> Health:
    try:
        with peek(file, key) as database:
            if database.is_damaged():
                return Health.DAMAGED
            revision = schema.revision(database)
    except CompanionError:
        return Health.DAMAGED
    known = revision is None or revision in schema.REVISIONS
    return Health.SOUND if known else Health.NEWER


def _has_sealed_page(file: Path, key: bytes) -> bool:
    """Whether any page carries the seal of this key; the first one almost always does.

    Source: SQLCipher 4, design notes: HMAC-SHA512 over a page's bytes and its number, with a key
    derived by two rounds of PBKDF2 from the raw key and the masked salt of the file.
    """
    with file.open("rb") as stream:
        page = stream.read(PAGE)
        salt = bytes(byte ^ _SEAL_MASK for byte in page[:_SALT])
        seal_key = hashlib.pbkdf2_hmac("sha512", key, salt, 2, 32)
        number = 1
        while len(page) == PAGE:
            content = page[_SALT if number == 1 else 0 : PAGE - _SEAL]
            seal = hmac.digest(seal_key, content + number.to_bytes(4, "little"), "sha512")
            if hmac.compare_digest(seal, page[-_SEAL:]):
                return True
            page, number = stream.read(PAGE), number + 1
    return False
