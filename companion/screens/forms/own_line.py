"""What a person types as a name, or as words of one line."""

from __future__ import annotations

import unicodedata


def one_line(text: str) -> str:
    """As it is kept: one line, without signs that are none."""
    shown = (sign if unicodedata.category(sign) != "Cc" else " " for sign in text)
    return " ".join("".join(shown).split())
