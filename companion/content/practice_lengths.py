"""How many minutes a practice takes in each of its lengths."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from companion.content.loading import ENGLISH
from companion.content.practice_timeline import lay_out
from companion.content.practices import load_practices

if TYPE_CHECKING:
    from companion.domain.script import Length


@lru_cache(maxsize=256)
def lengths_of(practice_id: str, language: str = ENGLISH) -> dict[Length, int]:
    """Whole minutes of each length that is offered, done as usual; empty where it is gone.

    A script is laid out for it once, when it is first asked for, as the player does.
    """
    practice = load_practices(language).find(practice_id)
    if practice is None:
        return {}
    laid_out = {
        length: lay_out(practice_id, replace(practice.usual, length=length), language)
        for length in practice.lengths
    }
    return {length: minutes(each.total_s) for length, each in laid_out.items() if each}


def minutes(seconds: float) -> int:
    """Whole minutes, one at least."""
    return max(1, int(seconds / 60 + 0.5))
