"""One goal as a whole: what was said, how it goes, its steps, its levels and its history."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Qt

from companion.content.goals import load_beginnings
from companion.domain.goal_review import due_on
from companion.domain.goals import GoalState
from companion.domain.topics import Topic
from companion.errors import CompanionError
from companion.screens.forms.following import name_of
from companion.screens.forms.goal_series import GoalSeries
from companion.screens.goals.deeds import delete, move
from companion.screens.goals.history_card import HistoryCard
from companion.screens.goals.levels_card import LevelsCard
from companion.screens.goals.said_card import SaidCard
from companion.screens.goals.series_card import SeriesCard
from companion.screens.goals.steps_card import StepsCard
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording import goals as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.goals import Goal
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class OneView(Screen):
    """Everything about one goal, on one page.

    Attributes:
        said_card: What the person said; so are the other cards.
        states: Buttons that move it to another state.
        delete: Puts it into the bin.
    """

    shows: ClassVar[Topic] = (
        Topic.GOALS | Topic.DIARY | Topic.SLEEP | Topic.PACING | Topic.EXERCISE | Topic.CALM
        | Topic.QUESTIONNAIRES | Topic.FLARE_UPS | Topic.BREAKS
    )  # fmt: skip

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._beginnings = load_beginnings(QLocale().name())
        self._id = ""
        self._goal: Goal | None = None
        self._build()

    def open_at(self, argument: object) -> None:
        """A goal by its id."""
        self._id = str(argument)
        self.refresh()
        self.page.begin_at_top()
        is_new = self._goal is not None and not self._goal.has_levels
        (self.levels.write if is_new else self.back).setFocus()

    def refresh(self) -> None:
        """Read it anew; it may have been changed, or deleted."""
        goal = self._stores.goals.find(self._id) if self._id else None
        self._goal = goal
        for part in self._parts:
            show_if(goal is not None, part)
        if goal is None:
            self.page.set_heading(tr("Goals"), words.gone_words() if self._id else "")
            return
        self.page.set_heading(goal.title, words.since_words(goal))
        for state, button in self.states.items():
            show_if(state is not goal.state, button)
        self._show(goal)

    def _show(self, goal: Goal) -> None:
        today = self._clock.today()
        reviews = self._stores.goal_reviews.of_goal(goal.id)
        look_on = due_on(goal, reviews, self._stores.goals_profile.get())
        self.said_card.show_goal(goal, self._beginnings.find(goal.kind))
        self.levels.show_goal(goal, reviews, look_on, today)
        found = GoalSeries.of(self._stores, today, [goal]).going(goal)
        name = name_of(self._stores, goal.follows) if goal.follows else ""
        self.series.show_goal(goal, name, found, today)
        self.steps.show_steps(goal.id)
        self.history.show_goal(goal.id)

    # --- deeds --------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the step that is being typed."""
        self.steps.save()

    def _on_state(self, state: GoalState, *_: object) -> None:
        if self._goal is None:
            return
        try:
            notice = move(self._stores, self._clock, self._goal, state)
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self.said.emit(notice)

    def _on_delete(self) -> None:
        if self._goal is None:
            return
        try:
            notice = delete(self._stores, self._clock, self._goal)
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self.go_to.emit("goals", None)
        self.said.emit(notice)

    def _on_change(self, what: str) -> None:
        self.go_to.emit("goals", ("new", (self._id, what)))

    def _on_review(self) -> None:
        self.go_to.emit("goals", ("review", self._id))

    def _on_change_review(self, review_id: str) -> None:
        self.go_to.emit("goals", ("review", (self._id, review_id)))

    # --- the page -----------------------------------------------------------------------

    def where(self) -> object:
        """Which one."""
        return self._id

    def come_back(self, where: object) -> None:
        """Show it again."""
        if isinstance(where, str):
            self.open_at(where)

    def go_back(self) -> None:
        """Back to all goals."""
        self.go_to.emit("goals", None)

    def _build(self) -> None:
        self.page = Page()
        self.back = LinkButton(tr("All goals"), "chevron-left")
        self.states = {
            GoalState.ACTIVE: QuietButton(tr("Make it active again"), "play"),
            GoalState.REACHED: QuietButton(tr("I have reached it"), "check"),
            GoalState.RESTING: QuietButton(tr("Let it rest"), "pause"),
            GoalState.LET_GO: QuietButton(tr("Let it go"), "leaf"),
        }
        self.delete = QuietButton(tr("Delete"), "trash-2")
        self.error = ErrorLine()
        self.said_card, self.levels, self.series = SaidCard(), LevelsCard(), SeriesCard()
        self.steps = StepsCard(self._stores, self._clock)
        self.history = HistoryCard(self._stores, self._clock)
        buttons = in_a_row([*self.states.values(), self.delete])
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.columns([self.levels, self.series, self.steps], [self.said_card, self.history])
        for part in (self.error, buttons):
            self.page.add(part)
        self._parts = (
            buttons, self.said_card, self.levels, self.series, self.steps, self.history,
        )  # fmt: skip
        self._connect()
        self.fill(self.page)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.delete.clicked.connect(self._on_delete)
        for state, button in self.states.items():
            button.clicked.connect(partial(self._on_state, state))
        for card in (self.said_card, self.levels, self.series):
            card.change_wanted.connect(self._on_change)
        self.levels.review_wanted.connect(self._on_review)
        self.history.change_wanted.connect(self._on_change_review)
        for part in (self.steps, self.history):
            part.said.connect(self.said)
