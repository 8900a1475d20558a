"""Numbers as the person's language writes them; the only place where they are rounded."""

from __future__ import annotations

import re
from math import isfinite

from PySide6.QtCore import QLocale

_UNIT_FOLLOWS = re.compile(r"(?<=\d) (?=(?:[^\W\d_]{1,5}|%)(?!\w))")
_TOGETHER = "\u00a0"
"""A space at which no line ends."""


def number(value: float, digits: int = 1) -> str:
    """A number with so many digits after the point; half is rounded up: 4.25 is "4.3"."""
    return QLocale().toString(rounded(value, digits), "f", digits)


def rounded(value: float, digits: int = 1) -> float:
    """The number as it is shown with so many digits after the point."""
    from decimal import ROUND_HALF_UP, Decimal  # the first painting needs no number

    step = Decimal(1).scaleb(-digits)
    return float(Decimal(str(value)).quantize(step, ROUND_HALF_UP))


def together(words: str) -> str:
    """The words as they are laid out: no line ends between a number and its unit, "1.5 min".

    What is read, copied or kept has its plain space.
    """
    return _UNIT_FOLLOWS.sub(_TOGETHER, words)


def parse_number(text: str) -> float | None:
    """Read a number as the person's language writes it, or with a point or a comma; None if none.

    "1,200" is what the language says it is; "1,5" is one and a half wherever that is no thousand.
    """
    typed = text.strip().replace("\u2212", "-")
    found, known = QLocale().toDouble(typed)
    if not known:
        found, known = QLocale.c().toDouble(typed.replace(",", "."))
    return float(found) if known and isfinite(found) else None  # Qt takes "inf" for a number
