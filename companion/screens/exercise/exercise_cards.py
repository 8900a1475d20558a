"""The cards on the page of one exercise: when to stop, the drawings, the steps, the amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.page import SideBySide
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.drawing import Drawing
from companion.wording.exercise_guide import stop_words
from companion.wording.exercise_library import at_once_words, usual_from_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QResizeEvent

    from companion.content.exercises import Exercise, Position

SIDE_PX = 220
BESIDE_FROM = 460
"""Pixels at 100 % text from which the positions stand side by side."""
_LEFT = Qt.AlignmentFlag.AlignLeft


class WhenToStopCard(Card):
    """When to stop: of this exercise, and of every one; always near the top of its page.

    Signals:
        help_wanted: The person wants to see whom to call.
    """

    help_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("When to stop"), "warm_card", "triangle-alert")
        self._own = Stack(gap=8)
        self.help = QuietButton(tr("Help now"), "life-buoy")
        self.body.addWidget(self._own)
        self.body.addWidget(PlainLabel(at_once_words(), "question"))
        self.body.addWidget(Stack([Bullet(words) for words in stop_words()], gap=4))
        self.body.addWidget(self.help, 0, _LEFT)
        self.help.clicked.connect(self.help_wanted)

    def show_rules(self, rules: Sequence[str]) -> None:
        """Show the rules of one exercise, if there are any; those of all stand below them."""
        fill(self._own, (Bullet(rule) for rule in rules))
        show_if(bool(rules), self._own)


class PositionsCard(Card):
    """The positions side by side, each with what it shows."""

    def __init__(self) -> None:
        super().__init__()
        self._sides: SideBySide | None = None

    def show_positions(self, positions: Iterable[Position]) -> None:
        """Show these, in their order."""
        if self._sides is not None:
            let_go(self._sides, self.body)
        parts = [_position(each) for each in positions]
        self._sides = SideBySide([[part] for part in parts], [1] * len(parts), BESIDE_FROM)
        self._sides.fit(self.width())
        self.body.addWidget(self._sides)
        show_if(True, self._sides)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below each other where it is narrow."""
        super().resizeEvent(event)
        if self._sides is not None:
            self._sides.fit(self.width())


class StepsCard(Card):
    """What to do, step by step."""

    def __init__(self) -> None:
        super().__init__(tr("How to do it"))
        self._steps = Stack(gap=10)
        self.body.addWidget(self._steps)

    def show_steps(self, steps: Iterable[str]) -> None:
        """Show these, each with its number."""
        fill(self._steps, (Bullet(step, f"{number}.") for number, step in enumerate(steps, 1)))


class AboutCard(Card):
    """What is felt, and how an exercise can be made easier or harder."""

    def __init__(self) -> None:
        super().__init__(tr("What you may feel"))
        self._feel, self._easier, self._harder = PlainLabel(), PlainLabel(), PlainLabel()
        self.body.addWidget(self._feel)
        for words, label in ((tr("Easier"), self._easier), (tr("Harder"), self._harder)):
            self.body.addWidget(PlainLabel(words, "question"))
            self.body.addWidget(label)

    def show_exercise(self, exercise: Exercise) -> None:
        """Show one."""
        self._feel.setText(exercise.feel)
        self._easier.setText(exercise.easier)
        self._harder.setText(exercise.harder)


class DoseCard(Card):
    """The usual amount, and where it comes from."""

    def __init__(self) -> None:
        super().__init__(tr("How much is usual"))
        self._text = PlainLabel()
        self._source = PlainLabel("", "small")
        self.body.addWidget(self._text)
        self.body.addWidget(PlainLabel(tr("Your clinic may give another amount. Theirs counts.")))
        self.body.addWidget(self._source)

    def show_exercise(self, exercise: Exercise) -> None:
        """Show one."""
        self._text.setText(exercise.dose.text)
        self._source.setText(usual_from_words(exercise.dose.source))


def _position(position: Position) -> QWidget:
    """A drawing with what it shows under it."""
    part = QWidget()
    stack = QVBoxLayout(part)
    stack.setContentsMargins(0, 0, 0, 0)
    drawing = Drawing(SIDE_PX)
    drawing.show_poses([position.pose()], position.caption)
    stack.addWidget(drawing)
    stack.addWidget(PlainLabel(position.caption, "small"))
    stack.addStretch(1)
    return part


def fill(stack: Stack, widgets: Iterable[QWidget]) -> None:
    """Put other widgets into a stack."""
    while (item := stack.body.itemAt(0)) is not None and (old := item.widget()) is not None:
        let_go(old, stack.body)
    for widget in widgets:
        stack.body.addWidget(widget)
        show_if(True, widget)
