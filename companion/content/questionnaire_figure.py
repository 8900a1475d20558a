"""What answers to a questionnaire come to, without reading and checking all that it asks.

The page for the clinic needs the figures of the few that were answered. What checks a
questionnaire takes longer to load than all else of that page. A test holds what is read here to
the questionnaires themselves.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from companion.domain.scoring import NOT_SCORED, RULES, Scored
from companion.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from companion.domain.questionnaire import Answered

TOTALS = "total_"
"""So the id begins of a figure that a clinic worked out from questions that are not ours to ask."""
OTHER_TOTAL = "total_other"

ORDER = ("peg", "phq_4", "change", "phq_8", "gad_7", "fiqr")
"""The order in which they are offered; then the totals by their names, the free one last."""

_ENGLISH, _FOLDER = "en", "questionnaires"


class Figured(NamedTuple):
    """A questionnaire as far as its figure goes; see `Questionnaire`.

    Attributes:
        noticed: From so many points on a change counts; None: its file names none.
    """

    id: str
    version: int
    agrees: tuple[int, ...]
    name: str
    scoring: str
    low: int
    high: int
    digits: int
    higher: str
    noticed: float | None

    @property
    def is_total(self) -> bool:
        """Whether only a figure from a clinic is written down."""
        return self.id.startswith(TOTALS)

    @property
    def place(self) -> tuple[int, str]:
        """Where it stands among the others."""
        if self.is_total:
            return len(ORDER) + (2 if self.id == OTHER_TOTAL else 1), self.name.casefold()
        return (ORDER.index(self.id) if self.id in ORDER else len(ORDER)), self.id

    def name_of(self, answered: Answered) -> str:
        """What people call what was filled in: a free total goes by the name it was given."""
        return self.own_name(answered) or self.name

    def own_name(self, answered: Answered) -> str:
        """The name that the person gave a free total, in one line; empty for all others."""
        if self.id != OTHER_TOTAL:
            return ""
        return " ".join(str(answered.answers.get("name") or "").split())

    def agrees_with(self, version: int) -> bool:
        """Whether answers of a version come to a figure by the rule of now."""
        return version == self.version or version in self.agrees

    def scored_of(self, answered: Answered) -> Scored:
        """What was filled in comes to; nothing where its version does not agree with this one."""
        if not self.agrees_with(answered.version):
            return NOT_SCORED
        return RULES[self.scoring](answered.answers)


def figured(ids: Iterable[str], language: str = _ENGLISH) -> tuple[Figured, ...]:
    """Those of some questionnaires that this version has, in the order in which they are offered.

    Args:
        ids: What they are called; what this version does not know is passed over.
        language: Such as "de" or "de_AT"; what it has no words for stays English.
    """
    known = _files()
    found = (_figured(known[each], language) for each in set(ids) if each in known)
    return tuple(sorted(found, key=lambda each: each.place))


def asking_pain() -> frozenset[str]:
    """Which ask how strong pain is, by their ids."""
    return frozenset(
        name
        for name, file in _files().items()
        if any(item.get("pain") is True for item in _read(file)["item"])
    )


def _files() -> dict[str, Path]:
    folder = resources() / "content" / _ENGLISH / _FOLDER
    return {file.stem: file for file in folder.glob("*.toml")}


@lru_cache(maxsize=64)
def _figured(file: Path, language: str) -> Figured:
    found = _read(file)
    return Figured(
        id=found["id"],
        version=found["version"],
        agrees=tuple(found.get("agrees", ())),
        name=found["name"],
        scoring=found["scoring"],
        low=found["low"],
        high=found["high"],
        digits=found.get("digits", 0),
        higher=_higher(file.name, language) or found.get("higher", ""),
        noticed=found.get("change", {}).get("points"),
    )


def _higher(name: str, language: str) -> str:
    """What a higher figure means, in another language; empty where it has no words for it."""
    spoken = language.replace("-", "_")
    for each in (spoken, spoken.partition("_")[0]):
        file = resources() / "content" / each / _FOLDER / name
        if each != _ENGLISH and file.is_file():
            return str(_read(file).get("higher", ""))
    return ""


def _read(file: Path) -> dict[str, Any]:
    """What stands in a file, unchecked."""
    return tomllib.loads(file.read_text("utf-8"))
