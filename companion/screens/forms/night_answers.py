"""The parts of the night form: one answer with its name, and answers side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from companion.domain.sleep import MOST_AWAKENINGS, NIGHT_MINUTES, NIGHT_TIMES
from companion.domain.times import WallTime, needs_second_pass
from companion.screens.forms.count_field import CountField
from companion.ui.handing import HandsFocus
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.fields import DurationField, ReadField, TimeField
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.sleep import night_field, which_pass
from companion.wording.times import clock_time, duration
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

PAIRS_FROM = 440
"""Pixels at 100 % text: a narrower form has one answer on a line."""

_START = {
    "into_bed": WallTime(23, 0),
    "tried_to_sleep": WallTime(23, 0),
    "final_awakening": WallTime(7, 0),
    "out_of_bed": WallTime(7, 0),
}
_EXAMPLE_MIN = {
    "sleep_latency_min": 20,
    "awake_min": 40,
    "trying_after_waking_min": 10,
    "nap_min": 30,
}


class NightAnswer(HandsFocus):
    """One answer about a night: its name, its field, and which pass of a repeated hour is meant.

    Attributes:
        name: The field's name in sleep.csv.
        line: Where it is typed.

    Signals:
        edited: The person changed it.
        left: They went on; what was typed is in its usual form now.
        finished: They went on by Enter.
    """

    edited = Signal()
    left = Signal()
    finished = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.line = _line(name)
        self._label = PlainLabel(night_field(name), "question")
        self._asked = PlainLabel("", "small")
        self._passes: SegmentedControl | None = None
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        for widget in (self._label, self.line, self._asked):
            self._stack.addWidget(widget)
        self._asked.hide()
        self.hand_focus_to(self.line)
        self.line.changed.connect(self.edited)
        self.line.line.left.connect(self.left)
        self.line.finished.connect(self.finished)
        self._measure()

    @property
    def is_time(self) -> bool:
        """Whether it is one of the four clock times."""
        return self.name in NIGHT_TIMES

    @property
    def asks_pass(self) -> bool:
        """Whether it asks which pass of a repeated hour is meant."""
        return self._passes is not None and not self._passes.isHidden()

    @property
    def second_pass(self) -> bool:
        """Whether the second pass is chosen."""
        return self.asks_pass and self._passes is not None and self._passes.chosen == "second"

    def value(self) -> WallTime | int | None:
        """What is answered, None when nothing is.

        Raises:
            ValueError: the words in the field cannot be read.
        """
        value = self.line.read()
        if isinstance(value, WallTime) and self.asks_pass:
            return replace(value, second_pass=self.second_pass)
        return value if isinstance(value, WallTime | int) else None

    def set_value(self, value: WallTime | int | None) -> None:
        """Show an answer that is kept. Silent."""
        if isinstance(value, WallTime):
            self.line.set_text(str(value) if value.second_pass else clock_time(value))
        elif value is None:
            self.line.set_text("")
        else:
            self.line.set_text(duration(value) if self.name in NIGHT_MINUTES else str(value))

    def place(self, day: date, zone: str) -> None:
        """Ask which pass is meant where the clock showed this time twice that night."""
        wall = self.line.value if isinstance(self.line, TimeField) else None
        asks = wall is not None and needs_second_pass(day, zone, wall)
        if asks and wall is not None:
            self._ask_pass(wall)
        show_if(asks, self._asked)
        if self._passes is not None:
            show_if(asks, self._passes)

    def _ask_pass(self, wall: WallTime) -> None:
        self._asked.setText(which_pass(wall))
        if self._passes is None:
            choices = [("first", tr("First")), ("second", tr("Second"))]
            self._passes = SegmentedControl(choices, which_pass(wall))
            self._passes.picked.connect(self._on_pass)
            self._stack.addWidget(self._passes)
        if wall.second_pass:
            self._passes.chosen = "second"
            self.line.set_text(clock_time(replace(wall, second_pass=False)))

    def _on_pass(self) -> None:
        self.edited.emit()
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self._measure()

    def _measure(self) -> None:
        self._stack.setSpacing(scaled(6))


class Pairs(QWidget):
    """Answers two on a line, or one below the other where there is little room."""

    def __init__(self, answers: list[NightAnswer]) -> None:
        super().__init__()
        self._answers = answers
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for answer in answers:
            answer.setParent(self)
        self.arrange()

    def arrange(self) -> None:
        """Put those that are asked for in their places."""
        for answer in self._answers:
            self._grid.removeWidget(answer)
        columns = 2 if self.width() >= scaled(PAIRS_FROM) else 1
        asked = [answer for answer in self._answers if not answer.isHidden()]
        top = Qt.AlignmentFlag.AlignTop
        for place, answer in enumerate(asked):
            self._grid.addWidget(answer, *divmod(place, columns), top)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setHorizontalSpacing(scaled(16) if columns > 1 else 0)
        self._grid.setVerticalSpacing(scaled(14))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One on a line or two."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_grid"):
            self.arrange()


def _line(name: str) -> ReadField:
    words = night_field(name)
    if name in NIGHT_TIMES:
        start = _START[name]
        return TimeField(words, tr("e.g. {time}").format(time=clock_time(start)), start)
    if name in NIGHT_MINUTES:
        shown = duration(_EXAMPLE_MIN[name])
        return DurationField(words, tr("e.g. {time}").format(time=shown))
    return CountField(words, 0, MOST_AWAKENINGS, tr("e.g. 2"))
