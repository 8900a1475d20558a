"""What answers a question: words, a scale, ticks, a day, two clock times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.worksheet import FROM, TO
from companion.domain.refused import LONGEST_TEXT
from companion.domain.times import WallTime
from companion.domain.worksheet import day_of, rows_of
from companion.screens.forms.count_field import CountField
from companion.screens.forms.day_field import DayField
from companion.screens.forms.question import Question as Asked
from companion.screens.worksheets.answer_field import AnswerField
from companion.ui.growing import GrowsWithText
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.fields import TimeField
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.ui.widgets.scale_picker import ScalePicker
from companion.ui.widgets.ticks import CheckBox
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from companion.content.worksheet import Question
    from companion.domain.worksheet import Answer
    from companion.ui.widgets.fields import ReadField

TEN = 10
BESIDE_BOX_PX = 36
"""At 100 % text: where the words beside a tick begin."""


class WordsField(AnswerField):
    """Own words, of one line or of many."""

    def __init__(self, question: Question, *, lines: int) -> None:
        super().__init__(question)
        self.note = NoteField(question.text, "", LONGEST_TEXT, least_lines=lines)
        self.note.setAccessibleDescription(question.help)
        self.note.changed.connect(self._on_changed)
        self._ask(self.note)

    @property
    def answer(self) -> Answer | None:
        """The words as they were typed."""
        return self.note.text.replace("\0", "") or None

    def show_answer(self, answer: Answer | None) -> None:
        """Show them again."""
        self.note.text = answer if isinstance(answer, str) else ""


class TickField(AnswerField):
    """Yes, or nothing."""

    def __init__(self, question: Question) -> None:
        super().__init__(question)
        self.box = CheckBox(question.text)
        self.box.setAccessibleDescription(question.help)
        self.box.toggled.connect(self._on_changed)
        self._ask(self.box, named=False)

    @property
    def answer(self) -> Answer | None:
        """Whether it is ticked."""
        return True if self.box.isChecked() else None

    def show_answer(self, answer: Answer | None) -> None:
        """Tick it again."""
        self.box.blockSignals(True)
        self.box.setChecked(answer is True)
        self.box.blockSignals(False)


class ChoicesField(GrowsWithText, AnswerField):
    """Any number of a list; each has a sentence that says what it means."""

    def __init__(self, question: Question) -> None:
        super().__init__(question)
        self._notes = [PlainLabel(each.note, "muted") for each in question.choice]
        self.boxes = {each.id: CheckBox(each.name) for each in question.choice}
        for each in question.choice:
            box = self.boxes[each.id]
            box.setAccessibleDescription(each.note)
            box.toggled.connect(self._on_changed)
        pairs = zip(self.boxes.values(), self._notes, strict=True)
        self._ask(*(Stack(pair, gap=0) for pair in pairs))
        self.hand_focus_to(next(iter(self.boxes.values())))
        self.grow()

    @property
    def answer(self) -> Answer | None:
        """What is ticked, in the order of the list."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked()) or None

    def show_answer(self, answer: Answer | None) -> None:
        """Tick it again."""
        chosen = answer if isinstance(answer, tuple) else ()
        for key, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(key in chosen)
            box.blockSignals(False)

    def _measure(self) -> None:
        """What a choice means begins where its name does."""
        for note in self._notes:
            note.setContentsMargins(scaled(BESIDE_BOX_PX), 0, 0, 0)


class PointsField(AnswerField):
    """0 to 10, one press."""

    def __init__(self, question: Question) -> None:
        super().__init__(question)
        self.scale = ScalePicker(question.text, question.low, question.high)
        self.scale.picked.connect(self._on_changed)
        self.scale.finished.connect(self.finished)
        self._ask(self.scale)

    @property
    def answer(self) -> Answer | None:
        """What is chosen."""
        return self.scale.value

    def show_answer(self, answer: Answer | None) -> None:
        """Choose it again."""
        self.scale.value = answer if type(answer) is int else None


class HundredField(AnswerField):
    """0 to 100: the tens by one press, any number by typing."""

    def __init__(self, question: Question) -> None:
        super().__init__(question)
        self.scale = ScalePicker(question.text, question.low, question.high, step=TEN)
        self.line = CountField(tr("Or write any number from 0 to 100"), 0, 100)
        self.line.setAccessibleDescription(question.text)
        self.scale.picked.connect(self._on_picked)
        self.scale.finished.connect(self.finished)
        self.line.changed.connect(self._on_typed)
        self.line.finished.connect(self.finished)
        any_number = PlainLabel(tr("Or write any number from 0 to 100"), "muted")
        self._ask(self.scale, Stack([any_number, self.line], gap=6))

    @property
    def answer(self) -> Answer | None:
        """The number in the line; the buttons write into it."""
        return self.line.value

    def show_answer(self, answer: Answer | None) -> None:
        """Show it again."""
        self.line.value = answer if type(answer) is int else None
        self._follow()

    def lines(self) -> Mapping[str, ReadField]:
        """The number."""
        return {"": self.line}

    def _follow(self) -> None:
        """The button of that number; none where it is between two."""
        value = self.line.value
        self.scale.value = value // TEN if value is not None and value % TEN == 0 else None

    def _on_picked(self, value: int | None) -> None:
        self.line.value = None if value is None else value * TEN
        self.changed.emit()

    def _on_typed(self) -> None:
        self._follow()
        self.changed.emit()


class DateAnswer(AnswerField):
    """A day, or none."""

    def __init__(self, question: Question, today: date) -> None:
        super().__init__(question)
        self.day = DayField(question.text, today)
        self.day.changed.connect(self._on_changed)
        self.day.finished.connect(self.finished)
        self._ask(self.day)

    @property
    def answer(self) -> Answer | None:
        """The day, as files write it."""
        day = self.day.value
        return None if day is None else day.isoformat()

    def show_answer(self, answer: Answer | None) -> None:
        """Show it again."""
        self.day.value = day_of(answer)

    def lines(self) -> Mapping[str, ReadField]:
        """The day."""
        return {"": self.day}


class WindowField(AnswerField):
    """From one clock time to another."""

    def __init__(self, question: Question) -> None:
        super().__init__(question)
        self.times = {FROM: TimeField(tr("From")), TO: TimeField(tr("To"), tr("e.g. 06:30"))}
        for end in self.times.values():
            end.line.setAccessibleDescription(question.text)
            end.changed.connect(self._on_changed)
        self.times[FROM].finished.connect(self.times[TO].setFocus)
        self.times[TO].finished.connect(self.finished)
        names = {FROM: tr("From"), TO: tr("To")}
        self._ask(in_a_row([Asked(names[key], end) for key, end in self.times.items()], gap=20))
        self.hand_focus_to(self.times[FROM])

    @property
    def given(self) -> dict[str, WallTime]:
        """The times that are given."""
        values = {key: end.value for key, end in self.times.items()}
        return {key: value for key, value in values.items() if value is not None}

    @property
    def answer(self) -> Answer | None:
        """Both, or the one that is given."""
        row = {key: f"{value.hour:02}:{value.minute:02}" for key, value in self.given.items()}
        return (row,) if row else None

    def show_answer(self, answer: Answer | None) -> None:
        """Show them again."""
        row = next(iter(rows_of(answer)), {})
        for key, end in self.times.items():
            cell = row.get(key)
            end.value = WallTime.parse(str(cell)) if cell else None

    def lines(self) -> Mapping[str, ReadField]:
        """Both times."""
        return self.times
