"""Loads the path: eight weeks, one skill each, with a short lesson and one goal to practise."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Self

from pydantic import BeforeValidator, Field, model_validator

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
from companion.domain.calm_profile import PATH_WEEKS
from companion.domain.refused import check_id

PATH_FILE = "path/weeks.toml"


class Leads(StrEnum):
    """To what a week leads."""

    PRACTICE = "practice"
    WORKSHEET = "worksheet"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Target:
    """What a week opens, written "practice:body_scan".

    Attributes:
        name: The id of a practice, the kind of a worksheet, or the name of a page.
    """

    leads: Leads
    name: str


def _target(written: object) -> Target:
    leads, _, name = str(written).partition(":")
    check_id(name)
    return Target(Leads(leads), name)


Lead = Annotated[Target, BeforeValidator(_target)]
Name = Annotated[str, Field(min_length=1, max_length=60)]
Paragraphs = Annotated[tuple[str, ...], Field(min_length=1)]


class Week(Content):
    """[[week]]: one skill.

    Attributes:
        number: 1 to 8.
        skill: What is practised, as a title.
        lesson: Its paragraphs.
        opens: What a person does this week.
        counts: On what its days are counted; none: they are not counted.
        goal: What to practise, and on how many days, in words.
        days: The same number of days.
        source: Where the lesson comes from.
    """

    id: Id
    number: int
    skill: Name
    lesson: Paragraphs
    opens: Lead
    counts: tuple[Lead, ...]
    goal: str
    days: Annotated[int, Field(ge=1, le=7)]
    source: str

    @model_validator(mode="after")
    def _countable(self) -> Self:
        if any(each.leads is Leads.PAGE for each in self.counts):
            raise ValueError(f"{self.id}: days are not counted on a page")
        return self

    def counted(self, leads: Leads) -> frozenset[str]:
        """The practices, or the kinds of worksheets, whose days count."""
        return frozenset(each.name for each in self.counts if each.leads is leads)


class PathFile(Sourced):
    """The whole file, in the order of the weeks."""

    week: tuple[Week, ...]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        check_unique(each.id for each in self.week)
        if [each.number for each in self.week] != list(range(1, PATH_WEEKS + 1)):
            raise ValueError(f"the weeks are 1 to {PATH_WEEKS}, in their order")
        return self


class WeekTexts(Content):
    """A week in another language; what is left out stays English."""

    skill: Name | None = None
    lesson: Paragraphs | None = None
    goal: str | None = None


class PathTexts(Content):
    """The file of another language: texts by the id of their week."""

    weeks: dict[str, WeekTexts]


@dataclass(frozen=True, slots=True)
class WeeksOfSkills:
    """The path from its first week to its last.

    Attributes:
        source: Where its order comes from.
    """

    weeks: tuple[Week, ...]
    source: str

    def week(self, number: int) -> Week:
        """One of them, 1 to 8."""
        return self.weeks[number - 1]


@lru_cache(maxsize=2)
def load_path(language: str = ENGLISH) -> WeeksOfSkills:
    """The path in a language; English where there is no other.

    Raises:
        ContentError: a file is not as it has to be.
    """
    english = read_content(PATH_FILE, PathFile)
    texts = read_texts(PATH_FILE, PathTexts, language)
    told = texts.weeks if texts else {}
    if unknown := set(told) - {each.id for each in english.week}:
        raise ContentError(f"{PATH_FILE}: unknown ids: {sorted(unknown)}")
    return WeeksOfSkills(
        tuple(_told(each, told.get(each.id)) for each in english.week), english.source
    )


def _told(week: Week, texts: WeekTexts | None) -> Week:
    return week.model_copy(update=texts.model_dump(exclude_none=True)) if texts else week
