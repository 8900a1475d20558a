"""The seal that each page of an encrypted database carries: it tells whose key wrote it.

Source: SQLCipher 4, design notes: HMAC-SHA512 over a page's bytes and its number, with a key
derived by two rounds of PBKDF2 from the raw key and the masked salt of the file.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, replace
from itertools import islice
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = 4096
"""Bytes of a page in every file of SQLCipher 4."""

MOST_MENDED = 20
"""Pages that are tried, each for a quarter of a second."""

_SALT, _SEAL = 16, 64
_SEAL_MASK = 0x3A


def has_sealed_page(stream: IO[bytes], key: bytes) -> bool:
    """Whether any page carries the seal of this key; the first one almost always does.

    Args:
        stream: At the beginning of a database; it is read to its end at most.
        key: The 32-byte data key.
    """
    return any(page.is_whole() for page in _pages(stream, key))


def turned_back(stream: IO[bytes], key: bytes) -> dict[int, bytes]:
    """Pages in which a single bit has turned over, as they were: their seal says which one.

    Args:
        stream: At the beginning of a database; it is read to its end.
        key: The 32-byte data key.

    Returns:
        By their place in the file, in bytes. Pages of which more is broken are not among them.
    """
    broken = (page for page in _pages(stream, key) if not page.is_whole())
    mended = ((page.place, page.mended()) for page in islice(broken, MOST_MENDED))
    return {place: content for place, content in mended if content is not None}


@dataclass(frozen=True, slots=True)
class _Page:
    """A page of a file, and the key to the seals of that file."""

    content: bytes
    number: int
    seal_key: bytes

    @property
    def place(self) -> int:
        """Where it begins in its file, in bytes."""
        return (self.number - 1) * PAGE

    def is_whole(self) -> bool:
        """Whether it carries the seal of its bytes."""
        sealed = self.content[self._begins : -_SEAL] + self.number.to_bytes(4, "little")
        seal = hmac.digest(self.seal_key, sealed, "sha512")
        return hmac.compare_digest(seal, self.content[-_SEAL:])

    def mended(self) -> bytes | None:
        """With the one bit turned back that has turned over; None where that is not all."""
        for bit in range(self._begins * 8, PAGE * 8):
            content = bytearray(self.content)
            content[bit // 8] ^= 1 << bit % 8
            if replace(self, content=bytes(content)).is_whole():
                return bytes(content)
        return None

    @property
    def _begins(self) -> int:
        return _SALT if self.number == 1 else 0


def _pages(stream: IO[bytes], key: bytes) -> Iterator[_Page]:
    """The whole pages of a file from its beginning; half a page at its end is none."""
    content = stream.read(PAGE)
    salt = bytes(byte ^ _SEAL_MASK for byte in content[:_SALT])
    seal_key = hashlib.pbkdf2_hmac("sha512", key, salt, 2, 32)
    number = 1
    while len(content) == PAGE:
        yield _Page(content, number, seal_key)
        content, number = stream.read(PAGE), number + 1
