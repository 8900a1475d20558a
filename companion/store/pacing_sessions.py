"""Where it is kept what was done of each activity."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from companion.domain.pacing_sessions import Session, Went
from companion.domain.topics import Topic
from companion.store.activities import NOT_IN_BIN
from companion.store.columns import instant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.store.database import Database

COLUMNS = (
    "id, activity_id, day, started_at, utc_offset_min, amount, rating_before, rating_after, note"
)


class SessionStore:
    """What was done: one go at an activity each."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Session, ...]:
        """Every session, in the order of days."""
        return self._where(f"deleted_at IS NULL AND {NOT_IN_BIN}")

    def of(self, activity_id: str) -> tuple[Session, ...]:
        """The sessions of one activity, in the order of days."""
        return self._where("deleted_at IS NULL AND activity_id = ?", (activity_id,))

    def between(self, first: date, last: date) -> tuple[Session, ...]:
        """The sessions of some days, in their order."""
        return self._where(
            f"deleted_at IS NULL AND {NOT_IN_BIN} AND day BETWEEN ? AND ?",
            (first.isoformat(), last.isoformat()),
        )

    def amounts(self, first: date, last: date) -> list[tuple[str, date, float]]:
        """What was done in some days, and no more of it: activity, day, amount, in their order."""
        rows = self._database.each(
            f"SELECT activity_id, day, amount FROM pacing_sessions WHERE deleted_at IS NULL"
            f" AND {NOT_IN_BIN} AND day BETWEEN ? AND ? ORDER BY day, started_at, rowid",
            (first.isoformat(), last.isoformat()),
        )
        return [(activity_id, date.fromisoformat(day), amount) for activity_id, day, amount in rows]

    def went(self, activity_id: str) -> tuple[Went, ...]:
        """The sessions of one activity, in the order of days: no more of them than amounts."""
        rows = self._database.each(
            "SELECT id, activity_id, day, amount FROM pacing_sessions WHERE deleted_at IS NULL"
            " AND activity_id = ? ORDER BY day, started_at, rowid",
            (activity_id,),
        )
        return tuple(
            Went(each_id, whose, date.fromisoformat(day), amount)
            for each_id, whose, day, amount in rows
        )

    def find(self, session_id: str) -> Session | None:
        """The session with this id, unless it lies in the bin."""
        found = self._where(f"deleted_at IS NULL AND {NOT_IN_BIN} AND id = ?", (session_id,))
        return found[0] if found else None

    def in_bin(self) -> tuple[Session, ...]:
        """What was deleted by itself in the last 30 days."""
        return self._where(f"deleted_at IS NOT NULL AND {NOT_IN_BIN}")

    def all_ids(self) -> dict[str, bool]:
        """Every id there is, and whether it lies in the bin."""
        rows = self._database.read(
            f"SELECT id, deleted_at IS NOT NULL OR NOT {NOT_IN_BIN} FROM pacing_sessions"
        )
        return {row[0]: bool(row[1]) for row in rows}

    def _where(self, condition: str, values: Sequence[object] = ()) -> tuple[Session, ...]:
        rows = self._database.each(
            f"SELECT {COLUMNS} FROM pacing_sessions WHERE {condition}"
            " ORDER BY day, started_at, rowid",
            values,
        )
        return tuple(session_of(row) for row in rows)

    def keep(self, session: Session) -> None:
        """Add a session, or change it."""
        from companion.store.keeping import keep
        from companion.store.tables import SessionRow

        with self._database.write(Topic.PACING) as writing:
            keep(writing, SessionRow.of(session))

    def remove(self, session_id: str, at: datetime) -> None:
        """Put a session into the bin."""
        from companion.store.bin import put_in_bin
        from companion.store.tables import SessionRow

        with self._database.write(Topic.PACING) as writing:
            put_in_bin(writing, SessionRow, session_id, at)

    def restore(self, session_id: str) -> None:
        """Take a session out of the bin."""
        from companion.store.bin import take_from_bin
        from companion.store.tables import SessionRow

        with self._database.write(Topic.PACING) as writing:
            take_from_bin(writing, SessionRow, session_id)


def session_of(row: tuple[Any, ...]) -> Session:
    """A session from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    each_id, activity_id, day, started, offset, amount, before, after, note = row
    return Session(
        id=each_id,
        activity_id=activity_id,
        day=date.fromisoformat(day),
        started_at=instant(started, offset) if started else None,
        amount=amount,
        rating_before=before,
        rating_after=after,
        note=note,
    )
