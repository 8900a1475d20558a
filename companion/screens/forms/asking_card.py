"""One thing that the person decides before anything else: some words, one to three buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.cards_in_turn import TurnCard
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PaintedButton, PrimaryButton, QuietButton
from companion.ui.widgets.flow import in_a_row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class AskingCard(TurnCard):
    """A question with its answers as buttons; the first one changes least.

    Args:
        title: The question.
        line: What happens to what is there.
        answers: The words of the buttons, by the answer's name.

    Attributes:
        words: What it is about, as it stands now.
        buttons: By the answer's name.

    Signals:
        answered: The name of the answer.
    """

    answered = Signal(str)

    def __init__(self, title: str, line: str, answers: dict[str, str]) -> None:
        super().__init__(title)
        self.words = PlainLabel("", "strong")
        self.buttons: dict[str, PaintedButton] = {}
        for name, words in answers.items():
            kind = QuietButton if self.buttons else PrimaryButton
            self.buttons[name] = kind(words)
            self.buttons[name].clicked.connect(self._on_clicked)
        self.body.addWidget(self.words)
        self.body.addWidget(PlainLabel(line))
        self.body.addWidget(in_a_row(self.buttons.values(), gap=14))
        self.words.hide()

    def show_words(self, words: str) -> None:
        """Show what it is about."""
        self.words.setText(words)
        show_if(bool(words), self.words)

    def first(self) -> QWidget:
        """What changes least."""
        return next(iter(self.buttons.values()))

    def _on_clicked(self) -> None:
        pressed = self.sender()
        self.answered.emit(next(n for n, each in self.buttons.items() if each is pressed))
