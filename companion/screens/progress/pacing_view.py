"""Pacing on Progress: each plan week by week, and its days over plan with the day after."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from companion.domain.followed import Follow
from companion.domain.topics import Topic
from companion.screens.forms.figures import read_answers
from companion.screens.progress.marked import goals_of, marks_of
from companion.screens.progress.over_card import OverCard
from companion.screens.progress.plan_card import PlanCard, plans_with_weeks
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


class PacingView(ProgressView):
    """Both cards of one plan; which one, is chosen in the first.

    Attributes:
        plan: Done against planned.
        over: Days over plan, and the days after them; it follows once the plan is painted.
    """

    shows: ClassVar[Topic] = (
        Topic.PACING | Topic.FLARE_UPS | Topic.DIARY | Topic.BREAKS | Topic.GOALS
        | Topic.HAPPENINGS | Topic.PROFILE | Topic.EXERCISE
    )  # fmt: skip

    def __init__(self, stores: Stores, settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(stores, settings, clock, changes)
        self.plan, self.over, self.none = PlanCard(), OverCard(stores.pacing_profile), Card()
        self.none.body.addWidget(PlainLabel(words.no_plan()))
        self.to_page = QuietButton(tr("Open Pacing"))
        self.to_page.clicked.connect(self._to_page)
        self.plan.which.picked.connect(self._show_over)
        self.over.said.connect(self.said)
        self.add_back()
        self.add_all(self.plan, self.over, self.none, in_a_row((self.to_page,)))
        show_if(False, self.over)

    def _show(self, _begins: date | None) -> None:
        self.head(tr("Pacing"), words.line())
        shown = tuple(plans_with_weeks(self._stores.plans.each(), *self._days))
        self.plan.show_plans(shown, lambda plan: marks_of(self._stores, plan, *self._days))
        show_if(not shown, self.none)
        if not shown:
            show_if(False, self.over)

    def _show_rest(self) -> None:
        self._figures = read_answers(self._stores.diary, self._stores.sleep, *self._days)
        self._show_over()

    def _show_over(self) -> None:
        """Days over quota in the last weeks of the plan that is shown."""
        if self.rest.is_waiting:
            return
        shown = None if self.plan.isHidden() else self.plan.now
        goals = goals_of(self._stores, Follow.ACTIVITY, shown.plan.activity.id) if shown else ()
        self.over.show_plan(shown, self._figures, goals)

    def _to_page(self) -> None:
        self.go_to.emit("pacing", None)
