"""Loads activities to start a plan with, and ideas that make them easier."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Self

from pydantic import Field, model_validator

from companion.content.loading import (
    ENGLISH,
    Content,
    ContentError,
    Id,
    Sourced,
    check_unique,
    read_content,
    read_texts,
)
from companion.domain.activities import AmountUnit, Area
from companion.domain.refused import LONGEST_NAME

ACTIVITIES_FILE = "pacing/activities.toml"
EASIER_FILE = "pacing/easier.toml"


class Way(StrEnum):
    """How an idea makes an activity easier."""

    PLAN = "plan"
    SPLIT = "split"
    ALTERNATE = "alternate"
    POSITION = "position"
    TOOLS = "tools"


Name = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]


class StarterActivity(Content):
    """[[activity]]: something to start a plan with."""

    id: Id
    name: Name
    area: Area
    unit: AmountUnit


class ActivitiesFile(Sourced):
    """The whole file `activities.toml`, in the order in which they are offered."""

    activity: tuple[StarterActivity, ...]

    @model_validator(mode="after")
    def _unique(self) -> Self:
        check_unique(each.id for each in self.activity)
        return self


class Basis(Content):
    """[[basis]]: where ideas come from."""

    id: Id
    source: str


class Idea(Content):
    """[[idea]]: one way to make an activity easier.

    Attributes:
        basis: Id of where it comes from.
        activities: Ids of the activities it fits; none: it fits all of them.
    """

    id: Id
    way: Way
    basis: Id
    activities: tuple[Id, ...] = ()
    text: str


class EasierFile(Sourced):
    """The whole file `easier.toml`."""

    basis: tuple[Basis, ...]
    idea: tuple[Idea, ...]

    @model_validator(mode="after")
    def _complete(self) -> Self:
        check_unique(each.id for each in self.basis)
        check_unique(each.id for each in self.idea)
        known = {each.id for each in self.basis}
        if unknown := {each.basis for each in self.idea} - known:
            raise ValueError(f"no such basis: {sorted(unknown)}")
        return self


class NamesFile(Content):
    """`activities.toml` of another language: names by id."""

    names: dict[str, Name]


class TextsFile(Content):
    """`easier.toml` of another language: texts by id."""

    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Pacing:
    """Starter activities and ideas, in the order in which they are offered.

    Attributes:
        sources: Where ideas come from, by the id of their basis.
    """

    activities: tuple[StarterActivity, ...]
    ideas: tuple[Idea, ...]
    sources: dict[str, str]

    def of(self, area: Area) -> tuple[StarterActivity, ...]:
        """The activities of one part of life."""
        return tuple(each for each in self.activities if each.area is area)

    def easier(self, activity_id: str) -> tuple[Idea, ...]:
        """Ideas for a starter activity, its own before those that fit all.

        An activity of the person's own gets those that fit all.
        """
        own = [each for each in self.ideas if activity_id in each.activities]
        return (*own, *(each for each in self.ideas if not each.activities))


@lru_cache(maxsize=2)
def load_pacing(language: str = ENGLISH) -> Pacing:
    """Activities and ideas in a language; English where there is no other.

    Raises:
        ContentError: a file is not as it has to be.
    """
    easier = read_content(EASIER_FILE, EasierFile)
    activities = read_content(ACTIVITIES_FILE, ActivitiesFile).activity
    fits = {each for idea in easier.idea for each in idea.activities}
    _check_known(EASIER_FILE, "activities", fits, (each.id for each in activities))
    return Pacing(
        activities=_named(activities, language),
        ideas=_told(easier.idea, language),
        sources={each.id: each.source for each in easier.basis},
    )


def _named(activities: tuple[StarterActivity, ...], language: str) -> tuple[StarterActivity, ...]:
    texts = read_texts(ACTIVITIES_FILE, NamesFile, language)
    names = texts.names if texts else {}
    _check_known(ACTIVITIES_FILE, "ids", names, (each.id for each in activities))
    return tuple(
        each.model_copy(update={"name": names.get(each.id, each.name)}) for each in activities
    )


def _told(ideas: tuple[Idea, ...], language: str) -> tuple[Idea, ...]:
    texts = read_texts(EASIER_FILE, TextsFile, language)
    spoken = texts.texts if texts else {}
    _check_known(EASIER_FILE, "ids", spoken, (each.id for each in ideas))
    return tuple(each.model_copy(update={"text": spoken.get(each.id, each.text)}) for each in ideas)


def _check_known(file: str, what: str, ids: Iterable[str], known: Iterable[str]) -> None:
    if unknown := set(ids) - set(known):
        raise ContentError(f"{file}: unknown {what}: {sorted(unknown)}")
