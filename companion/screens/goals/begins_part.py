"""From which day on a goal counts; asked where one that is there is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from companion.screens.goals.part import Part
from companion.ui.widgets.date_field import DateField
from companion.wording.days import long_date
from companion.wording.goals import looked_first
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from companion.domain.goals import Goal


class BeginsPart(Part):
    """The first day; what the goal follows is looked at from there on.

    Attributes:
        day: The day.
    """

    answers_for: ClassVar[tuple[str, ...]] = ("starts_on",)

    def __init__(self, today: date) -> None:
        super().__init__(tr("When did it begin?"), " ")
        self._today = today
        self.day = DateField(tr("When did it begin?"), today, today)
        self.put(self.day, first=self.day)
        self.day.changed.connect(self._on_changed)
        self.day.finished.connect(self.finished)

    def show_goal(self, goal: Goal | None) -> None:
        """What is kept."""
        self.day.value = goal.starts_on if goal else self._today

    def limit(self, goal: Goal, first_look: date | None) -> None:
        """No look at a goal may lie before it; one that is to begin later may do so.

        Args:
            goal: The goal as it is kept.
            first_look: The day of the first look at it; None: there is none.
        """
        latest = first_look or max(goal.starts_on, self._today)
        self.day.set_limits(None, latest)
        counts = tr("What the goal follows is looked at from this day on.")
        self.help.setText(looked_first(long_date(first_look)) if first_look else counts)

    def state(self) -> dict[str, Any]:
        """As it stands."""
        return {"begins": self.day.line.text()}

    def set_state(self, state: Mapping[str, Any]) -> None:
        """As it was; a draft of before has none."""
        if "begins" in state:
            self.day.line.setText(str(state["begins"]))

    def fields(self) -> dict[str, Any]:
        """The day."""
        return {"starts_on": self.day.value}

    def settle(self) -> bool:
        """Say what is no day, or none that it can begin on."""
        taken = self.day.tidy()
        if not taken:
            self.day.setFocus()
        return taken
