"""A field for a figure from a clinic: any number, with its point or comma."""

from __future__ import annotations

from companion.ui.widgets.fields import ReadField
from companion.wording.numbers import number, parse_number
from companion.wording.questionnaires import plain
from companion.wording.translate import tr

MOST_DIGITS = 2


class FigureField(ReadField):
    """Empty, or a number; the arrow keys go by one.

    Args:
        name: What it is.
        least: The smallest number.
        most: The largest one.
    """

    width_px = 130

    def __init__(self, name: str, least: int, most: int) -> None:
        self._least, self._most = least, most
        super().__init__(name, "")

    @property
    def value(self) -> float | None:
        """The number; None when the line is empty or cannot be read. Setting it is silent."""
        return self.read() if self.readable else None

    @value.setter
    def value(self, value: float | None) -> None:
        self.set_text(self._written(value))

    def read(self) -> float | None:
        """The number in the line; a whole one without a point. None when it is empty.

        Raises:
            ValueError: it is no number, or out of its range; says so.
        """
        if not self.text.strip():
            return None
        found = parse_number(self.text)
        if found is None:
            raise ValueError(tr("Write a number, like 41 or 41.5."))
        if not self._least <= found <= self._most:
            said = tr("Write a number from {least} to {most}.")
            raise ValueError(said.format(least=plain(self._least), most=plain(self._most)))
        found = round(found, MOST_DIGITS)
        return int(found) if found.is_integer() else found

    def _written(self, value: object) -> str:
        if not isinstance(value, int | float):
            return ""
        digits = next(n for n in range(MOST_DIGITS + 1) if round(value, n) == value)
        return number(value, digits)

    def _stepped(self, value: object, minutes: int) -> float:
        step = 1 if minutes > 0 else -1
        found = value + step if isinstance(value, int | float) else max(self._least, 0)
        return min(self._most, max(self._least, found))
