"""Finds what a person typed among the words of an exercise, endings and slips forgiven."""

from __future__ import annotations

import re
from difflib import get_close_matches

SHORTEST_SLIP, SHORTEST_WHOLE = 3, 4
"""From how many letters on a slip is forgiven, and an ending: "walking" means "walk"."""
MOST_ALIKE, ALIKE = 10, 0.75
"""How many words one with a slip may mean at most, and how alike they are."""
_WORD = re.compile(r"\w+")


def words_of(text: str) -> list[str]:
    """Its words, in small letters."""
    return _WORD.findall(text.casefold())


def has_all(wanted: list[str], text: str) -> bool:
    """Whether each wanted word begins a word of the text."""
    words = words_of(text)
    return all(any(word.startswith(want) for word in words) for want in wanted)


def meant(want: str, known: set[str]) -> set[str]:
    """Which known words a typed one may be: those it begins or goes on, else those like it."""
    whole = {word for word in known if len(word) >= SHORTEST_WHOLE and want.startswith(word)}
    begun = whole.union(word for word in known if word.startswith(want))
    if begun or len(want) < SHORTEST_SLIP:
        return begun
    parts = {word: {word, word[: len(want)]} for word in known}
    alike = get_close_matches(want, set().union(*parts.values()), MOST_ALIKE, ALIKE)
    return {word for word in known if not parts[word].isdisjoint(alike)}
