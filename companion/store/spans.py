"""Where breaks and spells of the full sleep diary are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from companion.domain.spans import Break, Spell
from companion.domain.topics import Topic

if TYPE_CHECKING:
    from companion.store.database import Database


class BreakStore:
    """Days of rest from the diary."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def on(self, day: date) -> Break | None:
        """The break that a day lies in."""
        found = self.between(day, day)
        return found[-1] if found else None

    def between(self, first: date, last: date) -> tuple[Break, ...]:
        """The breaks that touch these days."""
        rows = _touching(self._database, "breaks", first, last)
        return tuple(Break(id=row[0], first=row[1], last=row[2]) for row in rows)

    def keep(self, rest: Break) -> None:
        """Begin a break, or change one."""
        from companion.store.keeping import keep
        from companion.store.tables import BreakRow

        with self._database.write(Topic.BREAKS) as session:
            keep(session, BreakRow(id=rest.id, first=rest.first, last=rest.last))

    def remove(self, break_id: str) -> None:
        """As if the break had never been begun."""
        from companion.store.tables import BreakRow

        with self._database.write(Topic.BREAKS) as session:
            session.delete(session.get_one(BreakRow, break_id))
            session.flush()


class SpellStore:
    """Days on which the full sleep diary is kept."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def on(self, day: date) -> Spell | None:
        """The spell that a day of waking lies in."""
        found = self.between(day, day)
        return found[-1] if found else None

    def between(self, first: date, last: date) -> tuple[Spell, ...]:
        """The spells that touch these days."""
        rows = _touching(self._database, "spells", first, last)
        return tuple(Spell(id=row[0], first=row[1], last=row[2]) for row in rows)

    def keep(self, spell: Spell) -> None:
        """Begin a spell, or change one."""
        from companion.store.keeping import keep
        from companion.store.tables import SpellRow

        with self._database.write(Topic.SPELLS) as session:
            keep(session, SpellRow(id=spell.id, first=spell.first, last=spell.last))

    def remove(self, spell_id: str) -> None:
        """End a spell as if it had never been begun."""
        from companion.store.tables import SpellRow

        with self._database.write(Topic.SPELLS) as session:
            session.delete(session.get_one(SpellRow, spell_id))
            session.flush()


def _touching(
    database: Database, table: str, first: date, last: date
) -> list[tuple[str, date, date]]:
    rows = database.read(
        f"SELECT id, first, last FROM {table} WHERE first <= ? AND last >= ? ORDER BY first",
        (last.isoformat(), first.isoformat()),
    )
    return [(row[0], date.fromisoformat(row[1]), date.fromisoformat(row[2])) for row in rows]
