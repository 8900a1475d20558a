"""Reads the texts and data that come with the app: TOML files into frozen, checked objects.

A wrong value, a missing or a misspelt key stops with the path of its file. `content/en` is
complete; the folder of another language holds texts only, by id, and English fills the rest.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Annotated, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from companion.domain.refused import check_id
from companion.paths import resources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

ENGLISH = "en"


class ContentError(Exception):
    """A file that comes with the app is not as it has to be; a bug, never the person's doing."""


def _permanent(text: str) -> str:
    check_id(text)
    return text


Id = Annotated[str, AfterValidator(_permanent)]
"""It never changes: what a person keeps refers to it."""


def check_unique(names: Iterable[str]) -> None:
    """Names that tell parts of a file from each other.

    Raises:
        ValueError: one of them stands there more than once.
    """
    found = list(names)
    if twice := {each for each in found if found.count(each) > 1}:
        raise ValueError(f"more than once: {sorted(twice)}")


class Content(BaseModel):
    """What every part of a content file is: unchangeable, and without unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Sourced(Content):
    """A whole content file.

    Attributes:
        source: Where the content comes from.
        licence: Under which terms it may be passed on.
        reviewed: Who looked at it and when, or that nobody has yet.
    """

    source: str
    licence: str
    reviewed: str


class Entry(Sourced):
    """A content file that is one of many alike.

    Attributes:
        id: As its file is called.
    """

    id: Id


Model = TypeVar("Model", bound=Content)
One = TypeVar("One", bound=Entry)
Said = TypeVar("Said", bound=Content)


def read_file(path: Path, model: type[Model]) -> Model:
    """Read one file.

    Raises:
        ContentError: it cannot be read, is no TOML, or does not fit; names the file and the key.
    """
    try:
        return model.model_validate(tomllib.loads(path.read_text("utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise ContentError(f"{path}: {error}") from error


def content_folder(language: str = ENGLISH) -> Path:
    """The folder of a language; it may not exist."""
    return resources() / "content" / language


def read_content(name: str, model: type[Model]) -> Model:
    """The complete file, in English: `read_content("body/regions.toml", BodyFile)`."""
    return read_file(content_folder() / name, model)


def read_texts(name: str, model: type[Model], language: str) -> Model | None:
    """The texts of a file in another language; None where there are none, then English is used.

    Args:
        name: The file, as in the folder of each language.
        model: What a file of texts holds.
        language: Such as "de" or "de_AT"; "de_AT" falls back to "de".
    """
    spoken = language.replace("-", "_")
    for each in (spoken, spoken.partition("_")[0]):
        path = content_folder(each) / name
        if each != ENGLISH and path.is_file():
            return read_file(path, model)
    return None


def read_one(
    name: str, model: type[One], texts: type[Said], told: Callable[[One, Said], One], language: str
) -> One:
    """One of many alike, in a language; English where it has no texts in it.

    Args:
        name: The file, as in the folder of each language.
        model: What it holds.
        texts: What a file of texts holds.
        told: It with its texts.
        language: As above.

    Raises:
        ContentError: a file is not as it has to be, or its id is not its name.
    """
    path = content_folder() / name
    found = read_file(path, model)
    if found.id != path.stem:
        raise ContentError(f"{path}: its id is {found.id}")
    said = read_texts(name, texts, language)
    return found if said is None else told(found, said)


def read_all(
    folder: str,
    model: type[One],
    texts: type[Said],
    told: Callable[[One, Said], One],
    language: str,
) -> list[One]:
    """All of a folder, in the order of the names of their files; see `read_one`."""
    names = sorted(each.name for each in (content_folder() / folder).glob("*.toml"))
    return [read_one(f"{folder}/{name}", model, texts, told, language) for name in names]
