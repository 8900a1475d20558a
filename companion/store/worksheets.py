"""Where worksheets are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic
from companion.store.columns import instant
from companion.store.entry_store import EntryStore

if TYPE_CHECKING:
    from companion.domain.worksheet import Worksheet
    from companion.store.tables import WorksheetRow

COLUMNS = "id, kind, version, day, created_at, utc_offset_min, title, content"


class WorksheetStore(EntryStore["Worksheet"]):
    """The pages that were written, whatever their kind, in the order in which they were begun."""

    table = "worksheets"
    columns = COLUMNS
    order = "day, created_at, rowid"
    topic = Topic.WORKSHEETS

    def of_kind(self, kind: str) -> tuple[Worksheet, ...]:
        """Those of one kind, in the same order."""
        return self._where("deleted_at IS NULL AND kind = ?", (kind,))

    def latest(self, kind: str) -> Worksheet | None:
        """The one of a kind that was begun last."""
        found = self.of_kind(kind)
        return found[-1] if found else None

    def due(self, today: date) -> tuple[Worksheet, ...]:
        """Those whose small step can be shown today, by the day of the step."""
        from companion.domain.worksheet import ACTION_ON

        with_step = self._where("deleted_at IS NULL AND instr(content, ?)", (f'"{ACTION_ON}":',))
        found = [(each.action_on or today, each) for each in with_step if each.is_due(today)]
        return tuple(each for _, each in sorted(found, key=lambda pair: pair[0]))

    def _row_class(self) -> type[WorksheetRow]:
        from companion.store.tables import WorksheetRow

        return WorksheetRow

    def _entry(self, row: tuple[Any, ...]) -> Worksheet:
        return worksheet_of(row)


def worksheet_of(row: tuple[Any, ...]) -> Worksheet:
    """A worksheet from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    from companion.domain.worksheet import Worksheet, content_of

    each_id, kind, version, day, created_at, offset, title, content = row
    return Worksheet(
        id=each_id,
        kind=kind,
        version=version,
        day=date.fromisoformat(day),
        created_at=instant(created_at, offset),
        title=title,
        content=content_of(content),
    )
