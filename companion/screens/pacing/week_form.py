"""Puts something into the week plan, or moves what is there: by the keyboard as by the mouse."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.week_plan import PartOfDay
from companion.screens.forms.question import Question
from companion.screens.forms.weekdays import Weekdays
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.days import long_day
from companion.wording.pacing import part_name
from companion.wording.translate import tr
from companion.wording.week_plan import rest_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.domain.activities import Activity
    from companion.domain.week_plan import Planned

REST = "rest"


class WeekForm(Card):
    """What, on which days, in which part of the day.

    Attributes:
        moving: What is being moved; None: something new is planned.

    Signals:
        add_wanted: activity id (None is rest), days, part of the day.
        move_wanted: the Planned, its new day, its new part of the day.
        remove_wanted: the Planned.
        closed: moving was given up.
    """

    add_wanted = Signal(object, object, object)
    move_wanted = Signal(object, object, object)
    remove_wanted = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Plan something"))
        self.moving: Planned | None = None
        self._first: date | None = None
        self._build()
        self._show()

    def offer(self, activities: Sequence[Activity], first: date) -> None:
        """Say what can be planned, and for which week; what was chosen stays chosen."""
        chosen = self.what.chosen
        names = [(each.id, each.name) for each in activities]
        self.what.set_options([*names, (REST, rest_name())])
        known = {key for key, _ in names} | {REST}
        self.what.chosen = chosen if chosen in known else (names[0][0] if names else REST)
        if first != self._first:
            self._first = first
            self.day.set_options(
                [(day.isoformat(), long_day(day)) for day in self._seven()],
            )
            if self.moving is not None:
                self.stop_moving()

    def begin_moving(self, planned: Planned, name: str) -> None:
        """Ask where something that is planned shall go."""
        self.moving = planned
        self.set_title(tr("Move or take out: {what}").format(what=name))
        self.day.chosen = planned.day.isoformat()
        self.part.chosen = planned.part_of_day.value
        self._show()
        self.day.setFocus()

    def stop_moving(self) -> None:
        """Plan something new again."""
        self.moving = None
        self.set_title(tr("Plan something"))
        self._show()

    def _seven(self) -> list[date]:
        assert self._first is not None
        return [self._first + timedelta(days=n) for n in range(7)]

    def _add(self) -> None:
        if not self.days.value:
            self.problem.say(tr("Pick at least one day of the week."))
            self.days.setFocus()
            return
        self.problem.say("")
        days = [day for day in self._seven() if day.isoweekday() in self.days.value]
        activity = None if self.what.chosen == REST else self.what.chosen
        self.add_wanted.emit(activity, days, PartOfDay(self.part.chosen))

    def _move(self) -> None:
        planned = self.moving
        assert planned is not None
        day = next(each for each in self._seven() if each.isoformat() == self.day.chosen)
        self.move_wanted.emit(planned, day, PartOfDay(self.part.chosen))

    def _remove(self) -> None:
        self.remove_wanted.emit(self.moving)

    def _close(self) -> None:
        self.stop_moving()
        self.closed.emit()

    def _build(self) -> None:
        self.what = Choice(tr("What"))
        self.days = Weekdays(tr("On which days"))
        self.day = Choice(tr("On which day"))
        self.part = Choice(
            tr("In which part of the day"), [(part.value, part_name(part)) for part in PartOfDay]
        )
        self.part.chosen = PartOfDay.MORNING.value
        self.problem = ErrorLine()
        self.add = PrimaryButton(tr("Add to the week"), "plus")
        self.move_it = PrimaryButton(tr("Move"), "check")
        self.remove = QuietButton(tr("Take it out"), "x")
        self.close_it = LinkButton(tr("Leave it as it is"))
        for button, act in (
            (self.add, self._add),
            (self.move_it, self._move),
            (self.remove, self._remove),
            (self.close_it, self._close),
        ):
            button.clicked.connect(act)
        self._what = Question(tr("What?"), self.what)
        self._days = Question(tr("On which days?"), self.days)
        self._day = Question(tr("On which day?"), self.day)
        for question in (
            self._what,
            self._days,
            self._day,
            Question(tr("In which part of the day?"), self.part),
            self.problem,
            in_a_row((self.add, self.move_it, self.remove, self.close_it)),
        ):
            self.body.addWidget(question)

    def _show(self) -> None:
        moving = self.moving is not None
        self.problem.say("")
        anew: tuple[QWidget, ...] = (self._what, self._days, self.add)
        changed: tuple[QWidget, ...] = (self._day, self.move_it, self.remove, self.close_it)
        for widget in anew:
            show_if(not moving, widget)
        for widget in changed:
            show_if(moving, widget)
