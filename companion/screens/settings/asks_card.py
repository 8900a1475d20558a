"""What the diary asks, what the person would like to do more of, and their programme."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from companion.errors import CompanionError
from companion.screens.forms.programme import ProgrammeForm
from companion.screens.settings.part import Divider, Part, question_with_effect
from companion.screens.settings.switch_setting import SwitchSetting
from companion.ui.announce import announce
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.ui.widgets.word_chips import WordChips
from companion.wording.asks import ask_effects, ask_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.profile import Profile
    from companion.store.profile import ProfileStore

KEPT_AFTER_MS = 800
"""A word is kept when typing rests, not letter by letter."""


class ProfileKeeper(QObject):
    """Keeps each change of the profile at once, or says why it could not be kept.

    Attributes:
        error: A label for the sentence; it is hidden while all is well.
    """

    def __init__(self, store: ProfileStore, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self.error = PlainLabel("", "error")
        self.error.hide()

    def get(self) -> Profile:
        """The profile as it is kept."""
        return self._store.get()

    def keep(self, profile: Profile) -> None:
        """Keep the profile, or say why it could not be kept."""
        if profile == self._store.get():
            return
        try:
            self._store.keep(profile)
        except CompanionError as error:
            self.error.setText(f"{error.title} {error.advice}")
            self.error.show()
            announce(self.error, self.error.text())
        else:
            self.error.hide()


class AsksCard(Card):
    """What the person would like to do more of, what the check-in may ask for, the programme.

    Attributes:
        programme: The part about the programme.
    """

    def __init__(self, store: ProfileStore, today: date) -> None:
        super().__init__(tr("What the diary asks"))
        self._keeper = ProfileKeeper(store, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEPT_AFTER_MS)
        self._soon.timeout.connect(self._keep_words)
        self._build_words(store.get())
        effects = ask_effects()
        self.asks = {ask: SwitchSetting(words, effects[ask]) for ask, words in ask_words().items()}
        for setting in self.asks.values():
            self.body.addWidget(setting)
            setting.switch.toggled.connect(self._on_asks)
        self.programme = ProgrammePart(self._keeper, today)
        for widget in (Divider(), self.programme, self._keeper.error):
            self.body.addWidget(widget)

    def _build_words(self, profile: Profile) -> None:
        name = tr("What would you like to do more of?")
        self.words = WordChips(name)
        self.words.set_choices(profile.more_of)
        self.words.set_words(profile.more_of)
        self.words.changed.connect(self._soon.start)
        effect = tr("These words are buttons on Today. Press one to leave it out.")
        self.body.addWidget(question_with_effect(name, self.words, effect))

    def show_profile(self, profile: Profile) -> None:
        """Show what is kept; nothing that is being typed is touched."""
        if not self._soon.isActive() and self.words.words() != profile.more_of:
            self.words.set_words(profile.more_of)
        for ask, setting in self.asks.items():
            setting.switch.blockSignals(True)
            setting.switch.setChecked(ask in profile.asks)
            setting.switch.blockSignals(False)

    def leave(self) -> None:
        """Keep what was typed just now."""
        if self._soon.isActive():
            self._keep_words()

    def _keep_words(self) -> None:
        self._soon.stop()
        self._keeper.keep(replace(self._keeper.get(), more_of=self.words.words()))

    def _on_asks(self, _on: bool) -> None:
        asks = frozenset(ask for ask, setting in self.asks.items() if setting.switch.isChecked())
        self._keeper.keep(replace(self._keeper.get(), asks=asks))


class ProgrammePart(Part):
    """The rehabilitation programme; Today says which week it is."""

    def __init__(self, keeper: ProfileKeeper, today: date) -> None:
        super().__init__(tr("My programme"))
        self._keeper = keeper
        self.form = ProgrammeForm(today)
        self.body.addWidget(self.form)
        self.body.addWidget(PlainLabel(tr("Today then says which week it is."), "small"))
        self.form.show_profile(keeper.get())
        self.form.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        profile = self.form.profile(self._keeper.get())
        if profile is not None:
            self._keeper.keep(profile)
