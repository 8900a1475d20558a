"""Looks for words in everything a person wrote in their own words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from companion.domain.finding import Found, Kind, holds, words_of
from companion.store.goals import NOT_IN_BIN
from companion.store.questionnaires import QuestionnaireStore
from companion.store.worksheets import WorksheetStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.store.database import Database

_WRITTEN = (
    (
        Kind.CHECK_IN,
        "SELECT id, day, '', replace(did, ';', ', ') || char(10) || note FROM diary"
        " WHERE deleted_at IS NULL AND (did <> '' OR note <> '')",
    ),
    (
        Kind.NIGHT,
        "SELECT id, day, '', note FROM nights WHERE deleted_at IS NULL AND note <> ''",
    ),
    (
        Kind.SESSION,
        "SELECT s.id, s.day, a.name, s.note FROM pacing_sessions AS s"
        " JOIN activities AS a ON a.id = s.activity_id"
        " WHERE s.deleted_at IS NULL AND a.deleted_at IS NULL AND s.note <> ''",
    ),
    (
        Kind.FLARE_UP,
        "SELECT id, starts_on, '', note FROM flare_ups WHERE deleted_at IS NULL AND note <> ''",
    ),
    (
        Kind.ACTIVITY,
        "SELECT id, NULL, name, name || char(10) || why || char(10) || note FROM activities"
        " WHERE deleted_at IS NULL",
    ),
    (
        Kind.EXERCISE,
        "SELECT id, day, coalesce((SELECT name FROM exercise_plan AS p"
        " WHERE p.exercise_id = l.exercise_id"
        " ORDER BY p.deleted_at IS NULL DESC, p.starts_on DESC LIMIT 1), ''), note"
        " FROM exercise_log AS l WHERE deleted_at IS NULL AND note <> ''",
    ),
    (
        Kind.PRACTICE,
        "SELECT id, day, '', note FROM practised WHERE deleted_at IS NULL AND note <> ''",
    ),
    (
        Kind.GOAL,
        "SELECT id, NULL, title, title || char(10) || because || char(10) || level_minus2"
        " || char(10) || level_minus1 || char(10) || level_0 || char(10) || level_plus1"
        " || char(10) || level_plus2 FROM goals WHERE deleted_at IS NULL",
    ),
    (
        Kind.GOAL_STEP,
        "SELECT goal_id, NULL, (SELECT title FROM goals WHERE id = s.goal_id), text"
        f" FROM goal_steps AS s WHERE deleted_at IS NULL AND {NOT_IN_BIN}",
    ),
    (
        Kind.GOAL_REVIEW,
        "SELECT goal_id, day, (SELECT title FROM goals WHERE id = r.goal_id), note"
        f" FROM goal_reviews AS r WHERE deleted_at IS NULL AND {NOT_IN_BIN} AND note <> ''",
    ),
    (
        Kind.RATING,  # once, however often it was rated
        "SELECT id, max(day), '', activity FROM activity_ratings WHERE deleted_at IS NULL"
        " GROUP BY activity",
    ),
    (Kind.WIN, "SELECT id, day, '', text FROM wins WHERE deleted_at IS NULL"),
    (
        Kind.HAPPENING,
        "SELECT id, day, '', text FROM happenings WHERE deleted_at IS NULL AND text <> ''",
    ),
    (
        Kind.PROGRAMME,  # once, however often its dose was changed
        "SELECT exercise_id, NULL, name,"
        " name || char(10) || programme || char(10) || resistance || char(10) || note"
        " FROM (SELECT *, max(starts_on) FROM exercise_plan WHERE deleted_at IS NULL"
        " GROUP BY programme, exercise_id, name, note)",
    ),
)


class Search:
    """The search over all that is kept; what lies in the bin is not found."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, asked: str) -> tuple[Found, ...]:
        """Every place with all these words: activities, exercises and goals first, then by day."""
        words = words_of(asked)
        if not words:
            return ()
        found = [
            Found(kind, row_id, date.fromisoformat(day) if day else None, name, text)
            for kind, statement in _WRITTEN
            for row_id, day, name, text in self._database.each(statement)
            if holds(text, words)
        ]
        found += (each for each in self._of_answers() if holds(each.text, words))
        return tuple(sorted(found, key=_latest_first, reverse=True))

    def _of_answers(self) -> Iterator[Found]:
        """What was written in own words in worksheets and questionnaires."""
        for worksheet in WorksheetStore(self._database).all():
            text = "\n".join(worksheet.texts)
            yield Found(Kind.WORKSHEET, worksheet.id, worksheet.day, worksheet.title, text)
        for answered in QuestionnaireStore(self._database).all():
            written = [each for each in answered.answers.values() if isinstance(each, str)]
            if written:
                text = "\n".join(written)
                yield Found(Kind.QUESTIONNAIRE, answered.id, answered.day, "", text)


def _latest_first(found: Found) -> tuple[date, Kind, str]:
    return found.day or date.max, found.kind, found.id
