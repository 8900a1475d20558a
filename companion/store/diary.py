"""Where check-ins are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from companion.domain.diary import SCALES, CheckIn, Measure, entered_later
from companion.domain.topics import Topic
from companion.store.columns import instant, split, wall_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.store.database import Database

_SCALES = ", ".join(SCALES)
COLUMNS = f"id, day, recorded_at, utc_offset_min, hard_day, did, {_SCALES}, regions, note"
_SELECT = f"SELECT {COLUMNS} FROM diary"


@dataclass(frozen=True, slots=True)
class DiaryColumns:
    """Many check-ins, one tuple a column, in the order of days; all are of one length.

    Attributes:
        days: The day described; a day may come several times.
        did: Whether something was done that matters.
        scales: 0 to 10 by measure, None where not answered.
        entered_later: Whether it was written more than 48 h after its day.
    """

    days: tuple[date, ...]
    did: tuple[bool, ...]
    scales: dict[Measure, tuple[int | None, ...]]
    entered_later: tuple[bool, ...]


class DiaryStore:
    """The check-ins of one person."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def between(self, first: date, last: date) -> tuple[CheckIn, ...]:
        """The check-ins of some days, in the order of days and of writing."""
        return self._where(
            "deleted_at IS NULL AND day BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
        )

    def on(self, day: date) -> tuple[CheckIn, ...]:
        """The check-ins of one day, in the order of writing."""
        return self.between(day, day)

    def find(self, check_in_id: str) -> CheckIn | None:
        """The check-in with this id, unless it lies in the bin."""
        found = self._where("deleted_at IS NULL AND id = ?", (check_in_id,))
        return found[0] if found else None

    def in_bin(self) -> tuple[CheckIn, ...]:
        """What was deleted in the last 30 days."""
        return self._where("deleted_at IS NOT NULL", ())

    def all_ids(self) -> dict[str, bool]:
        """Every id there is, and whether it lies in the bin."""
        rows = self._database.read("SELECT id, deleted_at IS NOT NULL FROM diary")
        return {row[0]: bool(row[1]) for row in rows}

    def _where(self, condition: str, values: Sequence[object]) -> tuple[CheckIn, ...]:
        order = "ORDER BY day, recorded_at, rowid"
        rows = self._database.each(f"{_SELECT} WHERE {condition} {order}", values)
        return tuple(check_in_of(row) for row in rows)

    def columns(self, first: date, last: date) -> DiaryColumns:
        """The figures of some days as columns: quick for many years."""
        rows = self._database.read(
            f"SELECT day, did <> '', recorded_at, utc_offset_min, {_SCALES} FROM diary"
            " WHERE deleted_at IS NULL AND day BETWEEN ? AND ? ORDER BY day, recorded_at, id",
            (first.isoformat(), last.isoformat()),
        )
        if not rows:
            return DiaryColumns((), (), dict.fromkeys(SCALES, ()), ())
        texts, did, recorded, offsets, *scales = zip(*rows, strict=True)
        days = tuple(map(date.fromisoformat, texts))
        written = map(wall_time, recorded, offsets)
        return DiaryColumns(
            days=days,
            did=tuple(map(bool, did)),
            scales=dict(zip(SCALES, scales, strict=True)),
            entered_later=tuple(map(entered_later, days, written)),
        )

    def span(self) -> tuple[date, date] | None:
        """The first and the last day that has a check-in; None while there is none."""
        first, last = self._database.read(
            "SELECT (SELECT min(day) FROM diary WHERE deleted_at IS NULL),"
            " (SELECT max(day) FROM diary WHERE deleted_at IS NULL)"  # each by the index of days
        )[0]
        return (date.fromisoformat(first), date.fromisoformat(last)) if first else None

    def done_words(self, since: date) -> tuple[tuple[str, ...], ...]:
        """What was done that mattered, check-in by check-in, oldest first."""
        rows = self._database.read(
            "SELECT did FROM diary WHERE deleted_at IS NULL AND did <> '' AND day >= ?"
            " ORDER BY day, recorded_at",
            (since.isoformat(),),
        )
        return tuple(split(row[0]) for row in rows)

    def add(self, check_in: CheckIn) -> None:
        """Keep a new check-in."""
        from companion.store.tables import DiaryRow

        with self._database.write(Topic.DIARY) as session:
            session.add(DiaryRow.of(check_in))
            session.flush()

    def replace(self, check_in: CheckIn) -> None:
        """Keep other answers under the same id."""
        from companion.store.keeping import keep_values
        from companion.store.tables import DiaryRow

        with self._database.write(Topic.DIARY) as session:
            keep_values(session, DiaryRow, DiaryRow.values_of(check_in))

    def remove(self, check_in_id: str, at: datetime) -> None:
        """Put a check-in into the bin."""
        from companion.store.bin import put_in_bin
        from companion.store.tables import DiaryRow

        with self._database.write(Topic.DIARY) as session:
            put_in_bin(session, DiaryRow, check_in_id, at)

    def restore(self, check_in_id: str) -> None:
        """Take a check-in out of the bin."""
        from companion.store.bin import take_from_bin
        from companion.store.tables import DiaryRow

        with self._database.write(Topic.DIARY) as session:
            take_from_bin(session, DiaryRow, check_in_id)


def check_in_of(row: tuple[Any, ...]) -> CheckIn:
    """A check-in from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    check_in_id, day, recorded, offset, hard, did, *scales, regions, note = row
    return CheckIn(
        id=check_in_id,
        day=date.fromisoformat(day),
        recorded_at=instant(recorded, offset),
        hard_day=bool(hard),
        did=split(did),
        **dict(zip((scale.value for scale in SCALES), scales, strict=True)),
        regions=split(regions),
        note=note,
    )


def year_before(day: date) -> date:
    """A year back: how far own words are remembered as buttons."""
    return day - timedelta(days=365)
