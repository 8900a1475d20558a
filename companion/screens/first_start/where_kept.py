"""The page of the first start that says where entries are kept, and who can open them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from companion.screens.first_start.steps import Step
from companion.screens.forms import passphrase_words
from companion.store.places import Place, recognise
from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.paths import AppPaths
    from companion.screens.forms.passphrase_form import PassphraseForm
    from companion.settings import Settings
    from companion.store.safe import Safe


class WhereEntriesAreKept(Step):
    """Where entries are kept, who could read them, and a passphrase for who wants one.

    Without a press on anything the diary opens without a passphrase, and Settings can change it.

    Attributes:
        choose: The button that leads to a passphrase.
        form: The way to it, once it was begun.
    """

    def __init__(self, paths: AppPaths, safe: Safe, clock: Clock, settings: Settings) -> None:
        super().__init__(tr("Where your entries are kept"))
        self._safe = safe
        self._clock = clock
        self._settings = settings
        self.form: PassphraseForm | None = None
        self.choose = QuietButton(tr("Set a passphrase"), "lock")
        self.state = PlainLabel("", "strong")
        self.means = PlainLabel("")
        self.told = PlainLabel("", "small")
        self._words = Stack(gap=10)
        self._build(paths)
        self.body.addWidget(self._words)
        self.choose.clicked.connect(self._begin)
        self._refresh()

    def leave(self) -> None:
        """The window closes: what was not finished is forgotten."""
        if self.form is not None:
            self.form.abandon()

    def _build(self, paths: AppPaths) -> None:
        add = self._words.body.addWidget
        add(PlainLabel(tr("Your entries stay on this computer, in an encrypted file.")))
        add(PlainLabel(tr("There is no account and no network. The folder is:")))
        add(PlainLabel(str(paths.data), "strong"))
        warning = place_warning(recognise(paths.data))
        if warning:
            add(PlainLabel(warning, "warm"))
        add(PlainLabel(tr("Who can open it?"), "card_title"))
        for widget in (self.state, self.means):
            add(widget)
        add(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        add(self.told)

    def _refresh(self) -> None:
        closed = self._safe.has_passphrase
        self.state.setText(passphrase_words.state(closed))
        self.means.setText(passphrase_words.means(closed))
        show_if(not closed, self.choose)
        later = tr("You can set one at any time in Settings. It takes about three minutes.")
        self._say(tr("You can change it in Settings.") if closed else later)

    def _say(self, words: str) -> None:
        self.told.setText(words)

    # --- the way to a passphrase --------------------------------------------------------

    def _begin(self) -> None:
        from companion.screens.forms.passphrase_form import Aim, PassphraseForm

        if self.form is None:
            self.form = PassphraseForm(self._safe, self._clock, self._settings)
            self.body.addWidget(self.form)
            self.form.moved.connect(self.moved)
            self.form.finished.connect(self._on_finished)
            self.form.given_up.connect(self._on_given_up)
        self.set_title(tr("Set a passphrase"))
        show_if(False, self._words)
        show_if(True, self.form)
        self.busy.emit(True)
        self.form.begin(Aim.SET)

    def _end(self) -> None:
        self.set_title(tr("Where your entries are kept"))
        if self.form is not None:
            show_if(False, self.form)
        show_if(True, self._words)
        self._refresh()
        self.busy.emit(False)
        self.moved.emit()

    def _on_finished(self, _said: str) -> None:
        self._end()

    def _on_given_up(self, said: str) -> None:
        self._end()
        self._say(said)
        announce(self.told, said)


def place_warning(place: Place | None) -> str:
    """What to know when others touch the folder, too; empty when nobody does."""
    if place is None:
        return ""
    if place is Place.NETWORK:
        found = tr("This folder lies on a network disk.")
        then = tr("Open your diary on one computer at a time.")
    else:
        found = tr("{name} copies what lies in this folder.").format(name=place.value)
        then = tr("That can harm the diary file. Tell {name} to leave this folder out.")
        then = then.format(name=place.value)
    return f"{found} {then}"
