"""One activity on its card: its name, what is planned today, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from companion.domain.activities import AmountUnit
from companion.domain.baseline import baseline, before_start
from companion.domain.pacing import days, told, weeks
from companion.domain.pacing_deciding import awaits_answer
from companion.ui.icons import IconLabel
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import LinkButton, PaintedButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.days import long_day
from companion.wording.pacing import area_icon, area_name
from companion.wording.pacing_plans import baseline_words, quota_words, today_words, weekday_words
from companion.wording.pacing_review import done_today_words, look_back_words, planned_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from companion.domain.pacing import Plan, PlanDay

BESIDE_FROM = 620
"""Pixels at 100 % text from which the buttons stand beside the words."""


class ActivityCard(Card):
    """What is planned of an activity today, with Start, and the way to all the rest.

    Signals:
        go_to: Another page, and its argument.
    """

    go_to = Signal(str, object)

    def __init__(self, activity_id: str) -> None:
        super().__init__()
        self._id = activity_id
        self._planned = False
        self._icon = IconLabel("sprout", "plan", 26)
        self.name = PlainLabel("", "card_title")
        self.told = PlainLabel("")
        self.about = PlainLabel("", "muted")
        self.start = QuietButton(tr("Start"), "play")
        self.measure = QuietButton(tr("Measure"), "timer")
        self.set_up = QuietButton(tr("Go on to a plan"))
        self.look_back = QuietButton(look_back_words())
        self.open = LinkButton(tr("Open"))
        self._build()

    def show_plan(self, plan: Plan, today: date) -> None:
        """Show what holds today."""
        activity = plan.activity
        self._icon.set_icon(area_icon(activity.area), "plan")
        self.name.setText(activity.name)
        self.setAccessibleName(activity.name)
        (now,) = days(plan, today, today)
        self._planned = activity.starts_on is not None
        self.told.setText(_told(plan, now))
        self.about.setText(_about(plan, today))
        show_if(now.quota is not None, self.start)
        by_timer = activity.unit is AmountUnit.MINUTES
        show_if(by_timer and not plan.measures and not self._planned, self.measure)
        show_if(not self._planned, self.set_up)
        show_if(awaits_answer(plan, today) is not None, self.look_back)
        for button in self._buttons():
            button.setAccessibleName(f"{button.words}: {activity.name}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons beside the words, or under them."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(BESIDE_FROM)
        side, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(side if wide else under)

    def _build(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(14)
        words.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(Stack((self.name, self.told, self.about), gap=4), 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(14)
        self._row.addLayout(words, 1)
        buttons = in_a_row(self._buttons())
        self._row.addWidget(buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self._row)
        self.start.clicked.connect(self._on_start)
        self.measure.clicked.connect(self._on_measure)
        self.set_up.clicked.connect(self._on_set_up)
        self.look_back.clicked.connect(self._on_look_back)
        self.open.clicked.connect(self._on_open)

    def _buttons(self) -> tuple[PaintedButton, ...]:
        return (self.start, self.measure, self.set_up, self.look_back, self.open)

    def _on_start(self) -> None:
        self.go_to.emit("timer", self._id)

    def _on_measure(self) -> None:
        self.go_to.emit("timer", ("measure", self._id))

    def _on_set_up(self) -> None:
        self.go_to.emit("pacing", ("setup", self._id))

    def _on_look_back(self) -> None:
        self.go_to.emit("pacing", ("activity", self._id, "review"))

    def _on_open(self) -> None:
        self.go_to.emit("pacing", ("activity" if self._planned else "setup", self._id))


def _told(plan: Plan, now: PlanDay) -> str:
    """What holds today."""
    activity, unit = plan.activity, plan.activity.unit
    if activity.starts_on is None:
        found = baseline(before_start(plan.measures, None))
        return baseline_words(found, unit) if found else tr("Not measured yet")
    if now.day < activity.starts_on:
        first = weeks(plan, activity.starts_on)
        begins = tr("Begins on {day}").format(day=long_day(activity.starts_on))
        return f"{begins} · {quota_words(told(first[0].quota, unit), unit)}" if first else begins
    if activity.ends_on is not None and activity.ends_on < now.day:
        return tr("This plan ended on {day}.").format(day=long_day(activity.ends_on))
    if now.done is not None:
        return f"{done_today_words(now)}. {planned_words(now)}"
    return today_words(now)


def _about(plan: Plan, today: date) -> str:
    """Its part of life, and on which days it is planned."""
    area = area_name(plan.activity.area)
    found = weeks(plan, max(today, plan.activity.starts_on or today))
    return f"{area} · {weekday_words(found[-1].rule.weekdays)}" if found else area
