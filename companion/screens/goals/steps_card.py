"""The steps of a goal: ticked, added, changed, moved, deleted."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.goals import GoalStep, check_step
from companion.screens.forms.day_field import DayField
from companion.screens.forms.entry import new_id
from companion.screens.forms.own_line import one_line
from companion.screens.forms.telling import told_at
from companion.screens.goals.deeds import keep_steps, next_place, tick
from companion.screens.goals.first_parts import settled
from companion.screens.goals.part import typing_line
from companion.screens.goals.step_row import StepRow
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording import goals as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.clock import Clock
    from companion.store.stores import Stores


class StepsCard(Card):
    """Each step with its buttons; below them a line for another one.

    Attributes:
        rows: One for each step, in their order.
        add: Opens the form for another step.
        text: The form: the step in own words.
        day: The day on which it is to be done.
        take: Keeps what is typed.

    Signals:
        said: A Notice: what was done, and how to take it back.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("Steps"))
        self._stores = stores
        self._clock = clock
        self._goal_id = ""
        self._changed: GoalStep | None = None
        self.rows: list[StepRow] = []
        self._list = Stack(gap=12)
        self.empty = PlainLabel(tr("No steps yet. A small one is a good beginning."), "muted")
        self.add = QuietButton(tr("Add a step"), "plus")
        self.text = typing_line(tr("The step in your own words"))
        self.day = DayField(tr("On which day?"), clock.today())
        self.take = QuietButton(tr("Keep the step"), "check")
        self.cancel = LinkButton(tr("Cancel"))
        self._form = Stack(
            [
                PlainLabel(tr("The step in your own words"), "strong"), self.text,
                PlainLabel(tr("On which day? It may stay open."), "muted"), self.day,
                in_a_row([self.take, self.cancel], gap=14),
            ],
            gap=8,
        )  # fmt: skip
        self.error = ErrorLine()
        for part in (self.empty, self._list, self._form, self.error):
            self.body.addWidget(part)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._connect()
        show_if(False, self._form)

    def show_steps(self, goal_id: str) -> None:
        """Read the steps of a goal anew; what is typed stays while it is the same goal."""
        if goal_id != self._goal_id:
            self._close()
        self._goal_id = goal_id
        steps = self._steps()
        held = next((row.held() for row in self.rows if row.held()), None)
        at = next((n for n, row in enumerate(self.rows) if row.held()), 0)
        self._list.empty()
        self.rows = []
        for number, step in enumerate(steps):
            row = StepRow(step, self._clock.today(), number, len(steps))
            row.wanted.connect(self._on_wanted)
            self.rows.append(row)
            self._list.body.addWidget(row)
            show_if(True, row)
        show_if(not steps, self.empty)
        show_if(bool(steps), self._list)
        if held and self.rows:
            self.rows[min(at, len(self.rows) - 1)].focus(held)

    def _steps(self) -> tuple[GoalStep, ...]:
        return self._stores.goal_steps.of_goal(self._goal_id)

    # --- deeds --------------------------------------------------------------------------

    def _on_wanted(self, what: str, step: GoalStep) -> None:
        deeds: dict[str, Callable[[GoalStep], None]] = {
            "tick": self._tick,
            "up": partial(self._move, by=-1),
            "down": partial(self._move, by=1),
            "change": self._open,
            "delete": self._delete,
        }
        with told_at(self.error):
            deeds[what](step)

    def _tick(self, step: GoalStep) -> None:
        self._tell(tick(self._stores, self._clock, step))

    def _move(self, step: GoalStep, *, by: int) -> None:
        """It changes places with its neighbour."""
        steps = list(self._steps())
        at = next((n for n, each in enumerate(steps) if each.id == step.id), -1)
        to = at + by
        if at < 0 or not 0 <= to < len(steps):
            return
        before = tuple(steps)
        steps[at], steps[to] = steps[to], steps[at]
        after = tuple(replace(each, position=n) for n, each in enumerate(steps))
        self.rows[at], self.rows[to] = self.rows[to], self.rows[at]  # the keyboard goes along
        self._keep(before, after, words.step_moved())

    def _delete(self, step: GoalStep) -> None:
        self._keep((step,), (), words.deleted_step())

    def _keep(self, before: tuple[GoalStep, ...], after: tuple[GoalStep, ...], said: str) -> None:
        self._tell(keep_steps(self._stores, self._clock, before, after, said))

    def _tell(self, notice: object) -> None:
        self.error.say("")
        self.said.emit(notice)

    # --- the form -----------------------------------------------------------------------

    def _on_add(self) -> None:
        self._open(None)

    def _open(self, step: GoalStep | None) -> None:
        self._changed = step
        self.text.setText(step.text if step else "")
        self.day.value = step.due_on if step else None
        self.error.say("")
        show_if(True, self._form)
        show_if(False, self.add)
        self.text.setFocus()

    def _close(self) -> None:
        self._changed = None
        self.text.clear()
        self.day.value = None
        self.error.say("")
        show_if(False, self._form)
        show_if(True, self.add)

    def _on_cancel(self) -> None:
        self._close()
        self.add.setFocus()

    def save(self) -> None:
        """Keep the step that is typed."""
        if self._form.isHidden() or not settled(self.day):
            return
        before = self._changed
        with told_at(self.error):
            after = self._read(before)
            check_step(after, self._clock.today())
            self._keep((before,) if before else (), (after,), words.step_kept())
            self._close()
            self.add.setFocus()

    def _read(self, before: GoalStep | None) -> GoalStep:
        text, day = one_line(self.text.text()), self.day.value
        if before is not None:
            return replace(before, text=text, due_on=day)
        place = next_place(self._steps())
        return GoalStep(id=new_id(), goal_id=self._goal_id, position=place, text=text, due_on=day)

    def _connect(self) -> None:
        self.add.clicked.connect(self._on_add)
        self.cancel.clicked.connect(self._on_cancel)
        self.take.clicked.connect(self.save)
        self.text.returnPressed.connect(self.day.setFocus)
        self.day.finished.connect(self.save)
