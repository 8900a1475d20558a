"""What the person said of a goal: why, how they will know, and by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.screens.goals.first_parts import EXPECTED
from companion.screens.goals.half_goal import SAID, WEIGHTS
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.wording.days import long_date
from companion.wording.goal_levels import weight_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.goals import Beginning
    from companion.domain.goals import Goal


class SaidCard(Card):
    """The sentences of a goal, with the ways to change them.

    Attributes:
        change: Changes what was said.
        weigh: Tells how important and how hard it is.

    Signals:
        change_wanted: Which part is to be changed.
    """

    change_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("The goal"))
        self._lines = Stack(gap=12)
        self._care = Stack(gap=6)
        self.change = LinkButton(tr("Change it"), "pencil")
        self.weigh = LinkButton(tr("How important, and how hard?"))
        for part in (self._care, self._lines):
            self.body.addWidget(part)
        for link in (self.change, self.weigh):
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.change.clicked.connect(self._on_change)
        self.weigh.clicked.connect(self._on_weigh)

    def show_goal(self, goal: Goal, beginning: Beginning) -> None:
        """Show what is kept; what was left open is not named."""
        self._care.fill_with([PlainLabel(each, "strong") for each in beginning.care])
        told = {
            tr("What it is about"): beginning.name,
            tr("Because I value"): goal.because.strip(),
            tr("How I will know"): goal.levels[EXPECTED].strip(),
            tr("By when"): long_date(goal.due_on) if goal.due_on else "",
            tr("Weight"): weight_words(goal),
        }
        rows = [
            Stack([PlainLabel(name, "small"), PlainLabel(words)], gap=2)
            for name, words in told.items()
            if words
        ]
        self._lines.fill_with(rows)

    def _on_change(self) -> None:
        self.change_wanted.emit(SAID)

    def _on_weigh(self) -> None:
        self.change_wanted.emit(WEIGHTS)
