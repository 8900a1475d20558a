"""Questionnaires that are being filled in: each a draft of its own until it is saved or let go."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.questionnaire import Answered
from companion.screens.forms.entry import new_id
from companion.screens.forms.half_done import AllHalfDone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.content.questionnaires import Questionnaire
    from companion.domain.clock import Clock
    from companion.domain.questionnaire import Answer

_DRAFT = "questionnaire "


@dataclass(slots=True)
class HalfFilled:
    """One that is open.

    Attributes:
        day: On which it is filled in, as the person says.
        begun_on: The day on which it was begun.
        page: Which question is in sight, the first being 0.
    """

    id: str
    questionnaire_id: str
    version: int
    day: date
    begun_on: date
    answers: dict[str, Answer] = field(default_factory=dict)
    page: int = 0

    @property
    def draft(self) -> str:
        """The name of its draft."""
        return _DRAFT + self.id

    def state(self) -> dict[str, Any]:
        """What its draft holds."""
        return {
            "id": self.id,
            "questionnaire": self.questionnaire_id,
            "version": self.version,
            "day": self.day.isoformat(),
            "begun_on": self.begun_on.isoformat(),
            "answers": self.answers,
            "page": self.page,
        }

    def answered(self) -> Answered:
        """As it is to be kept.

        Raises:
            Refused: an answer cannot be kept.
        """
        return Answered(
            id=self.id,
            questionnaire_id=self.questionnaire_id,
            version=self.version,
            day=self.day,
            answers=self.answers,
        )


def begun(asked: Questionnaire, clock: Clock) -> HalfFilled:
    """A new one."""
    return HalfFilled(new_id(), asked.id, asked.version, clock.today(), clock.today())


def of(answered: Answered, asked: Questionnaire, clock: Clock) -> HalfFilled:
    """One that is kept, to be changed; from now on it answers the questions of now."""
    answers = dict(answered.answers)
    half = HalfFilled(answered.id, asked.id, answered.version, answered.day, clock.today(), answers)
    return fitted(half, asked)


def fitted(half: HalfFilled, asked: Questionnaire) -> HalfFilled:
    """The same with what answers the questions of now; it may be of another version of the app."""
    known = {key: each for key, each in half.answers.items() if asked.find(key) is not None}
    return replace(half, version=asked.version, answers=known)


def _read(state: Mapping[str, Any]) -> HalfFilled:
    return HalfFilled(
        id=str(state["id"]),
        questionnaire_id=str(state["questionnaire"]),
        version=int(state["version"]),
        day=date.fromisoformat(state["day"]),
        begun_on=date.fromisoformat(state.get("begun_on", state["day"])),
        answers=dict(state["answers"]),
        page=int(state["page"]),
    )


def _begun(half: HalfFilled) -> tuple[date, str]:
    return half.begun_on, half.id


HALF_FILLED = AllHalfDone(_DRAFT, _read, _begun)
