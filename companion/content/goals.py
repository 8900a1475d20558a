"""Loads what goals may begin with: a title, what helps, an example of five levels, a small step."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Self

from pydantic import Field, model_validator

from companion.content.loading import ENGLISH, Content, Entry, read_one
from companion.domain.goals import LEVELS, GoalKind
from companion.domain.refused import LONGEST_NAME

FOLDER = "goals"

Name = Annotated[str, Field(min_length=1, max_length=40)]
Title = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
Text = Annotated[str, Field(min_length=1)]
Levels = Annotated[tuple[Text, ...], Field(min_length=len(LEVELS), max_length=len(LEVELS))]


class Beginning(Entry):
    """One file: a kind of goal, and what it may begin with.

    Attributes:
        name: What the kind is called.
        titles: To begin from; each can be changed.
        helps: What makes such a goal easier to reach.
        care: What has to be known before; only about medicines.
        levels: An example of a sentence for each level, from -2 to 2.
        step: An example of a first small step.
    """

    id: GoalKind
    name: Name
    titles: Annotated[tuple[Title, ...], Field(min_length=2, max_length=3)]
    helps: Annotated[tuple[Text, ...], Field(min_length=2)]
    care: tuple[Text, ...] = ()
    levels: Levels
    step: Title

    @model_validator(mode="after")
    def _cares(self) -> Self:
        if bool(self.care) != (self.id is GoalKind.MEDICINES):
            raise ValueError("a goal about medicines says what to mind, and no other does")
        return self


class BeginningTexts(Content):
    """The file of another language: texts only; what is left out stays English."""

    name: Name | None = None
    titles: tuple[Title, ...] | None = None
    helps: tuple[Text, ...] | None = None
    care: tuple[Text, ...] | None = None
    levels: Levels | None = None
    step: Title | None = None


@dataclass(frozen=True, slots=True)
class Beginnings:
    """All kinds, in the order in which they are offered; the free one last."""

    all: tuple[Beginning, ...]

    def find(self, kind: GoalKind) -> Beginning:
        """One by its kind."""
        return next(each for each in self.all if each.id is kind)


@lru_cache(maxsize=2)
def load_beginnings(language: str = ENGLISH) -> Beginnings:
    """The beginnings in a language; English where there is no other.

    Raises:
        ContentError: a file is not as it has to be, or is missing.
    """
    return Beginnings(
        tuple(
            read_one(f"{FOLDER}/{kind}.toml", Beginning, BeginningTexts, _translated, language)
            for kind in GoalKind
        )
    )


def _translated(beginning: Beginning, texts: BeginningTexts) -> Beginning:
    return beginning.model_copy(update=texts.model_dump(exclude_none=True))
