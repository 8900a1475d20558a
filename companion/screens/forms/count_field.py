"""A field for a whole number, such as sets, repetitions or seconds, or how often."""

from __future__ import annotations

from companion.ui.widgets.fields import ReadField
from companion.wording.numbers import parse_number
from companion.wording.translate import tr


class CountField(ReadField):
    """Empty, or a whole number within its range; the arrow keys go by one.

    Args:
        name: What is counted.
        least: The smallest number.
        most: The largest one.
        example: In the empty line.
    """

    width_px = 110

    def __init__(self, name: str, least: int, most: int, example: str = "") -> None:
        self._least, self._most = least, most
        super().__init__(name, example)

    @property
    def value(self) -> int | None:
        """The number; None when the line is empty or cannot be read. Setting it is silent."""
        return self.read() if self.readable else None

    @value.setter
    def value(self, value: int | None) -> None:
        self.set_text(self._written(value))

    def read(self) -> int | None:
        """The number in the line; None when it is empty.

        Raises:
            ValueError: it is no whole number, or out of its range; says so.
        """
        if not self.text.strip():
            return None
        number = parse_number(self.text)
        if number is None or number != int(number) or not self._least <= number <= self._most:
            words = tr("Write a whole number from {least} to {most}.")
            raise ValueError(words.format(least=self._least, most=self._most))
        return int(number)

    def _written(self, value: object) -> str:
        return "" if value is None else str(value)

    def _stepped(self, value: object, minutes: int) -> int:
        step = 1 if minutes > 0 else -1
        number = value + step if isinstance(value, int) else self._least
        return min(self._most, max(self._least, number))
