"""The way to a passphrase, step by step; nothing counts before the last one."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.errors import CompanionError
from companion.screens.forms.choosing import AskFile, ask_file
from companion.screens.forms.passphrase_asked import NewPassphrase, PresentSecret
from companion.screens.forms.passphrase_keyring import KeyringSwitch
from companion.screens.forms.passphrase_part import FormPart
from companion.screens.forms.recovery_check import RecoveryCheck
from companion.screens.forms.recovery_part import RecoveryPart
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.recovery_key import RecoveryKey
    from companion.settings import Settings
    from companion.store.keys import KeyFile
    from companion.store.safe import Safe
    from companion.ui.printing import Printing


class Aim(StrEnum):
    """What the person came for."""

    SET = "set a passphrase"
    CHANGE = "change the passphrase"
    REMOVE = "remove the passphrase"
    NEW_KEY = "make a new recovery key"
    COPIES = "set a passphrase for copies in other places"


class PassphraseForm(QWidget):
    """Leads from step to step; first start, Settings and the card of backups use it.

    What was typed and shown is gone as soon as the form is left.

    Args:
        safe: The keys of the open diary.
        clock: The day on the sheet.
        settings: Its paper.
        ask_file: Asks where to save the sheet; tests answer themselves.
        printing: The printers; None looks for those of this computer.

    Signals:
        moved: A step to read is in sight: its top first. In others the keyboard is in a field.
        finished: It is done; one sentence says what holds now.
        given_up: It was left before its end; one sentence says that all is as it was.
    """

    moved = Signal()
    finished = Signal(str)
    given_up = Signal(str)

    def __init__(
        self,
        safe: Safe,
        clock: Clock,
        settings: Settings,
        ask_file: AskFile = ask_file,
        printing: Printing | None = None,
    ) -> None:
        super().__init__()
        self._safe = safe
        self._clock = clock
        self._settings = settings
        self._aim = Aim.SET
        self._keys: KeyFile | None = None
        self._key: RecoveryKey | None = None
        self._was_remembered = False
        self.line = PlainLabel("", "small")
        self.present = PresentSecret()
        self.new = NewPassphrase()
        self.recovery = RecoveryPart(ask_file, printing)
        self.check = RecoveryCheck()
        self.done = PassphraseDone(safe)
        self._parts = (self.present, self.new, self.recovery, self.check, self.done)
        self._way: list[FormPart] = []
        self.place = 0
        self._build()

    def begin(self, aim: Aim) -> None:
        """Go the way to this aim, from its first step."""
        self._forget()
        self._aim = aim
        self._way = self._way_to(aim)
        self.present.be_careful(aim is Aim.REMOVE)
        self._show(0)

    @property
    def is_open(self) -> bool:
        """Whether the person is on the way."""
        return bool(self._way)

    def abandon(self) -> None:
        """Leave it: all is as it was, unless the last step was done already."""
        if not self.is_open:
            return
        if self._way[self.place] is self.done:
            self._end()
            return
        seen = self._key is not None
        self._forget()
        said = tr("Nothing was changed.")
        if seen:
            said = tr("Nothing was changed. The recovery key you saw opens nothing.")
        self.given_up.emit(said)

    def _way_to(self, aim: Aim) -> list[FormPart]:
        key: list[FormPart] = [self.recovery, self.check]
        ways: dict[Aim, list[FormPart]] = {
            Aim.SET: [self.new, *key, self.done],
            Aim.CHANGE: [self.present, self.new, *key, self.done],
            Aim.REMOVE: [self.present],
            Aim.NEW_KEY: [self.present, *key],
            Aim.COPIES: [self.new, *key],
        }
        return ways[aim]

    def _build(self) -> None:
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.line)
        for part in self._parts:
            self._stack.addWidget(part)
            part.hide()
            part.given_up.connect(self.abandon)
        self.present.wanted.connect(self._on_present)
        self.new.wanted.connect(self._on_new)
        self.recovery.wanted.connect(self._on_kept)
        self.check.wanted.connect(self._on_typed)
        self.check.look_wanted.connect(self._on_look_again)
        self.done.wanted.connect(self._end)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self._measure()

    def _measure(self) -> None:
        self._stack.setSpacing(scaled(10))

    # --- from step to step --------------------------------------------------------------

    def _show(self, place: int) -> None:
        self.place = place
        now = self._way[place]
        for part in self._parts:
            show_if(part is now, part)
        total = len([part for part in self._way if part is not self.done])
        words = tr("Step {n} of {total}. Nothing changes before the last step is done.")
        self.line.setText(words.format(n=place + 1, total=total))
        show_if(total > 1 and now is not self.done, self.line)
        now.begin()
        if now in (self.recovery, self.done):
            self.moved.emit()

    def _on_present(self) -> None:
        try:
            self._safe.check(self.present.field.text)
        except CompanionError as error:
            self.present.tell(str(error))
            return
        if self._aim is Aim.REMOVE:
            self._remove()
        elif self._aim is Aim.NEW_KEY:
            self._show_key(*self._safe.with_new_recovery_key())
        else:
            self._show(self.place + 1)

    def _on_new(self) -> None:
        passphrase = self.new.passphrase()
        if passphrase is None:
            return
        copies = self._aim is Aim.COPIES
        make = self._safe.with_passphrase_for_copies if copies else self._safe.with_passphrase
        try:
            self._show_key(*make(passphrase))
        except CompanionError as error:
            self.new.tell(str(error))

    def _show_key(self, keys: KeyFile, key: RecoveryKey) -> None:
        from companion.report.recovery import RecoverySheet

        self._keys, self._key = keys, key
        self.recovery.show_sheet(RecoverySheet(key, self._clock.today(), self._settings.paper))
        self._show(self._way.index(self.recovery))

    def _on_kept(self) -> None:
        if self._key is not None:
            self.check.ask(self._key)
            self._show(self._way.index(self.check))

    def _on_look_again(self) -> None:
        self._show(self._way.index(self.recovery))

    def _on_typed(self) -> None:
        self.check.tell("")
        if self._keys is None or not self.check.is_right():
            return
        self._was_remembered = self._safe.is_remembered
        secret = self._key if self._aim is Aim.NEW_KEY else self.new.field.text
        try:
            self._safe.take_effect(self._keys, secret)
        except CompanionError as error:
            self.check.tell(str(error))
            return
        if self.done in self._way:
            self._thank()
        else:
            self._end()

    def _remove(self) -> None:
        try:
            self._safe.remove_passphrase()
        except CompanionError as error:
            self.present.tell(str(error))
            return
        self._end()

    def _thank(self) -> None:
        """Nothing secret is needed any more."""
        way = self._way
        self._forget()
        self._way = way
        self.done.keyring.refresh()
        self._show(way.index(self.done))
        if self._was_remembered:
            self.done.keyring.ask()

    def _end(self) -> None:
        said = _said(self._aim)
        self._forget()
        self.finished.emit(said)

    def _forget(self) -> None:
        """Nothing of what was typed or shown stays."""
        self._keys = self._key = None
        self._way = []
        for part in self._parts:
            part.forget()


class PassphraseDone(FormPart):
    """It counts now; the keyring is offered."""

    def __init__(self, safe: Safe) -> None:
        super().__init__(tr("Your passphrase is set"), tr("Done"))
        self.leave.hide()
        self.keyring = KeyringSwitch(safe)
        self.say(tr("From now on Companion asks for it, or for your recovery key."))
        self.say_small(tr("On another computer, older backups open with what was in use then."))
        self.body.addWidget(self.keyring)
        self.keyring.busy.connect(self.go_on.setDisabled)


def _said(aim: Aim) -> str:
    return {
        Aim.SET: tr("Your passphrase is set."),
        Aim.CHANGE: tr("Your passphrase is changed."),
        Aim.REMOVE: tr("Your diary now opens without a passphrase."),
        Aim.NEW_KEY: tr("Your new recovery key is in use. The former one opens older backups."),
        Aim.COPIES: tr("Copies in other places now open with your passphrase."),
    }[aim]
