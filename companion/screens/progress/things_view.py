"""Compare two things: how days were after some days, beside all other days."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from companion.domain.side_by_side import TooFew, side_by_side
from companion.domain.things import Thing
from companion.domain.topics import Topic
from companion.screens.progress.details import Details
from companion.screens.progress.reading_things import all_things, read_things
from companion.screens.progress.view import ProgressView
from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.table import FiguresTable
from companion.wording import side_by_side as words
from companion.wording.things import thing_options, thing_scale

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.series import DailySeries
    from companion.domain.side_by_side import SideBySide
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class ThingsView(ProgressView):
    """Three questions, and the answer below them; nothing is looked for by itself.

    Attributes:
        grouped: What makes the two groups of days.
        looked_at: What is compared between them.
        lag: How many days lie between.
        answer: The card of the answer.
        sentences: What it says, one below the other.
    """

    shows: ClassVar[Topic] = (
        Topic.DIARY | Topic.SLEEP | Topic.PROFILE | Topic.EXERCISE | Topic.CALM | Topic.FLARE_UPS
        | Topic.BREAKS
    )  # fmt: skip

    def __init__(self, stores: Stores, settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(stores, settings, clock, changes)
        self._things: dict[Thing, DailySeries] = {}
        self._build()

    def _show(self, _begins: date | None) -> None:
        self.head(words.title(), words.line())
        self._things = read_things(self._stores, *self._days)
        options = thing_options(all_things(self._stores))
        for choice, first in ((self.grouped, Thing.EXERCISE), (self.looked_at, Thing.INTERFERENCE)):
            chosen = choice.chosen or first.value
            choice.set_options(options)
            choice.chosen = chosen if chosen in dict(options) else first.value
        self._answer()

    def _answer(self) -> None:
        """Compare what is chosen now."""
        grouped, looked_at = Thing(self.grouped.chosen), Thing(self.looked_at.chosen)
        lag = int(self.lag.chosen)
        self.scale.setText(thing_scale(looked_at))
        if grouped is looked_at and lag == 0:
            self._tell(words.same_thing())
            return
        found = side_by_side(self._things[grouped], self._things[looked_at], lag)
        if isinstance(found, TooFew):
            self._tell(words.too_few(found))
            return
        self._tell(
            words.chosen_sentence(found, grouped, looked_at),
            words.other_sentence(found, looked_at),
            words.difference_sentence(found, looked_at),
        )
        show_if(True, self.caution)
        show_if(True, self.table_button)
        self._as_table.offer(partial(_table, found, grouped, looked_at))

    def _tell(self, first: str, *more: str) -> None:
        """Say these; the caution and the table come with a comparison only."""
        for label, text in zip(self.sentences, (first, *more, "", ""), strict=False):
            label.setText(text)
            show_if(bool(text), label)
        for part in (self.caution, self.table_button, self._as_table):
            show_if(False, part)

    def _on_picked(self) -> None:
        self._answer()
        announce(self.answer, " ".join(label.text() for label in self.sentences if label.text()))

    def _build(self) -> None:
        self.grouped, self.looked_at = Choice(words.ask_grouped()), Choice(words.ask_looked_at())
        self.lag = SegmentedControl(words.lag_options(), words.ask_lag())
        self.lag.chosen = "1"
        asking, self.answer = Card(), Card()
        for asked, part in (
            (words.ask_grouped(), self.grouped),
            (words.ask_looked_at(), self.looked_at),
            (words.ask_lag(), self.lag),
        ):
            asking.body.addWidget(PlainLabel(asked, "question"))
            asking.body.addWidget(part)
            part.picked.connect(self._on_picked)
        self.sentences = (PlainLabel("", "strong"), PlainLabel("", "strong"), PlainLabel())
        self.scale, self.caution = PlainLabel("", "small"), PlainLabel(words.caution())
        self.details, self._as_table = Details(), AsTable()
        self.details.tell(words.rule_words())
        self.table_button = self._as_table.button
        self.answer.set_title(words.answer_title())
        self.answer.add_to_header(self.table_button)
        for widget in (*self.sentences, self.scale, self.caution, self._as_table, self.details):
            self.answer.body.addWidget(widget)
        self.add_back()
        self.page.columns([asking], [self.answer], wide_right=True)


def _table(found: SideBySide, grouped: Thing, looked_at: Thing) -> FiguresTable:
    return FiguresTable(words.headers(), words.rows(found, grouped, looked_at), words.title())
