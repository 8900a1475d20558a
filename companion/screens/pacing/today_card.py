"""What is planned of an activity today, large, with Start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.pacing import days, first_quota
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.days import long_day
from companion.wording.pacing import amount_words
from companion.wording.pacing_review import done_today_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.pacing import Plan


class TodayCard(Card):
    """Today's amount and how to begin with it.

    Attributes:
        amount: Today's amount, or that there is none.
        start: Opens the timer.
        plan: Goes on to a plan; shown while there is none.

    Signals:
        start_wanted: The person wants to begin.
        plan_wanted: The person wants to make a plan.
    """

    start_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Today"))
        self.amount = PlainLabel("", "figure")
        self.line = PlainLabel("", "muted")
        self.done = PlainLabel("")
        self.start = PrimaryButton(tr("Start"), "play")
        self.plan = QuietButton(tr("Make a plan"))
        for widget in (self.amount, self.line, self.done, in_a_row((self.start, self.plan))):
            self.body.addWidget(widget)
        self.start.clicked.connect(self.start_wanted)
        self.plan.clicked.connect(self.plan_wanted)

    def show_plan(self, plan: Plan, today: date) -> None:
        """Show what holds today."""
        (now,) = days(plan, today, today)
        amount = "" if now.quota is None else amount_words(now.quota, now.unit)
        self.amount.setText(amount)
        self.line.setText(_line(plan, today, in_flare_up=now.in_flare_up, planned=bool(amount)))
        self.done.setText(done_today_words(now))
        show_if(bool(amount), self.amount)
        show_if(now.done is not None, self.done)
        show_if(not _has_plan(plan), self.plan)
        self.start.setAccessibleName(f"{self.start.words}: {plan.activity.name}")


def _has_plan(plan: Plan) -> bool:
    return plan.activity.starts_on is not None and first_quota(plan) is not None


def _line(plan: Plan, today: date, *, in_flare_up: bool, planned: bool) -> str:
    """What goes with today's amount, or why there is none."""
    starts, ends = plan.activity.starts_on, plan.activity.ends_on
    if planned:
        if in_flare_up:
            return tr("Less than usual, because of your flare-up.")
        return tr("The same on good and hard days.")
    if starts is None or not _has_plan(plan):
        return tr("There is no plan yet. You can write down what you do all the same.")
    if today < starts:
        return tr("Your plan begins on {day}.").format(day=long_day(starts))
    if ends is not None and today > ends:
        return tr("This plan ended on {day}.").format(day=long_day(ends))
    return tr("Nothing is planned today. Rest is part of the plan.")
