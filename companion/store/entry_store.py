"""What several stores of dated entries do alike: a table with a bin."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from companion.domain.topics import Topic
    from companion.store.database import Database

E = TypeVar("E")


class EntryStore(ABC, Generic[E]):
    """The entries of one kind.

    Attributes:
        table: Where they are kept.
        columns: What is read of each.
        order: What they are sorted by.
        topic: What pages hear of when one is written.
        there: What has to hold for one to be there, besides that it is not in the bin itself.
    """

    table: ClassVar[str]
    columns: ClassVar[str]
    order: ClassVar[str]
    topic: ClassVar[Topic]
    there: ClassVar[str] = "1"

    def __init__(self, database: Database) -> None:
        self._database = database

    @abstractmethod
    def _row_class(self) -> Any:  # noqa: ANN401  a table of ours, imported when it is needed
        """The table."""

    @abstractmethod
    def _entry(self, row: tuple[Any, ...]) -> E:
        """An entry from its columns."""

    def all(self) -> tuple[E, ...]:
        """Every one, in their order."""
        return self._where("deleted_at IS NULL")

    def find(self, entry_id: str) -> E | None:
        """The one with this id, unless it lies in the bin."""
        found = self._where("deleted_at IS NULL AND id = ?", (entry_id,))
        return found[0] if found else None

    def in_bin(self) -> tuple[E, ...]:
        """What was deleted by itself in the last 30 days."""
        return self._where("deleted_at IS NOT NULL")

    def all_ids(self) -> dict[str, bool]:
        """Every id there is, and whether it lies in the bin."""
        rows = self._database.read(
            f"SELECT id, deleted_at IS NOT NULL OR NOT {self.there} FROM {self.table}"
        )
        return {row[0]: bool(row[1]) for row in rows}

    def _where(self, condition: str, values: Sequence[object] = ()) -> tuple[E, ...]:
        rows = self._database.each(
            f"SELECT {self.columns} FROM {self.table} WHERE {self.there} AND {condition}"
            f" ORDER BY {self.order}",
            values,
        )
        return tuple(map(self._entry, rows))

    def keep(self, *entries: E) -> None:
        """Add some, or change them: all of them or none."""
        from companion.store.keeping import keep

        row_class = self._row_class()
        with self._database.write(self.topic) as session:
            for each in entries:
                keep(session, row_class.of(each))

    def remove(self, entry_id: str, at: datetime) -> None:
        """Put one into the bin."""
        from companion.store.bin import put_in_bin

        with self._database.write(self.topic) as session:
            put_in_bin(session, self._row_class(), entry_id, at)

    def restore(self, entry_id: str) -> None:
        """Take one out of the bin."""
        from companion.store.bin import take_from_bin

        with self._database.write(self.topic) as session:
            take_from_bin(session, self._row_class(), entry_id)


class DatedStore(EntryStore[E]):
    """The entries of a kind that each have a day."""

    order = "day, rowid"

    def between(self, first: date, last: date) -> tuple[E, ...]:
        """Those of some days, in their order."""
        return self._where(
            "deleted_at IS NULL AND day BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
        )
