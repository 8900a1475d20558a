"""Loads the body map: its places, their names and the drawing of the figure."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Annotated, Self

from pydantic import AfterValidator, model_validator

from companion.content.loading import (
    ENGLISH,
    Content,
    ContentError,
    Sourced,
    check_unique,
    read_content,
    read_texts,
)
from companion.domain.body import Point, Region, Side, Step, View, mirrored, valid_region_id

FILE = "body/regions.toml"
_COUNT = {"M": 2, "L": 2, "C": 6, "Z": 0}
_TOKEN = re.compile(r"[A-Za-z]|[^\s,A-Za-z]+")
_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the two pictures, in the same units as the shapes of its places."""

    view: View
    outline: tuple[Step, ...]
    details: tuple[tuple[Step, ...], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A heading of the list of places: "Head and neck"."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Body:
    """The whole map; places from head to feet.

    Attributes:
        width: Of each picture; one unit is one pixel at 100 % text.
        height: Of each picture.
        small_words: What a search passes over.
    """

    width: float
    height: float
    figures: tuple[Figure, ...]
    parts: tuple[Part, ...]
    regions: tuple[Region, ...]
    small_words: frozenset[str]


@lru_cache(maxsize=4)
def load_body(language: str = ENGLISH) -> Body:
    """The body map in a language.

    Raises:
        ContentError: a file is not as it has to be.
    """
    body = read_content(FILE, BodyFile).body()
    texts = read_texts(FILE, TextsFile, language)
    return body if texts is None else _translated(body, texts)


def body_regions(language: str = ENGLISH) -> tuple[Region, ...]:
    """Every place that can be chosen, from head to feet."""
    return load_body(language).regions


def region_names(language: str = ENGLISH) -> dict[str, str]:
    """The name of every place by its id. Names hold commas: join several with semicolons."""
    return {region.id: region.name for region in body_regions(language)}


def parse_shape(data: str) -> tuple[Step, ...]:
    """Read SVG path data: absolute M, L, C and Z, each letter written out.

    Raises:
        ValueError: it is something else, or begins without M.
    """
    tokens = _TOKEN.findall(data)
    steps: list[Step] = []
    while tokens:
        letter = tokens.pop(0)
        if letter not in _COUNT:
            raise ValueError(f"{letter!r} is no step of a shape")
        count = _COUNT[letter]
        numbers = tuple(float(each) for each in tokens[:count])
        del tokens[:count]
        if len(numbers) != count or not all(map(math.isfinite, numbers)):
            raise ValueError(f"{letter} needs {count} numbers")
        steps.append((letter, numbers))
    if not steps or steps[0][0] != "M":
        raise ValueError("a shape begins with M")
    return tuple(steps)


def _drawable(data: str) -> str:
    parse_shape(data)
    return data


def _closed(data: str) -> str:
    if parse_shape(data)[-1][0] != "Z":
        raise ValueError("a place ends with Z")
    return data


def _permanent(text: str) -> str:
    if not valid_region_id(text):
        raise ValueError(f"{text!r} is no id")
    return text


Line = Annotated[str, AfterValidator(_drawable)]
Shape = Annotated[str, AfterValidator(_closed)]
Id = Annotated[str, AfterValidator(_permanent)]


class PartEntry(Content):
    """[[part]]: a heading of the list."""

    id: Id
    name: str


class FigureEntry(Content):
    """[[figure]]: one of the two pictures; its details are drawn on one half and mirrored."""

    view: View
    outline: Shape
    details: tuple[Line, ...] = ()

    def figure(self, width: float) -> Figure:
        """The picture with both halves."""
        half = [parse_shape(each) for each in self.details]
        return Figure(
            self.view,
            parse_shape(self.outline),
            (*half, *(mirrored(each, width) for each in half)),
        )


class RegionEntry(Content):
    """[[region]]: a place; drawn itself, or the mirror of one that is."""

    id: Id
    name: str
    words: tuple[str, ...] = ()
    part: str | None = None
    view: View | None = None
    side: Side | None = None
    centre: Point | None = None
    shape: Shape | None = None
    mirror_of: str | None = None

    @model_validator(mode="after")
    def _drawn_or_mirrored(self) -> Self:
        own = (self.part, self.view, self.side, self.centre, self.shape)
        if self.mirror_of is None and None in own:
            raise ValueError(f"{self.id} needs part, view, side, centre and shape")
        if self.mirror_of is not None and (any(each is not None for each in own) or self.words):
            raise ValueError(f"{self.id} is a mirror: it has id, name and mirror_of only")
        return self

    def drawn(self) -> Region | None:
        """The place, if this entry draws it."""
        if not (self.part and self.view and self.side and self.centre and self.shape):
            return None
        return Region(
            id=self.id,
            name=self.name,
            words=self.words,
            part=self.part,
            view=self.view,
            side=self.side,
            centre=self.centre,
            shape=parse_shape(self.shape),
        )


class BodyFile(Sourced):
    """The whole file `regions.toml`."""

    width: float
    height: float
    small_words: tuple[str, ...]
    part: tuple[PartEntry, ...]
    figure: tuple[FigureEntry, ...]
    region: tuple[RegionEntry, ...]

    @model_validator(mode="after")
    def _complete(self) -> Self:
        check_unique([each.id for each in self.region])
        check_unique([each.name for each in self.region])
        check_unique([each.id for each in self.part])
        if sorted(each.view for each in self.figure) != sorted(View):
            raise ValueError("there is one figure for each view")
        regions = self.regions()
        _check_pairs(regions)
        if missing := {each.part for each in regions} - {each.id for each in self.part}:
            raise ValueError(f"no such part: {sorted(missing)}")
        return self

    def regions(self) -> tuple[Region, ...]:
        """The places in the order of the file, mirrors worked out."""
        drawn = {each.id: each.drawn() for each in self.region}
        return tuple(
            drawn[each.id] or self._mirror(each, drawn.get(each.mirror_of or ""))
            for each in self.region
        )

    def _mirror(self, entry: RegionEntry, original: Region | None) -> Region:
        if original is None or original.side not in _OTHER:
            raise ValueError(f"{entry.id} is a mirror of nothing that has a side")
        return replace(
            original,
            id=entry.id,
            name=entry.name,
            side=_OTHER[original.side],
            centre=(self.width - original.centre[0], original.centre[1]),
            shape=mirrored(original.shape, self.width),
        )

    def body(self) -> Body:
        """What the screens and pages use."""
        return Body(
            self.width,
            self.height,
            tuple(each.figure(self.width) for each in self.figure),
            tuple(Part(each.id, each.name) for each in self.part),
            self.regions(),
            frozenset(self.small_words),
        )


class RegionTexts(Content):
    """[[region]] in another language."""

    id: str
    name: str
    words: tuple[str, ...] = ()


class TextsFile(Content):
    """`regions.toml` of another language: texts only, by id."""

    small_words: tuple[str, ...] = ()
    part: tuple[PartEntry, ...] = ()
    region: tuple[RegionTexts, ...] = ()


def _translated(body: Body, texts: TextsFile) -> Body:
    names = {each.id: each.name for each in texts.part}
    places = {each.id: each for each in texts.region}
    known = {each.id for each in body.regions} | {each.id for each in body.parts}
    if unknown := (set(names) | set(places)) - known:
        raise ContentError(f"{FILE}: texts for unknown ids: {sorted(unknown)}")
    return replace(
        body,
        parts=tuple(replace(each, name=names.get(each.id, each.name)) for each in body.parts),
        regions=tuple(
            replace(each, name=places[each.id].name, words=places[each.id].words)
            if each.id in places
            else each
            for each in body.regions
        ),
        small_words=body.small_words | frozenset(texts.small_words),
    )


def _check_pairs(regions: tuple[Region, ...]) -> None:
    """Whoever has a left knee has a right one: same id but for the side, same view."""
    found = {(each.id, each.view) for each in regions}
    for each in regions:
        if each.side is Side.MIDDLE:
            continue
        other = each.id.replace(each.side, _OTHER[each.side])
        if (other, each.view) not in found or other == each.id:
            raise ValueError(f"{each.id} has no other side")
