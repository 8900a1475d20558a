"""A question about a goal with what answers it: asked by the guide, and by forms for changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal

from companion.ui.handing import HandsFocus
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.typing_line import TypingLine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from companion.content.goals import Beginning
    from companion.domain.goals import Goal


class Part(HandsFocus, Stack):
    """One question. What is typed stays in its widgets until another goal is shown.

    Attributes:
        answers_for: The fields that it answers, by their names in the export files: it shows why
            one of them cannot be kept.
        ask: The question in words.
        help: What is said under it.

    Signals:
        changed: Something was answered.
        finished: Enter was pressed: on to the next one.
    """

    answers_for: ClassVar[tuple[str, ...]] = ()

    changed = Signal()
    finished = Signal()

    def __init__(self, question: str, help_words: str = "") -> None:
        super().__init__(gap=10)
        self.ask = PlainLabel(question, "question")
        self.help = PlainLabel(help_words, "muted")
        self.body.addWidget(self.ask)
        self.body.addWidget(self.help)
        show_if(bool(help_words), self.help)

    def put(self, *widgets: QWidget, first: QWidget) -> None:
        """These answer it, from top to bottom.

        Args:
            widgets: What is typed into and pressed, and words between.
            first: Where the keyboard begins.
        """
        for widget in widgets:
            self.body.addWidget(widget)
        self.hand_focus_to(first)

    def show_goal(self, goal: Goal | None) -> None:
        """Show what is kept; nothing for a new goal. Silent."""
        raise NotImplementedError

    def follow_kind(self, beginning: Beginning) -> None:
        """The goal is of this kind now: show its examples."""

    def state(self) -> dict[str, Any]:
        """The answers as they stand, typed words as words, for a draft."""
        raise NotImplementedError

    def set_state(self, state: Mapping[str, Any]) -> None:
        """Put back what a draft had. Silent."""
        raise NotImplementedError

    def fields(self) -> dict[str, Any]:
        """What it says of the goal, by the names of its fields."""
        return {}

    def settle(self) -> bool:
        """Say what cannot be read, and go there; True where all can."""
        return True

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()


def typing_line(name: str) -> TypingLine:
    """A line to type in, for who hears its name alone."""
    line = TypingLine()
    line.setAccessibleName(name)
    return line


def tidy(text: str) -> str:
    """Own words as they are kept."""
    return text.replace("\0", "").strip()
