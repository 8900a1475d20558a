"""The passphrase or recovery key of a backup that the key of this computer does not open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.screens.forms.passphrase_field import SecretField
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.ticks import CheckBox
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.errors import CompanionError


class BackupKeyCard(Card):
    """Asks for what opens a backup; it comes only where that is needed.

    Attributes:
        field: Where it is typed or pasted.

    Signals:
        given: What was typed.
    """

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("This backup needs its passphrase"))
        name = tr("Passphrase or recovery key")
        self.field = SecretField(name)
        self.shown = CheckBox(tr("Show what I type"))
        self.open_button = QuietButton(tr("Open this backup"), "lock")
        words = tr("It opens with the passphrase you had when it was made, or its recovery key.")
        buttons = in_a_row((self.open_button, self.shown), gap=14)
        for widget in (PlainLabel(words), Question(name, self.field), buttons):
            self.body.addWidget(widget)
        self.shown.toggled.connect(self.field.set_shown)
        self.field.finished.connect(self._give)
        self.open_button.clicked.connect(self._give)

    def ask(self) -> None:
        """Come to sight; the keyboard is in the field."""
        self.field.set_text("")
        show_if(True, self)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: CompanionError) -> None:
        """Say that it is another one; what was typed stays, to be mended."""
        self.field.set_error(str(error))
        self.field.line.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """It is not needed; nothing that was typed stays in it."""
        self.field.forget()
        self.shown.setChecked(False)
        show_if(False, self)

    def _give(self) -> None:
        if self.field.text.strip():
            self.given.emit(self.field.text)
