"""Where worksheets are kept."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.domain.worksheet import ACTION_ON, Worksheet, content_of
from companion.store.columns import instant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.store.database import Database

COLUMNS = "id, kind, version, day, created_at, utc_offset_min, title, content"


class WorksheetStore:
    """The pages that were written, whatever their kind."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Worksheet, ...]:
        """Every worksheet, in the order in which they were begun."""
        return self._where("deleted_at IS NULL")

    def of_kind(self, kind: str) -> tuple[Worksheet, ...]:
        """Those of one kind, in the same order."""
        return self._where("deleted_at IS NULL AND kind = ?", (kind,))

    def latest(self, kind: str) -> Worksheet | None:
        """The one of a kind that was begun last."""
        found = self.of_kind(kind)
        return found[-1] if found else None

    def find(self, worksheet_id: str) -> Worksheet | None:
        """The worksheet with this id, unless it lies in the bin."""
        found = self._where("deleted_at IS NULL AND id = ?", (worksheet_id,))
        return found[0] if found else None

    def due(self, today: date) -> tuple[Worksheet, ...]:
        """Those whose small step can be shown today, by the day of the step."""
        with_step = self._where("deleted_at IS NULL AND instr(content, ?)", (f'"{ACTION_ON}":',))
        found = [(each.action_on or today, each) for each in with_step if each.is_due(today)]
        return tuple(each for _, each in sorted(found, key=lambda pair: pair[0]))

    def in_bin(self) -> tuple[Worksheet, ...]:
        """What was deleted in the last 30 days."""
        return self._where("deleted_at IS NOT NULL")

    def all_ids(self) -> dict[str, bool]:
        """Every id there is, and whether it lies in the bin."""
        rows = self._database.read("SELECT id, deleted_at IS NOT NULL FROM worksheets")
        return {row[0]: bool(row[1]) for row in rows}

    def _where(self, condition: str, values: Sequence[object] = ()) -> tuple[Worksheet, ...]:
        rows = self._database.each(
            f"SELECT {COLUMNS} FROM worksheets WHERE {condition} ORDER BY day, created_at, rowid",
            values,
        )
        return tuple(worksheet_of(row) for row in rows)

    def keep(self, worksheet: Worksheet) -> None:
        """Add a worksheet, or change it."""
        from companion.store.keeping import keep
        from companion.store.tables import WorksheetRow

        with self._database.write(Topic.WORKSHEETS) as session:
            keep(session, WorksheetRow.of(worksheet))

    def remove(self, worksheet_id: str, at: datetime) -> None:
        """Put a worksheet into the bin."""
        from companion.store.bin import put_in_bin
        from companion.store.tables import WorksheetRow

        with self._database.write(Topic.WORKSHEETS) as session:
            put_in_bin(session, WorksheetRow, worksheet_id, at)

    def restore(self, worksheet_id: str) -> None:
        """Take a worksheet out of the bin."""
        from companion.store.bin import take_from_bin
        from companion.store.tables import WorksheetRow

        with self._database.write(Topic.WORKSHEETS) as session:
            take_from_bin(session, WorksheetRow, worksheet_id)


def worksheet_of(row: tuple[Any, ...]) -> Worksheet:
    """A worksheet from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    each_id, kind, version, day, created_at, offset, title, content = row
    return Worksheet(
        id=each_id,
        kind=kind,
        version=version,
        day=date.fromisoformat(day),
        created_at=instant(created_at, offset),
        title=title,
        content=content_of(content),
    )
