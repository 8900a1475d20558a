"""Where flare-ups are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.flare_ups import FlareUp
from companion.domain.topics import Topic
from companion.store.entry_store import EntryStore

if TYPE_CHECKING:
    from companion.store.tables import FlareUpRow

COLUMNS = "id, starts_on, ends_on, note"


class FlareUpStore(EntryStore[FlareUp]):
    """Days on which the person goes gently, in their order."""

    table = "flare_ups"
    columns = COLUMNS
    order = "starts_on, id"
    topic = Topic.FLARE_UPS

    def between(self, first: date, last: date) -> tuple[FlareUp, ...]:
        """The flare-ups whose gentle days touch these days."""
        return self._where(
            "deleted_at IS NULL AND starts_on <= ? AND ends_on >= ?",
            (last.isoformat(), first.isoformat()),
        )

    def _row_class(self) -> type[FlareUpRow]:
        from companion.store.tables import FlareUpRow

        return FlareUpRow

    def _entry(self, row: tuple[Any, ...]) -> FlareUp:
        return flare_up_of(row)


def flare_up_of(row: tuple[Any, ...]) -> FlareUp:
    """A flare-up from its COLUMNS."""
    each_id, starts_on, ends_on, note = row
    return FlareUp(
        id=each_id,
        starts_on=date.fromisoformat(starts_on),
        ends_on=date.fromisoformat(ends_on),
        note=note,
    )
