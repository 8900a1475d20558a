"""The seal that each page of an encrypted database carries: it tells whose key wrote it."""

from __future__ import annotations

import hashlib
import hmac
from typing import IO

PAGE = 4096
"""Bytes of a page in every file of SQLCipher 4."""

_SALT, _SEAL = 16, 64
_SEAL_MASK = 0x3A


def has_sealed_page(stream: IO[bytes], key: bytes) -> bool:
    """Whether any page carries the seal of this key; the first one almost always does.

    Args:
        stream: At the beginning of a database; it is read to its end at most.
        key: The 32-byte data key.

    Source: SQLCipher 4, design notes: HMAC-SHA512 over a page's bytes and its number, with a key
    derived by two rounds of PBKDF2 from the raw key and the masked salt of the file.
    """
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
