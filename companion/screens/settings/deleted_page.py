"""Stands in place of the pages once all data are deleted: what is left, and how to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.screens.settings.folder_part import FolderName
from companion.ui.announce import announce
from companion.ui.page import Page
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.deleting import Remaining
    from companion.errors import CompanionError

MOST_NAMED = 20


class DeletedPage(Page):
    """First says that it is being done, then what came of it.

    Signals:
        anew: The person begins again, or goes back where nothing was deleted.
        close_wanted: The person is done.
    """

    anew = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Your data are being deleted"), tr("This takes a moment."))
        self.card = Card()
        self.words = PlainLabel("")
        self.elsewhere = PlainLabel("")
        self.left = PlainLabel("")
        self.names = FolderName(tr("What is still there"), "")
        self.begin = PrimaryButton(tr("Begin anew"))
        self.close_button = QuietButton(tr("Close Companion"))
        self._buttons = in_a_row((self.begin, self.close_button), gap=14)
        for widget in (self.words, self.elsewhere, self.left, self.names, self._buttons):
            self.card.body.addWidget(widget)
        self.add(self.card)
        show_if(False, self.card)
        self.begin.clicked.connect(self.anew)
        self.close_button.clicked.connect(self.close_wanted)

    def tell(self, remaining: Remaining) -> None:
        """All is deleted that could be."""
        named = [str(path) for path in remaining.paths]
        title = tr("Your data are deleted")
        self.set_heading(title, tr("This is what you asked for."))
        self.words.setText(
            tr("Your diary, its backups, your settings and the log are gone from this computer.")
        )
        self.elsewhere.setText(
            tr("Exports, saved pages and copies elsewhere are still where you put them.")
        )
        if named:
            first = tr("Some things are still there, or were not here to be deleted.")
            then = tr("You can delete them yourself.")
            self.left.setText(f"{first} {then}")
            self.names.text = "\n".join(named[:MOST_NAMED])
        self._show(title, has_names=bool(named))

    def refuse(self, error: CompanionError, back: str) -> None:
        """It could not be done, or not wholly.

        Args:
            error: Why.
            back: What the button says that goes back; empty where there is no way back.
        """
        self.set_heading(error.title, "")
        self.words.setText(error.advice)
        self.begin.set_words(back)
        self._show(str(error), has_names=False)
        show_if(bool(back), self.begin)

    def _show(self, said: str, *, has_names: bool) -> None:
        show_if(bool(self.elsewhere.text()), self.elsewhere)
        for widget in (self.left, self.names):
            show_if(has_names, widget)
        show_if(True, self.card)
        announce(self.words, said)
        first = self.begin if not self.begin.isHidden() else self.close_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)
