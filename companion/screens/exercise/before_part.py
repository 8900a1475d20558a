"""Exercises that were in a programme and are no more: to read, on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.wording.exercise_programme import before_lines
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.programme import PlanItem


class BeforePart(Stack):
    """A link, and under it a line for each exercise of before.

    Attributes:
        link: Shows the lines, or hides them.
        lines: What was planned, and until when.
    """

    def __init__(self) -> None:
        self.link = LinkButton("")
        self.lines = PlainLabel("", "muted")
        super().__init__([self.link, self.lines], gap=4)
        self._is_open = False
        self.link.clicked.connect(self._on_link)
        self._follow()

    def show_items(self, items: Sequence[PlanItem]) -> None:
        """Show these; nothing while there is none."""
        self.lines.setText("\n".join(before_lines(items)))
        show_if(bool(items), self)

    def _on_link(self) -> None:
        self._is_open = not self._is_open
        self._follow()

    def _follow(self) -> None:
        hide, show = tr("Hide what was in it before"), tr("What was in it before")
        self.link.set_words(hide if self._is_open else show)
        show_if(self._is_open, self.lines)
