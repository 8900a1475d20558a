"""A page whose cards take turns: one question at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.ui.page import Page
from companion.ui.showing import show_if
from companion.ui.widgets.card import Card
from companion.ui.widgets.settling import Settling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class TurnCard(Card):
    """A card that takes the place of what was pressed."""

    def first(self) -> QWidget:
        """Where the keyboard begins: what most people press, or what changes least."""
        raise NotImplementedError


class CardsInTurn(Page):
    """Shows one of its cards.

    Attributes:
        settling: Lets a hasty second press go by, wherever on the page it hits.
    """

    def __init__(self) -> None:
        super().__init__()
        self.settling = Settling(self)

    def take_turns(self, cards: Sequence[TurnCard], beside: Sequence[QWidget]) -> None:
        """These are its cards.

        Args:
            cards: One of them is in sight.
            beside: What stands beside the first of them, and beside no other.
        """
        self._cards = cards
        self._beside = beside
        self.columns(cards, beside)

    def focus_first(self) -> None:
        """The keyboard goes to the card in sight."""
        self.settling.begin()
        next(card for card in self._cards if card.isVisibleTo(self)).first().setFocus()

    def _show(self, card: TurnCard, heading: str, line: str) -> None:
        self.set_heading(heading, line)
        for each in self._cards:
            show_if(each is card, each)
        for beside in self._beside:
            show_if(card is self._cards[0], beside)
