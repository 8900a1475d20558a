"""Diary: a month at a glance, and a day beside it to read, write, change, delete."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt

from companion.domain.topics import Topic
from companion.errors import CompanionError
from companion.screens.diary.bin_card import BinCard
from companion.screens.diary.day_card import DayCard
from companion.screens.diary.entry_card import EntryCard
from companion.screens.diary.exercised_day import exercised_day
from companion.screens.diary.found_place import place_of
from companion.screens.diary.month_card import MonthCard
from companion.screens.diary.month_marks import month_marks
from companion.screens.diary.paced_day import paced_day
from companion.screens.diary.search_card import SearchCard
from companion.screens.forms.drafts import drafted_days
from companion.screens.forms.entry import Entry, write
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.domain.finding import Found
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class DiaryScreen(Screen):
    """Every day there is, in at most three actions."""

    shows: ClassVar[Topic] = (
        Topic.DIARY
        | Topic.SLEEP
        | Topic.BREAKS
        | Topic.PROFILE
        | Topic.PACING
        | Topic.FLARE_UPS
        | Topic.EXERCISE
        | Topic.CALM
        | Topic.WORKSHEETS
    )

    def __init__(self, stores: Stores, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self.day = clock.today()
        self._build()
        self.catch_up()

    # --- reading ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the month and the day; an entry being written is left alone."""
        today = self._clock.today()
        marks = month_marks(self._stores, self.day)
        paced = bool(self._stores.activities.all() or self._stores.flare_ups.all())
        self.month_card.show_month(self.day, today, marks, paced=paced)
        asks = self._stores.profile.get().asks
        self.day_card.show_day(
            self.day,
            self._stores.diary.on(self.day),
            self._stores.sleep.on(self.day),
            asks,
            paced_day(self._stores, self.day),
            exercised_day(self._stores, self.day, today),
            self._stores.practised.between(self.day, self.day),
        )
        self.bin_card.refresh()
        self.search_card.refresh()

    def open_at(self, argument: object) -> None:
        """Show one day, what was deleted ("bin"), or a search ("search").

        What was typed about a day and not saved is opened to go on.
        """
        if argument == "bin":
            self._open_bin()
            return
        if argument == "search":
            self._open_search()
            return
        if isinstance(argument, date):
            self.show_day(argument)
            if argument in drafted_days(self._stores.drafts):
                self._edit(Entry(None, self._stores.sleep.on(argument)))
                return
        self.month_card.month.setFocus()
        self.page.begin_at_top()

    def show_day(self, day: date) -> None:
        """Show what is written of a day."""
        self.leave()
        self.day = min(day, self._clock.today())
        self._show_card(self.day_card)
        self.refresh()

    def save(self) -> None:
        """Save the entry that is being written."""
        if not self.entry_card.isHidden():
            self.entry_card.save()

    def leave(self) -> None:
        """Keep what was typed."""
        self.entry_card.editor.keep_draft()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self.entry_card.editor.keep_all()

    def where(self) -> object:
        """The day in sight, and the entry that is written about it."""
        editor = self.entry_card.editor
        written = editor.entry.check_in
        return {
            "day": self.day.isoformat(),
            "writes": not self.entry_card.isHidden(),
            "about": written.id if written else "",
        }

    def come_back(self, where: object) -> None:
        """Show the day again, and what was being written about it."""
        if not isinstance(where, dict):
            return
        self.show_day(date.fromisoformat(where["day"]))
        if where["writes"]:
            found = self._stores.diary.find(where["about"]) if where["about"] else None
            self._edit(Entry(found, self._stores.sleep.on(self.day)))

    # --- writing ------------------------------------------------------------------------

    def _edit(self, entry: Entry) -> None:
        self.entry_card.write_about(self.day, entry, self._stores.profile.get())
        self._show_card(self.entry_card)
        self.entry_card.editor.form.focus_first()
        self.page.scroll_to(self.entry_card)

    def _delete(self, entry: Entry) -> None:
        try:
            write(self._stores, self._clock, entry, Entry())
        except CompanionError as error:
            self.say(str(error))
            return

        def undo() -> None:
            write(self._stores, self._clock, Entry(), entry)

        self.say(tr("The entry is deleted. It stays in the bin for 30 days."), undo)

    def _on_closed(self) -> None:
        self._show_card(self.day_card)
        self.refresh()
        self.day_card.add.setFocus()

    def _show_card(self, card: QWidget) -> None:
        for each in self._cards:
            show_if(each is card, each)

    # --- moving -------------------------------------------------------------------------

    def _turn(self, first: object) -> None:
        if isinstance(first, date) and first <= self._clock.today():
            self.show_day(first)

    def _on_picked(self, day: object) -> None:
        if isinstance(day, date) and day != self.day:
            self.show_day(day)
            month = self.month_card.month
            if month.hasFocus():
                chosen = month.visualItemRect(month.currentItem())
                self.page.scroll_to_part(month.viewport(), chosen)

    def _open_bin(self) -> None:
        self._show_card(self.bin_card)
        self.bin_card.refresh()
        self.bin_card.focus_first()

    def _open_search(self) -> None:
        self.leave()
        self._show_card(self.search_card)
        self.search_card.refresh()
        self.search_card.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_card.line.selectAll()

    def _open_found(self, found: Found) -> None:
        place = place_of(found)
        if place is not None:
            self.go_to.emit(*place)
        elif found.day is not None:
            self.show_day(found.day)
            self.day_card.add.setFocus()

    # --- the page -----------------------------------------------------------------------

    def _build(self) -> None:
        self.page = Page(tr("Diary"), tr("Any day can be written, changed or left empty."))
        self.month_card = MonthCard(self.day, self._clock.today())
        self.day_card = DayCard()
        self.entry_card = EntryCard(self._stores, self._clock)
        self.bin_card = BinCard(self._stores, self._clock)
        self.search_card = SearchCard(self._stores.database)
        cards = [self.day_card, self.entry_card, self.bin_card, self.search_card]
        self._cards = tuple(cards)
        self._show_card(self.day_card)
        self.page.columns([self.month_card], cards, wide_right=True)
        self.fill(self.page)
        self.month_card.picked.connect(self._on_picked)
        self.month_card.turned.connect(self._turn)
        self.month_card.search.clicked.connect(self._open_search)
        self.month_card.deleted.clicked.connect(self._open_bin)
        self.day_card.edit.connect(self._edit)
        self.day_card.delete.connect(self._delete)
        self.entry_card.closed.connect(self._on_closed)
        self.entry_card.editor.said.connect(self.said)
        self.bin_card.said.connect(self.said)
        self.bin_card.closed.connect(self._on_closed)
        self.day_card.go_to.connect(self.go_to)
        self.search_card.opened.connect(self._open_found)
        self.search_card.closed.connect(self._on_closed)
