"""How exercise went: sessions by the week, and each exercise over the months."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from companion.domain.exercise_amounts import amounts_of
from companion.domain.kept_exercise import weeks_kept
from companion.domain.topics import Topic
from companion.screens.exercise.amounts_card import AmountsCard
from companion.screens.forms.ranges import Range, range_begins, range_control
from companion.screens.forms.shown_exercise import shown_exercise
from companion.screens.forms.weeks_kept_card import WeeksKeptCard
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording import exercise_kept as words
from companion.wording.days import period
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.exercise_log import LogEntry
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class KeptView(Screen):
    """What was done, beside what was planned; nobody is graded."""

    shows: ClassVar[Topic] = Topic.EXERCISE | Topic.PACING | Topic.FLARE_UPS | Topic.BREAKS

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._range = Range.MONTHS
        self._build()

    def refresh(self) -> None:
        """Read the range anew and show it."""
        today = self._clock.today()
        entries = self._stores.exercise_log.all()
        begins = min((entry.day for entry in entries), default=None)
        for part in (self.weeks, self.amounts, self.ranges):
            show_if(begins is not None, part)
        show_if(begins is None, self.empty)
        title, line = words.page_title()
        if begins is None:
            self.page.set_heading(title, line)
            return
        first = range_begins(self._range, today, begins)
        self.page.set_heading(title, f"{line}  ·  {period(first, today)}")
        self._show_weeks(first, today)
        self._show_amounts(entries, first, today)

    def _show_weeks(self, first: date, today: date) -> None:
        known = self._stores.exercised.between(first, today)
        flare_ups = self._stores.flare_ups.between(first, today)
        self.weeks.show_weeks(weeks_kept(known, first, today, today), flare_ups)

    def _show_amounts(self, entries: tuple[LogEntry, ...], first: date, today: date) -> None:
        programme = self._stores.programme
        known = programme.names()
        names = {
            exercise_id: shown_exercise(exercise_id, known).name
            for exercise_id in {entry.exercise_id for entry in entries}
        }
        planned = {item.exercise_id for item in programme.running(today)}
        shown = amounts_of(programme.all(), entries, names)
        in_order = sorted(shown, key=lambda each: each.exercise_id not in planned)
        self.amounts.show_amounts(in_order, first, today)

    def _build(self) -> None:
        self.page = Page()
        self.ranges = range_control(self._range)
        self.ranges.picked.connect(self._pick_range)
        self.page.set_header_right(self.ranges)
        self.weeks, self.amounts = WeeksKeptCard(), AmountsCard()
        title, line = words.nothing_yet()
        self.empty = Card(title)
        self.empty.body.addWidget(PlainLabel(line))
        self.back = LinkButton(tr("Back to exercise"), "chevron-left")
        self.back.clicked.connect(self._go_back)
        self.page.add(in_a_row((self.back,)))
        for part in (self.empty, self.weeks, self.amounts):
            self.page.add(part)
        self.fill(self.page)

    def _pick_range(self, key: str) -> None:
        self._range = Range(key)
        self.refresh()

    def _go_back(self) -> None:
        self.go_to.emit("exercise", "programme")
