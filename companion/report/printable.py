"""A person's words made ready for paper: the same letters, without signs that cannot be seen.

Nothing here interprets what was typed: markup of any kind is letters like all others.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

LONGEST_RUN = 40
"""Letters without a gap that still fit a line; a longer run may be broken anywhere."""

BREAK_HERE = "\u200b"
_LINE_ENDS = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")
_TURNS_AROUND = frozenset(
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
)
"""Signs that turn the direction of the text around them; languages do not need them here."""


def printable(text: str) -> str:
    """The words as they can be printed: lines end in one way, unseen signs are left out.

    A tab becomes a space, half a letter (a lone surrogate) the sign for an unknown letter.
    """
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    return "".join(map(_seen, text)).strip()


def breakable(text: str) -> str:
    """The same words with places where a line may end within a very long run of letters."""
    return "\n".join(" ".join(map(_loosened, line.split(" "))) for line in text.split("\n"))


def named(text: str, blocks: Container[int]) -> str:
    """The words with letters that no font can show written as their names, in brackets.

    Args:
        text: The words.
        blocks: Which letters: each is the number of a run of 128 code points.
    """
    return "".join(f"[{_name(sign)}]" if block_of(sign) in blocks else sign for sign in text)


def block_of(sign: str) -> int:
    """The run of 128 code points a letter lies in: alphabets and sets of pictures keep together."""
    return ord(sign) >> 7


def _seen(sign: str) -> str:
    if sign == "\n":
        return sign
    if sign == "\t":
        return " "
    kind = unicodedata.category(sign)
    if kind == "Cs":
        return "\ufffd"
    return "" if kind == "Cc" or sign in _TURNS_AROUND else sign


def _loosened(word: str) -> str:
    if len(word) <= LONGEST_RUN:
        return word
    parts = (word[at : at + LONGEST_RUN] for at in range(0, len(word), LONGEST_RUN))
    return BREAK_HERE.join(parts)


def _name(sign: str) -> str:
    return unicodedata.name(sign, f"U+{ord(sign):04X}").lower()
