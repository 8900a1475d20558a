"""Cards in two columns, or in one where it is narrow; more may come at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from companion.ui.growing import GrowsWithText
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

TWO_FROM = 760
"""Pixels at 100 % text of its own width."""
APART = 16


class CardGrid(GrowsWithText, QWidget):
    """Shows some of its cards, in the order that was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[QWidget, ...] = ()
        self._placed: tuple[QWidget, ...] = ()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.grow()

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show just these; the others of its cards hide."""
        wanted = tuple(cards)
        if wanted == self._shown:
            return
        for card in self._shown:
            if card not in wanted:
                card.hide()
        self._shown = wanted
        self._place()
        for card in wanted:
            show_if(True, card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the number of columns."""
        super().resizeEvent(event)
        if self._wanted() != self._columns:
            self._place()

    def _wanted(self) -> int:
        return 2 if self.width() >= scaled(TWO_FROM) else 1

    def _place(self) -> None:
        self._columns = self._wanted()
        for card in self._placed:  # not `takeAt`: the item would live on, and keep old heights
            self._grid.removeWidget(card)
        self._placed = self._shown
        for at, card in enumerate(self._shown):
            self._grid.addWidget(card, at // self._columns, at % self._columns)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < self._columns))

    def _measure(self) -> None:
        self._grid.setSpacing(scaled(APART))
        self._place()


class CardGroup(Stack):
    """Cards of one kind under their heading.

    Attributes:
        grid: The cards.
    """

    def __init__(self, heading: str) -> None:
        super().__init__(gap=10)
        self.grid = CardGrid()
        self.body.addWidget(PlainLabel(heading, "card_title"))
        self.body.addWidget(self.grid)
