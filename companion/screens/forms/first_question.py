"""The question before a first plan that grows: steps on a schedule can do harm to some."""

from __future__ import annotations

from PySide6.QtCore import Signal

from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.translate import tr

OPEN, NO, YES = "open", "no", "yes"


class FirstQuestion(Stack):
    """Asked once, and answered before anything grows; "not answered" is where it begins.

    Source of the caution: post-exertional malaise, NICE NG206; the question is our choice.

    Args:
        needed: A word on why it is asked, behind the question; None: that a plan that grows needs
            an answer.
        held: The words after a yes; None: those about a plan that grows.

    Attributes:
        answer: OPEN, NO or YES.
        held: The words after a yes.

    Signals:
        picked: The person answered.
    """

    picked = Signal(str)

    def __init__(self, needed: str | None = None, held: str | None = None) -> None:
        answers = [(OPEN, tr("Not answered")), (NO, tr("No")), (YES, tr("Yes"))]
        first = tr("Are you much worse for days after small efforts?")
        second = tr("A recent injury or operation, heart or bone disease?")
        self.answer = SegmentedControl(answers, first)
        stays = tr(
            "Then this plan stays at one amount. Steps on a schedule can do harm here. "
            "Ask your clinic. With a number from them, your plan can grow."
        )
        self.held = PlainLabel(stays if held is None else held)
        why = tr("(needed for a plan that grows)") if needed is None else needed
        asked = f"{first} {second} {why}".strip()
        super().__init__([Question(asked, self.answer), self.held], gap=16)
        self.answer.picked.connect(self.picked)
        self.show_held(held=False)

    @property
    def chosen(self) -> str:
        """The answer. Setting it is silent."""
        return self.answer.chosen

    @chosen.setter
    def chosen(self, answer: str) -> None:
        self.answer.chosen = answer

    @staticmethod
    def please() -> str:
        """What is said while it is not answered."""
        return tr("Please answer the first question. It decides if a plan may grow.")

    def show_held(self, *, held: bool) -> None:
        """Say that the plan stays at one amount, or say nothing."""
        show_if(held, self.held)
