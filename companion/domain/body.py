"""The body map: places on the body, told by the person as "here"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

Point = tuple[float, float]
Step = tuple[str, tuple[float, ...]]
"""One step of a drawing as in SVG: M (x, y), L (x, y), C (three points), Z ()."""

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_WORD = re.compile(r"\w+")
_ASIDE = 2.5
"""How much a way aside counts against a way ahead. Our choice, not evidence."""


class View(StrEnum):
    """From where the body is seen."""

    FRONT = "front"
    BACK = "back"


class Side(StrEnum):
    """The person's own left and right, or neither."""

    LEFT = "left"
    RIGHT = "right"
    MIDDLE = "middle"


class Direction(StrEnum):
    """Where an arrow key leads."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A place on the body that can be chosen.

    Attributes:
        id: Permanent; entries and exports keep it.
        name: In plain words: "Left knee, front".
        words: Other words people search for: "kneecap".
        part: Id of the part of the body it is listed under.
        view: In which of the two pictures it lies.
        side: The person's side, not the viewer's.
        centre: A point well inside, in units of the picture.
        shape: Its closed outline, in units of the picture.
    """

    id: str
    name: str
    words: tuple[str, ...] = ()
    part: str
    view: View
    side: Side
    centre: Point
    shape: tuple[Step, ...]


def valid_region_id(text: str) -> bool:
    """Whether a text can be the id of a place, known to this version or not."""
    return _ID.fullmatch(text) is not None


def in_body_order(ids: Iterable[str], regions: Iterable[Region]) -> tuple[str, ...]:
    """The same places from head to feet, each once; unknown ones last, in the order given."""
    order = {region.id: place for place, region in enumerate(regions)}
    return tuple(sorted(dict.fromkeys(ids), key=lambda each: order.get(each, len(order))))


def mirrored(shape: Iterable[Step], width: float) -> tuple[Step, ...]:
    """A drawing as in a mirror: what was at the left of a picture of this width is at the right."""
    return tuple(
        (letter, tuple(width - n if at % 2 == 0 else n for at, n in enumerate(numbers)))
        for letter, numbers in shape
    )


def neighbour(current: str, way: Direction, places: Mapping[str, Point]) -> str | None:
    """The nearest place that way, None at the edge; y grows downwards.

    Straight ahead counts less than aside, so that a row or a limb is followed.
    """
    here = places[current]
    found = [
        (ahead + _ASIDE * aside, name)
        for name, place in places.items()
        for ahead, aside in [_ahead_and_aside(here, place, way)]
        if ahead > 1
    ]
    return min(found)[1] if found else None


def _ahead_and_aside(here: Point, there: Point, way: Direction) -> tuple[float, float]:
    right, down = there[0] - here[0], there[1] - here[1]
    if way in (Direction.LEFT, Direction.RIGHT):
        return (right if way is Direction.RIGHT else -right), abs(down)
    return (down if way is Direction.DOWN else -down), abs(right)


def matching(
    regions: Iterable[Region], asked: str, small_words: frozenset[str] = frozenset()
) -> tuple[Region, ...]:
    """The places that fit a search, best first; all of them for an empty search.

    Every word asked must begin a word of the place: "left kn" finds the left knee. Places whose
    name has all the words come before those found by another word.

    Args:
        regions: Where to look, in the order to keep.
        asked: What the person typed.
        small_words: Words to pass over, such as "my".
    """
    wanted = [word for word in _words(asked) if word not in small_words]
    by_name, by_word = [], []
    for region in regions:
        name = _words(region.name)
        if _has_all(wanted, name):
            by_name.append(region)
        elif _has_all(wanted, name + _words(" ".join(region.words))):
            by_word.append(region)
    return (*by_name, *by_word)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _has_all(wanted: list[str], words: list[str]) -> bool:
    return all(any(_begins(word, want) for word in words) for want in wanted)


def _begins(word: str, want: str) -> bool:
    """Whether the word begins as asked; "knees" finds "knee"."""
    return word.startswith(want) or (len(want) > 3 and word == want.removesuffix("s"))
