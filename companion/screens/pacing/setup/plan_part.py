"""The plan of an activity: made, changed until it begins, ended, and begun again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Signal

from companion.domain.activities import starter_of
from companion.domain.pacing import first_quota, weeks
from companion.domain.plan_setup import again, asks_first, has_begun, has_ended
from companion.domain.refused import Reason, Refused
from companion.screens.pacing.setup.part import Part, write_day
from companion.screens.pacing.setup.plan_form import USUAL_LENGTH, PlanForm
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.date_field import DateField
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.ticks import CheckBox
from companion.wording.days import long_date, long_day
from companion.wording.pacing import rule_words
from companion.wording.pacing_plans import weekday_words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.store.stores import Stores


class PlanPart(Part):
    """The last step.

    Attributes:
        form: The questions, until the plan has begun.

    Signals:
        measures_wanted: There is no amount to start with yet.
        begun_again: The id of a new activity like this one.
    """

    measures_wanted = Signal()
    begun_again = Signal(str)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(stores, clock)
        self._build()

    # --- reading ------------------------------------------------------------------------

    def fill(self) -> None:
        """Show the plan as it is kept."""
        if self.plan is None:
            return
        today = self.clock.today()
        self.form.fill(self.plan, today, asks=self._asks())
        ends = self.activity.ends_on
        self.has_end.blockSignals(True)
        self.has_end.setChecked(ends is not None)
        self.has_end.blockSignals(False)
        self.ends.value = ends or today + USUAL_LENGTH
        show_if(ends is not None, self.ends)

    def follow(self) -> None:
        """What can be done with the plan now."""
        if self.plan is None:
            return
        today = self.clock.today()
        begun, ended = has_begun(self.plan, today), has_ended(self.plan, today)
        ready = first_quota(self.plan) is not None
        self.form.follow(self.plan, today, asks=self._asks())
        show_if(not begun and ready, self._making)
        show_if(not begun and not ready, self._missing)
        show_if(begun and not ended, self._running)
        show_if(begun and ended, self._ended)
        kept = self.activity.starts_on is not None
        self.start.set_words(tr("Save the plan") if kept else tr("Start the plan"))
        self._told.setText(self._words() if begun else "")
        show_if(begun, self._told)
        self.ends.set_limits(today if begun else None, None)

    def _asks(self) -> bool:
        return asks_first(self.stores.plans.all())

    def _words(self) -> str:
        """The plan that runs, or ran, in words."""
        assert self.plan is not None
        assert self.activity.starts_on is not None
        rule = weeks(self.plan, self.clock.today())[-1].rule
        since = tr("Since {day}, {weekdays}.").format(
            day=long_date(self.activity.starts_on), weekdays=weekday_words(rule.weekdays)
        )
        return f"{since} {rule_words(rule, self.activity.unit)}"

    def state(self) -> dict[str, Any]:
        """Every answer as it stands."""
        return {
            "form": self.form.state(),
            "has_end": self.has_end.isChecked(),
            "ends": self.ends.line.text(),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        self.form.set_state(state["form"])
        self.has_end.blockSignals(True)
        self.has_end.setChecked(state["has_end"])
        self.has_end.blockSignals(False)
        write_day(self.ends, state["ends"])
        show_if(self.has_end.isChecked(), self.ends)
        self.is_edited = True

    def focus_first(self) -> None:
        """To the first question of the plan as it is now."""
        if self._making.isVisibleTo(self):
            self.form.focus_first()
        elif self._missing.isVisibleTo(self):
            self.to_measures.setFocus()
        else:
            self.open.setFocus()

    # --- keeping ------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the plan, or its last day."""
        if self._making.isVisibleTo(self):
            self._start()
        elif self._running.isVisibleTo(self):
            self._keep_end()

    def _start(self) -> None:
        after = self.form.read()
        self.is_edited = True  # what is answered, and what was said of it, stays in sight
        if after is not None and self.keep(after, self._started_words(after.starts_on)):
            self._kept()

    def _started_words(self, starts: date | None) -> str:
        if self.activity.starts_on is not None:
            return tr("Your plan is changed.")
        if starts is not None and starts > self.clock.today():
            return tr("Your plan begins on {day}.").format(day=long_day(starts))
        return tr("Your plan has started.")

    def _keep_end(self) -> None:
        if self.has_end.isChecked() and not self.ends.tidy():
            self.ends.setFocus()
            return
        last = self.ends.value if self.has_end.isChecked() else None
        after = replace(self.activity, ends_on=last)
        if after == self.activity or self.keep(after, tr("The last day is kept.")):
            self._kept()

    def _kept(self) -> None:
        self.is_edited = False
        self.changed.emit()
        self._on_open()

    def _on_again(self) -> None:
        starter = starter_of(self.activity.id)
        fresh = uuid4().hex
        names = [each.name for each in self.stores.activities.all()]
        known = f"{starter}-{fresh}" if "-" in self.activity.id else fresh
        new = again(self.activity, known, names)

        words = tr("A new activity is kept. The old plan stays as it was.")
        if self.keep_new(new, words):
            self.begun_again.emit(new.id)

    def _on_open(self) -> None:
        self.go_to.emit("pacing", ("activity", self.activity.id))

    def _on_edited(self, *_: object) -> None:
        show_if(self.has_end.isChecked(), self.ends)
        self.edited()

    # --- the card -----------------------------------------------------------------------

    def _build(self) -> None:
        self.form = PlanForm(self.clock.today())
        self.start = PrimaryButton("", "check")
        self.to_measures = PrimaryButton(tr("Find out how much is usual"))
        self._making = Stack([self.form, in_a_row((self.start,))])
        missing = sentence(Refused(Reason.NO_FIRST_QUOTA, ("start_share",)))
        self._missing = Stack([PlainLabel(missing), in_a_row((self.to_measures,))])
        self._told = PlainLabel("")
        self._running = self._running_part()
        self.again = PrimaryButton(tr("Begin a new plan"), "plus")
        stays = tr("This plan has ended. A new one is a new activity. The old one stays.")
        self._ended = Stack([PlainLabel(stays), in_a_row((self.again,))])
        card = Card(tr("Your plan"))
        for widget in (
            self._told,
            self._making,
            self._missing,
            self._running,
            self._ended,
            self.error,
        ):
            card.body.addWidget(widget)
        self.body.addWidget(card)
        self.form.changed.connect(self.edited)
        self.start.clicked.connect(self.save)
        self.to_measures.clicked.connect(self.measures_wanted)
        self.again.clicked.connect(self._on_again)

    def _running_part(self) -> Stack:
        self.has_end = CheckBox(tr("The plan has a last day"))
        self.ends = DateField(tr("Last day"), self.clock.today())
        self.save_end = PrimaryButton(tr("Save the last day"), "check")
        self.open = QuietButton(tr("Open the plan"))
        self._way_words = PlainLabel(
            tr("To change how it grows, open the plan. A change counts from the next week."),
            "muted",
        )
        self.has_end.toggled.connect(self._on_edited)
        self.ends.changed.connect(self._on_edited)
        self.ends.line.textEdited.connect(self._on_edited)
        self.save_end.clicked.connect(self.save)
        self.open.clicked.connect(self._on_open)
        return Stack(
            [
                self._way_words,
                self.has_end,
                self.ends,
                in_a_row((self.save_end, self.open)),
            ],
            gap=10,
        )
