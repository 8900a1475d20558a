"""Reads what was typed into a paper diary's table: the days it makes, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from companion.domain.refused import Refused
from companion.screens.typing.questions import sessions_of, with_answers
from companion.wording.refusals import sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.pacing_sessions import Session
    from companion.screens.forms.entry import Entry
    from companion.screens.typing.questions import Place, Question


@dataclass(frozen=True, slots=True)
class Typed:
    """A day with what was typed about it."""

    before: Entry
    after: Entry
    sessions: tuple[Session, ...]


class Reading:
    """All that was typed, read at once.

    Args:
        questions: The rows of the table, by their keys.
        entry_of: What is kept of a day already.

    Attributes:
        days: The days as they can be kept, earliest first.
        wrong: What cannot be kept, each cell with a sentence; the days go without these.
    """

    def __init__(
        self,
        cells: Mapping[Place, str],
        questions: Mapping[str, Question],
        entry_of: Callable[[date], Entry],
        clock: Clock,
    ) -> None:
        self._questions = questions
        self._clock = clock
        self.wrong: dict[Place, str] = {}
        by_day: dict[date, dict[str, Any]] = {}
        for place, text in cells.items():
            self._read(place, text, by_day.setdefault(place[1], {}))
        self.days = [
            self._day(day, entry_of(day), answers) for day, answers in sorted(by_day.items())
        ]

    def _read(self, place: Place, text: str, answers: dict[str, Any]) -> None:
        key, _ = place
        try:
            answers[key] = self._questions[key].read(text)
        except Refused as refused:
            self.wrong[place] = sentence(refused)
        except ValueError as error:
            self.wrong[place] = str(error)

    def _day(self, day: date, before: Entry, answers: dict[str, Any]) -> Typed:
        sessions = self._sessions(day, answers)
        while True:
            try:
                return Typed(before, with_answers(before, day, answers, self._clock), sessions)
            except Refused as refused:
                named = [key for key in refused.fields if key in answers] or [next(iter(answers))]
                for key in named:  # without them the rest of the day is looked at as well
                    del answers[key]
                    self.wrong[key, day] = sentence(refused)

    def _sessions(self, day: date, answers: Mapping[str, Any]) -> tuple[Session, ...]:
        made: list[Session] = []
        for key, question in self._questions.items():
            if question.activity is not None:
                try:
                    made += sessions_of(day, answers, (question.activity,), self._clock.today())
                except Refused as refused:
                    self.wrong[key, day] = sentence(refused)
        return tuple(made)
