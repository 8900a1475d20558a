"""A part of a card of Settings: one matter of its group, under a small heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.screens.forms.question import Question
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.card import Rule

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


class Part(Stack):
    """A heading, and what belongs under it."""

    def __init__(self, title: str) -> None:
        super().__init__([PlainLabel(title, "question")], gap=8)


class Divider(QWidget):
    """A thin line between two parts of a card, with some air around it."""

    def __init__(self) -> None:
        super().__init__()
        self._stack = QVBoxLayout(self)
        self._stack.addWidget(Rule())
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self._stack.setContentsMargins(0, scaled(6), 0, scaled(6))


def question_with_effect(words: str, control: QWidget, effect: str) -> Question:
    """A setting: what it is called, what changes it, and in one sentence what it does."""
    question = Question(words, control)
    add_effect(question, control, effect)
    return question


def add_effect(question: QWidget | None, control: QWidget, effect: str) -> None:
    """Say under a question, and to screen readers, what the setting does."""
    layout: QLayout | None = question.layout() if question is not None else None
    if layout is not None:
        layout.addWidget(PlainLabel(effect, "small"))
    control.setAccessibleDescription(effect)
