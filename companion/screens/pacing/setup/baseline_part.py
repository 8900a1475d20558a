"""How much is usual now: measures of several days, or the number the clinic gave."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from companion.domain.activities import AmountUnit
from companion.domain.baseline import PacingMeasure, baseline, before_start, check_measure
from companion.domain.plan_setup import has_begun
from companion.domain.refused import Refused
from companion.screens.forms.amount_field import AmountField
from companion.screens.forms.question import Question
from companion.screens.pacing.setup.measure_row import MeasureRow
from companion.screens.pacing.setup.part import Part, write_day
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.date_field import DateField
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.pacing_plans import baseline_words, doubt_words, spread_words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.store.stores import Stores

MEASURED, CLINIC = "measured", "clinic"


class BaselinePart(Part):
    """Each measure is kept as it is added; the clinic's number goes before them.

    Attributes:
        rows: The measures in sight.
    """

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(stores, clock)
        self.rows: list[MeasureRow] = []
        self._shown: object = None
        self._unit: AmountUnit | None = None
        self._build()
        self._show_way()

    # --- reading ------------------------------------------------------------------------

    def fill(self) -> None:
        """The way that is in use, with empty fields."""
        if self.plan is None:
            return
        clinic = self.activity.clinic_quota
        self.way.chosen = MEASURED if clinic is None else CLINIC
        self.clinic.value = clinic
        self.amount.value = None
        self.day.value = self._free_day()
        self._show_way()

    def _free_day(self) -> date:
        """Today, or the last day before it that has no measure yet."""
        assert self.plan is not None
        taken = {each.day for each in self.plan.measures}
        day = self.clock.today()
        while day in taken:
            day -= timedelta(days=1)
        return day

    def follow(self) -> None:
        """The measures, and what they say together."""
        if self.plan is None:
            return
        unit, is_open = self.activity.unit, not has_begun(self.plan, self.clock.today())
        if unit is not self._unit:  # it takes a sentence under a field away
            self._unit = unit
            self.amount.set_unit(unit)
            self.clinic.set_unit(unit)
        self.day.set_limits(None, self.clock.today())
        measures = before_start(self.plan.measures, self.activity.starts_on)
        self._show_rows(measures, unit, is_open=is_open)
        found = baseline(measures)
        self.found.setText(baseline_words(found, unit) if found else tr("No measure yet."))
        spread = spread_words(found, unit) if found else ""
        self.spread.setText(spread)
        show_if(bool(spread), self.spread)
        doubts = [doubt_words(each) for each in found.doubts] if found else []
        self.doubts.setText(" ".join(doubts))
        show_if(bool(doubts), self.doubts)
        show_if(is_open, self._adding)
        self.clinic.setEnabled(is_open)
        show_if(not is_open, self._stays)
        show_if(is_open and unit is AmountUnit.MINUTES, self.by_timer)

    def _show_rows(
        self, measures: tuple[PacingMeasure, ...], unit: AmountUnit, *, is_open: bool
    ) -> None:
        shown = (measures, unit, is_open)
        if shown == self._shown:
            return
        self._shown = shown
        for row in self.rows:
            let_go(row, self._list.body)
        self.rows = [MeasureRow(each, unit, open_now=is_open) for each in measures]
        for row in self.rows:
            row.removed.connect(self._on_remove)
            self._list.body.addWidget(row)

    def state(self) -> dict[str, Any]:
        """What is typed and not added yet."""
        return {
            "way": self.way.chosen,
            "amount": self.amount.text,
            "day": self.day.line.text(),
            "clinic": self.clinic.text,
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        self.way.chosen = state["way"]
        self.amount.set_text(state["amount"])
        self.clinic.set_text(state["clinic"])
        write_day(self.day, state["day"])
        self.is_edited = True
        self._show_way()

    def focus_first(self) -> None:
        """To the way that is chosen."""
        self.way.setFocus()

    # --- keeping ------------------------------------------------------------------------

    def save(self) -> None:
        """Keep what stands in the fields, and go on where all of it could be kept."""
        kept = self._keep_clinic() if self.way.chosen == CLINIC else self._add_if_typed()
        if kept:
            self.is_edited = False
            self.changed.emit()
            self.done.emit()

    def add(self) -> bool:
        """Add the measure that is typed; False, with a sentence, where it cannot be."""
        if not (self.amount.text.strip() and self.amount.readable):
            self.amount.tidy()
            if not self.amount.error:
                self.amount.set_error(tr("Please write how much it was."))
            self.amount.setFocus()
            return False
        if not self.day.tidy():
            self.day.setFocus()
            return False
        try:
            measure = self._measure(self.day.value)
        except Refused as refused:
            self.error.say(sentence(refused))
            return False
        return self._keep_measure(measure)

    def _add_if_typed(self) -> bool:
        typed = bool(self.amount.text.strip())
        return (self.add() if typed else True) and self._keep_number(None)

    def _measure(self, day: date) -> PacingMeasure:
        measure = PacingMeasure(
            id=uuid4().hex,
            activity_id=self.activity.id,
            day=day,
            amount=self.amount.value or 0,
        )
        check_measure(measure, self.activity.unit, self.clock.today())
        return measure

    def _keep_measure(self, measure: PacingMeasure) -> bool:
        def deed() -> None:
            self.stores.measures.keep(measure)

        def undo() -> None:
            self.stores.measures.remove(measure.id, self.clock.now())

        if not self.do(deed, tr("The measure is kept."), undo):
            return False
        self.amount.value = None
        self.is_edited = False
        self.changed.emit()
        return True

    def _keep_clinic(self) -> bool:
        """Keep the clinic's number; an empty field is no number."""
        if not self.clinic.readable:
            self.clinic.tidy()
            self.clinic.setFocus()
            return False
        return self._keep_number(self.clinic.value)

    def _keep_number(self, number: float | None) -> bool:
        if number == self.activity.clinic_quota or not self.clinic.isEnabled():
            return True
        try:
            after = replace(self.activity, clinic_quota=number)
        except Refused as refused:
            self.error.say(sentence(refused))
            return False
        gone = number is None
        words = tr("Your measures count now.") if gone else tr("Your clinic's number is kept.")
        return self.keep(after, words)

    def _on_remove(self, measure: PacingMeasure) -> None:
        def deed() -> None:
            self.stores.measures.remove(measure.id, self.clock.now())

        def undo() -> None:
            self.stores.measures.restore(measure.id)

        if self.do(deed, tr("The measure is taken out."), undo):
            self.amount.setFocus()

    def _on_timer(self) -> None:
        self.go_to.emit("timer", ("measure", self.activity.id))

    def _on_add(self) -> None:
        if self.add():
            self.amount.setFocus()

    def _on_enter(self) -> None:
        """Add what is typed; with nothing typed and measures there, go on."""
        if self.rows and not self.amount.text.strip():
            self.save()
        else:
            self._on_add()

    def _on_edited(self, *_: object) -> None:
        self._show_way()
        self.edited()

    def _show_way(self) -> None:
        show_if(self.way.chosen == MEASURED, self._measured)
        show_if(self.way.chosen == CLINIC, self._by_clinic)

    # --- the card -----------------------------------------------------------------------

    def _build(self) -> None:
        ways = [(MEASURED, tr("I measure it")), (CLINIC, tr("My clinic gave me a number"))]
        self.way = SegmentedControl(ways, tr("How do you find out?"))
        self.go_on = PrimaryButton(tr("Go on"))
        self._measured = self._measured_part()
        self._by_clinic = self._clinic_part()
        card = Card(tr("How much is usual for you now?"))
        for widget in (
            self.way,
            self._measured,
            self._by_clinic,
            self._stays,
            self.error,
            in_a_row((self.go_on,)),
        ):
            card.body.addWidget(widget)
        self.body.addWidget(card)
        self.way.picked.connect(self._on_edited)
        self.amount.changed.connect(self._on_edited)
        self.amount.finished.connect(self._on_enter)
        self.clinic.changed.connect(self._on_edited)
        self.clinic.finished.connect(self.save)
        self.day.changed.connect(self._on_edited)
        self.day.line.textEdited.connect(self._on_edited)
        self.day.finished.connect(self._on_enter)
        self.add_button.clicked.connect(self._on_add)
        self.by_timer.clicked.connect(self._on_timer)
        self.go_on.clicked.connect(self.save)

    def _measured_part(self) -> Stack:
        self.amount = AmountField(tr("How much"))
        self.day = DateField(tr("Day"), self.clock.today(), latest=self.clock.today())
        self.add_button = QuietButton(tr("Add this measure"), "plus")
        self.by_timer = QuietButton(tr("Measure with the timer"), "timer")
        self._list = Stack(gap=8)
        self.found = PlainLabel("", "strong")
        self.spread = PlainLabel("", "muted")
        self.doubts = PlainLabel("")
        self._stays = PlainLabel(
            tr("Your plan has begun and rests on this. A new start is a new plan."), "muted"
        )
        how = (
            tr("Measure on three or more days, good ones and hard ones."),
            tr("Stop at a little more than usual, not at the most you can."),
            tr("Days that have gone by count, too. Type in what you remember."),
        )
        self._adding = Stack(
            [
                *(PlainLabel(words) for words in how),
                Question(tr("How much was it?"), self.amount),
                Question(tr("On which day?"), self.day),
                in_a_row((self.add_button, self.by_timer)),
            ],
            gap=10,
        )
        return Stack([self._adding, self._list, self.found, self.spread, self.doubts], gap=10)

    def _clinic_part(self) -> Stack:
        words = tr("What number did your clinic give you to start with?")
        self.clinic = AmountField(tr("Number from your clinic"), "clinic_quota")
        self._clinic_open = Question(words, self.clinic)
        return Stack(
            [self._clinic_open, PlainLabel(tr("Your plan starts with it."), "muted")], gap=10
        )
