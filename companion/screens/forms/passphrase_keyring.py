"""Whether the keyring of this computer opens the diary as well; asking it may take a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.announce import announce
from companion.ui.aside import Aside
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.ticks import Switch
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.errors import CompanionError
    from companion.store.safe import Safe


class KeyringSwitch(QWidget):
    """Off by default. While the keyring is asked, the switch waits and the window goes on.

    Attributes:
        switch: The switch.
        told: What the keyring is doing, or that there is none.

    Signals:
        busy: Whether the keyring is being asked just now.
    """

    busy = Signal(bool)

    def __init__(self, safe: Safe) -> None:
        super().__init__()
        self._safe = safe
        self._asking = False
        effect = tr("Companion then opens without asking, for whoever has logged in as you.")
        more = tr("Your passphrase is not kept there. It works as before, and so does your key.")
        self.switch = Switch(tr("Remember it in this computer's keyring"))
        self.switch.setAccessibleDescription(f"{effect} {more}")
        self.told = PlainLabel("")
        self._below = QVBoxLayout()
        for label in (PlainLabel(effect, "small"), PlainLabel(more, "small"), self.told):
            self._below.addWidget(label)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.switch)
        stack.addLayout(self._below)
        self.switch.clicked.connect(self._on_clicked)
        self._measure()
        self.refresh()

    def refresh(self) -> None:
        """Show how it is; while the keyring is asked that is not known."""
        if self._asking:
            return
        self.switch.setEnabled(True)
        self.switch.setChecked(self._safe.is_remembered)
        self._say("")

    def ask(self) -> None:
        """Ask the keyring to remember it, as it did for the former passphrase."""
        self.switch.setChecked(True)
        self._on_clicked(True)

    def _on_clicked(self, wanted: bool) -> None:
        self._asking = True
        self.switch.setEnabled(False)
        self._say(tr("Asking the keyring. It may ask you for its own password."))
        self.busy.emit(True)
        deed = Aside(self._safe.remember if wanted else self._safe.do_not_remember)
        deed.done.connect(self._on_done)
        deed.refused.connect(self._on_refused)
        deed.start()

    def _on_done(self, remembered: object) -> None:
        self._end()
        if remembered is False:
            self._say(tr("This computer has no keyring to use. All the rest works without it."))

    def _on_refused(self, error: CompanionError) -> None:
        self._end()
        self._say(str(error))

    def _end(self) -> None:
        self._asking = False
        had_focus = self.switch.isVisible() and self.window().focusWidget() is None
        self.refresh()
        if had_focus:
            self.switch.setFocus()
        self.busy.emit(False)

    def _say(self, words: str) -> None:
        self.told.setText(words)
        show_if(bool(words), self.told)
        if words:
            announce(self.told, words)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_below"):
            self._measure()

    def _measure(self) -> None:
        self._below.setContentsMargins(scaled(58), 0, 0, 0)
        self._below.setSpacing(scaled(4))
