"""The levels of a goal, with the present one, or the way to write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.goal_review import standing
from companion.screens.goals.half_goal import LEVELS
from companion.screens.goals.ladder import Ladder
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording import goal_levels as words
from companion.wording import goals as goal_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.goals import Goal, GoalReview


class LevelsCard(Card):
    """A ladder of five, or a line that says what levels are for.

    Attributes:
        ladder: The levels.
        write: Writes them, or changes them.
        review: Looks at the goal again.

    Signals:
        change_wanted: Which part is to be changed.
        review_wanted: The goal is to be looked at again.
    """

    change_wanted = Signal(str)
    review_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Five levels"))
        self.where, self.ladder = PlainLabel("", "strong"), Ladder()
        self.hint, self.next = PlainLabel("", "muted"), PlainLabel("", "small")
        self.write = QuietButton("", "pencil")
        self.review = QuietButton(tr("Look at it again"), "history")
        for part in (self.where, self.ladder, self.hint, self.next):
            self.body.addWidget(part)
        self.body.addWidget(in_a_row([self.review, self.write]))
        self.write.clicked.connect(self._on_write)
        self.review.clicked.connect(self.review_wanted)

    def show_goal(
        self, goal: Goal, reviews: Sequence[GoalReview], look_on: date | None, today: date
    ) -> None:
        """Show where the goal is.

        Args:
            goal: The goal.
            reviews: Its reviews in the order of days.
            look_on: From when on it is offered for a look; None: it is not.
            today: The civil day.
        """
        found = standing(goal, reviews)
        show_if(goal.has_levels, self.ladder)
        if goal.has_levels:
            self.ladder.show_levels(goal, found)
        self.where.setText(words.standing_words(found))
        show_if(bool(self.where.text()), self.where)
        self.hint.setText(_hint(goal, is_rated=bool(self.where.text())))
        show_if(bool(self.hint.text()), self.hint)
        self.next.setText(_next(look_on, today))
        show_if(bool(self.next.text()), self.next)
        self.write.set_words(
            tr("Change the levels") if goal.has_levels else tr("Write the five levels")
        )

    def _on_write(self) -> None:
        self.change_wanted.emit(LEVELS)


def _hint(goal: Goal, *, is_rated: bool) -> str:
    if goal.has_levels and not is_rated:
        return tr("“Look at it again” asks where you are on them.")
    if goal.has_levels:
        return tr("A disc shows where you are, a ring where you began.")
    written = sum(bool(each.strip()) for each in goal.levels)
    if written > 1:
        return words.few_levels()
    return tr("If you like: a sentence for each of five levels shows how far you are.")


def _next(look_on: date | None, today: date) -> str:
    if look_on is None:
        return ""
    due = look_on <= today
    return goal_words.review_due(look_on) if due else goal_words.review_next(look_on)
