"""A second place for backups, such as a USB stick: what lies there, how old it is, copy now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.errors import CompanionError
from companion.screens.forms.passphrase_form import Aim
from companion.screens.settings.part import Part
from companion.store.backup import Reason
from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.working import GoOn, Working
from companion.wording import backups as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.opening import Opened
    from companion.screens.settings.folders import AskFolder
    from companion.store.backup import BackupFile


class SecondPlacePart(Part):
    """Where copies go, if anywhere; a copy never goes there without a passphrase.

    Signals:
        passphrase_wanted: An Aim: copies need a passphrase first.
        changed: Another place was chosen, or none.
    """

    passphrase_wanted = Signal(object)
    changed = Signal()

    def __init__(self, opened: Opened, ask_folder: AskFolder) -> None:
        super().__init__(tr("A second place"))
        self._opened = opened
        self._ask_folder = ask_folder
        self._newest: BackupFile | None = None
        self._copy_when_it_can = False
        self.working = Working(self)
        self.path = PlainLabel("", "strong")
        self.state = PlainLabel("")
        self.error = ErrorLine()
        self.copy = QuietButton(tr("Copy now"), "copy")
        self.passphrase = QuietButton(tr("Set a passphrase for copies"), "lock")
        self.choose = QuietButton("", "folder")
        self.remove = LinkButton(tr("Do not use this place"))
        buttons = in_a_row((self.copy, self.passphrase, self.choose, self.remove))
        for widget in (self.path, self.state, self.error, buttons):
            self.body.addWidget(widget)
        self.copy.clicked.connect(self._copy_now)
        self.passphrase.clicked.connect(self._want_passphrase)
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)

    @property
    def _place(self) -> Path | None:
        chosen = self._opened.settings.second_place
        return Path(chosen) if chosen else None

    def refresh(self) -> None:
        """Show how it is now; the stick may have been plugged in or taken out."""
        place, can = self._place, self._opened.safe.copies_open_elsewhere
        here = place is not None and place.is_dir()
        self.path.setText("" if place is None else str(place))
        self.state.setText(self._state(place, here=here, can=can))
        self.choose.set_words(tr("Choose a folder") if place is None else tr("Another folder"))
        show_if(place is not None, self.path)
        show_if(here and can, self.copy)
        show_if(place is not None and not can, self.passphrase)
        show_if(place is not None, self.remove)
        if self._copy_when_it_can and here and can:
            self._copy_when_it_can = False
            self._copy_now()

    def focus_on(self, _aim: Aim) -> None:
        """The keyboard goes to what is likely to be pressed next."""
        first = next(
            each for each in (self.copy, self.passphrase, self.choose) if not each.isHidden()
        )
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _state(self, place: Path | None, *, here: bool, can: bool) -> str:
        if place is None:
            first = tr("A copy on a USB stick helps if this computer is lost.")
            then = tr("Choose a folder there.")
            return f"{first} {then}"
        if not can:
            return tr("Copies have their own lock. Nothing is copied before it has a passphrase.")
        if not here:
            return tr("This place is not here just now. Plug it in to make a copy.")
        copy, now = self._opened.safe.newest_copy(place), self._opened.clock.local()
        if copy is None:
            return tr("No copy lies there yet.")
        return words.newest_copy(words.when(copy.created, now), words.age(copy.created, now))

    # --- choosing -----------------------------------------------------------------------

    def _ask(self) -> None:
        self._ask_folder(self.window(), tr("Where do copies go?"), self._chosen)

    def _chosen(self, folder: Path) -> None:
        if folder.resolve().is_relative_to(self._opened.paths.data.resolve()):
            self.error.say(tr("Your diary lies in this folder. Choose a folder in another place."))
            return
        self.error.say("")
        self._opened.settings.second_place = str(folder)
        self.changed.emit()
        self._copy_when_it_can = True
        if self._opened.safe.copies_open_elsewhere:
            self.refresh()
        else:
            self._want_passphrase()

    def _want_passphrase(self) -> None:
        self._copy_when_it_can = True
        self.refresh()
        self.passphrase_wanted.emit(Aim.COPIES)

    def _remove(self) -> None:
        self._opened.settings.second_place = ""
        self._copy_when_it_can = False
        self.changed.emit()
        self.error.say("")
        self.refresh()
        announce(self.choose, tr("The copies that lie there stay."))
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- copying ------------------------------------------------------------------------

    def _copy_now(self) -> None:
        """Back up what changed, then copy the newest backup in a thread: sticks can be slow."""
        safe = self._opened.safe
        self.error.say("")
        try:
            self._newest = safe.back_up_if_due(Reason.ASKED) or safe.newest()
        except CompanionError as error:
            self._refuse(error)
            return
        self.working.start(tr("Copying the backup …"), self._copy, self._copied, self._refuse)

    def _copy(self, go_on: GoOn) -> BackupFile:
        place = self._place
        assert place is not None
        before = set(place.iterdir()) if place.is_dir() else set()
        copy = self._opened.safe.copy_to(place, self._newest)
        try:
            go_on()
        except BaseException:
            if copy.path not in before:
                copy.path.unlink(missing_ok=True)
            raise
        return copy

    def _copied(self, copy: BackupFile) -> None:
        self._opened.settings.second_place_copied = copy.created.isoformat()
        self.changed.emit()
        self.refresh()
        announce(self.state, self.state.text())

    def _refuse(self, error: CompanionError) -> None:
        self.error.say(str(error))
