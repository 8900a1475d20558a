"""Effort and pain of a whole session, only where the clinic's sheet asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.felt import Felt, answer_in, pain_picker
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.screens.forms.felt_asks import FeltAsks

BEFORE, NEXT_MORNING = "pain_before", "pain_next_morning"


class SessionScales(Stack):
    """Up to five scales in the order of the day; nothing has to be answered.

    Attributes:
        before: Pain before it.
        felt: Effort, and pain during and after it.
        morning: Pain the next morning, once it has come.

    Signals:
        picked: One was answered.
        finished: Enter was pressed at the last one in sight.
    """

    picked = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__(gap=10)
        self.before = pain_picker(tr("Pain before it"))
        self.felt = Felt()
        self.morning = pain_picker(tr("Pain the next morning"))
        self._before = Question(tr("Pain before it"), self.before)
        self._morning = Question(tr("Pain the next morning"), self.morning)
        for widget in (self._before, self.felt, self._morning):
            self.body.addWidget(widget)
        self.before.picked.connect(self._on_picked)
        self.felt.picked.connect(self._on_picked)
        self.morning.picked.connect(self._on_picked)
        self.before.finished.connect(self._after_before)
        self.felt.finished.connect(self._after_felt)
        self.morning.finished.connect(self.finished)

    @property
    def values(self) -> dict[str, int | None]:
        """The answers by their names; None where nothing is chosen. Setting them is silent.

        A question that is out of sight has none: that morning has not come.
        """
        morning = None if self._morning.isHidden() else self.morning.value
        return {BEFORE: self.before.value, **self.felt.values, NEXT_MORNING: morning}

    @values.setter
    def values(self, values: Mapping[str, object]) -> None:
        for name, picker in ((BEFORE, self.before), (NEXT_MORNING, self.morning)):
            picker.value = answer_in(values, name)
        self.felt.show_values(values)

    def show_where(self, asks: FeltAsks, *, next_morning: bool) -> None:
        """Show what is asked for; an answer that is there is always shown.

        Args:
            asks: What is asked for.
            next_morning: Whether the morning after the session has come.
        """
        show_if(asks.shows(BEFORE, self.before.value), self._before)
        self.felt.show_where(asks)
        asks_morning = asks.shows(NEXT_MORNING, self.morning.value)
        show_if(next_morning and asks_morning, self._morning)
        parts = (self._before, self.felt, self._morning)
        show_if(any(not part.isHidden() for part in parts), self)

    def _on_picked(self, *_: object) -> None:
        self.picked.emit()

    def _after_before(self) -> None:
        """On to the next one in sight; where pain is asked for there is one."""
        next(each for each in self.felt.pickers.values() if each.isVisible()).setFocus()

    def _after_felt(self) -> None:
        if self._morning.isHidden():
            self.finished.emit()
        else:
            self.morning.setFocus()
