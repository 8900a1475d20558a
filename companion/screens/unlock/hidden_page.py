"""Covers the diary where it has no passphrase: out of sight, and one key brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.screens.unlock.quiet_row import QuietRow
from companion.ui.page import Page
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ALONE = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
)
"""Keys that are only a way to others: to another window, or to the button."""


class HiddenPage(Page):
    """Stands in place of rail and pages until it is to be seen again.

    Attributes:
        show_button: Shows the diary again.
        quiet: What anybody may need meanwhile.

    Signals:
        show_wanted: The diary is to be seen again.
    """

    show_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Your diary is hidden"), tr("Your entries are safe."))
        card = Card()
        card.body.addWidget(PlainLabel(tr("Press any key, or the button, to show it again.")))
        card.body.addWidget(
            PlainLabel(tr("There is no passphrase, so anyone at this computer can do that."))
        )
        card.body.addWidget(PlainLabel(tr("You can set a passphrase in Settings."), "muted"))
        self.show_button = PrimaryButton(tr("Show my diary"))
        card.body.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(card)
        self.quiet = QuietRow()
        self.add(self.quiet)
        self.show_button.clicked.connect(self.show_wanted)

    def begin(self) -> None:
        """The keyboard is on the button."""
        self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key that the button does not take."""
        if event.key() in _ALONE or event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            self.show_wanted.emit()
