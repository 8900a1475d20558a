"""Two ratings, before and after something; of a session only where the clinic's sheet asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.widgets.scale_picker import ScalePicker
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable


class Ratings(Stack):
    """Both questions; Enter goes from the first to the second.

    Args:
        asked: Both questions; those of the clinic's sheet where none are given.
        ends: What 0 and 10 mean.

    Attributes:
        pickers: Before and after.

    Signals:
        picked: One was answered.
        finished: Enter was pressed at the second.
    """

    picked = Signal()
    finished = Signal()

    def __init__(
        self, asked: tuple[str, str] | None = None, ends: tuple[str, str] | None = None
    ) -> None:
        names = asked or (tr("Your rating before, as on your sheet"), tr("Your rating after"))
        low, high = ends or (tr("Lowest"), tr("Highest"))
        self.pickers = tuple(ScalePicker(name, low, high) for name in names)
        self._questions = tuple(map(Question, names, self.pickers))
        super().__init__(self._questions, gap=10)
        for picker in self.pickers:
            picker.picked.connect(self._on_picked)
        self.pickers[0].finished.connect(self.pickers[1].setFocus)
        self.pickers[1].finished.connect(self.finished)

    @property
    def values(self) -> list[int | None]:
        """Before and after, 0 to 10; None where nothing is chosen. Setting them is silent."""
        return [each.value for each in self.pickers]

    @values.setter
    def values(self, values: Iterable[int | None]) -> None:
        for picker, value in zip(self.pickers, values, strict=False):
            picker.value = value

    def show_where(self, *, asked: bool) -> None:
        """Show what is asked for; an answer that is there is always shown."""
        for picker, question in zip(self.pickers, self._questions, strict=True):
            show_if(asked or picker.value is not None, question)
        show_if(asked or any(value is not None for value in self.values), self)

    def _on_picked(self, *_: object) -> None:
        self.picked.emit()
