"""Loads the practices, in the language of the person."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from companion.content.loading import ENGLISH, read_all
from companion.content.practice import Practice, PracticeKind
from companion.content.practice_texts import FOLDER, PracticeTexts, translated

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Practices:
    """All practices, by kind and then by name."""

    all: tuple[Practice, ...]

    def find(self, practice_id: str) -> Practice | None:
        """One by its id; None where this version has no such practice."""
        return next((each for each in self.all if each.id == practice_id), None)

    def spoken_texts(self) -> tuple[str, ...]:
        """All that may be said aloud, each text once."""
        return tuple(dict.fromkeys(text for each in self.all for text in each.spoken_texts()))


@lru_cache(maxsize=2)
def load_practices(language: str = ENGLISH) -> Practices:
    """The practices in a language; English where there is no other.

    Raises:
        ContentError: a file is not as it has to be.
    """
    found = read_all(FOLDER, Practice, PracticeTexts, translated, language)
    return Practices(tuple(_in_order(found)))


def _in_order(found: Iterable[Practice]) -> list[Practice]:
    order = list(PracticeKind)
    return sorted(found, key=lambda each: (order.index(each.kind), each.name))
