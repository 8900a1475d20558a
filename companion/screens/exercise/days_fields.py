"""On which days of the week, and until when."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.activities import EVERY_DAY
from companion.screens.forms.question import Question
from companion.screens.forms.weekdays import Weekdays
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.date_field import DateField, read_day
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.ticks import CheckBox
from companion.wording.pacing_plans import weekday_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

USUAL_LENGTH = timedelta(weeks=6)


class DaysFields(Stack):
    """Days of the week, and a last day where there is one.

    Attributes:
        weekdays: Which days of the week.
        usual: Days that sheets often have, each in one press.
        has_end: Whether there is a last day.
        ends: The last day.

    Signals:
        changed: The person changed an answer.
    """

    changed = Signal()

    def __init__(self, today: date) -> None:
        question = tr("On which days?")
        self.weekdays = Weekdays(tr("Days of the week"))
        self.has_end = CheckBox(tr("It has a last day"))
        self.ends = DateField(tr("Last day"), today + USUAL_LENGTH, earliest=today)
        self.usual = {days: LinkButton(words) for days, words in _usual()}
        chosen = Stack([self.weekdays, in_a_row(self.usual.values(), gap=18)], gap=8)
        super().__init__([Question(question, chosen), self.has_end, self.ends], gap=10)
        for days, button in self.usual.items():
            button.clicked.connect(partial(self._on_usual, days))
        self.weekdays.value = EVERY_DAY
        show_if(False, self.ends)
        self.weekdays.changed.connect(self.changed)
        self.has_end.clicked.connect(self._on_changed)
        self.ends.changed.connect(self._on_changed)
        self.ends.line.textEdited.connect(self._on_changed)

    def show_days(self, weekdays: Iterable[int], last: date | None, today: date) -> None:
        """Show what holds; what was typed is gone."""
        self.weekdays.value = weekdays
        self.has_end.setChecked(last is not None)
        self.ends.set_limits(today, None)
        self.ends.value = last or today + USUAL_LENGTH
        show_if(last is not None, self.ends)

    def last(self) -> tuple[date | None, bool]:
        """The last day, None for none; and whether it can be read: if not, the field says why."""
        if not self.has_end.isChecked():
            return None, True
        if not self.ends.tidy():
            self.ends.setFocus()
            return None, False
        return self.ends.value, True

    def state(self) -> dict[str, Any]:
        """Every answer as it stands."""
        return {
            "weekdays": sorted(self.weekdays.value),
            "has_end": self.has_end.isChecked(),
            "ends": self.ends.line.text(),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        self.weekdays.value = state["weekdays"]
        self.has_end.setChecked(state["has_end"])
        day = read_day(state["ends"], self.ends.value.year)
        if day is None:
            self.ends.line.setText(state["ends"])
        else:
            self.ends.value = day
        show_if(self.has_end.isChecked(), self.ends)

    def _on_usual(self, days: frozenset[int], *_: object) -> None:
        self.weekdays.value = days
        self.changed.emit()

    def _on_changed(self, *_: object) -> None:
        show_if(self.has_end.isChecked(), self.ends)
        self.changed.emit()


def _usual() -> list[tuple[frozenset[int], str]]:
    """Days that stand on many sheets, in words."""
    every_second, workdays = frozenset({1, 3, 5}), frozenset(range(1, 6))
    return [
        (every_second, weekday_words(every_second)),
        (workdays, tr("Monday to Friday")),
        (EVERY_DAY, tr("Every day")),
    ]
