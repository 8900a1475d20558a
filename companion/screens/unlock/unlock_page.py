"""Unlock: the passphrase or the recovery key opens the diary; paste and show are allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from companion.screens.forms.passphrase_field import SecretField
from companion.screens.forms.question import Question
from companion.screens.unlock.quiet_row import QuietRow
from companion.ui.announce import announce
from companion.ui.page import Page
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.ticks import CheckBox
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.errors import CompanionError


class UnlockPage(Page):
    """Stands in place of the pages until the diary is open.

    Attributes:
        field: Where the passphrase is typed or pasted.
        is_busy: What was given is being tried.
        quiet: What anybody may need meanwhile.

    Signals:
        given: What was typed: a passphrase, or a recovery key.
        restore_wanted: The person wants to bring a backup back.
    """

    given = Signal(str)
    restore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Your diary is locked"), tr("Your entries are safe."))
        self.is_busy = False
        name = tr("Passphrase or recovery key")
        self.field = SecretField(name)
        self.field.line.installEventFilter(self)
        self.caps = PlainLabel(tr("Caps Lock seems to be on."), "small")
        self.shown = CheckBox(tr("Show what I type"))
        self.open_button = PrimaryButton(tr("Open my diary"), "lock")
        self.error = PlainLabel("", "error")
        self.waiting = PlainLabel("", "muted")
        for label in (self.caps, self.error, self.waiting):
            label.hide()
        card = Card()
        for part in (
            Question(name, self.field),
            self.caps,
            self.error,
            self._buttons(),
            self.waiting,
        ):
            card.body.addWidget(part)
        self.add(card)
        self.add(self._forgotten())
        self.quiet = QuietRow()
        self.add(self.quiet)
        self.shown.toggled.connect(self.field.set_shown)
        self.field.finished.connect(self._give)
        self.open_button.clicked.connect(self._give)

    def _buttons(self) -> QWidget:
        return in_a_row((self.open_button, self.shown), gap=14)

    def _forgotten(self) -> Card:
        card = Card(tr("If the passphrase is lost"))
        for words in (
            tr("Your recovery key opens the diary too. You printed or saved it at the beginning."),
            tr("Without both, nobody can open it. Nobody else has a key."),
        ):
            card.body.addWidget(PlainLabel(words))
        self.restore = LinkButton(tr("Restore from a backup"))
        self.restore.clicked.connect(self.restore_wanted)
        card.body.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def begin(self) -> None:
        """The keyboard is in the field."""
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait_for(self, words: str) -> None:
        """Say what else may open the diary meanwhile; empty words: nothing any more."""
        self.waiting.setText(words)
        show_if(bool(words), self.waiting)

    def refuse(self, error: CompanionError) -> None:
        """Say why it is still locked; what was typed stays, to be mended."""
        self._set_busy(False)
        words = str(error)
        self.error.setText(words)
        show_if(True, self.error)
        announce(self.field.line, words)
        self.field.line.selectAll()
        self.begin()

    def forget(self) -> None:
        """The diary is open: what was typed is not needed any more."""
        self.field.forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See from a letter whether Caps Lock is on; Qt does not tell."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            looks_on = caps_lock(event)
            if looks_on is not None:
                show_if(looks_on, self.caps)
        return bool(super().eventFilter(watched, event))

    def _give(self) -> None:
        if self.field.text.strip() and not self.is_busy:
            show_if(False, self.error)
            self._set_busy(True)
            self.given.emit(self.field.text)

    def _set_busy(self, busy: bool) -> None:
        self.is_busy = busy
        self.open_button.set_words(tr("Opening …") if busy else tr("Open my diary"))
        if busy:
            announce(self.open_button, tr("Opening …"))


def caps_lock(event: QKeyEvent) -> bool | None:
    """Whether a typed letter speaks for Caps Lock; None when it says nothing about it."""
    if event.key() == Qt.Key.Key_CapsLock:
        return False  # it is being switched; the next letter tells
    letter = event.text()
    if len(letter) != 1 or letter.upper() == letter.lower():
        return None
    with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return letter.isupper() != with_shift
