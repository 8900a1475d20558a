"""What is asked first: whether this is the usual kind of pain; if not, Help now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout

from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.theme import control_height, scaled
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from companion.content.safety import HelpText


BESIDE_PX = 620


class LargeButton(PrimaryButton):
    """Higher than other buttons: it is found with a shaking hand."""

    padding = 32

    def control_height(self) -> int:
        """A third higher than usual."""
        return control_height() + scaled(16)


class UsualPainCard(Card):
    """Nothing is counted here; it only points the way.

    Signals:
        help_wanted: "Help now" was pressed.
    """

    help_wanted = Signal()

    def __init__(self, text: HelpText) -> None:
        super().__init__(text.title)
        *first, last = text.sentences
        self.help = LargeButton(tr("Help now"), "life-buoy")
        self.help.clicked.connect(self.help_wanted)
        words = [*(PlainLabel(sentence, "strong") for sentence in first), PlainLabel(last, "muted")]
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.addWidget(Stack(words, gap=8), 1)
        self._row.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands beside the words, or under them where that is narrow."""
        super().resizeEvent(event)
        beside = event.size().width() >= scaled(BESIDE_PX)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
        self._row.setSpacing(scaled(16 if beside else 10))
