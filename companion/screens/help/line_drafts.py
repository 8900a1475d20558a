"""A correction that is not finished survives: it is kept like all typing, and offered again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from shiboken6 import isValid

from companion.screens.forms.drafts import DraftKeeper

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.screens.help.line_row import LineRow
    from companion.store.drafts import DraftStore

_HELP_LINE = "help line "


class LineDrafts:
    """The drafts of lines that are being changed or added, each under the id of its line."""

    def __init__(self, drafts: DraftStore, clock: Clock) -> None:
        self._drafts = drafts
        self._clock = clock
        self._keepers: dict[str, DraftKeeper] = {}

    def watch(self, row: LineRow) -> dict[str, Any] | None:
        """Keep what is typed in a row from now on; gives its draft if there is one."""
        line_id = row.shown.line.id
        keeper = DraftKeeper(row, self._drafts, self._clock, partial(_read, row))
        self._keepers[line_id] = keeper
        row.typed.connect(keeper.note_change)
        return keeper.begin(_HELP_LINE + line_id)

    def begun(self) -> list[str]:
        """The ids of lines that were being added, and are not kept yet."""
        forms = (form for form in self._drafts.forms() if form.startswith(_HELP_LINE))
        return [
            form.removeprefix(_HELP_LINE)
            for form in forms
            if (self._drafts.get(form) or {}).get("new")
        ]

    def drop(self, line_id: str) -> None:
        """The line was kept, or its change is not wanted."""
        if line_id in self._keepers and isValid(self._keepers[line_id]):
            self._keepers[line_id].drop()

    def keep_now(self) -> None:
        """The page is left: do not wait for the timers."""
        for keeper in self._keepers.values():
            if isValid(keeper):
                keeper.keep_if_waiting()

    def keep_all(self) -> None:
        """The app ends or locks: raise where it cannot be kept."""
        self.keep_now()
        self._drafts.keep_unkept(self._clock.now())


def _read(row: LineRow) -> dict[str, Any]:
    name, contact = row.name.text(), row.contact.text()
    return {"name": name, "contact": contact, "new": not row.shown.line.contact}
