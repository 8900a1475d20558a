"""Where days of rest and sick days are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic

if TYPE_CHECKING:
    from companion.domain.kept_exercise import QuietDay
    from companion.store.database import Database

COLUMNS = "day, why"


class QuietDayStore:
    """Days that count neither for nor against a programme; one mark a day."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[QuietDay, ...]:
        """Every such day, in their order."""
        rows = self._database.read(f"SELECT {COLUMNS} FROM quiet_days ORDER BY day")
        return tuple(quiet_day_of(row) for row in rows)

    def on(self, day: date) -> QuietDay | None:
        """The mark of a day, if it has one."""
        rows = self._database.read(
            f"SELECT {COLUMNS} FROM quiet_days WHERE day = ?", (day.isoformat(),)
        )
        return quiet_day_of(rows[0]) if rows else None

    def keep(self, quiet_day: QuietDay) -> None:
        """Mark a day, in the place of the mark it has."""
        from companion.store.keeping import keep
        from companion.store.tables import QuietDayRow

        with self._database.write(Topic.EXERCISE) as session:
            keep(session, QuietDayRow.of(quiet_day))

    def remove(self, day: date) -> None:
        """Take the mark off a day."""
        from sqlmodel import col, delete

        from companion.store.tables import QuietDayRow

        with self._database.write(Topic.EXERCISE) as session:
            session.exec(delete(QuietDayRow).where(col(QuietDayRow.day) == day))


def quiet_day_of(row: tuple[Any, ...]) -> QuietDay:
    """A day from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    from companion.domain.kept_exercise import QuietDay
    from companion.domain.neutral import Neutral

    day, why = row
    return QuietDay(date.fromisoformat(day), Neutral(why))
