"""What the views of Progress have in common: a time that is looked back on, and a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from companion.screens.forms.ranges import Range, first_entry, range_begins, range_control
from companion.screens.progress.asked import OVERVIEW, Asked
from companion.ui.after_painting import AfterPainting
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.widgets.buttons import LinkButton
from companion.wording.days import period
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class ProgressView(Screen):
    """One view. Who comes after it says what it shows, in `_show` and `_show_rest`.

    Attributes:
        page: Its page.
        back: Leads to the first view.
        ranges: How far back; None where a view has times of its own.
        rest: What follows once the first parts are painted.
    """

    def __init__(
        self,
        stores: Stores,
        _settings: Settings,
        clock: Clock,
        changes: Changes,
        *,
        has_ranges: bool = True,
    ) -> None:
        super().__init__(changes)
        self._stores, self._clock = stores, clock
        self._range = Range.MONTHS
        self._days = clock.today(), clock.today()
        self.page = Page()
        self.back = LinkButton(tr("All of Progress"), "chevron-left")
        self.back.clicked.connect(self.go_back)
        self.ranges = range_control(self._range)
        self.ranges.picked.connect(self._pick_range)
        if has_ranges:
            self.page.set_header_right(self.ranges)
        self.fill(self.page)
        self.page.grow_at_foot()
        self.rest = AfterPainting(self.page.ground, *self._in_turn())

    def refresh(self) -> None:
        """Read the time that is looked back on anew, and show it."""
        begins = first_entry(self._stores.diary, self._stores.sleep)
        today = self._clock.today()
        self._days = range_begins(self._range, today, begins or today), today
        self._show(begins)
        self.rest.wait()

    def open_at(self, argument: object) -> None:
        """How far back to look; the keyboard is at the way back."""
        if isinstance(argument, Asked):
            self.look_back(argument.range)
        self.catch_up()
        self.page.begin_at_top()
        self._take_focus()

    def look_back(self, how_far: Range) -> None:
        """Look so far back."""
        if how_far is not self._range:
            self._range = how_far
            self.ranges.chosen = how_far.value
            self._stale = True

    def go_back(self) -> None:
        """To the first view, with the same time."""
        self._open(OVERVIEW)

    def where(self) -> object:
        """How far back it looks."""
        return self._range.value

    def come_back(self, where: object) -> None:
        """Look as far back again."""
        if where in {each.value for each in Range}:
            self.look_back(Range(where))
            if self.isVisible():
                self.catch_up()

    def head(self, title: str, line: str) -> None:
        """Name the view and its days."""
        self.page.set_heading(title, "  ·  ".join((line, period(*self._days))))

    def add_back(self) -> None:
        """Put the way back at the top."""
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def add_all(self, *parts: QWidget) -> None:
        """Put these below each other."""
        for part in parts:
            self.page.add(part)

    def _open(self, view: str) -> None:
        self.go_to.emit("progress", (view, Asked(self._range)))

    def _take_focus(self) -> None:
        self.back.setFocus()

    def _show(self, begins: date | None) -> None:
        """Show what comes first; `begins` is the first day with an entry."""

    def _in_turn(self) -> tuple[Callable[[], None], ...]:
        """What follows, one after the other."""
        return (self._show_rest,)

    def _show_rest(self) -> None:
        """Show what follows."""

    def _pick_range(self, key: str) -> None:
        self._range = Range(key)
        self.refresh()
