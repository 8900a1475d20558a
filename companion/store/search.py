"""Looks for words in everything a person wrote in their own words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from companion.domain.finding import Found, Kind, holds, words_of
from companion.store.worksheets import WorksheetStore

if TYPE_CHECKING:
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
        """Every place with all these words: activities and exercises first, then the latest day."""
        words = words_of(asked)
        if not words:
            return ()
        found = [
            Found(kind, row_id, date.fromisoformat(day) if day else None, name, text)
            for kind, statement in _WRITTEN
            for row_id, day, name, text in self._database.each(statement)
            if holds(text, words)
        ]
        for each in WorksheetStore(self._database).all():
            text = "\n".join(each.texts)
            if holds(text, words):
                found.append(Found(Kind.WORKSHEET, each.id, each.day, each.title, text))
        return tuple(sorted(found, key=_latest_first, reverse=True))


def _latest_first(found: Found) -> tuple[date, Kind, str]:
    return found.day or date.max, found.kind, found.id
