"""Goals that have no card: a line each, unfolded by a press."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.goals import GoalState
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.wording import goals as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from companion.domain.goals import Goal

SHOWN_FIRST, MORE = 20, 100


class FoldedCard(Card):
    """One button for each state that has goals; below it their titles.

    Attributes:
        folds: The buttons that fold and unfold, by state.
        links: The goals that are in sight.
        more: Shows more of a state, where only some are in sight.

    Signals:
        wanted: The id of a goal.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Other goals"))
        self._goals: dict[GoalState, list[Goal]] = {}
        self._open: set[GoalState] = set()
        self._most = dict.fromkeys(GoalState, SHOWN_FIRST)
        self.folds = {state: LinkButton("", "chevron-right") for state in GoalState}
        self.links: dict[GoalState, list[LinkButton]] = {}
        self.more: dict[GoalState, LinkButton] = {}
        self._lists = {state: Stack(gap=8) for state in GoalState}
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
        shown = goals[: self._most[state]]
        rows = Stack(gap=8)  # filled before it is shown: else each line lays out the whole page
        for goal in shown:
            link = LinkButton(goal.title)
            link.clicked.connect(partial(self._on_wanted, goal.id))
            self.links[state].append(link)
            rows.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if len(shown) < len(goals):
            self.more[state] = LinkButton(tr("Show more of them"))
            self.more[state].clicked.connect(partial(self._on_more, state))
            rows.body.addWidget(self.more[state], 0, Qt.AlignmentFlag.AlignLeft)
        stack.body.addWidget(rows)
        show_if(True, rows)

    def _on_fold(self, state: GoalState, *_: object) -> None:
        self._open ^= {state}
        self._draw(state)

    def _on_more(self, state: GoalState, *_: object) -> None:
        shown = len(self.links[state])
        self._most[state] += MORE
        self._draw(state)
        self.links[state][shown].setFocus()

    def _on_wanted(self, goal_id: str, *_: object) -> None:
        self.wanted.emit(goal_id)
