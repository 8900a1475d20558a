"""Where it is kept what happened between two visits."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.store.entry_store import DatedStore

if TYPE_CHECKING:
    from companion.domain.happening import Happening
    from companion.store.tables import HappeningRow

COLUMNS = "id, day, kind, text"


class HappeningStore(DatedStore["Happening"]):
    """What happened, in the order of days."""

    table = "happenings"
    columns = COLUMNS
    topic = Topic.HAPPENINGS

    def _row_class(self) -> type[HappeningRow]:
        from companion.store.tables import HappeningRow

        return HappeningRow

    def _entry(self, row: tuple[Any, ...]) -> Happening:
        return happening_of(row)


def happening_of(row: tuple[Any, ...]) -> Happening:
    """What happened, from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    from companion.domain.happening import Happening, HappeningKind

    each_id, day, kind, text = row
    return Happening(id=each_id, day=date.fromisoformat(day), kind=HappeningKind(kind), text=text)
