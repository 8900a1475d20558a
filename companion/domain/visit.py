"""My visit: what the person wants from the next clinic visit, and what the page shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from companion.domain.happening import HappeningKind
from companion.domain.refused import (
    LONGEST_TEXT,
    Reason,
    Refused,
    check_day,
    check_id,
    check_text,
)

MOST_QUESTIONS = 3

NONE_OF = (HappeningKind.FALL, HappeningKind.EMERGENCY)
"""What a person can say there was none of. A clinic asks about these two; that nothing is written
down would not answer it."""


class Section(StrEnum):
    """A part of the printed page that can be left out."""

    QUESTIONS = "questions"
    GOALS = "goals"
    NEWS = "news"
    MEASURES = "measures"
    PAIN = "pain"
    SLEEP = "sleep"
    QUESTIONNAIRES = "questionnaires"
    PACING = "pacing"
    PROGRAMME = "programme"
    PRACTICES = "practices"
    CHARTS = "charts"


class Reader(StrEnum):
    """Who the page is for; each has its own parts to begin with."""

    PHYSIOTHERAPIST = "physiotherapist"
    DOCTOR = "doctor"
    PSYCHOLOGIST = "psychologist"


_FOR_ALL = frozenset(
    {Section.QUESTIONS, Section.GOALS, Section.NEWS, Section.MEASURES, Section.CHARTS}
)
BEGIN_WITH: Mapping[Reader, frozenset[Section]] = MappingProxyType(
    {
        Reader.PHYSIOTHERAPIST: _FOR_ALL | {Section.PACING, Section.PROGRAMME, Section.PAIN},
        Reader.DOCTOR: _FOR_ALL
        | {Section.PAIN, Section.SLEEP, Section.QUESTIONNAIRES, Section.PACING},
        Reader.PSYCHOLOGIST: _FOR_ALL
        | {Section.SLEEP, Section.QUESTIONNAIRES, Section.PRACTICES, Section.PACING},
    }
)
"""The parts a page begins with for each reader; every one can be changed. Our choice, not
evidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One clinic visit being prepared.

    Attributes:
        day: Day of the visit; None while it is not fixed.
        first: First day of the page's period; None takes the last 12 weeks that have entries.
        last: Last day of the period, inclusive.
        questions: What I would like from this visit: at most three, in own words.
        news: New since my last visit, in own words.
        without: Of these there was none since the last visit, says the person.
        sections: Which parts the page shows.
        worksheets: Ids of those that the person ticked one by one; the page shows no others.
        explained: Whether a second page says how each figure is worked out.
    """

    id: str
    day: date | None = None
    first: date | None = None
    last: date | None = None
    questions: tuple[str, ...] = ()
    news: str = ""
    without: frozenset[HappeningKind] = frozenset()
    sections: frozenset[Section] = field(default_factory=lambda: frozenset(Section))
    worksheets: tuple[str, ...] = ()
    explained: bool = False

    def __post_init__(self) -> None:
        check_id(self.id)
        for name in ("day", "first", "last"):
            value = getattr(self, name)
            if value is not None:
                check_day(value, name)
        if self.first and self.last and self.last < self.first:
            raise Refused(Reason.ENDS_FIRST, ("first", "last"))
        _check_questions(self.questions)
        check_text(self.news, "news")
        if not self.without <= set(NONE_OF):
            raise Refused(Reason.NOT_ASKED, ("without",))
        for worksheet_id in self.worksheets:
            check_id(worksheet_id, "worksheets")


def _check_questions(questions: tuple[str, ...]) -> None:
    if len(questions) > MOST_QUESTIONS:
        raise Refused(Reason.TOO_MANY, ("questions",), (MOST_QUESTIONS,))
    for question in questions:
        check_text(question, "questions")
    if sum(map(len, questions)) > LONGEST_TEXT:
        raise Refused(Reason.TOO_LONG, ("questions",), (LONGEST_TEXT,))
