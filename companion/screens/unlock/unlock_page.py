"""Unlock: the passphrase or the recovery key opens the diary; paste and show are allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from companion.screens.forms.question import Question
from companion.ui.announce import announce
from companion.ui.page import Page
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import control_height
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.ticks import CheckBox
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.errors import CompanionError


class UnlockPage(Page):
    """Stands in place of the pages until the diary is open.

    Attributes:
        field: Where the passphrase is typed or pasted.

    Signals:
        given: What was typed: a passphrase, or a recovery key.
    """

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Your diary is locked"), tr("Your entries are safe."))
        name = tr("Passphrase or recovery key")
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMinimumHeight(control_height())
        self.shown = CheckBox(tr("Show what I type"))
        self.open_button = PrimaryButton(tr("Open my diary"), "lock")
        self.error = PlainLabel("", "error")
        self.error.hide()
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.open_button)
        row.addWidget(self.shown)
        row.addStretch(1)
        card = Card()
        for widget in (Question(name, self.field), self.error, buttons):
            card.body.addWidget(widget)
        self.add(card)
        self.shown.toggled.connect(self._on_shown)
        self.field.returnPressed.connect(self._give)
        self.open_button.clicked.connect(self._give)

    def begin(self) -> None:
        """The keyboard is in the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: CompanionError) -> None:
        """Say why it is still locked; what was typed stays, to be mended."""
        words = f"{error.title} {error.advice}"
        self.error.setText(words)
        show_if(True, self.error)
        announce(self.field, words)
        self.field.selectAll()
        self.begin()

    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)

    def _give(self) -> None:
        if self.field.text().strip():
            self.given.emit(self.field.text())
