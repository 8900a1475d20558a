"""Goals on Progress: how each active goal goes by what it follows, and its levels over time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from companion.domain.goal_review import of_each, standing
from companion.domain.goals import GoalState
from companion.domain.topics import Topic
from companion.screens.forms.following import name_of
from companion.screens.forms.goal_series import GoalSeries
from companion.screens.progress.view import ProgressView
from companion.ui.charts.levels import LevelSteps
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.as_table import AsTable
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.table import FiguresTable
from companion.wording import progress_cards as words
from companion.wording.days import short_date
from companion.wording.goal_following import (
    going_words,
    named_going,
    rule_words,
    target_words,
)
from companion.wording.goal_levels import Width, level_words, standing_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.goal_following import Going, Known
    from companion.domain.goals import Goal, GoalReview
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

MOST_AT_ONCE = 12
"""Goals shown at first; all others with one press. Our choice, not evidence."""


class LevelsCard(Card):
    """One goal: how what it follows goes; its levels in words, as steps, and as a table.

    Attributes:
        going: How the series goes that it follows; hidden where it follows none. So is `aim`.
        aim: What it aims at in that series; hidden without a target.
        rule: By how few days it is told; only of an activity.
        said: Where its levels began and where they are; hidden where a series says how it goes and
            no level is rated.
    """

    def __init__(self, goal: Goal, reviews: Sequence[GoalReview], today: date) -> None:
        super().__init__(goal.title)
        self.goal = goal
        self.going, self.said = PlainLabel(), PlainLabel()
        self.aim, self.rule = PlainLabel("", "small"), PlainLabel("", "small")
        for part in (self.going, self.rule, self.aim, self.said):
            self.body.addWidget(part)
        rated = [each for each in reviews if each.level is not None] if goal.has_levels else []
        self.said.setText(_said(goal, reviews))
        show_if(bool(rated) or goal.follows is None, self.said)
        self.show_going("", None)
        if rated:
            self._show_steps(rated, today)

    def show_going(self, name: str, found: tuple[Known, Going] | None) -> None:
        """Show how the series of this name goes; None: the goal follows none."""
        said = named_going(name, going_words(self.goal, *found)) if found else ""
        aimed = target_words(self.goal, *found) if found else ""
        rule = rule_words(*found) if found else ""
        for label, text in ((self.going, said), (self.rule, rule), (self.aim, aimed)):
            label.setText(text)
            show_if(bool(text), label)

    def _show_steps(self, rated: Sequence[GoalReview], today: date) -> None:
        goal, steps, table = self.goal, LevelSteps(), AsTable()
        known = [(each.day, each.level) for each in rated if each.level is not None]
        steps.show_levels(known, goal.starts_on, today)
        table.offer(partial(_table, rated, goal.title))
        self.add_to_header(table.button)
        for part in (steps, table):
            self.body.addWidget(part)


class GoalsView(ProgressView):
    """The active goals, and the way to their page.

    Attributes:
        cards: The goals, as many as are shown.
        all_button: Shows the others.
        to_page: Opens the page of goals.
    """

    shows: ClassVar[Topic] = (
        Topic.GOALS | Topic.DIARY | Topic.SLEEP | Topic.PACING | Topic.EXERCISE | Topic.CALM
        | Topic.QUESTIONNAIRES | Topic.FLARE_UPS | Topic.BREAKS
    )  # fmt: skip

    def __init__(self, stores: Stores, settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(stores, settings, clock, changes, has_ranges=False)
        self._all = False
        self.cards = Stack()
        self.none = Card()
        self.none.body.addWidget(PlainLabel(words.no_goals()))
        self.all_button = QuietButton(tr("Show all goals"))
        self.to_page = QuietButton(tr("My goals"))
        self.all_button.clicked.connect(self._show_all)
        self.to_page.clicked.connect(self._to_page)
        self.add_back()
        self.about = PlainLabel(words.rungs(), "small")
        self.add_all(self.none, self.about, self.cards, in_a_row((self.all_button, self.to_page)))

    def _show(self, _begins: date | None) -> None:
        self.page.set_heading(tr("Goals"), tr("How far each is, over time"))
        goals = [each for each in self._stores.goals.all() if each.state is GoalState.ACTIVE]
        reviews = of_each(self._stores.goal_reviews.all())
        today, shown = self._clock.today(), goals if self._all else goals[:MOST_AT_ONCE]
        series = GoalSeries.of(self._stores, today, shown)
        self.cards.empty()
        for goal in shown:
            card = LevelsCard(goal, reviews.get(goal.id, ()), today)
            name = name_of(self._stores, goal.follows) if goal.follows else ""
            card.show_going(name, series.going(goal))
            self.cards.body.addWidget(card)
            show_if(True, card)
        show_if(not goals, self.none)
        show_if(bool(goals), self.about)
        show_if(len(goals) > MOST_AT_ONCE and not self._all, self.all_button)

    def _show_all(self) -> None:
        self._all = True
        self.to_page.setFocus()
        self.refresh()

    def _to_page(self) -> None:
        self.go_to.emit("goals", None)


def _said(goal: Goal, reviews: Sequence[GoalReview]) -> str:
    return standing_words(standing(goal, reviews), Width.SENTENCE) or words.not_rated()


def _table(rated: Sequence[GoalReview], name: str) -> FiguresTable:
    rows = [
        (short_date(each.day), level_words(each.level), each.note)
        for each in reversed(rated)
        if each.level is not None
    ]
    return FiguresTable(words.levels_headers(), rows, name)
