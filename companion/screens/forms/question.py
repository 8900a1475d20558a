"""One question of a form: its words, and what answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.ui.stack import Stack
from companion.ui.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Question(Stack):
    """Words above the widget that answers them.

    Attributes:
        label: The words.
    """

    def __init__(self, words: str, answer: QWidget) -> None:
        self.label = PlainLabel(words, "question")
        super().__init__([self.label, answer], gap=8)
