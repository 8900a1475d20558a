"""All goals: the active ones on cards, the others folded, and the way to a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from companion.domain.goal_review import due, due_on, of_each
from companion.domain.goals import GoalState
from companion.domain.topics import Topic
from companion.errors import CompanionError
from companion.screens.forms.begun_card import BegunCard
from companion.screens.forms.card_grid import CardGrid
from companion.screens.forms.following import name_of
from companion.screens.forms.goal_series import GoalSeries
from companion.screens.goals.deeds import tick
from companion.screens.goals.folded import FoldedCard
from companion.screens.goals.goal_card import GoalCard
from companion.screens.goals.half_goal import all_new
from companion.screens.goals.looking_card import LookingCard, WaysCard
from companion.screens.goals.together_card import TogetherCard
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.wording.begun import dropped_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.clock import Clock
    from companion.domain.goals import Goal, GoalReview, GoalStep
    from companion.domain.goals_profile import GoalsProfile
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

MOST_CARDS = 8
"""The other active goals are a line each: 400 cards would be slow, and nobody reads them."""


class ListView(Screen):
    """Where a goal is begun, opened, looked at again, and its next step ticked.

    Attributes:
        new: Begins a new goal.
        cards: One for each active goal in sight.
        folded: The other ones, by state.
    """

    shows: ClassVar[Topic] = (
        Topic.GOALS | Topic.DRAFTS | Topic.DIARY | Topic.SLEEP | Topic.PACING | Topic.EXERCISE
        | Topic.CALM | Topic.QUESTIONNAIRES | Topic.FLARE_UPS | Topic.BREAKS
    )  # fmt: skip

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self.cards: list[GoalCard] = []
        self._spare: list[GoalCard] = []
        self._build()
        self.catch_up()

    def refresh(self) -> None:
        """Read goals, steps and reviews, each at once; series only of the goals in sight."""
        goals, reviews = self._stores.goals.all(), self._stores.goal_reviews.all()
        self.begun_card.show_begun(
            [
                (half, half.title.strip() or tr("A new goal"), half.begun_on)
                for half in all_new(self._stores.drafts)
            ]
        )
        active = [goal for goal in goals if goal.state is GoalState.ACTIVE]
        profile = self._stores.goals_profile.get()
        if len(active) > MOST_CARDS:  # else a card keeps its place
            active = due_first(active, due(active, reviews, profile, self._clock.today()))
        self._fill_cards(active[:MOST_CARDS], reviews, profile)
        others = {state: [each for each in goals if each.state is state] for state in GoalState}
        self.folded.show_goals({**others, GoalState.ACTIVE: active[MOST_CARDS:]})
        self.looking.show_choice()
        show_if(not goals, self.welcome)
        beside = [self.together] if self.together.show_goals(goals, reviews) else []
        looking = [self.looking] if goals else []
        self._grid.show_cards([*self.cards, *beside, self.ways, *looking])

    def _fill_cards(
        self, shown: Sequence[Goal], reviews: Sequence[GoalReview], profile: GoalsProfile
    ) -> None:
        today = self._clock.today()
        by_goal, steps = of_each(reviews), self._steps()
        series = GoalSeries.of(self._stores, today, shown)
        self._make_cards(len(shown))
        for goal, card in zip(shown, self.cards, strict=True):
            mine = by_goal.get(goal.id, ())
            day = due_on(goal, mine, profile)
            since = day if day is not None and day <= today else None
            card.show_goal(goal, steps.get(goal.id, ()), mine, since, today)
            name = name_of(self._stores, goal.follows) if goal.follows else ""
            card.show_going(name, series.going(goal))

    def _steps(self) -> dict[str, list[GoalStep]]:
        found: dict[str, list[GoalStep]] = {}
        for step in self._stores.goal_steps.all():
            found.setdefault(step.goal_id, []).append(step)
        return found

    def _make_cards(self, count: int) -> None:
        """So many cards; those that are there already are used again."""
        while len(self._spare) < count:
            card = GoalCard()
            card.open_wanted.connect(self._on_open)
            card.review_wanted.connect(self._on_review)
            card.step_done.connect(self._on_step_done)
            self._spare.append(card)
        self.cards = self._spare[:count]

    def open_at(self, argument: object) -> None:
        """Begin at the top."""
        self.catch_up()
        self.page.begin_at_top()
        self.new.setFocus()

    # --- deeds --------------------------------------------------------------------------

    def _on_new(self) -> None:
        self.go_to.emit("goals", ("new", None))

    def _on_go_on(self, goal_id: str) -> None:
        self.go_to.emit("goals", ("new", (goal_id,)))

    def _on_open(self, goal_id: str) -> None:
        self.go_to.emit("goals", ("open", goal_id))

    def _on_review(self, goal_id: str) -> None:
        self.go_to.emit("goals", ("review", goal_id))

    def _on_step_done(self, step: GoalStep) -> None:
        try:
            notice = tick(self._stores, self._clock, step)
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self.said.emit(notice)

    def _to_page(self, page: str) -> None:
        self.go_to.emit(page, None)

    # --- the page -----------------------------------------------------------------------

    def _build(self) -> None:
        self.page = Page(tr("Goals"), tr("What you want to get back to, one small step at a time"))
        self.new = PrimaryButton(tr("A new goal"), "plus")
        self.page.set_header_right(self.new)
        self.begun_card = BegunCard(
            self._stores.drafts, self._clock, tr("You began to write"), dropped_words()
        )
        self.welcome = Card(tr("No goals yet"))
        about = tr("Begin with one thing that matters to you. You can change it at any time.")
        self.welcome.body.addWidget(PlainLabel(about))
        self.error = ErrorLine()
        self._grid = CardGrid()
        self.together, self.folded = TogetherCard(), FoldedCard()
        self.looking, self.ways = LookingCard(self._stores), WaysCard()
        for part in (self.begun_card, self.welcome, self.error, self._grid):
            self.page.add(part)
        self.page.add(self.folded)
        self.new.clicked.connect(self._on_new)
        self.begun_card.wanted.connect(self._on_go_on)
        self.folded.wanted.connect(self._on_open)
        self.ways.wanted.connect(self._to_page)
        for part in (self.begun_card, self.looking):
            part.said.connect(self.said)
        self.fill(self.page)


def due_first(active: Sequence[Goal], waiting: Sequence[Goal]) -> list[Goal]:
    """Those that can be looked at again have a card before the others have."""
    ids = {goal.id for goal in waiting}
    return [*waiting, *(goal for goal in active if goal.id not in ids)]
