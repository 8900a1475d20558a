"""Practices on Progress: minutes week by week, tension, and goals that follow practice."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from companion.domain.followed import Follow
from companion.domain.topics import Topic
from companion.screens.progress.marked import days_aims, goals_of, read_marks
from companion.screens.progress.practice_card import PracticeCard
from companion.screens.progress.view import ProgressView
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording import progress_cards as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class PracticeView(ProgressView):
    """The card, and the way to the page of calm."""

    shows: ClassVar[Topic] = (
        Topic.CALM | Topic.FLARE_UPS | Topic.BREAKS | Topic.PACING | Topic.HAPPENINGS
        | Topic.PROFILE | Topic.EXERCISE | Topic.GOALS
    )  # fmt: skip

    def __init__(self, stores: Stores, settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(stores, settings, clock, changes)
        self.card, self.none = PracticeCard(), Card()
        self.none.body.addWidget(PlainLabel(words.no_practice()))
        self.to_page = QuietButton(tr("Open Calm"))
        self.to_page.clicked.connect(self._to_page)
        self.add_back()
        self.add_all(self.card, self.none, in_a_row((self.to_page,)))

    def _show(self, _begins: date | None) -> None:
        first, today = self._days
        self.head(tr("Practice"), words.line())
        entries = self._stores.practised.between(first, today)
        flare_ups = self._stores.flare_ups.between(first, today)
        marks = read_marks(self._stores, first, today)
        aims = days_aims(goals_of(self._stores, Follow.PRACTICE))
        self.card.show_practices(entries, first, today, flare_ups, marks, aims)
        show_if(not entries, self.none)

    def _to_page(self) -> None:
        self.go_to.emit("calm", None)
