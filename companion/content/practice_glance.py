"""The name of a practice, and the practice of a week of the path, without reading a whole script.

Today is painted first and shows one line of this: what checks a script takes far longer to load.
A test holds these names to those of the practices themselves.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING

from companion.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

_ENGLISH, _FOLDER, _PATH = "en", "relaxation", "path/weeks.toml"
_LEADS_TO_PRACTICE = "practice:"


@lru_cache(maxsize=64)
def title_of(practice_id: str, language: str = _ENGLISH) -> str | None:
    """What a practice is called; None where this version has no such practice."""
    spoken = language.replace("-", "_")
    for each in (spoken, spoken.partition("_")[0], _ENGLISH):
        name = _head(resources() / "content" / each / _FOLDER / f"{practice_id}.toml").get("name")
        if isinstance(name, str):
            return name
    return None


@lru_cache(maxsize=16)
def practice_of_week(week: int) -> str | None:
    """The practice that a week of the path opens; None where it opens something else."""
    file = resources() / "content" / _ENGLISH / _PATH
    opens = str(tomllib.loads(file.read_text("utf-8"))["week"][week - 1]["opens"])
    if not opens.startswith(_LEADS_TO_PRACTICE):
        return None
    return opens.removeprefix(_LEADS_TO_PRACTICE)


def _head(file: Path) -> dict[str, object]:
    """What stands in a file before its first table; nothing where there is no such file."""
    if not file.is_file():
        return {}
    return tomllib.loads(file.read_text("utf-8").partition("\n[")[0])
