"""Loads what Help now says: numbers by country, signs of danger, and a few plain texts."""

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
from companion.domain.help_line import HelpLine

LINES_FILE = "safety/crisis_lines.toml"
SIGNS_FILE = "safety/red_flags.toml"
HELP_FILE = "safety/help.toml"

ELSEWHERE = "OTHER"
"""The country for whoever lives in none of the others."""


class Kind(StrEnum):
    """What a number is for."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    SAME_DAY = "same_day"


YearMonth = Annotated[str, Field(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$")]


class Line(Content):
    """[[country.line]]: a number, and where it was looked up.

    Attributes:
        last_verified: Year and month of the last look; None when nobody has looked yet.
    """

    id: Id
    kind: Kind
    name: str
    contact: str
    source: str
    last_verified: YearMonth | None = None

    def help_line(self, country: str) -> HelpLine:
        """The line as the person may change it."""
        return HelpLine(id=self.id, country=country, name=self.name, contact=self.contact)


class Country(Content):
    """[[country]]: its numbers, the most urgent first.

    Attributes:
        covers: Codes of the countries that are meant, where it stands for several.
    """

    id: Id
    name: str
    covers: tuple[str, ...] = ()
    line: tuple[Line, ...]

    def of(self, kind: Kind) -> tuple[Line, ...]:
        """The numbers of one kind."""
        return tuple(each for each in self.line if each.kind is kind)


class LinesFile(Sourced):
    """The whole file `crisis_lines.toml`."""

    last_verified: YearMonth
    verified_how: str
    country: tuple[Country, ...]

    @model_validator(mode="after")
    def _complete(self) -> Self:
        check_unique([each.id for each in self.country])
        check_unique([line.id for each in self.country for line in each.line])
        for each in self.country:
            if len(each.of(Kind.EMERGENCY)) != 1:
                raise ValueError(f"{each.id} needs one emergency number")
        if ELSEWHERE not in {each.id for each in self.country}:
            raise ValueError(f"{ELSEWHERE} is missing")
        return self


class Sign(Content):
    """[[group.sign]]: a sign of danger in plain words."""

    id: Id
    text: str


class Group(Content):
    """[[group]]: signs that call for the same, and what to do."""

    id: Id
    title: str
    line: str
    advice: str
    sign: tuple[Sign, ...]


class SignsFile(Sourced):
    """The whole file `red_flags.toml`, the most urgent group first."""

    group: tuple[Group, ...]

    @model_validator(mode="after")
    def _complete(self) -> Self:
        check_unique([each.id for each in self.group])
        check_unique([sign.id for each in self.group for sign in each.sign])
        return self


class HelpText(Content):
    """[[text]]: a few sentences under a title."""

    id: Id
    title: str
    sentences: tuple[str, ...]


class HelpFile(Sourced):
    """The whole file `help.toml`."""

    text: tuple[HelpText, ...]

    @model_validator(mode="after")
    def _complete(self) -> Self:
        check_unique([each.id for each in self.text])
        return self


class NamesFile(Content):
    """`crisis_lines.toml` of another language: names of countries and lines by id."""

    names: dict[str, str]


class GroupTexts(Content):
    """[[group]] in another language."""

    id: Id
    title: str
    line: str
    advice: str


class SignTexts(Content):
    """`red_flags.toml` of another language: texts only, by id."""

    group: tuple[GroupTexts, ...] = ()
    sign: tuple[Sign, ...] = ()


class HelpTexts(Content):
    """`help.toml` of another language."""

    text: tuple[HelpText, ...]


@dataclass(frozen=True, slots=True)
class Safety:
    """All that Help now says.

    Attributes:
        countries: In the order in which they are offered; "OTHER" is the last.
        last_verified: Year and month of the last look at the numbers.
        groups: Signs of danger, the most urgent first.
        texts: The plain texts by id.
    """

    countries: tuple[Country, ...]
    last_verified: str
    groups: tuple[Group, ...]
    texts: dict[str, HelpText]

    def country(self, code: str) -> Country:
        """The country of a code of two letters, or the one that stands for it, or "OTHER"."""
        named = [each for each in self.countries if code == each.id or code in each.covers]
        return named[0] if named else self.countries[-1]


@lru_cache(maxsize=2)
def load_safety(language: str = ENGLISH) -> Safety:
    """Numbers, signs and texts in a language; English where there is no other.

    Raises:
        ContentError: a file is not as it has to be.
    """
    lines = read_content(LINES_FILE, LinesFile)
    return Safety(
        countries=_countries(lines, language),
        last_verified=lines.last_verified,
        groups=_groups(read_content(SIGNS_FILE, SignsFile), language),
        texts=_texts(read_content(HELP_FILE, HelpFile), language),
    )


def _countries(lines: LinesFile, language: str) -> tuple[Country, ...]:
    texts = read_texts(LINES_FILE, NamesFile, language)
    names = texts.names if texts else {}
    known = {each.id for each in lines.country}
    _check_known(LINES_FILE, names, known | {line.id for c in lines.country for line in c.line})
    return tuple(
        country.model_copy(
            update={
                "name": names.get(country.id, country.name),
                "line": tuple(
                    line.model_copy(update={"name": names.get(line.id, line.name)})
                    for line in country.line
                ),
            }
        )
        for country in sorted(lines.country, key=lambda each: each.id == ELSEWHERE)
    )


def _groups(signs: SignsFile, language: str) -> tuple[Group, ...]:
    texts = read_texts(SIGNS_FILE, SignTexts, language) or SignTexts()
    heads = {each.id: each for each in texts.group}
    words = {each.id: each for each in texts.sign}
    _check_known(SIGNS_FILE, heads, {each.id for each in signs.group})
    _check_known(SIGNS_FILE, words, {sign.id for each in signs.group for sign in each.sign})
    return tuple(
        group.model_copy(
            update={
                **(heads[group.id].model_dump() if group.id in heads else {}),
                "sign": tuple(words.get(sign.id, sign) for sign in group.sign),
            }
        )
        for group in signs.group
    )


def _texts(file: HelpFile, language: str) -> dict[str, HelpText]:
    texts = read_texts(HELP_FILE, HelpTexts, language)
    spoken = {each.id: each for each in texts.text} if texts else {}
    english = {each.id: each for each in file.text}
    _check_known(HELP_FILE, spoken, set(english))
    return {**english, **spoken}


def _check_known(file: str, ids: Iterable[str], known: set[str]) -> None:
    if unknown := set(ids) - known:
        raise ContentError(f"{file}: texts for unknown ids: {sorted(unknown)}")
