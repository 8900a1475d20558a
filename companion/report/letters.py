"""How wide words are on paper, reckoned without drawing them; a little too wide, not too narrow."""

from __future__ import annotations

import unicodedata

_WIDTHS = {
    0.0: "\u200b",
    2.5: "'|",
    3.0: ",.:;`ij",
    3.5: " !()[l",
    4.0: '"-]frt{}',
    4.5: "/1I\\_",
    5.5: "*csvxyz",
    6.0: "7<>?FJLaehknou~",
    6.5: "$+2359EST^bdgpq",
    7.0: "0468=BCKPRVYZ",
    7.5: "ADHUX",
    8.0: "#&GNOQw",
    8.5: "@",
    9.5: "MWm",
    10.5: "%",
}
"""Of our semi-bold letters at 11 points, which are the wider ones; rounded to half a point."""

_WIDE = {sign: width for width, signs in _WIDTHS.items() for sign in signs}
_OTHER, _FULL = 7.2, 11.5


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
    lines, used, space = 1, 0.0, _letter(" ")
    for word in line.split(" "):
        long = width_of(word)
        if used and used + space + long > wide:
            lines, used = lines + 1, 0.0
        used += long + (space if used else 0.0)
        while used > wide:  # a very long word is broken
            lines, used = lines + 1, used - wide
    return lines


def _letter(sign: str) -> float:
    """Of letters that are not in the table rather too much."""
    found = _WIDE.get(sign)
    if found is not None:
        return found
    return _FULL if unicodedata.east_asian_width(sign) in "WF" else _OTHER
