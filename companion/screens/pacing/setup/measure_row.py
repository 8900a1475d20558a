"""One measure that is kept: its day, how much it was, and the way to take it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import IconButton
from companion.wording.days import long_day
from companion.wording.pacing import amount_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.activities import AmountUnit
    from companion.domain.baseline import PacingMeasure


class MeasureRow(QWidget):
    """A line in the list of measures.

    Signals:
        removed: It is to be taken out.
    """

    removed = Signal(object)

    def __init__(self, measure: PacingMeasure, unit: AmountUnit, *, open_now: bool) -> None:
        super().__init__()
        self._measure = measure
        words = f"{long_day(measure.day)}: {amount_words(measure.amount, unit)}"
        self.words = PlainLabel(words)
        self.remove = IconButton(tr("Take out {measure}").format(measure=words), "x")
        self.remove.clicked.connect(self._on_remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.remove)
        show_if(open_now, self.remove)

    def _on_remove(self) -> None:
        self.removed.emit(self._measure)
