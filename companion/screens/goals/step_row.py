"""One step of a goal with what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import IconButton, QuietButton
from companion.ui.widgets.card import Rule
from companion.ui.widgets.flow import in_a_row
from companion.wording import goals as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.goals import GoalStep
    from companion.ui.widgets.buttons import PaintedButton


class StepRow(Stack):
    """Its words, and below them its buttons.

    Args:
        step: The step.
        today: The civil day.
        place: Its place among the steps, from 0.
        count: How many steps there are.

    Attributes:
        buttons: What can be done: "tick", "up", "down", "change", "delete".

    Signals:
        wanted: Which of these, and the step.
    """

    wanted = Signal(str, object)

    def __init__(self, step: GoalStep, today: date, place: int, count: int) -> None:
        super().__init__(gap=6)
        self.step = step
        is_done = step.done_on is not None
        tick = QuietButton(tr("Not done yet") if is_done else tr("Done"), "rotate-ccw" if is_done
                           else "check")  # fmt: skip
        name = words.not_done_name(step.text) if is_done else words.done_name(step.text)
        tick.setAccessibleName(name)
        self.buttons: dict[str, PaintedButton] = {
            "tick": tick,
            "up": IconButton(tr("Move up: {step}").format(step=step.text), "arrow-up"),
            "down": IconButton(tr("Move down: {step}").format(step=step.text), "arrow-down"),
            "change": IconButton(tr("Change: {what}").format(what=step.text), "pencil"),
            "delete": IconButton(tr("Delete: {what}").format(what=step.text), "trash-2"),
        }
        self.body.addWidget(
            PlainLabel(words.step_words(step, today), "muted" if is_done else "strong")
        )
        self.body.addWidget(in_a_row(self.buttons.values()))
        self.body.addWidget(Rule())
        show_if(place > 0, self.buttons["up"])
        show_if(place < count - 1, self.buttons["down"])
        for what, button in self.buttons.items():
            button.clicked.connect(partial(self._on_pressed, what))

    def held(self) -> str:
        """Which of its buttons has the keyboard; empty: none."""
        return next((what for what, each in self.buttons.items() if each.hasFocus()), "")

    def focus(self, what: str) -> None:
        """Give the keyboard to a button, or to the first where that one is hidden."""
        button = self.buttons[what]
        (button if not button.isHidden() else self.buttons["tick"]).setFocus()

    def _on_pressed(self, what: str, *_: object) -> None:
        self.wanted.emit(what, self.step)
