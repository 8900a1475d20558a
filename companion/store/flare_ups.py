"""Where flare-ups are kept."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from companion.domain.flare_ups import FlareUp
from companion.domain.topics import Topic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.store.database import Database

COLUMNS = "id, starts_on, ends_on, note"


class FlareUpStore:
    """Days on which the person goes gently."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[FlareUp, ...]:
        """Every flare-up, in the order of days."""
        return self._where("deleted_at IS NULL")

    def between(self, first: date, last: date) -> tuple[FlareUp, ...]:
        """The flare-ups whose gentle days touch these days."""
        return self._where(
            "deleted_at IS NULL AND starts_on <= ? AND ends_on >= ?",
            (last.isoformat(), first.isoformat()),
        )

    def in_bin(self) -> tuple[FlareUp, ...]:
        """What was deleted in the last 30 days."""
        return self._where("deleted_at IS NOT NULL")

    def all_ids(self) -> dict[str, bool]:
        """Every id there is, and whether it lies in the bin."""
        rows = self._database.read("SELECT id, deleted_at IS NOT NULL FROM flare_ups")
        return {row[0]: bool(row[1]) for row in rows}

    def _where(self, condition: str, values: Sequence[object] = ()) -> tuple[FlareUp, ...]:
        rows = self._database.read(
            f"SELECT {COLUMNS} FROM flare_ups WHERE {condition} ORDER BY starts_on, id", values
        )
        return tuple(flare_up_of(row) for row in rows)

    def keep(self, flare_up: FlareUp) -> None:
        """Begin a flare-up, or change it."""
        from companion.store.keeping import keep
        from companion.store.tables import FlareUpRow

        with self._database.write(Topic.FLARE_UPS) as session:
            keep(session, FlareUpRow.of(flare_up))

    def remove(self, flare_up_id: str, at: datetime) -> None:
        """Put a flare-up into the bin."""
        from companion.store.bin import put_in_bin
        from companion.store.tables import FlareUpRow

        with self._database.write(Topic.FLARE_UPS) as session:
            put_in_bin(session, FlareUpRow, flare_up_id, at)

    def restore(self, flare_up_id: str) -> None:
        """Take a flare-up out of the bin."""
        from companion.store.bin import take_from_bin
        from companion.store.tables import FlareUpRow

        with self._database.write(Topic.FLARE_UPS) as session:
            take_from_bin(session, FlareUpRow, flare_up_id)


def flare_up_of(row: tuple[Any, ...]) -> FlareUp:
    """A flare-up from its COLUMNS."""
    each_id, starts_on, ends_on, note = row
    return FlareUp(
        id=each_id,
        starts_on=date.fromisoformat(starts_on),
        ends_on=date.fromisoformat(ends_on),
        note=note,
    )
