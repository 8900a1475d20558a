"""Where questionnaires are kept that were filled in."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.store.entry_store import DatedStore

if TYPE_CHECKING:
    from companion.domain.questionnaire import Answered
    from companion.store.tables import QuestionnaireRow

COLUMNS = "id, questionnaire_id, version, day, answers"


class QuestionnaireStore(DatedStore["Answered"]):
    """Answers, in the order of days; on one day in the order of writing."""

    table = "questionnaires"
    columns = COLUMNS
    topic = Topic.QUESTIONNAIRES

    def of_kind(self, questionnaire_id: str) -> tuple[Answered, ...]:
        """Those to one questionnaire, in their order."""
        return self._where("deleted_at IS NULL AND questionnaire_id = ?", (questionnaire_id,))

    def latest(self, questionnaire_id: str) -> Answered | None:
        """The last answers to one questionnaire."""
        found = self.of_kind(questionnaire_id)
        return found[-1] if found else None

    def last_days(self) -> dict[str, date]:
        """The day on which each was answered last, by its name."""
        rows = self._database.read(
            "SELECT questionnaire_id, max(day) FROM questionnaires WHERE deleted_at IS NULL"
            " GROUP BY questionnaire_id"
        )
        return {questionnaire_id: date.fromisoformat(day) for questionnaire_id, day in rows}

    def _row_class(self) -> type[QuestionnaireRow]:
        from companion.store.tables import QuestionnaireRow

        return QuestionnaireRow

    def _entry(self, row: tuple[Any, ...]) -> Answered:
        return answered_of(row)


def answered_of(row: tuple[Any, ...]) -> Answered:
    """Answers from their COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    from companion.domain.questionnaire import Answered, answers_of

    each_id, questionnaire_id, version, day, answers = row
    return Answered(
        id=each_id,
        questionnaire_id=questionnaire_id,
        version=version,
        day=date.fromisoformat(day),
        answers=answers_of(answers),
    )
