"""All goals together, as one figure that is told in words and is no mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.gas import baseline_t, t_over_time
from companion.domain.goals import GoalState
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.wording import goal_levels as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.goals import Goal, GoalReview


FEWEST = 2
"""One goal alone is told on its own card."""


class TogetherCard(Card):
    """Hidden until two goals have a level, and one of them is active.

    Attributes:
        figures: At the start and now.
        meaning: What the figure of now says.
    """

    def __init__(self) -> None:
        super().__init__(tr("All goals together"))
        self.figures, self.meaning = PlainLabel("", "strong"), PlainLabel()
        self.about = PlainLabel("", "small")
        for part in (self.meaning, self.figures, self.about):
            self.body.addWidget(part)
        show_if(False, self)

    def show_goals(self, goals: Sequence[Goal], reviews: Sequence[GoalReview]) -> bool:
        """Work it out anew; whether there is anything to show."""
        rated = {each.goal_id for each in reviews if each.level is not None}
        is_active = any(goal.state is GoalState.ACTIVE and goal.id in rated for goal in goals)
        days = t_over_time(goals, reviews)
        shown = is_active and days[-1].goals >= FEWEST
        show_if(shown, self)
        if not shown:
            return False
        start, now = baseline_t(goals, reviews), days[-1]
        self.figures.setText(words.together_words(start, now.t_score))
        self.meaning.setText(words.together_meaning(now.t_score))
        show_if(now.t_score is not None, self.meaning)
        self.about.setText(words.together_about(now.goals))
        return True
