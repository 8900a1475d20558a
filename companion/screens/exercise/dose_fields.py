"""How much of an exercise: every field may stay empty."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.dose import Dose, Side
from companion.domain.refused import Refused
from companion.screens.forms.question import Question
from companion.ui.stack import Stack
from companion.ui.widgets.fields import ReadField
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.typing_line import TypingLine
from companion.wording.exercise_dose import side_name
from companion.wording.numbers import parse_number
from companion.wording.pacing import figure
from companion.wording.refusals import field_name, sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

NUMBERS = ("sets", "repetitions", "hold_s", "minutes", "rest_s")
_SIDES = (Side.NONE, Side.BOTH, Side.LEFT, Side.RIGHT)


class DoseField(ReadField):
    """One number of a dose, or nothing; its own domain says what it can be.

    Args:
        field: What the answer is called in the export files.
    """

    width_px = 120

    def __init__(self, field: str) -> None:
        self._field = field
        super().__init__(field_name(field), "")

    def read(self) -> float | None:
        """The number in the line, None when it is empty.

        Raises:
            ValueError: it is no number, or none that a dose can have; says so.
        """
        if not self.text.strip():
            return None
        number = parse_number(self.text)
        if number is None or not math.isfinite(number):
            raise ValueError(tr("Please write a number, like 10."))
        value = int(number) if number == int(number) else number
        answer: dict[str, Any] = {self._field: value}
        try:
            Dose(**answer)
        except Refused as refused:
            raise ValueError(sentence(refused)) from None
        return value

    def _written(self, value: object) -> str:
        return figure(value) if isinstance(value, int | float) else ""

    def _stepped(self, value: object, minutes: int) -> float:
        step = (5 if self._field in ("hold_s", "rest_s") else 1) * (1 if minutes > 0 else -1)
        return max(1, value + step) if isinstance(value, int | float) else abs(step)


class DoseFields(Stack):
    """Sets, repetitions, seconds of hold, minutes, rest, side, and a band or weight.

    Attributes:
        numbers: The fields by their names in the export files.
        side: Which side of the body.
        resistance: In own words.

    Signals:
        changed: The person changed an answer.
        finished: Enter was pressed in one of them.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__(gap=14)
        self.numbers = {field: DoseField(field) for field in NUMBERS}
        sides = [(side.value, side_name(side)) for side in _SIDES]
        self.side = SegmentedControl(sides, field_name("side"))
        self.resistance = TypingLine()
        self.resistance.setAccessibleName(field_name("resistance"))
        self.resistance.setPlaceholderText(tr("e.g. red band, or 1 kg"))
        fields = [Question(field_name(name), field) for name, field in self.numbers.items()]
        self.body.addWidget(in_a_row(fields, gap=16))
        self.body.addWidget(Question(field_name("side"), self.side))
        self.body.addWidget(Question(field_name("resistance"), self.resistance))
        for field in self.numbers.values():
            field.changed.connect(self.changed)
            field.finished.connect(self.finished)
        self.side.picked.connect(self._on_changed)
        self.resistance.textEdited.connect(self._on_changed)
        self.resistance.returnPressed.connect(self.finished)

    def show_dose(self, dose: Dose) -> None:
        """Show a dose; what was typed is gone."""
        for name, field in self.numbers.items():
            value = getattr(dose, name)
            field.set_text("" if value is None else figure(value))
        self.side.chosen = dose.side.value
        self.resistance.setText(dose.resistance)

    def read(self) -> Dose | None:
        """The dose; None when a field says what is wrong with it.

        Raises:
            Refused: what is no number of a field cannot be kept.
        """
        wrong = next((field for field in self._fields() if not field.readable), None)
        if wrong is not None:
            wrong.tidy()
            wrong.setFocus()
            return None
        answers: dict[str, Any] = {name: field.read() for name, field in self.numbers.items()}
        resistance = " ".join(self.resistance.text().split())
        return Dose(**answers, side=Side(self.side.chosen), resistance=resistance)

    def state(self) -> dict[str, Any]:
        """Every answer as it stands."""
        typed = {name: field.text for name, field in self.numbers.items()}
        return typed | {"side": self.side.chosen, "resistance": self.resistance.text()}

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        for name, field in self.numbers.items():
            field.set_text(state[name])
        self.side.chosen = state["side"]
        self.resistance.setText(state["resistance"])

    def _fields(self) -> Sequence[DoseField]:
        return tuple(self.numbers.values())

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()
