"""What a person chose for their goals, wins and questionnaires."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from companion.domain.refused import check_id, check_range

REVIEW_WEEKS = 4
"""Goals are looked at again so often, unless the person chooses. Our choice, not evidence."""

MOST_WEEKS = 52


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalsProfile:
    """Choices that hold for all goals and questionnaires.

    Attributes:
        review_weeks: After so many weeks a goal is looked at again; None: never asked.
        finds_wins: Whether rules look for small wins and Today shows one.
        asked_weeks: By the id of a questionnaire, after how many weeks Today offers it again.

    Raises:
        Refused: an answer is out of its range.
    """

    review_weeks: int | None = REVIEW_WEEKS
    finds_wins: bool = True
    asked_weeks: Mapping[str, int] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        check_range(self.review_weeks, "review_weeks", 1, MOST_WEEKS)
        for questionnaire_id, weeks in self.asked_weeks.items():
            check_id(questionnaire_id, "questionnaire_id")
            check_range(weeks, "asked_weeks", 1, MOST_WEEKS)
        object.__setattr__(self, "asked_weeks", MappingProxyType(dict(self.asked_weeks)))
