"""One day of the week plan: what is planned in each part of it, each thing a button."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.week_plan import PartOfDay
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording import week_plan as words
from companion.wording.pacing import part_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.domain.week_plan import Planned


class DayPlan(Card):
    """A day; a press on something planned asks to move it.

    Attributes:
        items: The button of each planned thing, by its id.

    Signals:
        picked: the Planned that was pressed.
    """

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__("", "card")
        self.items: dict[str, QuietButton] = {}
        self._shown: tuple[object, ...] = ()
        self._under: dict[str, Stack] = {}
        self._parts: Stack | None = None

    def show_day(
        self, day: date, planned: Sequence[Planned], names: Mapping[str, str], *, is_today: bool
    ) -> None:
        """Show what is planned for a day.

        Args:
            day: The day.
            planned: In their order.
            names: What each of them is called with its amount, by its id.
            is_today: Whether its title says so.
        """
        shown = (day, is_today, tuple(planned), tuple(names[each.id] for each in planned))
        if shown == self._shown:
            return
        self._shown = shown
        self.set_title(words.day_title(day, is_today=is_today))
        self.items, self._under = {}, {}
        if self._parts is not None:
            let_go(self._parts, self.body)
        self._parts = Stack(self._rows(planned, names), gap=8)
        self.body.addWidget(self._parts)

    def open_under(self, planned_id: str, form: QWidget) -> None:
        """Put a form right under something that is planned."""
        self._under[planned_id].body.addWidget(form)
        show_if(True, form)

    def _rows(self, planned: Sequence[Planned], names: Mapping[str, str]) -> list[Stack]:
        if not planned:
            return [Stack([PlainLabel(tr("Nothing planned"), "muted")])]
        rows = []
        for part in PartOfDay:
            here = [each for each in planned if each.part_of_day is part]
            if here:
                buttons = [self._button(each, names[each.id]) for each in here]
                row = Stack([PlainLabel(part_name(part), "small"), in_a_row(buttons)], gap=4)
                self._under.update((each.id, row) for each in here)
                rows.append(row)
        return rows

    def _button(self, planned: Planned, name: str) -> QuietButton:
        button = QuietButton(name)
        button.setAccessibleName(words.item_spoken(name, planned.day, planned.part_of_day))
        button.clicked.connect(partial(self.picked.emit, planned))
        self.items[planned.id] = button
        return button
