"""All questions of a worksheet with their answers, to read, and to change one by one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.screens.worksheets.target_picture import TargetPicture
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.buttons import IconButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr
from companion.wording.worksheets import left_empty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.report.worksheet import Answered


class AnswersCard(Card):
    """What was asked and what was written, from top to bottom.

    Attributes:
        change_buttons: By the id of the question.

    Signals:
        change_wanted: The id of a question.
    """

    change_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.change_buttons: dict[str, IconButton] = {}
        self._parts: dict[str, Stack] = {}
        self.target = TargetPicture()
        self._list = Stack(gap=20)
        self.body.addWidget(self.target)
        self.body.addWidget(self._list)
        self.hide_target()

    def show_answers(self, answers: Sequence[Answered], *, can_change: bool) -> None:
        """Show these; the keyboard stays at the question it was at."""
        held = next((key for key, each in self.change_buttons.items() if each.hasFocus()), None)
        self._list.empty()
        self.change_buttons, self._parts = {}, {}
        for each in answers:
            part = self._part(each, can_change=can_change)
            self._list.body.addWidget(part)
            show_if(True, part)
        if held in self.change_buttons:
            self.change_buttons[held].setFocus()

    def tell(self, question_id: str, sentence: str) -> None:
        """Say something more under an answer."""
        if sentence:
            label = PlainLabel(sentence, "muted")
            self._parts[question_id].body.addWidget(label)
            show_if(True, label)

    def show_target(self, places: Sequence[int | None], names: Sequence[str], spoken: str) -> None:
        """Show how close the areas are."""
        self.target.show_places(places, names, spoken)
        show_if(True, self.target)

    def hide_target(self) -> None:
        """There is no target on this worksheet."""
        show_if(False, self.target)

    def _part(self, answer: Answered, *, can_change: bool) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(answer.question, "question"), 1)
        if can_change:
            name = tr("Change: {name}").format(name=answer.question)
            button = IconButton(name, "pencil")
            button.clicked.connect(partial(self._on_change, answer.id))
            self.change_buttons[answer.id] = button
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        part = Stack(gap=8)
        part.body.addLayout(head)
        for line in answer.lines:
            part.body.addWidget(Bullet(line) if answer.is_list else PlainLabel(line))
        if not answer.lines:
            part.body.addWidget(PlainLabel(left_empty(), "muted"))
        self._parts[answer.id] = part
        return part

    def _on_change(self, question_id: str, *_: object) -> None:
        self.change_wanted.emit(question_id)
