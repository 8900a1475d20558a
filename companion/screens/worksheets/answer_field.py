"""A question of a worksheet with what answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.ui.handing import HandsFocus
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from companion.content.worksheet import Question
    from companion.domain.worksheet import Answer
    from companion.ui.widgets.fields import ReadField


class AnswerField(HandsFocus, Stack):
    """Words above, and what is typed, pressed or ticked below them.

    Attributes:
        question: What is asked.
        told: A further sentence under the answer.

    Signals:
        changed: The person changed the answer.
        finished: Enter was pressed: on to the next one.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__(gap=10)
        self.question = question
        self.told = PlainLabel("", "muted")
        self._help = PlainLabel(question.help, "muted")
        show_if(bool(question.help), self._help)

    def tell(self, words: str) -> None:
        """Say something under the answer; empty takes it away."""
        self.told.setText(words)
        show_if(bool(words), self.told)

    @property
    def answer(self) -> Answer | None:
        """What is answered; None: nothing."""
        raise NotImplementedError

    def show_answer(self, answer: Answer | None) -> None:
        """Show what was answered before; silent."""
        raise NotImplementedError

    def lines(self) -> Mapping[str, ReadField]:
        """The lines whose words are read as a value, by names of their own."""
        return {}

    @property
    def loose(self) -> dict[str, str]:
        """What is typed and cannot be read as an answer, for a draft."""
        return {name: line.text for name, line in self.lines().items() if not line.readable}

    def take_loose(self, texts: Mapping[str, str]) -> None:
        """Put back what a draft had."""
        for name, line in self.lines().items():
            if name in texts:
                line.set_text(texts[name])

    def settle(self) -> bool:
        """Say what cannot be read, and go there; True where all can."""
        wrong = [line for line in self.lines().values() if not line.readable]
        for line in wrong:
            line.set_error(line.problem())
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def _ask(self, *widgets: QWidget, named: bool = True) -> None:
        """Put what answers it in its place.

        Args:
            widgets: From top to bottom; the keyboard comes to the first.
            named: The words stand above; a tick has them beside it, and its help below.
        """
        before = [PlainLabel(self.question.text, "question"), self._help] if named else []
        after = [self.told] if named else [self._help, self.told]
        for widget in (*before, *widgets, *after):
            self.body.addWidget(widget)
        self.hand_focus_to(widgets[0])
        self.tell("")

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()
