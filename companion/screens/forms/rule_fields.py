"""The rule of a plan: how it grows, how far, on which days. A plan and a change of it use it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from companion.domain.activities import EVERY_DAY, MOST_GROWTH_PCT, AmountUnit, Growth, Rule
from companion.domain.refused import Refused
from companion.screens.forms.amount_field import AmountField
from companion.screens.forms.question import Question
from companion.screens.forms.weekdays import Weekdays
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.fields import ReadField
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.pacing import rule_words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

OFFERED_PCT = (5, 10, 20)
_OTHER = "other"


class PercentField(ReadField):
    """Percent a week, as a whole number from 1 to 20."""

    def read(self) -> int | None:
        """The percent; None when the field is empty.

        Raises:
            ValueError: it is not such a number; says so.
        """
        text = self.text.strip().removesuffix("%").strip()
        if not text:
            return None
        known = text.isascii() and text.isdigit() and 1 <= int(text) <= MOST_GROWTH_PCT
        if not known:
            words = tr("How much more each week? A whole number from 1 to {most}.")
            raise ValueError(words.format(most=MOST_GROWTH_PCT))
        return int(text)

    def _written(self, value: object) -> str:
        return "" if value is None else str(value)

    def _stepped(self, value: object, minutes: int) -> int:
        step = 1 if minutes > 0 else -1
        moved = value + step if isinstance(value, int) else 1
        return min(MOST_GROWTH_PCT, max(1, moved))


class RuleFields(Stack):
    """How a step raises the amount, by how much, never above what, and on which days.

    Attributes:
        growth: How it grows.
        percent: By how much a week; with a field for another number.
        ceiling: What no step goes above.
        weekdays: On which days the activity is planned.
        error: What does not fit together.

    Signals:
        changed: The person changed an answer.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(gap=14)
        self._unit = AmountUnit.MINUTES
        self.growth = SegmentedControl(_growths(), tr("How it grows"))
        shares = [(str(pct), tr("{n} %").format(n=pct)) for pct in OFFERED_PCT]
        self.percent = SegmentedControl(
            [*shares, (_OTHER, tr("Another"))], tr("How much more each week")
        )
        self.other = PercentField(tr("How much more each week"), tr("e.g. 8"))
        self.ceiling = AmountField(tr("The most you want to plan, needed"), "ceiling")
        self.weekdays = Weekdays(tr("Days of the week"))
        self.told = PlainLabel("", "muted")
        self.error = ErrorLine()
        percent = Stack([self.percent, self.other], gap=8)
        self._percent = Question(tr("How much more each week?"), percent)
        why = tr("A plan that grows needs this number. No step goes above it.")
        asked = Question(tr("The most you want to plan (needed)"), self.ceiling)
        self._ceiling = Stack([asked, PlainLabel(why, "muted")], gap=4)
        for widget in (
            Question(tr("How it grows"), self.growth),
            self._percent,
            self._ceiling,
            Question(tr("On which days?"), self.weekdays),
            self.told,
            self.error,
        ):
            self.body.addWidget(widget)
        self.growth.picked.connect(self._on_changed)
        self.percent.picked.connect(self._on_changed)
        self.other.changed.connect(self._on_changed)
        self.ceiling.changed.connect(self._on_changed)
        self.other.finished.connect(self.ceiling.setFocus)
        self.ceiling.finished.connect(self.weekdays.setFocus)
        self.weekdays.changed.connect(self._on_changed)
        self.show_rule(Rule())

    def set_unit(self, unit: AmountUnit) -> None:
        """What the activity is counted in."""
        self._unit = unit
        self.ceiling.set_unit(unit)
        self._follow()

    def show_rule(self, rule: Rule) -> None:
        """Show a rule; what was typed is gone."""
        self.growth.chosen = rule.growth
        offered = rule.growth_pct in OFFERED_PCT
        self.percent.chosen = str(rule.growth_pct) if offered else _OTHER
        self.other.set_text("" if offered or not rule.growth_pct else str(rule.growth_pct))
        self.ceiling.value = rule.ceiling
        self.weekdays.value = rule.weekdays
        self._follow()

    def read(self) -> Rule | None:
        """The rule; None when a field or the line at the foot says what is wrong with it."""
        self.error.say("")
        wrong = self._unreadable()
        if wrong is not None:
            wrong.tidy()
            wrong.setFocus()
            return None
        try:
            rule = self._rule()
            if rule.growth is not Growth.NONE and rule.ceiling is None:
                self._ask_for_ceiling()
                return None
        except Refused as refused:
            self.error.say(sentence(refused))
            return None
        return rule

    def peek(self) -> Rule | None:
        """The rule as it stands, without a word about it; None while it cannot be kept."""
        if self._unreadable() is not None:
            return None
        try:
            return self._rule()
        except Refused:
            return None

    # --- drafts -------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """What a draft keeps: every answer as it stands, sense or not."""
        return {
            "growth": self.growth.chosen,
            "percent": self.percent.chosen,
            "other": self.other.text,
            "ceiling": self.ceiling.text,
            "weekdays": sorted(self.weekdays.value),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        self.growth.chosen = state.get("growth", Growth.COMPOUND)
        self.percent.chosen = state.get("percent", str(OFFERED_PCT[1]))
        self.other.set_text(state.get("other", ""))
        self.ceiling.set_text(state.get("ceiling", ""))
        self.weekdays.value = state.get("weekdays", EVERY_DAY)
        self._follow()

    # --- reading ------------------------------------------------------------------------

    def _grows(self) -> bool:
        return self.growth.chosen != Growth.NONE

    def _unreadable(self) -> ReadField | None:
        """The first field in sight whose words are no value."""
        asked: list[ReadField] = []
        if self._grows():
            asked = [self.other] if self.percent.chosen == _OTHER else []
            asked.append(self.ceiling)
        return next((field for field in asked if not field.readable), None)

    def _rule(self) -> Rule:
        """The rule as it is answered.

        Raises:
            Refused: it cannot be kept.
        """
        own = self.percent.chosen == _OTHER
        pct = (self.other.read() if self.other.readable else None) if own else None
        return Rule(
            growth=Growth(self.growth.chosen),
            growth_pct=(pct or 0) if own else int(self.percent.chosen),
            ceiling=self.ceiling.value,  # it stays with a plan that does not grow
            weekdays=self.weekdays.value,
        )

    def _ask_for_ceiling(self) -> None:
        words = tr("A plan that grows needs a number here. You can change it at any time.")
        self.ceiling.set_error(words)
        self.ceiling.setFocus()

    def _on_changed(self, *_: object) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Show only what the chosen growth needs, and say what the rule does."""
        for part in (self._percent, self._ceiling):
            show_if(self._grows(), part)
        show_if(self.percent.chosen == _OTHER, self.other)
        self.error.say("")
        self.told.setText("")
        if self._unreadable() is None and (self.percent.chosen != _OTHER or self.other.read()):
            try:
                self.told.setText(rule_words(self._rule(), self._unit))
            except Refused as refused:
                self.error.say(sentence(refused))
        show_if(bool(self.told.text()), self.told)


def _growths() -> list[tuple[str, str]]:
    return [
        (Growth.COMPOUND, tr("A share of the last amount")),
        (Growth.LINEAR, tr("The same each time")),
        (Growth.NONE, tr("It stays")),
    ]
