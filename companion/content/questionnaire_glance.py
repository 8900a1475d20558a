"""What a questionnaire is called and how long it takes, without reading and checking all of it.

Today shows one line of this, and is painted before what checks a questionnaire could be loaded.
A test holds these words to those of the questionnaires themselves.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import Any, NamedTuple

from companion.paths import resources

_ENGLISH, _FOLDER = "en", "questionnaires"


class Glance(NamedTuple):
    """A questionnaire at a glance.

    Attributes:
        asks_pain: Whether it asks how strong pain is; it rests while pain ratings are off.
    """

    title: str
    minutes: int
    asks_pain: bool


@lru_cache(maxsize=64)
def glance_at(questionnaire_id: str, language: str = _ENGLISH) -> Glance | None:
    """Its title in a language, else in English; None where this version has no such one."""
    english = _read(questionnaire_id, _ENGLISH)
    minutes = english.get("minutes")
    if not isinstance(minutes, int):
        return None
    spoken = language.replace("-", "_")
    for each in (spoken, spoken.partition("_")[0], _ENGLISH):
        title = _read(questionnaire_id, each).get("title")
        if isinstance(title, str):
            return Glance(title, minutes, _asks_pain(english))
    return None


def _asks_pain(questionnaire: dict[str, Any]) -> bool:
    return any(item.get("pain") is True for item in questionnaire.get("item", ()))


def _read(questionnaire_id: str, language: str) -> dict[str, Any]:
    """What stands in a file, unchecked; nothing where there is no such file."""
    file = resources() / "content" / language / _FOLDER / f"{questionnaire_id}.toml"
    return tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}
