"""One practice on its card: what it is for, how long it takes, the star, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal

from companion.content.practice_lengths import lengths_of
from companion.screens.forms.favourite_button import FavouriteButton
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.practices import about_words, open_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.practice import Practice


class PracticeCard(Card):
    """Nothing on it changes but the star.

    Attributes:
        open: Opens the practice.
        star: A favourite or not.

    Signals:
        opened: The person wants this practice: its id.
        liked: The star was pressed: its id, and whether it is to be a favourite.
    """

    opened = Signal(str)
    liked = Signal(str, bool)

    def __init__(self, practice: Practice) -> None:
        super().__init__(practice.name)
        self._practice = practice
        self.open = QuietButton(tr("Open"), "play")
        self.open.setAccessibleName(open_name(practice.name))
        self.star = FavouriteButton()
        lengths = lengths_of(practice.id, QLocale().name())
        about = about_words([*lengths.values()], practice.places)
        for widget in (
            PlainLabel(practice.what_for),
            PlainLabel(about, "small"),
            in_a_row((self.open, self.star)),
        ):
            self.body.addWidget(widget)
        self.open.clicked.connect(self._open)
        self.star.clicked.connect(self._like)

    def show_state(self, *, liked: bool) -> None:
        """Show whether it is a favourite."""
        self.star.show_state(self._practice.name, on=liked)

    def _open(self) -> None:
        self.opened.emit(self._practice.id)

    def _like(self) -> None:
        self.liked.emit(self._practice.id, self.star.isChecked())
