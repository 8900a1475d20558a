"""How far the first start has come: its pages, and which of them is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from companion.ui.icons import IconLabel
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

SEEN, OPEN, TO_COME = ("check", "action"), ("circle-dot", "action"), ("circle", "muted")


class Overview(Card):
    """The titles of all pages below each other; a sign before each says how far one is."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__(tr("Five short pages"))
        self._titles = tuple(titles)
        self._signs: list[IconLabel] = []
        self.words: list[PlainLabel] = []
        for title in titles:
            row = QHBoxLayout()
            row.setSpacing(scaled(10))
            sign, words = IconLabel(*TO_COME), PlainLabel(title)
            self._signs.append(sign)
            self.words.append(words)
            row.addWidget(sign)
            row.addWidget(words, 1)
            self.body.addLayout(row)

    def show_place(self, place: int) -> None:
        """Mark the page that is open; those before it were seen."""
        for number, (sign, words) in enumerate(zip(self._signs, self.words, strict=True)):
            sign.set_icon(*(OPEN if number == place else SEEN if number < place else TO_COME))
            words.set_role("strong" if number == place else "muted")
            title = self._titles[number]
            now = tr("{title}, open now").format(title=title) if number == place else title
            words.setAccessibleName(now)
