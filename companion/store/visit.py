"""Where the coming clinic visit is kept."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.store.columns import day_or_none, split

if TYPE_CHECKING:
    from companion.domain.visit import Visit
    from companion.store.database import Database


class VisitStore:
    """Clinic visits: the one being prepared and those before it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def latest(self) -> Visit | None:
        """The visit that was worked on last."""
        rows = self._database.read(
            "SELECT id, day, first, last, questions, news, sections, explained, worksheets,"
            " without FROM visits ORDER BY changed_at DESC, rowid DESC LIMIT 1"
        )
        return _visit(rows[0]) if rows else None

    def keep(self, visit: Visit, at: datetime) -> None:
        """Keep a visit as it now stands."""
        from companion.store.keeping import keep
        from companion.store.tables import VisitRow
        from companion.store.tables.columns import utc

        with self._database.write(Topic.VISIT) as session:
            keep(
                session,
                VisitRow(
                    id=visit.id,
                    day=visit.day,
                    first=visit.first,
                    last=visit.last,
                    questions=json.dumps(visit.questions, ensure_ascii=False),
                    news=visit.news,
                    sections=";".join(sorted(visit.sections)),
                    explained=visit.explained,
                    worksheets=";".join(visit.worksheets),
                    without=";".join(sorted(visit.without)),
                    changed_at=utc(at),
                ),
            )

    def remove(self, visit_id: str) -> None:
        """As if this visit had never been begun."""
        from companion.store.tables import VisitRow

        with self._database.write(Topic.VISIT) as session:
            row = session.get(VisitRow, visit_id)
            if row is not None:
                session.delete(row)
                session.flush()


def _visit(row: tuple[Any, ...]) -> Visit:
    from companion.domain.happening import HappeningKind
    from companion.domain.visit import Section, Visit

    visit_id, day, first, last, questions, news, sections, explained, worksheets, without = row
    return Visit(
        id=visit_id,
        day=day_or_none(day),
        first=day_or_none(first),
        last=day_or_none(last),
        questions=tuple(json.loads(questions)),
        news=news,
        sections=frozenset(Section(section) for section in split(sections)),
        explained=bool(explained),
        worksheets=split(worksheets),
        without=frozenset(HappeningKind(kind) for kind in split(without)),
    )
