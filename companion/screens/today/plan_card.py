"""Today's plan: what is planned for each activity, and a button that starts it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.decisions import Choice
from companion.domain.pacing import days
from companion.domain.pacing_deciding import awaits_answer
from companion.screens.forms.start_row import StartRow
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card, Rule
from companion.wording.pacing import amount_words, area_icon
from companion.wording.pacing_plans import today_words
from companion.wording.pacing_review import look_back_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.domain.activities import Activity
    from companion.domain.pacing import Plan, PlanDay
    from companion.store.stores import Stores


MOST_ROWS = 3
"""More would push the check-in out of sight. Our choice, not evidence."""


class PlanCard(Card):
    """The activities that are planned for a day.

    Attributes:
        rows: A row for each of the first three, by its id; what is still to be done comes first.
        more: How many others there are, and the way to them.
        look_back: The way to a week whose rule would move the plan; nothing waits: not there.

    Signals:
        started: the id of an activity whose timer is wanted.
        all_wanted: all activities are wanted.
        look_back_wanted: the id of an activity whose week is to be looked back on.
    """

    started = Signal(str)
    all_wanted = Signal()
    look_back_wanted = Signal(str)

    def __init__(self, stores: Stores) -> None:
        super().__init__(tr("Today's plan"))
        self._stores = stores
        self._shown: tuple[tuple[Activity, PlanDay], ...] = ()
        self._most = MOST_ROWS
        self._list: Stack | None = None
        self.rows: dict[str, PlanRow] = {}
        self.more = LinkButton("")
        self.more.clicked.connect(self.all_wanted)
        self.look_back = LinkButton("", "chart-line")
        self.look_back.clicked.connect(self._on_look_back)
        self._waits = ""
        self.body.addWidget(self.more)
        self.body.addWidget(self.look_back)

    def show_day(self, day: date, most: int = MOST_ROWS) -> bool:
        """Show what is planned for a day, in so many rows; False when nothing is."""
        planned, plans = [], self._stores.plans.running(day)
        self._offer_look_back(plans, day)
        for plan in plans:
            (found,) = days(plan, day, day)
            if found.quota is not None:
                planned.append((plan.activity, found))
        planned.sort(key=lambda each: is_through(each[1]))
        if (tuple(planned), most) != (self._shown, self._most) or self._list is None:
            self._shown, self._most = tuple(planned), most
            self._fill()
        return bool(planned)

    def _offer_look_back(self, plans: Sequence[Plan], day: date) -> None:
        """One plan at most: the first whose rule would step, or begin again lower."""
        moving = (Choice.STEP, Choice.BACK)
        waiting = next((each for each in plans if awaits_answer(each, day) in moving), None)
        self._waits = waiting.activity.id if waiting else ""
        if waiting is not None:
            self.look_back.set_words(f"{look_back_words()}: {waiting.activity.name}")
        show_if(waiting is not None, self.look_back)

    def _on_look_back(self) -> None:
        self.look_back_wanted.emit(self._waits)

    def _fill(self) -> None:
        if self._list is not None:
            let_go(self._list, self.body)
        self.rows = {}
        parts: list[QWidget] = []
        for activity, day in self._shown[: self._most]:
            row = PlanRow(activity, day)
            row.start.clicked.connect(partial(self.started.emit, activity.id))
            self.rows[activity.id] = row
            parts += [Rule(), row]
        self._list = Stack(parts, gap=10)
        self.body.insertWidget(0, self._list)
        others = len(self._shown) - self._most
        self.more.set_words(tr("%n more in Pacing", "", max(0, others)))
        show_if(others > 0, self.more)


class PlanRow(StartRow):
    """One activity: name, amount, and Start, or that it is done."""

    def __init__(self, activity: Activity, day: PlanDay) -> None:
        super().__init__(area_icon(activity.area), "plan")
        self.show_told(activity.name, _line(day), is_done=is_through(day))


def is_through(day: PlanDay) -> bool:
    """Whether the day's plan was kept to or gone beyond; less leaves Start there."""
    if day.done is None or day.quota is None:
        return False
    return day.kept is True or day.done >= day.quota


def _line(day: PlanDay) -> str:
    if day.done is None:
        return today_words(day)
    assert day.quota is not None
    return tr("{done} of {quota} today").format(
        done=amount_words(day.done, day.unit), quota=amount_words(day.quota, day.unit)
    )
