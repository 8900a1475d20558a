"""Loads the drawings of hands and feet that are told apart as left or right."""

from __future__ import annotations

from functools import lru_cache
from typing import Self

from pydantic import model_validator

from companion.content.exercises import Position
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
from companion.domain.figure import Pose, faults, mirrored, turned
from companion.domain.laterality import Part

FILE = "laterality/pictures.toml"


class Picture(Content):
    """[[picture]]: a right hand or foot, upright; the left one is its mirror.

    Attributes:
        position: Its drawing; the caption does not tell which side it is.
    """

    id: Id
    part: Part
    position: Position

    def pose(self, *, left: bool, degrees: float = 0) -> Pose:
        """What is shown: of one side, turned clockwise."""
        right = self.position.pose()
        return turned(mirrored(right) if left else right, degrees)


class PicturesFile(Sourced):
    """The whole file `pictures.toml`."""

    picture: tuple[Picture, ...]

    @model_validator(mode="after")
    def _fits_when_turned(self) -> Self:
        check_unique(each.id for each in self.picture)
        for each in self.picture:
            if found := faults([each.pose(left=False, degrees=at) for at in range(0, 360, 15)]):
                raise ValueError(f"{each.id}: {found[0]}")
        return self


class CaptionsFile(Content):
    """`pictures.toml` of another language: captions by id."""

    captions: dict[str, str]


@lru_cache(maxsize=2)
def load_pictures(language: str = ENGLISH) -> tuple[Picture, ...]:
    """The drawings, in the order of the file.

    Raises:
        ContentError: a file is not as it has to be.
    """
    pictures = read_content(FILE, PicturesFile).picture
    texts = read_texts(FILE, CaptionsFile, language)
    captions = texts.captions if texts else {}
    if unknown := set(captions) - {each.id for each in pictures}:
        raise ContentError(f"{FILE}: unknown ids: {sorted(unknown)}")
    return tuple(_captioned(each, captions.get(each.id)) for each in pictures)


def _captioned(picture: Picture, caption: str | None) -> Picture:
    if caption is None:
        return picture
    position = picture.position.model_copy(update={"caption": caption})
    return picture.model_copy(update={"position": position})
