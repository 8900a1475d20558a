"""One question at a time: its words, its answer, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.question import Question
from companion.screens.questionnaires.choice_list import ChoiceList
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.date_field import DateField
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.scale_picker import ScalePicker
from companion.wording import questionnaires as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.content.questionnaires import Item
    from companion.domain.questionnaire import Answer

FieldOfPoints = ScalePicker | ChoiceList


class FillCard(Card):
    """The question in sight, and buttons to go back, to go on, to save.

    Attributes:
        field: What answers it.
        day: On which day it is filled in; asked beside the last question.
        error: What cannot be kept.

    Signals:
        changed: Something was answered.
        back_wanted: To the question before.
        next_wanted: To the one after.
        save_wanted: Save and see what it came to.
        drop_wanted: What was answered is not wanted any more.
    """

    changed = Signal()
    back_wanted = Signal()
    next_wanted = Signal()
    save_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.field: FieldOfPoints | None = None
        self._is_last = False
        self._place = Stack(gap=10)
        self.lead = PlainLabel("", "muted")
        self.asked = PlainLabel("", "question")
        self.keys = PlainLabel(words.keys_words(), "small")
        self.day = DateField(tr("On which day?"), today, today)
        self._day = Question(tr("On which day?"), self.day)
        self.error = ErrorLine()
        self.back = QuietButton(tr("Back"), "chevron-left")
        self.next = PrimaryButton(tr("Next"))
        self.save_now = QuietButton(tr("Save"), "check")
        self.finish = PrimaryButton(tr("Save and see the result"), "check")
        self.drop = LinkButton(tr("Do not keep what I answered"), "x")
        for each in (self.lead, self.asked):
            self._place.body.addWidget(each)
        buttons = in_a_row([self.back, self.next, self.finish, self.save_now])
        parts = (self._place, self.keys, self._day, self.error, buttons, in_a_row([self.drop]))
        self.body.addWidget(Stack(parts, gap=20))
        self._connect()

    @property
    def answer(self) -> Answer:
        """What is chosen; None: nothing."""
        return self.field.value if self.field is not None else None

    def show_item(self, item: Item, lead: str, answer: Answer) -> None:
        """Ask this; what answers it is made anew."""
        if self.field is not None:
            let_go(self.field, self._place.body)
        self.lead.setText(lead)
        show_if(bool(lead), self.lead)
        self.asked.setText(item.words)
        self.field = field_of(item)
        fits = isinstance(answer, int) and item.low <= answer <= item.high
        self.field.value = answer if isinstance(answer, int) and fits else None
        self._place.body.addWidget(self.field)
        show_if(True, self.field)
        self.field.picked.connect(self._on_changed)
        self.field.finished.connect(self._on_finished)
        self.error.say("")

    def show_way(self, *, first: bool, last: bool, changing: bool) -> None:
        """Which ways on there are."""
        self._is_last = last
        show_if(last, self._day)
        show_if(not first, self.back)
        show_if(not last, self.next)
        show_if(not last and changing, self.save_now)
        show_if(last, self.finish)

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()

    def _on_finished(self) -> None:
        """Enter goes on; at the last question it goes to what saves, and does not press it."""
        if self._is_last:
            self.finish.setFocus()
        else:
            self.next_wanted.emit()

    def _connect(self) -> None:
        self.day.changed.connect(self._on_changed)
        self.day.finished.connect(self.finish.setFocus)
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(self.next_wanted)
        for button in (self.save_now, self.finish):
            button.clicked.connect(self.save_wanted)
        self.drop.clicked.connect(self.drop_wanted)


def field_of(item: Item) -> FieldOfPoints:
    """What answers a question."""
    if item.choices:
        return ChoiceList(item.words, item.choices, item.low)
    return ScalePicker(item.words, *(item.ends or ("", "")))
