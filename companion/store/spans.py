"""Where breaks and spells of the full sleep diary are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from companion.domain.spans import Break, Spell
from companion.domain.topics import Topic

if TYPE_CHECKING:
    from companion.store.database import Database
    from companion.store.tables import BreakRow, SpellRow

_Span = TypeVar("_Span", Break, Spell)


class _SpanStore(Generic[_Span]):
    """What both stores are: spans of days, each with a first and a last day."""

    _topic: ClassVar[Topic]
    _table: ClassVar[str]
    _span: type[_Span]

    def __init__(self, database: Database) -> None:
        self._database = database

    def on(self, day: date) -> _Span | None:
        """The span that a day lies in."""
        found = self.between(day, day)
        return found[-1] if found else None

    def between(self, first: date, last: date) -> tuple[_Span, ...]:
        """The spans that touch these days."""
        rows = self._database.read(
            f"SELECT id, first, last FROM {self._table}"
            " WHERE first <= ? AND last >= ? ORDER BY first",
            (last.isoformat(), first.isoformat()),
        )
        return tuple(
            self._span(id=row[0], first=date.fromisoformat(row[1]), last=date.fromisoformat(row[2]))
            for row in rows
        )

    def keep(self, span: _Span) -> None:
        """Begin a span, or change one."""
        from companion.store.keeping import keep

        with self._database.write(self._topic) as session:
            keep(session, self._row()(id=span.id, first=span.first, last=span.last))

    def remove(self, span_id: str) -> None:
        """As if the span had never been begun."""
        with self._database.write(self._topic) as session:
            session.delete(session.get_one(self._row(), span_id))
            session.flush()

    @staticmethod
    def _row() -> type[BreakRow] | type[SpellRow]:
        raise NotImplementedError


class BreakStore(_SpanStore[Break]):
    """Days of rest from the diary."""

    _topic, _table, _span = Topic.BREAKS, "breaks", Break

    @staticmethod
    def _row() -> type[BreakRow]:
        from companion.store.tables import BreakRow

        return BreakRow


class SpellStore(_SpanStore[Spell]):
    """Days of waking for which the full sleep diary is kept."""

    _topic, _table, _span = Topic.SPELLS, "spells", Spell

    @staticmethod
    def _row() -> type[SpellRow]:
        from companion.store.tables import SpellRow

        return SpellRow
