"""Goals that rest, are reached or were let go: a line each, unfolded by a press."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.wording import goals as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from companion.domain.goals import Goal, GoalState

SHOWN_FIRST = 20


class FoldedCard(Card):
    """One button for each state that has goals; below it their titles.

    Attributes:
        folds: The buttons that fold and unfold, by state.
        links: The goals that are in sight.

    Signals:
        wanted: The id of a goal.
    """

    wanted = Signal(str)

    def __init__(self, states: Sequence[GoalState]) -> None:
        super().__init__(tr("Other goals"))
        self._goals: dict[GoalState, list[Goal]] = {}
        self._open: set[GoalState] = set()
        self._all: set[GoalState] = set()
        self.folds = {state: LinkButton("", "chevron-right") for state in states}
        self.links: dict[GoalState, list[LinkButton]] = {}
        self._lists = {state: Stack(gap=8) for state in states}
        for state, fold in self.folds.items():
            fold.clicked.connect(partial(self._on_fold, state))
            self.body.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
            self.body.addWidget(self._lists[state])

    def show_goals(self, goals: Mapping[GoalState, Sequence[Goal]]) -> None:
        """Show these; what is unfolded stays so."""
        self._goals = {state: list(found) for state, found in goals.items()}
        show_if(any(self._goals.values()), self)
        for state in self.folds:
            self._draw(state)

    def _draw(self, state: GoalState) -> None:
        goals, is_open = self._goals.get(state, []), state in self._open
        fold, stack = self.folds[state], self._lists[state]
        fold.icon_name = "chevron-down" if is_open else "chevron-right"
        fold.set_words(words.state_count(state, len(goals)))
        fold.setAccessibleName(words.fold_name(state, len(goals), is_open=is_open))
        show_if(bool(goals), fold)
        stack.empty()
        self.links[state] = []
        show_if(is_open and bool(goals), stack)
        if not is_open:
            return
        shown = goals if state in self._all else goals[:SHOWN_FIRST]
        for goal in shown:
            link = LinkButton(goal.title)
            link.clicked.connect(partial(self._on_wanted, goal.id))
            self.links[state].append(link)
            self._put(link, stack)
        if len(shown) < len(goals):
            more = LinkButton(tr("Show all of them"))
            more.clicked.connect(partial(self._on_more, state))
            self._put(more, stack)

    @staticmethod
    def _put(link: LinkButton, stack: Stack) -> None:
        stack.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        show_if(True, link)

    def _on_fold(self, state: GoalState, *_: object) -> None:
        self._open ^= {state}
        self._draw(state)

    def _on_more(self, state: GoalState, *_: object) -> None:
        self._all.add(state)
        self._draw(state)
        self.links[state][SHOWN_FIRST].setFocus()

    def _on_wanted(self, goal_id: str, *_: object) -> None:
        self.wanted.emit(goal_id)
