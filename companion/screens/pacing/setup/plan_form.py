"""The questions of a plan: what it starts with, how it grows, on which days, from when on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.activities import START_SHARES, Growth, careful
from companion.domain.pacing_review import check_ready
from companion.domain.refused import Refused
from companion.screens.forms.first_question import OPEN, YES, FirstQuestion
from companion.screens.forms.question import Question
from companion.screens.forms.rule_fields import RuleFields
from companion.screens.pacing.setup.first_weeks import FirstWeeks
from companion.screens.pacing.setup.part import write_day
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.widgets.date_field import DateField
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.ticks import CheckBox
from companion.wording.pacing_plans import share_words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.activities import Activity, Rule
    from companion.domain.pacing import Plan

USUAL_LENGTH = timedelta(weeks=12)
"""What a last day begins with when it is wanted. Our choice, not evidence."""


class PlanForm(Stack):
    """All that a plan needs, with its first weeks in sight.

    Attributes:
        hit_hard: The question before a first plan that grows.
        share: Share of the baseline.
        rules: How it grows, and on which days.
        weeks: The first weeks.

    Signals:
        changed: An answer changed.
    """

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(gap=16)
        self._plan: Plan | None = None
        self._asks = False
        self._today = today
        self._build()

    # --- values -------------------------------------------------------------------------

    def fill(self, plan: Plan, today: date, *, asks: bool) -> None:
        """Show a plan as it is kept, or what a new one begins with.

        Args:
            plan: The activity with its measures.
            today: The first day it can begin.
            asks: Whether the question before a first plan with growth is asked.
        """
        activity = plan.activity
        self.follow(plan, today, asks=asks)
        self.hit_hard.chosen = OPEN
        self.rules.growth.setEnabled(True)
        shares = [_key(each) for each in START_SHARES]
        share = _key(activity.start_share)
        self.share.chosen = share if share in shares else shares[-1]
        self.rules.show_rule(activity.rule)
        self.starts.value = activity.starts_on or _usual_start(plan, today)
        self.has_end.blockSignals(True)
        self.has_end.setChecked(activity.ends_on is not None)
        self.has_end.blockSignals(False)
        self.ends.value = activity.ends_on or self.starts.value + USUAL_LENGTH
        self._show()

    def follow(self, plan: Plan, today: date, *, asks: bool) -> None:
        """The measures or the day are others; answers stay."""
        before = self._plan.activity.unit if self._plan else None
        self._plan, self._today, self._asks = plan, today, asks
        if plan.activity.unit is not before:  # it takes a sentence under a field away
            self.rules.set_unit(plan.activity.unit)
        self.starts.set_limits(today, None)
        show_if(asks, self.hit_hard)
        show_if(plan.activity.clinic_quota is None, self._share)
        self._show()

    def state(self) -> dict[str, Any]:
        """Every answer as it stands."""
        return {
            "hit_hard": self.hit_hard.chosen,
            "share": self.share.chosen,
            "rule": self.rules.state(),
            "starts": self.starts.line.text(),
            "has_end": self.has_end.isChecked(),
            "ends": self.ends.line.text(),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        self.hit_hard.chosen = state["hit_hard"]
        self.share.chosen = state["share"]
        self.rules.set_state(state["rule"])
        write_day(self.starts, state["starts"])
        write_day(self.ends, state["ends"])
        self.has_end.blockSignals(True)
        self.has_end.setChecked(state["has_end"])
        self.has_end.blockSignals(False)
        self._show()

    def read(self) -> Activity | None:
        """The activity with its plan; None when a line says what is missing or wrong."""
        self.error.say("")
        if self._asks and self._grows and self.hit_hard.chosen == OPEN:
            self.error.say(self.hit_hard.please())
            self.hit_hard.answer.setFocus()
            return None
        rule = self.rules.read()
        if rule is None or not self._days_are_taken() or self._plan is None:
            return None
        try:
            after = self._activity(rule)
            check_ready(replace(self._plan, activity=after))
        except Refused as refused:
            self.error.say(sentence(refused))
            return None
        return after

    def focus_first(self) -> None:
        """To the first question in sight."""
        if self._asks:
            self.hit_hard.answer.setFocus()
        elif self._share.isVisibleTo(self):
            self.share.setFocus()
        else:
            self.rules.growth.setFocus()

    # --- reading ------------------------------------------------------------------------

    @property
    def _grows(self) -> bool:
        return self.rules.growth.chosen != Growth.NONE

    @property
    def _is_held(self) -> bool:
        """The plan may not grow, because of the first question."""
        return self._may_be(Growth.COMPOUND) is Growth.NONE

    def _may_be(self, growth: Growth) -> Growth:
        clinic = self._plan.activity.clinic_quota if self._plan else None
        hit_hard = self._asks and self.hit_hard.chosen == YES
        return careful(growth, hit_hard=hit_hard, from_clinic=clinic is not None)

    def _activity(self, rule: Rule) -> Activity:
        """The activity as it is answered.

        Raises:
            Refused: the answers do not go together.
        """
        assert self._plan is not None
        return replace(
            self._plan.activity,
            start_share=float(self.share.chosen) / 100,
            rule=replace(rule, growth=self._may_be(rule.growth)),
            starts_on=self.starts.value,
            ends_on=self.ends.value if self.has_end.isChecked() else None,
        )

    def _days_are_taken(self) -> bool:
        fields = [self.starts, *([self.ends] if self.has_end.isChecked() else [])]
        for field in fields:
            if not field.tidy():
                field.setFocus()
                return False
        return True

    # --- showing ------------------------------------------------------------------------

    def _on_hit_hard(self, _answer: str) -> None:
        """Held, the plan stays at one amount; free again, it is as it usually begins."""
        growth = Growth.NONE if self._is_held else Growth.COMPOUND
        rule = self.rules.peek()
        if rule is not None and rule.growth is not growth:
            self.rules.show_rule(replace(rule, growth=growth))
        self._on_changed()

    def _on_changed(self, *_: object) -> None:
        self.error.say("")
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.hit_hard.show_held(held=self._is_held)
        self.rules.growth.setEnabled(not self._is_held)
        show_if(self.has_end.isChecked(), self.ends)
        self.weeks.show_plan(self._candidate())

    def _candidate(self) -> Plan | None:
        """The plan as it would be; None while the answers make none."""
        rule = self.rules.peek()
        if rule is None or self._plan is None:
            return None
        try:
            return replace(self._plan, activity=self._activity(rule))
        except Refused:
            return None

    def _build(self) -> None:
        self.hit_hard = FirstQuestion()
        shares = [(_key(each), share_words(each)) for each in START_SHARES]
        self.share = SegmentedControl(shares, tr("Start with this share of what is usual"))
        self._share = Question(tr("Start with this share of what is usual"), self.share)
        self.rules = RuleFields()
        self.starts = DateField(tr("First day"), self._today, earliest=self._today)
        self.has_end = CheckBox(tr("The plan has a last day"))
        self.ends = DateField(tr("Last day"), self._today + USUAL_LENGTH)
        self.weeks = FirstWeeks()
        self.error = ErrorLine()
        for widget in (
            self.hit_hard,
            self._share,
            self.rules,
            Question(tr("First day"), self.starts),
            Stack([self.has_end, self.ends], gap=8),
            self.weeks,
            self.error,
        ):
            self.body.addWidget(widget)
        self.hit_hard.picked.connect(self._on_hit_hard)
        self.share.picked.connect(self._on_changed)
        self.rules.changed.connect(self._on_changed)
        for field in (self.starts, self.ends):
            field.changed.connect(self._on_changed)
            field.line.textEdited.connect(self._on_changed)
        self.has_end.toggled.connect(self._on_changed)


def _key(share: float) -> str:
    return str(round(100 * share))


def _usual_start(plan: Plan, today: date) -> date:
    """Today; the next day where something was measured today: that is enough for one day."""
    measured = any(each.day == today for each in plan.measures)
    return today + timedelta(days=1) if measured else today
