"""Questionnaires that were filled in, and totals that a clinic worked out."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from companion.domain.refused import (
    LONGEST_TEXT,
    Reason,
    Refused,
    check_day,
    check_id,
    check_not_future,
    check_range,
    check_text,
)

LATEST_VERSION = 999
MOST_ANSWERS = 100

Answer = int | float | str | None
"""Points, a clinic's total, own words, or None: left out."""

Answers = Mapping[str, Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One questionnaire on one day.

    Attributes:
        questionnaire_id: By the name of its file in the app; it may be gone from it.
        version: Of its questions.
        day: The day on which it was filled in.
        answers: By the ids of the questions; what was left out is None or not there.

    Raises:
        Refused: an answer is of no known kind.
    """

    id: str
    questionnaire_id: str
    version: int
    day: date
    answers: Answers = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        check_id(self.id)
        check_id(self.questionnaire_id, "questionnaire_id")
        if type(self.version) is not int:
            raise Refused(Reason.NOT_WHOLE, ("version",))
        check_range(self.version, "version", 1, LATEST_VERSION)
        check_day(self.day)
        if len(self.answers) > MOST_ANSWERS:
            raise Refused(Reason.TOO_MANY, ("answers",), (MOST_ANSWERS,))
        for item, answer in self.answers.items():
            _check_answer(item, answer)
        object.__setattr__(self, "answers", MappingProxyType(dict(sorted(self.answers.items()))))


def check_answered(answered: Answered, today: date) -> None:
    """Only today and the days before it can be described.

    Raises:
        Refused: its day has not begun.
    """
    check_not_future(answered.day, today)


def answers_json(answered: Answered) -> str:
    """The answers as one line of JSON, in the order of their ids."""
    return json.dumps(dict(answered.answers), ensure_ascii=False, separators=(",", ":"))


def answers_of(text: str) -> Answers:
    """The answers from their JSON.

    Raises:
        Refused: it is no object of answers.
    """
    try:
        found = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_once_each)
    except (ValueError, RecursionError):
        raise Refused(Reason.NOT_JSON, ("answers",)) from None
    if not isinstance(found, dict):
        raise Refused(Reason.NOT_JSON, ("answers",))
    return found


def _check_answer(item: str, answer: Answer) -> None:
    check_id(item, "answers")
    if answer is None:
        return
    if isinstance(answer, str):
        check_text(answer, "answers")
    elif type(answer) not in (int, float) or not _is_small(answer):
        raise Refused(Reason.NOT_AN_ANSWER, ("answers",))


def _is_small(answer: float) -> bool:
    return math.isfinite(answer) and abs(answer) <= LONGEST_TEXT


def _once_each(pairs: list[tuple[str, object]]) -> dict[str, object]:
    if len(dict(pairs)) < len(pairs):
        raise ValueError
    return dict(pairs)


def _no_constant(_: str) -> None:
    """JSON has no NaN and no Infinity."""
    raise ValueError
