"""A small card with one figure of the diary, by the rules of start against now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.screens.progress.small_card import SmallCard
from companion.wording.progress import describe, headline, scale_words, title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.domain.comparison import Figure
    from companion.domain.series import DailySeries


class FigureCard(SmallCard):
    """How a figure is now, its weeks, and its sentence."""

    def __init__(self, figure: Figure, role: str, parent: QWidget | None = None) -> None:
        super().__init__(title(figure), parent)
        self.figure, self._role = figure, role

    def show_series(self, series: DailySeries, more: str = "") -> None:
        """Show the figure for a range; `more` is a second sentence, such as least and worst."""
        sentence = f"{describe(self.figure, series)} {more}".strip()
        self.show_words(headline(self.figure, series), scale_words(self.figure), sentence)
        self.bars.show_series(series, self._role)
