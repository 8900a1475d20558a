"""What a field for a note says when there is no room for more."""

from __future__ import annotations

from companion.wording.numbers import number
from companion.wording.translate import tr


def note_full(longest: int) -> str:
    """Nothing more can be typed."""
    return tr("This field is full: {n} characters.").format(n=number(longest, 0))


def note_overflow(longest: int, over: int) -> str:
    """A part of what was pasted is not in the field."""
    return tr("This field holds {n} characters. {over} of what you pasted did not fit.").format(
        n=number(longest, 0), over=number(over, 0)
    )
