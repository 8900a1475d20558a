"""The days of a whole programme: for the exercises that are added, or for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.refused import Reason, Refused
from companion.screens.exercise.days_fields import DaysFields
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.date_field import DateField, read_day
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.ticks import CheckBox
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from companion.domain.programme import PlanItem


class DaysPart(Card):
    """Each exercise that is added gets these days; a press gives them to all.

    Attributes:
        fields: The days.
        earlier: Whether it began before today; where a day can be told.
        began: On which day.
        is_edited: They were changed and not given to all.

    Signals:
        changed: The person changed an answer.
        for_all: They are to hold for all exercises.
        first_day: A programme that is there began on another day.
    """

    changed = Signal()
    for_all = Signal()
    first_day = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__(tr("The days"))
        self.is_edited = False
        self._today = today
        self._tells_first = False
        self.fields = DaysFields(today)
        self.told = PlainLabel("", "muted")
        self.error = ErrorLine()
        self.use = QuietButton(tr("Use these days for all exercises"), "calendar")
        self.earlier = CheckBox(tr("It began before today"))
        self.began = DateField(tr("It began on"), today, today)
        self._first = Stack([self.earlier, self.began], gap=10)
        for widget in (self.fields, self._first, self.told, self.error, in_a_row((self.use,))):
            self.body.addWidget(widget)
        self.follow(())
        self.fields.changed.connect(self._on_changed)
        self.use.clicked.connect(self.for_all)
        self.earlier.clicked.connect(self._on_earlier)
        self.began.changed.connect(self._on_began)

    def show_days(self, weekdays: Iterable[int], last: date | None, today: date) -> None:
        """Show what holds."""
        self.is_edited = False
        self.error.say("")
        self.fields.show_days(weekdays, last, today)

    def begin(self, today: date, *, is_new: bool) -> None:
        """A new programme begins today, until it is told otherwise."""
        self._today = today
        self._tells_first = is_new
        self.earlier.setChecked(False)
        self.began.set_limits(None, today)
        self.began.value = today
        self._show_began()

    def show_first(self, items: Sequence[PlanItem]) -> None:
        """Show on which day a new programme began.

        Args:
            items: All that it ever had. Once one of them has begun later than the others, the
                first day is part of what was, and stays.
        """
        days = {item.starts_on for item in items}
        self._tells_first = (self._tells_first and len(days) <= 1) or days == {self._today}
        if self._tells_first and days:
            self.began.value = min(days)
            self.earlier.setChecked(self.earlier.isChecked() or min(days) < self._today)
        self._show_began()

    def first(self) -> date | None:
        """The first day of what is added; None when the field says what is wrong."""
        if not self._tells_first:
            return self._today
        if not self.began.tidy():
            self.began.setFocus()
            return None
        return self.began.value

    def follow(self, items: Sequence[PlanItem]) -> None:
        """What can be done needs exercises; where each has its own days, these are of no other."""
        show_if(bool(items), self.use)
        differ = len({(each.weekdays, each.ends_on) for each in items}) > 1
        self.set_title(tr("The days of the next exercise") if differ else tr("The days"))
        self.told.setText(
            tr("Your exercises have different days. The next one that you add gets these.")
            if differ
            else tr("Each exercise that you add gets these days. You can change them one by one.")
        )

    def read(self) -> tuple[frozenset[int], date | None] | None:
        """The days of the week and the last day; None when the card says what is wrong."""
        self.error.say("")
        weekdays = self.fields.weekdays.value
        if not weekdays:
            self.error.say(sentence(Refused(Reason.NO_WEEKDAY, ("weekdays",))))
            self.fields.weekdays.setFocus()
            return None
        last, known = self.fields.last()
        return (weekdays, last) if known else None

    def state(self) -> dict[str, Any]:
        """What a draft keeps."""
        began = self.began.value.isoformat() if self.earlier.isChecked() else ""
        return {**self.fields.state(), "began": began}

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        self.is_edited = state != self.state()
        self.fields.set_state(state)
        began = read_day(str(state.get("began", "")), self._today.year)
        if began is not None:
            self.began.value = min(began, self._today)
            self.earlier.setChecked(True)
            self._show_began()

    def _show_began(self) -> None:
        show_if(self._tells_first, self._first)
        show_if(self.earlier.isChecked(), self.began)

    def _on_earlier(self) -> None:
        self._show_began()
        if self.earlier.isChecked():
            self.began.setFocus()
        elif self.began.value != self._today:
            self.began.value = self._today
            self._on_began(self._today)

    def _on_began(self, day: date | None) -> None:
        self.error.say("")
        if day is not None:
            self.first_day.emit(day)

    def _on_changed(self, *_: object) -> None:
        self.is_edited = True
        self.error.say("")
        self.changed.emit()
