"""Which worksheets go with the page: none, unless the person ticks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.ticks import CheckBox
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SHOWN_FIRST = 5


class WorksheetTicks(Stack):
    """A box for each worksheet, the latest first; older ones on request.

    Attributes:
        boxes: By the id of the worksheet.
        more: Shows the older ones.

    Signals:
        changed: One was ticked, or a tick taken back.
    """

    changed = Signal()

    def __init__(self) -> None:
        self.boxes: dict[str, CheckBox] = {}
        self._list = Stack(gap=10)
        self._all = False
        self.more = LinkButton(tr("Show older worksheets"))
        never = PlainLabel(tr("A worksheet is on the page only where you tick it."), "small")
        question = PlainLabel(tr("Which worksheets"), "question")
        super().__init__([question, never, self._list, self.more], gap=10)
        self.more.clicked.connect(self._show_all)

    def offer(self, worksheets: Sequence[tuple[str, str]]) -> None:
        """Offer these, by their ids with what they are called; what is ticked stays ticked."""
        if list(self.boxes) != [key for key, _ in worksheets]:
            ticked = self.ticked
            self._list.empty()
            self.boxes = {key: CheckBox(words) for key, words in worksheets}
            for box in self.boxes.values():
                box.toggled.connect(self._on_toggled)
                self._list.body.addWidget(box)
            self.ticked = ticked
        else:
            for key, words in worksheets:
                self.boxes[key].set_words(words)
        self._fold()
        show_if(bool(worksheets), self)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of those that are ticked. Setting it is silent."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    @ticked.setter
    def ticked(self, ids: Iterable[str]) -> None:
        wanted = set(ids)
        for key, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(key in wanted)
            box.blockSignals(False)
        self._fold()

    def _fold(self) -> None:
        """The latest are in sight, and what is ticked always is."""
        folded = 0
        for count, box in enumerate(self.boxes.values()):
            shown = self._all or count < SHOWN_FIRST or box.isChecked()
            show_if(shown, box)
            folded += not shown
        show_if(folded > 0, self.more)

    def _show_all(self) -> None:
        first = next((box for box in self.boxes.values() if box.isHidden()), None)
        self._all = True
        self._fold()
        if first is not None:
            first.setFocus()

    def _on_toggled(self, _ticked: bool) -> None:
        self.changed.emit()
