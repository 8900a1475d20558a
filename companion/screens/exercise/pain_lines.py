"""Where the clinic's sheet draws the lines of pain: one of those offered, or own numbers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.pain_monitoring import OFFERED, PainRules
from companion.domain.refused import Refused
from companion.screens.forms.count_field import CountField
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.ticks import CheckBox
from companion.ui.widgets.word_chips import Chip
from companion.wording.exercise_asks import lines_about, lines_words, own_words, settled_about
from companion.wording.refusals import field_name, sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.ui.widgets.buttons import PaintedButton

_FIELDS = {"green_to": (0, 9), "red_from": (1, 10), "settled_rise": (0, 5)}
"""The numbers of the rules by their names, each with its range."""


class PainLines(Stack):
    """A list to choose from; the fields for own numbers open with their choice.

    Attributes:
        offered: The choices, in the order of `OFFERED`.
        own: Opens the fields.
        fields: By the names of the answers.
        use: Takes the numbers in the fields.

    Signals:
        chosen: The rules that the person wants.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=8)
        self._rules = PainRules()
        self.offered = [Chip(lines_words(rules)) for rules in OFFERED]
        self.own = Chip(own_words())
        self.from_usual = CheckBox(tr("Count from my usual pain"))
        self.fields = {name: CountField(field_name(name), *ends) for name, ends in _FIELDS.items()}
        self.error = ErrorLine()
        self.use = QuietButton(tr("Use these numbers"), "check")
        about = PlainLabel(settled_about(), "small")
        use = in_a_row((self.use,))
        self._own = Stack([self.from_usual, self._row(), about, self.error, use], gap=10)
        self.body.addWidget(PlainLabel(tr("What your sheet calls fine"), "question"))
        self.body.addWidget(PlainLabel(lines_about(), "small"))
        for widget in (*self.offered, self.own, self._own):
            self.body.addWidget(widget)
        self._fill(self._rules)
        for rules, chip in zip(OFFERED, self.offered, strict=True):
            chip.clicked.connect(partial(self._pick, rules))
        self.own.clicked.connect(self._open_own)
        self.use.clicked.connect(self._use)

    def show_rules(self, rules: PainRules) -> None:
        """Show which lines hold; numbers that are being typed are left alone."""
        if rules != self._rules or self._own.isHidden():
            self._rules = rules
            self._fill(rules)
        is_own = rules not in OFFERED
        self._mark(self.own if is_own else self.offered[OFFERED.index(rules)])
        show_if(is_own, self._own)

    def _pick(self, rules: PainRules, *_: object) -> None:
        self._mark(self.offered[OFFERED.index(rules)])
        show_if(False, self._own)
        if rules != self._rules:
            self.chosen.emit(rules)

    def _open_own(self) -> None:
        self._mark(self.own)
        show_if(True, self._own)
        self.fields["green_to"].setFocus()

    def _use(self) -> None:
        """What is wrong is said at its field, or under all of them."""
        self.error.say("")
        for field in self.fields.values():
            field.tidy()
            if field.error:
                field.setFocus()
                return
        numbers = {name: field.value for name, field in self.fields.items()}
        usual = {name: getattr(self._rules, name) for name in numbers}
        given = {name: usual[name] if v is None else v for name, v in numbers.items()}
        try:
            rules = PainRules(from_usual=self.from_usual.isChecked(), **given)
        except Refused as refused:
            self.error.say(sentence(refused))
            return
        self._fill(rules)
        if rules != self._rules:
            self.chosen.emit(rules)

    def _fill(self, rules: PainRules) -> None:
        self.from_usual.setChecked(rules.from_usual)
        for name, field in self.fields.items():
            field.value = getattr(rules, name)
        self.error.say("")

    def _mark(self, holds: PaintedButton) -> None:
        for chip in (*self.offered, self.own):
            chip.setChecked(chip is holds)

    def _row(self) -> Stack:
        row = in_a_row(
            [Question(field_name(name), field) for name, field in self.fields.items()], gap=16
        )
        return Stack([row])
