"""Where small wins are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.domain.win import FoundBy, Win
from companion.store.entry_store import DatedStore

if TYPE_CHECKING:
    from companion.store.tables import WinRow

COLUMNS = "id, day, text, found_by"


class WinStore(DatedStore[Win]):
    """Small wins, in the order of days."""

    table = "wins"
    columns = COLUMNS
    topic = Topic.WINS

    def _row_class(self) -> type[WinRow]:
        from companion.store.tables import WinRow

        return WinRow

    def _entry(self, row: tuple[Any, ...]) -> Win:
        return win_of(row)


def win_of(row: tuple[Any, ...]) -> Win:
    """A win from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    win_id, day, text, found_by = row
    return Win(id=win_id, day=date.fromisoformat(day), text=text, found_by=FoundBy(found_by))
