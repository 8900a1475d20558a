"""How much of an activity: a number in its unit, typed as people write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from companion.domain.activities import AmountUnit, check_amount
from companion.domain.refused import Refused
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.fields import ReadField
from companion.wording.numbers import rounded
from companion.wording.pacing import figure, parse_amount, tenth, unit_name
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_STEP = {
    AmountUnit.MINUTES: 1,
    AmountUnit.METRES: 10,
    AmountUnit.STEPS: 100,
    AmountUnit.REPETITIONS: 1,
}


class AmountField(ReadField):
    """A number, with its unit beside it; the arrow keys go by one, 10 metres or 100 steps.

    What a form fills in is shown to a tenth, as amounts are everywhere, and stays exact until the
    person types another number.

    Args:
        name: The question, for screen readers.
        field: What the answer is called in the export files: it names the sentence of a refusal.
        unit: What it is counted in.
        may_be_zero: Whether nothing at all is an answer.
    """

    def __init__(
        self,
        name: str,
        field: str = "amount",
        unit: AmountUnit = AmountUnit.MINUTES,
        *,
        may_be_zero: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._field = field
        self._may_be_zero = may_be_zero
        self._amount_unit = unit
        self._filled_in: float | None = None
        self._unit = PlainLabel("", "muted")
        super().__init__(name, "", parent)
        self._unit.setWordWrap(False)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.line)
        row.addWidget(self._unit)
        row.addStretch(1)
        self._stack.insertLayout(0, row)
        self.set_unit(unit)

    def set_unit(self, unit: AmountUnit) -> None:
        """Count in another unit; what is typed stays."""
        self._amount_unit = unit
        self._unit.setText(unit_name(unit))
        self.line.setAccessibleName(f"{self._name} ({unit_name(unit)})")
        self.set_error("")

    @property
    def value(self) -> float | None:
        """The amount; None when the line is empty or cannot be read. Setting it is silent."""
        return self.read() if self.readable else None

    @value.setter
    def value(self, value: float | None) -> None:
        self._filled_in = value
        self.set_text(self._written(value))

    def given(self) -> float | None:
        """The amount, for a form that needs one; None when the field says what is wrong."""
        self.tidy()
        amount = self.value
        if amount is None:
            if not self.error:
                self.set_error(tr("Write how much it was. 0 is an answer, too."))
            self.setFocus()
        return amount

    def read(self) -> float | None:
        """The amount in the line; None when it is empty.

        Raises:
            ValueError: it is no number, or not an amount of this unit; says so.
        """
        if not self.text.strip():
            return None
        amount = self._typed()
        try:
            check_amount(amount, self._field, self._amount_unit, may_be_zero=self._may_be_zero)
        except Refused as refused:
            raise ValueError(sentence(refused)) from None
        return amount

    def _typed(self) -> float:
        filled_in = self._filled_in
        if filled_in is not None and self.text == self._written(filled_in):
            return filled_in
        return parse_amount(self.text, self._amount_unit)

    def _written(self, value: object) -> str:
        if not isinstance(value, float | int):
            return ""
        is_small = 0 < value < 0.05  # a tenth would read as a sentence
        return tenth(value) if value == self._filled_in and not is_small else figure(value)

    def _on_edited(self) -> None:
        self._filled_in = None
        super()._on_edited()

    def _stepped(self, value: object, minutes: int) -> float:
        step = _STEP[self._amount_unit]
        least = 0 if self._may_be_zero else step
        if not isinstance(value, float | int):
            return float(step)
        moved = value + (step if minutes > 0 else -step)
        return float(min(max(rounded(moved), least), self._amount_unit.most))

    def _measure(self) -> None:
        super()._measure()
        self.line.setFixedWidth(scaled(130))
