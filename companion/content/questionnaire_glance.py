"""What a questionnaire is called and how long it takes, without reading and checking all of it.

Today shows one line of this, and is painted before what checks a questionnaire could be loaded.
A test holds these words to those of the questionnaires themselves.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import NamedTuple

from companion.paths import resources

_ENGLISH, _FOLDER = "en", "questionnaires"


class Glance(NamedTuple):
    """A questionnaire at a glance."""

    title: str
    minutes: int


@lru_cache(maxsize=64)
def glance_at(questionnaire_id: str, language: str = _ENGLISH) -> Glance | None:
    """Its title in a language, else in English; None where this version has no such one."""
    english = _head(questionnaire_id, _ENGLISH)
    minutes = english.get("minutes")
    if not isinstance(minutes, int):
        return None
    spoken = language.replace("-", "_")
    for each in (spoken, spoken.partition("_")[0], _ENGLISH):
        title = _head(questionnaire_id, each).get("title")
        if isinstance(title, str):
            return Glance(title, minutes)
    return None


def _head(questionnaire_id: str, language: str) -> dict[str, object]:
    """What stands in a file before its first table; nothing where there is no such file."""
    file = resources() / "content" / language / _FOLDER / f"{questionnaire_id}.toml"
    if not file.is_file():
        return {}
    return tomllib.loads(file.read_text("utf-8").partition("\n[")[0])
