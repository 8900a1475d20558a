"""Numbers as the person's language writes them; the only place where they are rounded."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QLocale


def number(value: float, digits: int = 1) -> str:
    """A number with so many digits after the point; half is rounded up: 4.25 is "4.3"."""
    step = Decimal(1).scaleb(-digits)
    rounded = Decimal(str(value)).quantize(step, ROUND_HALF_UP)
    return QLocale().toString(float(rounded), "f", digits)


def parse_number(text: str) -> float | None:
    """Read a number as the person's language writes it, or with a point or a comma; None if none.

    "1,200" is what the language says it is; "1,5" is one and a half wherever that is no thousand.
    """
    typed = text.strip().replace("\u2212", "-")
    found, known = QLocale().toDouble(typed)
    if known:
        return float(found)
    plain, known = QLocale.c().toDouble(typed.replace(",", "."))
    return float(plain) if known else None
