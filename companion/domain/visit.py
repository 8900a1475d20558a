"""My visit: what the person wants from the next clinic visit, and what the page shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from companion.domain.refused import (
    LONGEST_TEXT,
    Reason,
    Refused,
    check_day,
    check_id,
    check_text,
)

MOST_QUESTIONS = 3


class Section(StrEnum):
    """A part of the printed page that can be left out."""

    QUESTIONS = "questions"
    NEWS = "news"
    MEASURES = "measures"
    PAIN = "pain"
    SLEEP = "sleep"
    PACING = "pacing"
    PROGRAMME = "programme"
    PRACTICES = "practices"
    CHARTS = "charts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One clinic visit being prepared.

    Attributes:
        day: Day of the visit; None while it is not fixed.
        first: First day of the page's period; None takes the last 12 weeks that have entries.
        last: Last day of the period, inclusive.
        questions: What I would like from this visit: at most three, in own words.
        news: New since my last visit, in own words.
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
        if len(self.questions) > MOST_QUESTIONS:
            raise Refused(Reason.TOO_MANY, ("questions",), (MOST_QUESTIONS,))
        for question in self.questions:
            check_text(question, "questions")
        if sum(map(len, self.questions)) > LONGEST_TEXT:
            raise Refused(Reason.TOO_LONG, ("questions",), (LONGEST_TEXT,))
        check_text(self.news, "news")
        for worksheet_id in self.worksheets:
            check_id(worksheet_id, "worksheets")
