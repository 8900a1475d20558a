"""Where it is kept what was done of each exercise."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from companion.domain.dose import Done
from companion.domain.exercise_log import LogEntry
from companion.domain.pacing_sessions import Told
from companion.domain.topics import Topic
from companion.store.columns import instant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.sessions_kept import Logged
    from companion.store.database import Database

COLUMNS = (
    "id, session_id, plan_id, exercise_id, day, done_at, utc_offset_min, as_planned,"
    " sets, repetitions, hold_s, minutes,"
    " effort, pain_before, pain_during, pain_after, pain_next_morning, note"
)


class ExerciseLogStore:
    """What was done: one exercise in one session each."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[LogEntry, ...]:
        """Every entry, in the order of days."""
        return self._where("deleted_at IS NULL")

    def between(self, first: date, last: date) -> tuple[LogEntry, ...]:
        """The entries of some days, in their order."""
        return self._where(
            "deleted_at IS NULL AND day BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
        )

    def logged(self, first: date, last: date) -> tuple[Logged, ...]:
        """The entries of some days, no more of them than sessions are counted by."""
        from companion.domain.sessions_kept import Logged

        rows = self._database.each(
            "SELECT day, plan_id, sets, repetitions, hold_s, minutes FROM exercise_log"
            " WHERE deleted_at IS NULL AND day BETWEEN ? AND ? ORDER BY day, done_at, rowid",
            (first.isoformat(), last.isoformat()),
        )
        return tuple(
            Logged(date.fromisoformat(day), plan_id, _is_done(*figures))
            for day, plan_id, *figures in rows
        )

    def of_session(self, session_id: str) -> tuple[LogEntry, ...]:
        """The entries of one session."""
        return self._where("deleted_at IS NULL AND session_id = ?", (session_id,))

    def find(self, entry_id: str) -> LogEntry | None:
        """The entry with this id, unless it lies in the bin."""
        found = self._where("deleted_at IS NULL AND id = ?", (entry_id,))
        return found[0] if found else None

    def in_bin(self) -> tuple[LogEntry, ...]:
        """What was deleted in the last 30 days."""
        return self._where("deleted_at IS NOT NULL")

    def all_ids(self) -> dict[str, bool]:
        """Every id there is, and whether it lies in the bin."""
        rows = self._database.read("SELECT id, deleted_at IS NOT NULL FROM exercise_log")
        return {row[0]: bool(row[1]) for row in rows}

    def _where(self, condition: str, values: Sequence[object] = ()) -> tuple[LogEntry, ...]:
        rows = self._database.each(
            f"SELECT {COLUMNS} FROM exercise_log WHERE {condition} ORDER BY day, done_at, rowid",
            values,
        )
        return tuple(entry_of(row) for row in rows)

    def keep(self, *entries: LogEntry) -> None:
        """Add entries, or change them: all of them or none."""
        from companion.store.keeping import keep
        from companion.store.tables import LogEntryRow

        with self._database.write(Topic.EXERCISE) as session:
            for entry in entries:
                keep(session, LogEntryRow.of(entry))

    def remove(self, entry_id: str, at: datetime) -> None:
        """Put an entry into the bin."""
        self._remove([entry_id], at)

    def remove_session(self, session_id: str, at: datetime) -> None:
        """Put a whole session into the bin."""
        self._remove([entry.id for entry in self.of_session(session_id)], at)

    def _remove(self, ids: Sequence[str], at: datetime) -> None:
        from companion.store.bin import put_in_bin
        from companion.store.tables import LogEntryRow

        with self._database.write(Topic.EXERCISE) as session:
            for entry_id in ids:
                put_in_bin(session, LogEntryRow, entry_id, at)

    def restore(self, entry_id: str) -> None:
        """Take an entry out of the bin."""
        self._restore([entry_id])

    def restore_session(self, session_id: str) -> None:
        """Take out of the bin what was deleted last of a session, all that went together."""
        rows = self._database.read(
            "SELECT id FROM exercise_log WHERE session_id = ?1 AND deleted_at ="
            " (SELECT max(deleted_at) FROM exercise_log WHERE session_id = ?1)",
            (session_id,),
        )
        self._restore([row[0] for row in rows])

    def _restore(self, ids: Sequence[str]) -> None:
        from companion.store.bin import restore_names, take_from_bin
        from companion.store.tables import LogEntryRow

        with self._database.write(Topic.EXERCISE) as session:
            for entry_id in ids:
                take_from_bin(session, LogEntryRow, entry_id)
            restore_names(session, ids)


@lru_cache(maxsize=1024)
def _is_done(
    sets: int | None, repetitions: int | None, hold_s: int | None, minutes: float | None
) -> bool:
    """The same few figures come again and again."""
    done = Done(sets=sets, repetitions=repetitions, hold_s=hold_s, minutes=minutes)
    return not done.is_nothing


def entry_of(row: tuple[Any, ...]) -> LogEntry:
    """An entry from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    each_id, session_id, plan_id, exercise_id, day, done_at, offset, told, *rest = row
    sets, repetitions, hold_s, minutes, effort, before, during, after, morning, note = rest
    return LogEntry(
        id=each_id,
        session_id=session_id,
        plan_id=plan_id,
        exercise_id=exercise_id,
        day=date.fromisoformat(day),
        done_at=instant(done_at, offset) if done_at else None,
        as_planned=Told(told) if told else None,
        done=Done(sets=sets, repetitions=repetitions, hold_s=hold_s, minutes=minutes),
        effort=effort,
        pain_before=before,
        pain_during=during,
        pain_after=after,
        pain_next_morning=morning,
        note=note,
    )
