"""Safety: who can open the diary, the recovery key, the keyring, and when it locks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.screens.forms import passphrase_words
from companion.screens.forms.passphrase_form import Aim, PassphraseForm
from companion.screens.forms.passphrase_keyring import KeyringSwitch
from companion.screens.settings.part import Divider, question_with_effect
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.flow import FlowLayout
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.safe import Safe

LOCK_AFTER_MIN = (1, 2, 5, 10, 15, 30, 60, 0)
"""0: never."""


class SafetyCard(Card):
    """Says how it is, and leads to what can be changed.

    Signals:
        wanted: An Aim: the person wants to go the way to it.
        changed: A preference is another now.
    """

    wanted = Signal(object)
    changed = Signal()

    def __init__(self, safe: Safe, settings: Settings) -> None:
        super().__init__(tr("Safety"))
        self._safe = safe
        self._settings = settings
        self.state = PlainLabel("", "strong")
        self.means = PlainLabel("", "small")
        self.set = QuietButton(tr("Set a passphrase"), "lock")
        self.change = QuietButton(tr("Change the passphrase"))
        self.new_key = QuietButton(tr("New recovery key"))
        self.remove = QuietButton(tr("Remove the passphrase"))
        self._aims = {
            Aim.SET: self.set,
            Aim.CHANGE: self.change,
            Aim.NEW_KEY: self.new_key,
            Aim.REMOVE: self.remove,
        }
        self.keyring = KeyringSwitch(safe)
        self.lock_after = Choice(tr("Lock after"), [(str(n), _after(n)) for n in LOCK_AFTER_MIN])
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Show how it is now."""
        closed = self._safe.has_passphrase
        self.state.setText(passphrase_words.state(closed))
        self.means.setText(passphrase_words.means(closed))
        for aim, button in self._aims.items():
            show_if((aim is Aim.SET) is not closed, button)
        for widget in self._when_closed:
            show_if(closed, widget)
        self.keyring.refresh()
        kept = self._settings.lock_after_min
        nearest = min(LOCK_AFTER_MIN, key=lambda each: abs(each - kept))
        self.lock_after.chosen = str(nearest if kept else 0)
        self.hint.setText(
            tr("Ctrl+L locks it at once.")
            if closed
            else tr("Ctrl+L hides your diary at once. Without a passphrase, a key shows it again.")
        )

    def focus_on(self, aim: Aim) -> None:
        """The keyboard goes back to where the person came from, or to what stands there now."""
        button = self._aims.get(aim, self.set)
        closed = self._safe.has_passphrase
        if button.isHidden():
            button = self.change if closed else self.set
        button.setFocus()

    def _build(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=10)
        for aim, button in self._aims.items():
            flow.addWidget(button)
            button.clicked.connect(partial(self._want, aim))
        effect = tr("When nobody has touched the keys or the mouse for so long.")
        lock = question_with_effect(tr("Lock after"), self.lock_after, effect)
        self.hint = PlainLabel("", "small")
        lines = [Divider(), Divider()]
        self._when_closed = (lines[0], self.keyring, lines[1], lock)
        for widget in (self.state, self.means, buttons, *self._when_closed, self.hint):
            self.body.addWidget(widget)
        self.lock_after.picked.connect(self._on_lock_after)
        self.keyring.busy.connect(self._on_busy)

    def _want(self, aim: Aim, *_: object) -> None:
        self.wanted.emit(aim)

    def _on_busy(self, busy: bool) -> None:
        """While the keyring is asked, nothing else changes the keys."""
        for button in self._aims.values():
            button.setEnabled(not busy)

    def _on_lock_after(self, minutes: str) -> None:
        self._settings.lock_after_min = int(minutes)
        self.changed.emit()


class PassphraseCard(Card):
    """The way to a passphrase or away from one; it takes the place of the groups of Settings.

    Signals:
        opened: It is in sight.
        closed: The Aim that was pursued, and one sentence that says what holds now.
        moved: Its top is to be seen.
    """

    opened = Signal()
    closed = Signal(object, str)
    moved = Signal()

    def __init__(self, safe: Safe, clock: Clock, settings: Settings) -> None:
        super().__init__()
        self._safe = safe
        self._clock = clock
        self._settings = settings
        self._aim = Aim.SET
        self.form: PassphraseForm | None = None

    def open_for(self, aim: Aim) -> None:
        """Go the way to this aim; its steps are made when they are first wanted."""
        self._aim = aim
        self.set_title(_titles()[aim])
        if self.form is None:
            self.form = PassphraseForm(self._safe, self._clock, self._settings)
            self.body.addWidget(self.form)
            self.form.moved.connect(self.moved)
            self.form.finished.connect(self._on_ended)
            self.form.given_up.connect(self._on_ended)
        self.opened.emit()
        self.form.begin(aim)

    def abandon(self) -> None:
        """Another page is opened, or the window closes."""
        if self.form is not None:
            self.form.abandon()

    def _on_ended(self, said: str) -> None:
        self.closed.emit(self._aim, said)


def _after(minutes: int) -> str:
    return tr("%n minute(s)", "", minutes) if minutes else tr("Never")


def _titles() -> dict[Aim, str]:
    return {
        Aim.SET: tr("Set a passphrase"),
        Aim.CHANGE: tr("Change the passphrase"),
        Aim.NEW_KEY: tr("New recovery key"),
        Aim.REMOVE: tr("Remove the passphrase"),
        Aim.COPIES: tr("A passphrase for copies"),
    }
