"""Where it is kept what was practised."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from companion.domain.practised import Practised
from companion.domain.topics import Topic
from companion.store.columns import instant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.store.database import Database

COLUMNS = (
    "id, practice_id, day, started_at, utc_offset_min, minutes, tension_before, tension_after, note"
)


class PractisedStore:
    """What was practised: one practice each."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Practised, ...]:
        """Every entry, in the order of days."""
        return self._where("deleted_at IS NULL")

    def between(self, first: date, last: date) -> tuple[Practised, ...]:
        """The entries of some days, in their order."""
        return self._where(
            "deleted_at IS NULL AND day BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
        )

    def find(self, entry_id: str) -> Practised | None:
        """The entry with this id, unless it lies in the bin."""
        found = self._where("deleted_at IS NULL AND id = ?", (entry_id,))
        return found[0] if found else None

    def last(self) -> Practised | None:
        """What was practised last."""
        rows = self._database.read(
            f"SELECT {COLUMNS} FROM practised WHERE deleted_at IS NULL"
            " ORDER BY day DESC, started_at DESC, rowid DESC LIMIT 1"
        )
        return practised_of(rows[0]) if rows else None

    def in_bin(self) -> tuple[Practised, ...]:
        """What was deleted in the last 30 days."""
        return self._where("deleted_at IS NOT NULL")

    def all_ids(self) -> dict[str, bool]:
        """Every id there is, and whether it lies in the bin."""
        rows = self._database.read("SELECT id, deleted_at IS NOT NULL FROM practised")
        return {row[0]: bool(row[1]) for row in rows}

    def _where(self, condition: str, values: Sequence[object] = ()) -> tuple[Practised, ...]:
        rows = self._database.each(
            f"SELECT {COLUMNS} FROM practised WHERE {condition} ORDER BY day, started_at, rowid",
            values,
        )
        return tuple(practised_of(row) for row in rows)

    def keep(self, entry: Practised) -> None:
        """Add an entry, or change it."""
        from companion.store.keeping import keep
        from companion.store.tables import PractisedRow

        with self._database.write(Topic.CALM) as session:
            keep(session, PractisedRow.of(entry))

    def remove(self, entry_id: str, at: datetime) -> None:
        """Put an entry into the bin."""
        from companion.store.bin import put_in_bin
        from companion.store.tables import PractisedRow

        with self._database.write(Topic.CALM) as session:
            put_in_bin(session, PractisedRow, entry_id, at)

    def restore(self, entry_id: str) -> None:
        """Take an entry out of the bin."""
        from companion.store.bin import take_from_bin
        from companion.store.tables import PractisedRow

        with self._database.write(Topic.CALM) as session:
            take_from_bin(session, PractisedRow, entry_id)


def practised_of(row: tuple[Any, ...]) -> Practised:
    """An entry from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    entry_id, practice_id, day, started_at, offset, minutes, before, after, note = row
    return Practised(
        id=entry_id,
        practice_id=practice_id,
        day=date.fromisoformat(day),
        started_at=instant(started_at, offset) if started_at else None,
        minutes=minutes,
        tension_before=before,
        tension_after=after,
        note=note,
    )
