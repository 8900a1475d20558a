"""The passphrase of the diary: what makes one that can be kept, and how it is read."""

from __future__ import annotations

import unicodedata

from companion.domain.refused import Reason, Refused

SHORTEST = 8
"""Characters. Our choice, not evidence: short enough to remember, too long to try out by hand."""

LONGEST = 10_000


def normalised(text: str) -> str:
    """One form of each letter: é typed as one sign, or as e and an accent, is the same (NFC)."""
    return unicodedata.normalize("NFC", text)


def check_passphrase(text: str) -> None:
    """A new passphrase has 8 characters or more; any sign may be in it.

    Raises:
        Refused: it is shorter, or longer than 10,000 characters.
    """
    length = len(normalised(text))
    if length < SHORTEST:
        raise Refused(Reason.TOO_SHORT, ("passphrase",), (SHORTEST,))
    if length > LONGEST:
        raise Refused(Reason.TOO_LONG, ("passphrase",), (LONGEST,))
