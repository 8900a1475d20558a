"""One page of a worksheet: its question or two, and the way on."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.content.worksheet import Ask
from companion.domain.refused import LONGEST_NAME
from companion.screens.forms.question import Question as Asked
from companion.screens.worksheets.answer_fields import (
    ChoicesField,
    DateAnswer,
    HundredField,
    PointsField,
    TickField,
    WindowField,
    WordsField,
)
from companion.screens.worksheets.rows_field import RowsField
from companion.screens.worksheets.target_field import TargetField
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.content.worksheet import Question
    from companion.screens.worksheets.answer_field import AnswerField

LINES_OF_WORDS = 5


class QuestionCard(Card):
    """The fields of the page in sight, and buttons to go back, to go on, to save.

    Attributes:
        fields: In their order.
        name: A name for the worksheet, on the last page.
        error: What cannot be kept.

    Signals:
        changed: Something was answered.
        back_wanted: To the page before.
        next_wanted: To the page after.
        save_wanted: Save and close.
        drop_wanted: What was typed is not wanted any more.
    """

    changed = Signal()
    back_wanted = Signal()
    next_wanted = Signal()
    save_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.fields: list[AnswerField] = []
        self._place = Stack(gap=22)
        self.name = NoteField(tr("A name for this page, if you like"), "", LONGEST_NAME,
                              least_lines=1)  # fmt: skip
        self._name = Asked(tr("A name for this page, if you like"), self.name)
        self.error = ErrorLine()
        self.back = QuietButton(tr("Back"), "chevron-left")
        self.next = PrimaryButton(tr("Next"))
        self.close_now = QuietButton(tr("Save and close"), "check")
        self.finish = PrimaryButton(tr("Save and close"), "check")
        self.drop = LinkButton(tr("Do not keep what I typed"), "x")
        buttons = in_a_row([self.back, self.next, self.finish, self.close_now])
        parts = (self._place, self._name, self.error, buttons, in_a_row([self.drop]))
        self.body.addWidget(Stack(parts, gap=20))
        self._connect()

    def show_questions(self, questions: Sequence[Question], *, first: bool, last: bool) -> None:
        """Ask these; the fields are made anew and are empty."""
        for field in self.fields:
            let_go(field, self._place.body)
        self.fields = [answer_field(each, self._today) for each in questions]
        for field in self.fields:
            self._place.body.addWidget(field)
            show_if(True, field)
            field.changed.connect(self.changed)
        for one, following in pairwise(self.fields):
            one.finished.connect(following.setFocus)
        self.fields[-1].finished.connect((self.finish if last else self.next).setFocus)
        show_if(last, self._name)
        show_if(not first, self.back)
        for button in (self.next, self.close_now):
            show_if(not last, button)
        show_if(last, self.finish)
        self.error.say("")

    def settle(self) -> bool:
        """Say what cannot be read, and go there; True where all can."""
        return all(field.settle() for field in self.fields)

    def _connect(self) -> None:
        self.name.changed.connect(self.changed)
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(self.next_wanted)
        for button in (self.close_now, self.finish):
            button.clicked.connect(self.save_wanted)
        self.drop.clicked.connect(self.drop_wanted)


def answer_field(question: Question, today: date) -> AnswerField:
    """What answers a question."""
    if question.ask in (Ask.WORDS, Ask.LINE):
        return WordsField(question, lines=LINES_OF_WORDS if question.ask is Ask.WORDS else 1)
    if question.ask is Ask.SCALE:
        return PointsField(question) if question.most == 10 else HundredField(question)
    if question.ask is Ask.DATE:
        return DateAnswer(question, today)
    if question.ask is Ask.ROWS:
        return RowsField(question, today)
    made = {
        Ask.CHOICES: ChoicesField,
        Ask.TICK: TickField,
        Ask.TARGET: TargetField,
        Ask.WINDOW: WindowField,
    }
    return made[question.ask](question)
