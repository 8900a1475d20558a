"""A field for a day that may stay empty: typed, one press, or chosen on a calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.refused import FARTHEST_AHEAD, FIRST_YEAR
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import IconButton, QuietButton
from companion.ui.widgets.calendar import CalendarPopup
from companion.ui.widgets.date_field import read_day, written_day
from companion.ui.widgets.fields import ReadField
from companion.ui.widgets.flow import FlowLayout
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DayField(ReadField):
    """Empty, or a day. The arrow keys go by one day.

    Args:
        name: The question, for screen readers.
        today: The civil day.
        presses: Whether "Today" and "Tomorrow" stand beside it.

    Attributes:
        soon: The buttons for today and tomorrow.
        calendar: Opens a month.
    """

    width_px = 190

    def __init__(self, name: str, today: date, *, presses: bool = True) -> None:
        self._today = today
        super().__init__(name, tr("e.g. 12 May"))
        days = {tr("Today"): today, tr("Tomorrow"): today + timedelta(days=1)} if presses else {}
        self.soon = {QuietButton(words): day for words, day in days.items()}
        self.calendar = IconButton(tr("Choose on a calendar"), "calendar")
        self.calendar.setAccessibleDescription(name)
        self.calendar.clicked.connect(self._on_calendar)
        beside: list[QWidget] = [self.calendar, *self.soon]
        for button in self.soon:
            button.setAccessibleDescription(name)
            button.clicked.connect(self._on_soon)
        self._stack.removeWidget(self.line)
        row = FlowLayout(gap=8)
        for widget in (self.line, *beside):
            row.addWidget(widget)
        self._stack.insertLayout(0, row)

    @property
    def value(self) -> date | None:
        """The day; None when the line is empty or cannot be read. Setting it is silent."""
        return self.read() if self.readable else None

    @value.setter
    def value(self, day: date | None) -> None:
        self.set_text(self._written(day))

    def _measure(self) -> None:
        """As wide as the longest day, "30 September 2026"."""
        self.line.setFixedWidth(scaled(self.width_px))

    def read(self) -> date | None:
        """The day in the line; None when it is empty.

        Raises:
            ValueError: it is no day, or not one of a life; says so.
        """
        if not self.text.strip():
            return None
        day = read_day(self.text, self._today.year)
        if day is None:
            raise ValueError(tr("Write a day like 12 May 2026, or leave it empty."))
        if not FIRST_YEAR <= day.year <= self._today.year + FARTHEST_AHEAD:
            raise ValueError(tr("Is the year right?"))
        return day

    def _written(self, value: object) -> str:
        return written_day(value) if isinstance(value, date) else ""

    def _stepped(self, value: object, minutes: int) -> date:
        if not isinstance(value, date):
            return self._today
        return value + timedelta(days=-1 if minutes > 0 else 1)

    def _take(self, day: date) -> None:
        self.value = day
        self.changed.emit()

    def _on_soon(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QuietButton):
            self._take(self.soon[pressed])

    def _on_calendar(self) -> None:
        popup = CalendarPopup(self._name, self.value or self._today, self)
        popup.chosen.connect(self._take)
        popup.open_below(self.line)
