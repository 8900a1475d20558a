"""The month on the diary page: its name and days, what the marks mean, and ways to other days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from companion.screens.diary.month import Month
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import IconButton, LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.date_field import DateField
from companion.wording.days import month_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.screens.diary.day_marks import DayMarks


class MonthCard(Card):
    """One day of the month is chosen; others are one press, or a written date, away.

    Attributes:
        month: The days.
        any_day: Where a day is written to go there.
        search: "Search your diary".
        deleted: "Deleted entries".

    Signals:
        picked: The day the person moved to, pressed or wrote.
        turned: Another month is wanted: its first day.
    """

    picked = Signal(object)
    turned = Signal(object)

    def __init__(self, day: date, today: date) -> None:
        super().__init__()
        self._day = day
        self.month = Month()
        self.month.setAccessibleName(tr("The month, day by day"))
        self._name = PlainLabel("", "card_title")
        self._earlier = IconButton(tr("The month before"), "chevron-left")
        self._later = IconButton(tr("The month after"), "chevron-right")
        self._legend = PlainLabel("", "small")
        self.any_day = DateField(tr("Go to a day"), day, latest=today)
        self.any_day.calendar.hide()  # the month stands above it
        self.search = LinkButton(tr("Search your diary"), "search")
        self.deleted = LinkButton(tr("Deleted entries"), "trash-2")
        self._arrange()
        self._earlier.clicked.connect(self._turn_back)
        self._later.clicked.connect(self._turn_on)
        self.month.picked.connect(self.picked)
        self.month.turned.connect(self.turned)
        self.any_day.changed.connect(self.picked)

    def show_month(
        self, day: date, today: date, marks: Mapping[date, DayMarks], *, paced: bool
    ) -> None:
        """Show the month of a day.

        Args:
            day: The day that is chosen.
            today: The last one that can be.
            marks: What the days hold.
            paced: There are activities or flare-ups, in this month or another one.
        """
        self._day = day
        self.month.show_month(day, today, marks)
        self._name.setText(month_name(day))
        exercised = any(each.exercised for each in marks.values())
        practised = any(each.practised for each in marks.values())
        self._legend.setText(_legend(paced=paced, exercised=exercised, practised=practised))
        self.any_day.set_limits(None, today)
        self.any_day.value = day
        self._later.setEnabled(day.replace(day=1) < today.replace(day=1))

    def _turn_back(self) -> None:
        self.turned.emit((self._day.replace(day=1) - timedelta(days=1)).replace(day=1))

    def _turn_on(self) -> None:
        self.turned.emit((self._day.replace(day=1) + timedelta(days=31)).replace(day=1))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._earlier)
        top.addWidget(self._later)
        self.body.addLayout(top)
        self.body.addWidget(self.month)
        self.body.addWidget(self._legend)
        self.body.addWidget(PlainLabel(tr("Go to a day"), "question"))
        self.body.addWidget(self.any_day)
        for link in (self.search, self.deleted):
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)


def _legend(*, paced: bool, exercised: bool, practised: bool) -> str:
    """What the marks of the month mean, as far as the person has any of them."""
    words = [tr("Dot: a check-in. Hollow dot: written later. Bar: a night.")]
    if exercised:
        words.append(tr("Diamond: exercise."))
    if practised:
        words.append(tr("Square: a practice."))
    if paced:
        words.append(tr("Triangle: an activity. Shaded: a flare-up or a break."))
    else:
        words.append(tr("Shaded: a break."))
    return " ".join(words)
