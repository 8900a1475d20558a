"""Beside the questions about a goal: what helps with this kind, and what to mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.goals import Beginning


class BesideCard(Card):
    """A few lines for a kind of goal.

    Attributes:
        care: What to mind about medicines; empty for all other kinds.
    """

    def __init__(self) -> None:
        super().__init__(tr("What helps"))
        self._shown: Beginning | None = None
        self.care = Stack(gap=8)
        self._helps = Stack(gap=8)
        self.body.addWidget(self.care)
        self.body.addWidget(self._helps)

    def show_kind(self, beginning: Beginning) -> None:
        """Show what belongs to a kind."""
        if beginning == self._shown:
            return
        self._shown = beginning
        self.care.fill_with([PlainLabel(each, "strong") for each in beginning.care])
        self._helps.fill_with([Bullet(each) for each in beginning.helps])
