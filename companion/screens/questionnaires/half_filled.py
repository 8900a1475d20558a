"""Questionnaires that are being filled in: each a draft of its own until it is saved or let go."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.questionnaire import Answered
from companion.screens.forms.entry import new_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.content.questionnaires import Questionnaire
    from companion.domain.clock import Clock
    from companion.domain.questionnaire import Answer
    from companion.store.drafts import DraftStore

_DRAFT = "questionnaire "


@dataclass(slots=True)
class HalfFilled:
    """One that is open.

    Attributes:
        page: Which question is in sight, the first being 0.
    """

    id: str
    questionnaire_id: str
    version: int
    day: date
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
    return HalfFilled(new_id(), asked.id, asked.version, clock.today())


def of(answered: Answered, asked: Questionnaire) -> HalfFilled:
    """One that is kept, to be changed; from now on it answers the questions of now."""
    known = {key: each for key, each in answered.answers.items() if asked.find(key) is not None}
    return HalfFilled(answered.id, asked.id, asked.version, answered.day, known)


def from_state(state: Mapping[str, Any] | None) -> HalfFilled | None:
    """The one that a draft holds; None where there is none, or none that makes sense."""
    if state is None:
        return None
    with suppress(KeyError, TypeError, ValueError):  # of another version of the app
        return HalfFilled(
            id=str(state["id"]),
            questionnaire_id=str(state["questionnaire"]),
            version=int(state["version"]),
            day=date.fromisoformat(state["day"]),
            answers=dict(state["answers"]),
            page=int(state["page"]),
        )
    return None


def found(drafts: DraftStore, entry_id: str) -> HalfFilled | None:
    """What is answered and not saved of one."""
    return from_state(drafts.get(_DRAFT + entry_id))


def all_begun(drafts: DraftStore) -> tuple[HalfFilled, ...]:
    """All that are being filled in, the latest first."""
    names = (name for name in drafts.forms() if name.startswith(_DRAFT))
    known = [each for each in (from_state(drafts.get(name)) for name in names) if each is not None]
    return tuple(sorted(known, key=lambda each: (each.day, each.id), reverse=True))
