"""Where nights are kept."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from companion.domain.sleep import Night
from companion.domain.times import WallTime
from companion.domain.topics import Topic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.store.database import Database

_TIMES = ("into_bed", "tried_to_sleep", "final_awakening", "out_of_bed")
_NUMBERS = (
    "quality",
    "sleep_latency_min",
    "awakenings",
    "awake_min",
    "trying_after_waking_min",
    "nap_min",
)
COLUMNS = f"id, day, as_usual, time_zone, slept, note, {', '.join((*_TIMES, *_NUMBERS))}"
_SELECT = f"SELECT {COLUMNS} FROM nights"
_HAS_TIMES = "(NOT slept OR " + " OR ".join(f"{name} IS NOT NULL" for name in _TIMES) + ")"


class SleepStore:
    """The nights of one person, one a day of waking."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def between(self, first: date, last: date) -> tuple[Night, ...]:
        """The nights of some days of waking, in their order."""
        return self._where("day BETWEEN ? AND ?", (first.isoformat(), last.isoformat()))

    def with_times(self, first: date, last: date) -> tuple[Night, ...]:
        """The nights of which any clock time is known: those with hours and efficiency."""
        days = (first.isoformat(), last.isoformat())
        return self._where(f"day BETWEEN ? AND ? AND {_HAS_TIMES}", days)

    def on(self, day: date) -> Night | None:
        """The night that ended on this day."""
        found = self.between(day, day)
        return found[0] if found else None

    def own_times_before(self, day: date, most: int) -> tuple[Night, ...]:
        """The latest nights whose times were typed, not filled in as usual; newest first."""
        rows = self._database.read(
            f"{_SELECT} WHERE deleted_at IS NULL AND NOT as_usual AND slept AND day < ?"
            f" AND into_bed IS NOT NULL ORDER BY day DESC LIMIT {most}",
            (day.isoformat(),),
        )
        return tuple(night_of(row) for row in rows)

    def in_bin(self) -> tuple[Night, ...]:
        """What was deleted in the last 30 days."""
        rows = self._database.read(f"{_SELECT} WHERE deleted_at IS NOT NULL ORDER BY day")
        return tuple(night_of(row) for row in rows)

    def all_ids(self) -> dict[str, bool]:
        """Every id there is, and whether it lies in the bin."""
        rows = self._database.read("SELECT id, deleted_at IS NOT NULL FROM nights")
        return {row[0]: bool(row[1]) for row in rows}

    def _where(self, condition: str, values: Sequence[object]) -> tuple[Night, ...]:
        rows = self._database.each(
            f"{_SELECT} WHERE deleted_at IS NULL AND {condition} ORDER BY day", values
        )
        return tuple(night_of(row) for row in rows)

    def quality(self, first: date, last: date) -> tuple[tuple[date, int], ...]:
        """How nights were, 0 to 10, as (day of waking, quality); quick for many years."""
        rows = self._database.read(
            "SELECT day, quality FROM nights WHERE deleted_at IS NULL AND quality IS NOT NULL"
            " AND day BETWEEN ? AND ? ORDER BY day",
            (first.isoformat(), last.isoformat()),
        )
        return tuple((date.fromisoformat(day), quality) for day, quality in rows)

    def days(self, first: date, last: date) -> tuple[date, ...]:
        """The days of waking that have a night."""
        rows = self._database.read(
            "SELECT day FROM nights WHERE deleted_at IS NULL AND day BETWEEN ? AND ? ORDER BY day",
            (first.isoformat(), last.isoformat()),
        )
        return tuple(date.fromisoformat(row[0]) for row in rows)

    def span(self) -> tuple[date, date] | None:
        """The first and the last day that has a night; None while there is none."""
        first, last = self._database.read(
            "SELECT (SELECT min(day) FROM nights WHERE deleted_at IS NULL),"
            " (SELECT max(day) FROM nights WHERE deleted_at IS NULL)"  # each by the index of days
        )[0]
        return (date.fromisoformat(first), date.fromisoformat(last)) if first else None

    def add(self, night: Night) -> None:
        """Keep a new night.

        Raises:
            sqlalchemy.exc.IntegrityError: the day has one; ask `on` first.
        """
        from companion.store.tables import NightRow

        with self._database.write(Topic.SLEEP) as session:
            session.add(NightRow.of(night))
            session.flush()

    def replace(self, night: Night) -> None:
        """Keep other answers under the same id."""
        from companion.store.keeping import keep_values
        from companion.store.tables import NightRow

        with self._database.write(Topic.SLEEP) as session:
            keep_values(session, NightRow, NightRow.values_of(night))

    def remove(self, night_id: str, at: datetime) -> None:
        """Put a night into the bin."""
        from companion.store.bin import put_in_bin
        from companion.store.tables import NightRow

        with self._database.write(Topic.SLEEP) as session:
            put_in_bin(session, NightRow, night_id, at)

    def restore(self, night_id: str) -> None:
        """Take a night out of the bin."""
        from companion.store.bin import take_from_bin
        from companion.store.tables import NightRow

        with self._database.write(Topic.SLEEP) as session:
            take_from_bin(session, NightRow, night_id)


def night_of(row: tuple[Any, ...]) -> Night:
    """A night from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    night_id, day, as_usual, time_zone, slept, note, *rest = row
    texts = dict(zip(_TIMES, rest[: len(_TIMES)], strict=True))
    times: dict[str, Any] = {
        name: None if text is None else WallTime.parse(text) for name, text in texts.items()
    }
    numbers = dict(zip(_NUMBERS, rest[len(_TIMES) :], strict=True))
    return Night(
        id=night_id,
        day=date.fromisoformat(day),
        as_usual=bool(as_usual),
        time_zone=time_zone,
        slept=bool(slept),
        note=note,
        **times,
        **numbers,
    )
