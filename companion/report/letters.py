"""How wide words are on paper, reckoned without drawing them; a hair too wide, never too narrow."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

BREAK_HERE = "\u200b"
"""A line may end here."""

_WIDTHS = {
    0.0: BREAK_HERE,
    1.8: "'",
    2.4: ",.:;",
    2.6: "‘’",
    2.7: "`j|·",
    2.8: "i",
    2.9: "l",
    3.1: " ",
    3.2: "!",
    3.3: "()",
    3.4: '"',
    3.5: "[f",
    3.6: "t",
    3.8: "]{}",
    3.9: "r",
    4.0: "-",
    4.1: "_",
    4.3: "/\\",
    4.4: "I“”",
    5.0: "y",
    5.1: "vz",
    5.2: "s",
    5.3: "?x",
    5.4: "*c",
    5.5: "k",
    5.6: "–",
    5.7: "J",
    5.8: "a",
    6.0: "Leu",
    6.1: "<>F^hno",
    6.2: "Tg~",
    6.3: "Ebdp",
    6.4: "Yq",
    6.6: "$PSV",
    6.7: "+Z",
    6.8: "BR",
    6.9: "AX",
    7.0: "0123456789=K",
    7.1: "C",
    7.2: "#",
    7.4: "D…",
    7.6: "Uw",
    7.7: "GHN",
    7.9: "O",
    8.0: "Q",
    8.1: "&",
    8.6: "@",
    9.1: "M",
    9.3: "m",
    9.5: "W",
    10.2: "%",
}
"""Of our letters at 11 points, rounded up to a tenth; figures are as wide as each other there."""

BOLDER = 1.1
"""So much wider is a word in semi-bold letters, at most."""

_WIDE = {sign: width for width, signs in _WIDTHS.items() for sign in signs}
_OTHER = 7.2
FULL = 11.5
"""The widest letters there are: those of Chinese and Japanese."""


def width_of(text: str) -> float:
    """How many points a text takes on one line, at 11 points."""
    try:
        return sum([_WIDE[sign] for sign in text])
    except KeyError:  # letters of other alphabets
        return sum(map(_letter, text))


def lines_of(text: str, wide: float) -> int:
    """On how many lines a text stands in a column.

    Args:
        text: Its words; a line end is one.
        wide: Points of the column.
    """
    return sum(_lines_of_one(line, wide) for line in text.split("\n"))


def _lines_of_one(line: str, wide: float) -> int:
    if width_of(line) <= wide:
        return 1
    lines, used = 1, 0.0
    for gap, word in _parts(line):
        long = width_of(word)
        if used and used + gap + long > wide:
            lines, used = lines + 1, 0.0
        used += long + (gap if used else 0.0)
        while used > wide:  # a very long word is broken
            lines, used = lines + 1, used - wide
    return lines


def _parts(line: str) -> Iterator[tuple[float, str]]:
    """What a line may end between, each with the points that stand before it."""
    for word in line.split(" "):
        first, *others = word.split(BREAK_HERE)
        yield _WIDE[" "], first
        yield from ((0.0, part) for part in others)


def _letter(sign: str) -> float:
    """Of letters that are not in the table rather too much."""
    found = _WIDE.get(sign)
    if found is not None:
        return found
    return FULL if unicodedata.east_asian_width(sign) in "WF" else _OTHER
