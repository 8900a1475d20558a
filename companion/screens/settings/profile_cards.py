"""What the diary asks, and the programme: what the person told about themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from companion.errors import CompanionError
from companion.screens.forms.programme import ProgrammeForm
from companion.screens.forms.question import Question
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


class ProfileCard(Card):
    """A card that changes a part of the profile at once.

    Signals:
        kept: The profile is another now.
    """

    kept = Signal()

    def __init__(self, title: str, store: ProfileStore) -> None:
        super().__init__(title)
        self._store = store
        self.error = PlainLabel("", "error")
        self.error.hide()

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
            return
        self.error.hide()
        self.kept.emit()


class AsksCard(ProfileCard):
    """What the person would like to do more of, and what the check-in may ask for."""

    def __init__(self, store: ProfileStore) -> None:
        super().__init__(tr("What the diary asks"), store)
        name = tr("What would you like to do more of?")
        self.words = WordChips(name)
        self.words.set_choices(store.get().more_of)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEPT_AFTER_MS)
        self._soon.timeout.connect(self._keep_words)
        self.words.changed.connect(self._soon.start)
        self.body.addWidget(Question(name, self.words))
        self.body.addWidget(PlainLabel(tr("These words are buttons on Today."), "small"))
        effects = ask_effects()
        self.asks = {ask: SwitchSetting(words, effects[ask]) for ask, words in ask_words().items()}
        for setting in self.asks.values():
            self.body.addWidget(setting)
            setting.switch.toggled.connect(self._on_asks)
        self.body.addWidget(self.error)

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
        self.keep(replace(self._store.get(), more_of=self.words.words()))

    def _on_asks(self, _on: bool) -> None:
        asks = frozenset(ask for ask, setting in self.asks.items() if setting.switch.isChecked())
        self.keep(replace(self._store.get(), asks=asks))


class ProgrammeCard(ProfileCard):
    """The rehabilitation programme; Today says which week it is."""

    def __init__(self, store: ProfileStore, today: date) -> None:
        super().__init__(tr("My programme"), store)
        self.form = ProgrammeForm(today)
        self.body.addWidget(self.form)
        self.body.addWidget(PlainLabel(tr("Today then says which week it is."), "small"))
        self.body.addWidget(self.error)
        self.show_profile(store.get())
        self.form.changed.connect(self._on_changed)

    def show_profile(self, profile: Profile) -> None:
        """Show what is kept."""
        self.form.blockSignals(True)
        self.form.show_profile(profile)
        self.form.blockSignals(False)

    def _on_changed(self) -> None:
        profile = self.form.profile(self._store.get())
        if profile is not None:
            self.keep(profile)
