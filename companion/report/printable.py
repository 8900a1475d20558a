"""A person's words made ready for paper: the same letters, without signs that cannot be seen.

Nothing here interprets what was typed: markup of any kind is letters like all others.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from companion.report.letters import BREAK_HERE, FULL, width_of

if TYPE_CHECKING:
    from collections.abc import Callable, Container

LONGEST_RUN = 40
"""Letters without a gap that still fit a line; a longer run may be broken anywhere."""

NARROW = 140.0
"""Points of the narrowest place that holds own words: the title of one of three charts."""

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
    return _loosened(text, lambda word: len(word) > LONGEST_RUN, LONGEST_RUN)


def breakable_in_column(text: str) -> str:
    """The same words as they stand in a column of a table: none reaches into the next column."""
    return _loosened(text, lambda word: width_of(word) > NARROW, int(NARROW / FULL))


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


def _loosened(text: str, is_long: Callable[[str], bool], most: int) -> str:
    """The text, its long words in parts of so many letters between which a line may end."""

    def parts(word: str) -> str:
        if not is_long(word):
            return word
        return BREAK_HERE.join(word[at : at + most] for at in range(0, len(word), most))

    return "\n".join(" ".join(map(parts, line.split(" "))) for line in text.split("\n"))


def _name(sign: str) -> str:
    return unicodedata.name(sign, f"U+{ord(sign):04X}").lower()
