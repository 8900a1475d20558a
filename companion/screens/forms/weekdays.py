"""Days of the week, each a button that is on or off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.ui.handing import HandsFocus
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.word_chips import Chip
from companion.wording.days import weekday_full_names, weekday_names

if TYPE_CHECKING:
    from collections.abc import Iterable


class Weekdays(HandsFocus):
    """Which days of the week something is planned on: 1 = Monday to 7.

    Args:
        name: The question, for screen readers.

    Signals:
        changed: The person switched a day.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.days = [Chip(short) for short in weekday_names()]
        flow = FlowLayout(self, gap=8)
        for chip, full in zip(self.days, weekday_full_names(), strict=True):
            chip.setAccessibleName(full)
            chip.setAccessibleDescription(name)
            chip.clicked.connect(self._on_clicked)
            flow.addWidget(chip)
        self.hand_focus_to(self.days[0])

    @property
    def value(self) -> frozenset[int]:
        """The days that are on. Setting it is silent."""
        on = (number for number, chip in enumerate(self.days, 1) if chip.isChecked())
        return frozenset(on)

    @value.setter
    def value(self, weekdays: Iterable[int]) -> None:
        wanted = set(weekdays)
        for number, chip in enumerate(self.days, 1):
            chip.setChecked(number in wanted)

    def _on_clicked(self) -> None:
        self.changed.emit()
