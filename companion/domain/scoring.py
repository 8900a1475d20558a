"""Turns the answers to a questionnaire into its figure, by the rule its authors published.

A questionnaire names its rule in its file; the formulas stand here. Nothing is rounded: words
round for show. What was left out is None and never 0; where a rule cannot do without it, the figure
is None too.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.domain.questionnaire import Answers

Subscores = Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class Scored:
    """What the answers come to.

    Attributes:
        score: None: it cannot be worked out.
        subscores: Parts of it by their ids; None: that part cannot be worked out.
    """

    score: float | None = None
    subscores: Subscores = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "subscores", MappingProxyType(dict(self.subscores)))


NOT_SCORED = Scored()

PEG_ITEMS = ("pain", "enjoyment", "activity")
TOTAL, CHANGE = "total", "change"
"""The one question of a total from a clinic, and of the impression of change."""


def _numbered(first: int, last: int) -> tuple[str, ...]:
    return tuple(f"q{number}" for number in range(first, last + 1))


def peg(answers: Answers) -> Scored:
    """The mean of the three questions, 0 to 10; all three are needed.

    Source: Krebs 2009 (PEG); CLINICAL.md section 1.
    """
    points = _all_of(answers, PEG_ITEMS)
    return Scored(None if points is None else sum(points) / len(points))


def phq_4(answers: Answers) -> Scored:
    """The sum of four questions, 0 to 12; the first two are about anxiety, the others about mood.

    All four are needed for the sum, both of a part for the part.
    Source: Kroenke 2009 (PHQ-4); CLINICAL.md section 1.
    """
    parts = {
        "anxiety": _sum(answers, _numbered(1, 2)),
        "depression": _sum(answers, _numbered(3, 4)),
    }
    return Scored(_sum(answers, _numbered(1, 4)), parts)


def phq_8(answers: Answers) -> Scored:
    """The sum of eight questions, 0 to 24; all are needed.

    Source: Kroenke 2009 (PHQ-8); CLINICAL.md section 1. No rule of its authors for questions that
    were left out was at hand, so none is guessed.
    """
    return Scored(_sum(answers, _numbered(1, 8)))


def gad_7(answers: Answers) -> Scored:
    """The sum of seven questions, 0 to 21; all are needed.

    Source: Spitzer 2006 (GAD-7); CLINICAL.md section 1. For questions that were left out the same
    holds as for the PHQ-8.
    """
    return Scored(_sum(answers, _numbered(1, 7)))


FIQR_PARTS = (
    ("function", _numbered(1, 9), 3),
    ("impact", _numbered(10, 11), 1),
    ("symptoms", _numbered(12, 21), 2),
)
"""Each part of the FIQR: its questions, and what its sum is divided by."""


def fiqr(answers: Answers) -> Scored:
    """Function / 3 + impact + symptoms / 2, 0 to 100.

    Where only x questions of a part were answered, its sum is weighed by 9/x, 2/x or 10/x. A part
    without any answer has no figure, and then there is no total.
    Source: Bennett 2009 (FIQR), section on scoring; CLINICAL.md section 1.
    """
    parts = {name: _weighed(answers, items, by) for name, items, by in FIQR_PARTS}
    known = [part for part in parts.values() if part is not None]
    return Scored(sum(known) if len(known) == len(parts) else None, parts)


def change(answers: Answers) -> Scored:
    """The impression of change as it was chosen, -3 much worse to 3 much better.

    Source: seven steps as in the global impression of change, CLINICAL.md section 7; own words.
    """
    return Scored(_points(answers, CHANGE))


def total(answers: Answers) -> Scored:
    """What a clinic worked out, as it was typed in."""
    return Scored(_points(answers, TOTAL))


RULES: Mapping[str, Callable[[Answers], Scored]] = MappingProxyType(
    {
        "peg": peg,
        "phq_4": phq_4,
        "phq_8": phq_8,
        "gad_7": gad_7,
        "fiqr": fiqr,
        "change": change,
        "total": total,
    }
)
"""By the names that questionnaires have for them."""

_ROUNDING = 1e-9  # 6.7 - 5.7 is a hair under 1 to a computer


def is_as_large_as(difference: float, threshold: float) -> bool:
    """Whether a change reaches a threshold, upwards or downwards."""
    return abs(difference) >= threshold - _ROUNDING


def _points(answers: Answers, item: str) -> float | None:
    """The points of a question; None: left out, or no number."""
    answer = answers.get(item)
    if isinstance(answer, bool) or not isinstance(answer, int | float):
        return None
    return float(answer) if math.isfinite(answer) else None


def _known(answers: Answers, items: Iterable[str]) -> list[float]:
    points = (_points(answers, item) for item in items)
    return [each for each in points if each is not None]


def _all_of(answers: Answers, items: tuple[str, ...]) -> list[float] | None:
    known = _known(answers, items)
    return known if len(known) == len(items) else None


def _sum(answers: Answers, items: tuple[str, ...]) -> float | None:
    points = _all_of(answers, items)
    return None if points is None else sum(points)


def _weighed(answers: Answers, items: tuple[str, ...], by: int) -> float | None:
    """The sum, as if what was left out were like the rest, divided."""
    known = _known(answers, items)
    return sum(known) * len(items) / len(known) / by if known else None
