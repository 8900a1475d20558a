"""How many minutes a practice takes in each of its lengths."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from companion.content.loading import ENGLISH
from companion.content.practices import load_practices
from companion.domain.script import implied_s, timeline

if TYPE_CHECKING:
    from companion.domain.script import Length


@lru_cache(maxsize=256)
def lengths_of(practice_id: str, language: str = ENGLISH) -> dict[Length, int]:
    """Whole minutes of each length that is offered, done as usual; empty where it is gone.

    A script is laid out for it once, when it is first asked for.
    """
    practice = load_practices(language).find(practice_id)
    if practice is None:
        return {}
    script, usual = practice.script(), practice.usual
    return {
        length: minutes(timeline(script, replace(usual, length=length), implied_s).total_s)
        for length in practice.lengths
    }


def minutes(seconds: float) -> int:
    """Whole minutes, one at least."""
    return max(1, int(seconds / 60 + 0.5))
