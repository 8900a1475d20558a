"""The small cards, three in a row where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from companion.ui.showing import show_if
from companion.ui.theme import scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

LEAST_CARD_PX = 250
MOST_IN_A_ROW = 3


class CardGrid(QWidget):
    """Cards of one width; cards of a row are of one height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._cards: list[QWidget] = []
        self._columns = 0
        self._measure()
        show_if(False, self)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards and hide all others."""
        for card in self._cards:
            if card not in cards:
                card.hide()
        self._cards = list(cards)
        self._place()
        show_if(bool(cards), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many stand in a row."""
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _fitting(self) -> int:
        """Three, two or one, and no more than there are; four cards stand two and two."""
        room = max(1, (self.width() + self._grid.spacing()) // scaled(LEAST_CARD_PX))
        most = 2 if len(self._cards) == 4 else MOST_IN_A_ROW
        return max(1, min(room, most, len(self._cards)))

    def _place(self) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        self._columns = self._fitting()
        for column in range(MOST_IN_A_ROW):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        for n, card in enumerate(self._cards):
            self._grid.addWidget(card, n // self._columns, n % self._columns)
            card.show()

    def _measure(self) -> None:
        self._grid.setSpacing(scaled(18))
        self._place()
