"""A field for a number that may have a part after the point, such as a target."""

from __future__ import annotations

from companion.domain.goals import FARTHEST_TARGET
from companion.ui.widgets.fields import ReadField
from companion.wording.numbers import parse_number
from companion.wording.pacing import figure
from companion.wording.translate import tr


class NumberField(ReadField):
    """Empty, or a number from 0 on; the arrow keys go by one.

    Args:
        name: What it is, for screen readers.
    """

    width_px = 130

    def __init__(self, name: str) -> None:
        super().__init__(name, "")

    @property
    def value(self) -> float | None:
        """The number; None when the line is empty or cannot be read. Setting it is silent."""
        return self.read() if self.readable else None

    @value.setter
    def value(self, value: float | None) -> None:
        self.set_text(self._written(value))

    def read(self) -> float | None:
        """The number in the line; None when it is empty.

        Raises:
            ValueError: it is no number, or out of its range; says so.
        """
        if not self.text.strip():
            return None
        number = parse_number(self.text)
        if number is None or not 0 <= number <= FARTHEST_TARGET:
            raise ValueError(tr("Write a number, like 4 or 4.5, or leave it empty."))
        return number

    def _written(self, value: object) -> str:
        return figure(value) if isinstance(value, float | int) else ""

    def _stepped(self, value: object, minutes: int) -> float:
        number = value if isinstance(value, float | int) else 0.0
        return max(0.0, number + (1 if minutes > 0 else -1))
