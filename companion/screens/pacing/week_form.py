"""Puts something into the week plan: by the keyboard as by the mouse."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.week_plan import PartOfDay
from companion.screens.forms.question import Question
from companion.screens.forms.weekdays import Weekdays
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.pacing import part_name
from companion.wording.translate import tr
from companion.wording.week_plan import rest_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.activities import Activity

REST = "rest"


class WeekForm(Card):
    """What, on which days, in which part of the day.

    Signals:
        add_wanted: activity id (None is rest), days, part of the day.
    """

    add_wanted = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__(tr("Plan something"))
        self._first: date | None = None
        self._build()

    def offer(self, activities: Sequence[Activity], first: date) -> None:
        """Say what can be planned, and for which week; what was chosen stays chosen."""
        chosen = self.what.chosen
        names = [(each.id, each.name) for each in activities]
        self.what.set_options([*names, (REST, rest_name())])
        known = {key for key, _ in names} | {REST}
        self.what.chosen = chosen if chosen in known else (names[0][0] if names else REST)
        self._first = first

    def seven(self) -> list[date]:
        """The days of the week that is planned."""
        assert self._first is not None
        return [self._first + timedelta(days=n) for n in range(7)]

    def _answered(self) -> None:
        self.problem.say("")

    def _add(self) -> None:
        if not self.days.value:
            self.problem.say(tr("Pick at least one day of the week."))
            self.days.setFocus()
            return
        self.problem.say("")
        days = [day for day in self.seven() if day.isoweekday() in self.days.value]
        activity = None if self.what.chosen == REST else self.what.chosen
        self.add_wanted.emit(activity, days, PartOfDay(self.part.chosen))

    def _build(self) -> None:
        self.what = Choice(tr("What"))
        self.days = Weekdays(tr("On which days"))
        self.part = Choice(
            tr("In which part of the day"), [(part.value, part_name(part)) for part in PartOfDay]
        )
        self.part.chosen = PartOfDay.MORNING.value
        self.problem = ErrorLine()
        self.add = PrimaryButton(tr("Add to the week"), "plus")
        self.days.changed.connect(self._answered)
        self.add.clicked.connect(self._add)
        for question in (
            Question(tr("What?"), self.what),
            Question(tr("On which days?"), self.days),
            Question(tr("In which part of the day?"), self.part),
            self.problem,
            in_a_row((self.add,)),
        ):
            self.body.addWidget(question)
