"""Changing a plan from a coming week on: another amount, or another rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.activities import Growth
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.screens.forms.amount_field import AmountField
from companion.screens.forms.entry import new_id
from companion.screens.forms.first_question import NO, OPEN, YES, FirstQuestion
from companion.screens.forms.question import Question
from companion.screens.forms.rule_fields import RuleFields
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.days import long_day
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.activities import Activity, Rule

AMOUNT, RULE = "amount", "rule"


class ChangePart(Stack):
    """What the person wants in place of the rule's next step.

    Attributes:
        kind: Another amount, or another rule.
        quota: The amount.
        rule: The rule.
        hit_hard: The question before a plan that stayed at one amount may grow.

    Signals:
        decided: A Decision or a RuleEdit.
        closed: The person is done here.
        changed: Something was typed or chosen.
    """

    decided = Signal(object)
    closed = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__(gap=14)
        self._activity: Activity | None = None
        self._week: date | None = None
        kinds = [(AMOUNT, tr("Another amount")), (RULE, tr("Another rule"))]
        self.kind = SegmentedControl(kinds, tr("What do you want to change?"))
        self.quota = AmountField(tr("Planned amount"), "quota")
        self._quota = Question(tr("How much do you want to plan for a day?"), self.quota)
        self.rule = RuleFields()
        self.hit_hard = FirstQuestion()
        self._asks = False
        self.words = PlainLabel("", "muted")
        self.use = PrimaryButton("", "check")
        self.cancel = LinkButton(tr("Leave it as it is"))
        for widget in (
            Question(tr("What do you want to change?"), self.kind),
            self._quota,
            self.hit_hard,
            self.rule,
            self.words,
            in_a_row((self.use, self.cancel), gap=14),
        ):
            self.body.addWidget(widget)
        for answered in (
            self.kind.picked, self.quota.changed, self.rule.changed, self.hit_hard.picked,
        ):  # fmt: skip
            answered.connect(self._on_changed)
        self.kind.picked.connect(self._follow)
        self.rule.changed.connect(self._follow)
        self.hit_hard.picked.connect(self._follow)
        self.quota.finished.connect(self._use)
        self.use.clicked.connect(self._use)
        self.cancel.clicked.connect(self.closed)

    def ask(self, activity: Activity, week: date, quota: float, rule: Rule) -> None:
        """Ask what is to hold from a week on; what holds now is filled in."""
        self._activity, self._week = activity, week
        self.kind.chosen = AMOUNT
        self.quota.set_unit(activity.unit)
        self.quota.value = quota
        self.rule.set_unit(activity.unit)
        self.rule.show_rule(rule)
        self._asks = rule.growth is Growth.NONE and activity.clinic_quota is None
        self.hit_hard.chosen = OPEN
        self.words.setText(tr("Weeks that have begun or gone by stay as they are."))
        self.use.set_words(tr("Use it from {day}").format(day=long_day(week)))
        self._follow()

    def state(self) -> dict[str, Any]:
        """What a draft keeps: every answer as it stands."""
        return {
            "kind": self.kind.chosen,
            "quota": self.quota.text,
            "rule": self.rule.state(),
            "hit_hard": self.hit_hard.chosen,
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back, after `ask`."""
        self.kind.chosen = state["kind"]
        self.quota.set_text(state["quota"])
        self.rule.set_state(state["rule"])
        self.hit_hard.chosen = state["hit_hard"]
        self._follow()

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()

    def _follow(self, *_: object) -> None:
        show_if(self.kind.chosen == AMOUNT, self._quota)
        show_if(self.kind.chosen == RULE, self.rule)
        show_if(self._is_asked, self.hit_hard)
        self.hit_hard.show_held(held=self.hit_hard.chosen == YES)

    @property
    def _is_asked(self) -> bool:
        """A plan that stayed at one amount, and is to grow without a clinic's number."""
        grows = self.rule.growth.chosen != Growth.NONE
        return self._asks and grows and self.kind.chosen == RULE

    def _use(self) -> None:
        decision = self._set() if self.kind.chosen == AMOUNT else self._edit()
        if decision is not None:
            self.decided.emit(decision)

    def _set(self) -> Decision | None:
        assert self._activity is not None
        assert self._week is not None
        self.quota.tidy()
        quota = self.quota.value
        if quota is None:
            if not self.quota.error:
                self.quota.set_error(tr("Please write a number, like 10."))
            self.quota.setFocus()
            return None
        return Decision(
            id=new_id(),
            activity_id=self._activity.id,
            week_starts=self._week,
            choice=Choice.SET,
            quota=quota,
        )

    def _edit(self) -> RuleEdit | None:
        assert self._activity is not None
        assert self._week is not None
        if self._is_asked and self.hit_hard.chosen != NO:
            if self.hit_hard.chosen == OPEN:
                self.rule.error.say(self.hit_hard.please())
            self.hit_hard.answer.setFocus()
            return None
        rule = self.rule.read()
        if rule is None:
            return None
        return RuleEdit(
            id=new_id(), activity_id=self._activity.id, week_starts=self._week, rule=rule
        )
