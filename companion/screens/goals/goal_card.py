"""One goal in the list: why, how it goes, where it is, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.goal_review import Standing, standing
from companion.screens.goals.ladder import Stairs
from companion.ui.growing import set_gap
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.pill import Pill
from companion.wording import goals as words
from companion.wording.goal_following import going_words, named_going, target_words
from companion.wording.goal_levels import level_sentence, standing_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.goal_following import Going, Known
    from companion.domain.goals import Goal, GoalReview, GoalStep


class GoalCard(Card):
    """What is most needed of a goal; the rest is on a page of its own.

    Attributes:
        goal: The goal.
        step: The step that is next; None: none is open.
        done: Ticks that step.
        open: Opens the goal's own page.
        review: Offered when it is time to look at it again.

    Signals:
        open_wanted: The goal is to be shown as a whole.
        review_wanted: It is to be looked at again.
        step_done: Its next step was done.
    """

    open_wanted = Signal(str)
    review_wanted = Signal(str)
    step_done = Signal(object)

    def __init__(self) -> None:
        super().__init__(" ")
        self.goal: Goal | None = None
        self.step: GoalStep | None = None
        self._pill = Pill("", None, "plan")
        self.add_to_header(self._pill)
        self.because = PlainLabel("", "muted")
        self.going, self.aim = PlainLabel(), PlainLabel("", "small")
        self.stairs, self.level = Stairs(), PlainLabel("", "strong")
        self.sentence = PlainLabel("", "muted")
        self._place = QWidget()
        self._row = QHBoxLayout(self._place)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.stairs)
        told = Stack([self.level, self.sentence], gap=4)
        told.body.insertStretch(0, 1)
        told.body.addStretch(1)
        self._row.addWidget(told, 1)
        self.next = PlainLabel()
        self.done = QuietButton(tr("Done"), "check")
        self.due = PlainLabel("", "small")
        self.open = QuietButton(tr("Open"))
        self.review = QuietButton(tr("Look at it again"), "history")
        self._buttons = in_a_row([self.done, self.review, self.open])
        for part in (
            self.because, self.going, self.aim, self._place, self.next, self.due, self._buttons,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.open.clicked.connect(self._on_open)
        self.review.clicked.connect(self._on_review)
        self.done.clicked.connect(self._on_done)

    def show_goal(
        self,
        goal: Goal,
        steps: Sequence[GoalStep],
        reviews: Sequence[GoalReview],
        due: date | None,
        today: date,
    ) -> None:
        """Show a goal; its series comes by itself.

        Args:
            goal: The goal.
            steps: Its steps in their order.
            reviews: Its reviews.
            due: Since when it can be looked at again; None: not yet.
            today: The civil day.
        """
        self.goal = goal
        self.set_title(goal.title)
        self._show(self.because, words.because_words(goal.because))
        done = sum(step.done_on is not None for step in steps)
        self._pill.set_text(words.steps_count(done, len(steps)))
        self._show_level(goal, standing(goal, reviews))
        self._show_step(next((step for step in steps if step.done_on is None), None), today)
        self._show(self.due, words.review_due(due) if due else "")
        show_if(due is not None, self.review)
        self.open.setAccessibleName(tr("Open: {goal}").format(goal=goal.title))
        self.review.setAccessibleName(tr("Look at it again: {goal}").format(goal=goal.title))

    def show_going(self, name: str, found: tuple[Known, Going] | None) -> None:
        """Show how the series of this name goes; None: the goal follows none."""
        goal = self.goal
        assert goal is not None  # shown first
        self._show(self.going, named_going(name, going_words(goal, *found)) if found else "")
        self._show(self.aim, target_words(goal, *found) if found else "")

    def _show_level(self, goal: Goal, found: Standing) -> None:
        show_if(found.now is not None, self._place)
        self._show(self.sentence, level_sentence(goal, found.now) if found.now is not None else "")
        if found.now is not None:
            self.stairs.show_levels(goal, found)
            self.level.setText(standing_words(found))

    def _show_step(self, step: GoalStep | None, today: date) -> None:
        self.step = step
        self._show(self.next, words.next_step(step, today) if step else "")
        show_if(step is not None, self.done)
        if step is not None:
            self.done.setAccessibleName(words.done_name(step.text))

    @staticmethod
    def _show(label: PlainLabel, text: str) -> None:
        label.setText(text)
        show_if(bool(text), label)

    def _on_open(self) -> None:
        if self.goal is not None:
            self.open_wanted.emit(self.goal.id)

    def _on_review(self) -> None:
        if self.goal is not None:
            self.review_wanted.emit(self.goal.id)

    def _on_done(self) -> None:
        if self.step is not None:
            self.step_done.emit(self.step)

    def _measure(self) -> None:
        super()._measure()
        if hasattr(self, "_row"):
            set_gap(self._row, scaled(14))
