"""My activities: 3 to 5 things in own words, rated now and again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt

from companion.domain.activity_ratings import AS_BEFORE, UNABLE, rounds
from companion.domain.asked import MY_ACTIVITIES
from companion.domain.topics import Topic
from companion.screens.questionnaires.activities_form import ActivitiesForm
from companion.screens.questionnaires.history_card import OverTimeCard
from companion.screens.questionnaires.rounds_card import MeanCard, RoundsCard, points
from companion.screens.questionnaires.schedule_card import ScheduleCard
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.widgets.buttons import LinkButton
from companion.wording import questionnaires as words
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.activity_ratings import Round
    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

PAGE = "questionnaires"


class ActivitiesView(Screen):
    """The form, what it came to, and all days.

    Attributes:
        form: Rates them.
        mean: The last day in words.
        over_time: The means of all days.
        rounds: Each day, to change and delete.
        schedule: How often they are offered again.
    """

    shows: ClassVar[Topic] = Topic.GOALS

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._build(clock)
        self.catch_up()

    def refresh(self) -> None:
        """Read them anew; what is typed stays."""
        found = rounds(self._stores.activity_ratings.all())
        self.form.follow()
        self.mean.show_rounds(found)
        rows = [(each.day, _mean(each)) for each in found]
        sentence = (
            words.history_words([day for day, _ in rows], rows[0][1], rows[-1][1]) if rows else ""
        )
        self.over_time.show_points(points(found), (UNABLE, AS_BEFORE), rows, sentence)
        self.rounds.refresh()
        self.schedule.show_choice(MY_ACTIVITIES)

    def open_at(self, argument: object) -> None:
        """Begin at the first of them."""
        self.catch_up()
        self.form.follow_draft()
        self.page.begin_at_top()
        self.form.take_focus()
        self.begun.emit()

    def save(self) -> None:
        """Ctrl+S."""
        self.form.save()

    def leave(self) -> None:
        """Keep what was typed."""
        self.form.leave()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self.form.keep_all()

    def go_back(self) -> None:
        """Back to all questionnaires."""
        self.go_to.emit(PAGE, None)

    def _build(self, clock: Clock) -> None:
        self.page = Page(words.activities_title(), words.activities_for())
        self.back = LinkButton(tr("Back to questionnaires"), "chevron-left")
        self.form = ActivitiesForm(self._stores, clock)
        self.mean, self.over_time = MeanCard(), OverTimeCard()
        self.rounds = RoundsCard(self._stores, clock)
        self.schedule = ScheduleCard(self._stores)
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.columns([self.form, self.over_time], [self.mean, self.schedule, self.rounds])
        self.back.clicked.connect(self.go_back)
        for card in (self.form, self.rounds, self.schedule):
            card.said.connect(self.said)
        self.rounds.change_wanted.connect(self.form.change)
        self.fill(self.page)


def _mean(each: Round) -> str:
    return tr("{mean} of 10").format(mean=number(each.mean, 1))
