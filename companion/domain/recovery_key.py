"""The recovery key: 8 groups of 4 signs on paper, which open the diary without the passphrase."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from companion.domain.refused import Reason, Refused

BYTES = 20
GROUPS = 8
GROUP_LENGTH = 4

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without I, L, O and U, which are taken for others. Source: Crockford, Base 32 (2002)."""

_WORTH = {sign: worth for worth, sign in enumerate(_SIGNS)}
_WORTH |= {"O": 0, "I": 1, "L": 1}
_WORTH |= {sign.lower(): worth for sign, worth in _WORTH.items()}

_BETWEEN = {"Zs", "Cc", "Cf", "Pd"}
"""Spaces, line ends, signs without a shape, dashes of all lengths (Unicode categories)."""


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """160 random bits; never shown by accident, since its repr holds nothing.

    Attributes:
        value: The 20 bytes.
    """

    value: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.value) != BYTES:
            raise _refused()

    @classmethod
    def parse(cls, text: str) -> RecoveryKey:
        """Read it as people type it: small letters, spaces, dashes, O for 0, I or L for 1.

        Raises:
            Refused: it is not 32 signs of the alphabet.
        """
        worths = _worths(text)
        if worths is None or len(worths) != GROUPS * GROUP_LENGTH:
            raise _refused()
        number = 0
        for worth in worths:
            number = number << 5 | worth
        return cls(number.to_bytes(BYTES, "big"))

    @property
    def groups(self) -> tuple[str, ...]:
        """Its 8 groups of 4 signs."""
        number = int.from_bytes(self.value, "big")
        count = GROUPS * GROUP_LENGTH
        signs = "".join(_SIGNS[number >> 5 * (count - 1 - at) & 31] for at in range(count))
        return tuple(signs[at : at + GROUP_LENGTH] for at in range(0, count, GROUP_LENGTH))

    def text(self) -> str:
        """As it is printed: ABCD-EFGH-..., 39 signs."""
        return "-".join(self.groups)

    def has_group(self, index: int, typed: str) -> bool:
        """Whether this was typed for the group at an index from 0: shows that it is on paper."""
        worths = _worths(typed)
        return worths is not None and worths == _worths(self.groups[index])


def _worths(text: str) -> list[int] | None:
    """What each sign is worth; None when one is not of the alphabet."""
    found = []
    for sign in unicodedata.normalize("NFKC", text):
        if unicodedata.category(sign) in _BETWEEN or sign == "\N{MINUS SIGN}":
            continue
        if sign not in _WORTH:
            return None
        found.append(_WORTH[sign])
    return found


def _refused() -> Refused:
    return Refused(Reason.NOT_A_RECOVERY_KEY, ("recovery_key",))
