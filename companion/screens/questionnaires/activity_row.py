"""One activity of one's own with its scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from companion.domain.refused import LONGEST_NAME
from companion.ui.reading_order import come_last
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import IconButton
from companion.ui.widgets.scale_picker import ScalePicker
from companion.ui.widgets.typing_line import TypingLine
from companion.wording import questionnaires as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ActivityRow(Stack):
    """Known ones show their words, so that they stay the same; new ones have a line for them.

    Attributes:
        line: The words of a new one.
        scale: 0 to 10.
        away: Takes it off the list.

    Signals:
        changed: Something was typed or picked.
        away_wanted: It is not to be rated any more.
        finished: Enter was pressed on the scale.
    """

    changed = Signal()
    away_wanted = Signal()
    finished = Signal()

    def __init__(self, name: str, at: int, *, is_known: bool) -> None:
        super().__init__(gap=8)
        self.is_known = is_known
        self._known = name
        asked = tr("Activity {n}").format(n=at)
        self.line = TypingLine()
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setAccessibleName(asked)
        self.line.setPlaceholderText(tr("such as: cook for two"))
        self.line.setText("" if is_known else name)
        self.label = PlainLabel(name, "question")
        self.scale = ScalePicker(name or asked, *words.rating_ends())
        self.away = IconButton(tr("Take it off the list: {name}").format(name=name or asked), "x")
        come_last(self.away)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.label if is_known else self.line, 0, 0)
        grid.addWidget(self.away, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.scale, 1, 0, 1, 2)
        self.body.addLayout(grid)
        self.line.textEdited.connect(self._on_typed)
        self.line.returnPressed.connect(self.scale.setFocus)
        self.scale.picked.connect(self._on_changed)
        self.scale.finished.connect(self.finished)
        self.away.clicked.connect(self.away_wanted)

    @property
    def name(self) -> str:
        """Its words."""
        return self._known if self.is_known else " ".join(self.line.text().split())

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.scale if self.is_known else self.line

    def _on_typed(self) -> None:
        self.scale.set_name(self.name or self.line.accessibleName())
        self.changed.emit()

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()
