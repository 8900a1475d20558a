"""What the diary asks, what the person would like to do more of, and their programme."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from companion.errors import CompanionError
from companion.screens.forms.field_visits import FieldVisits
from companion.screens.forms.programme import ProgrammeForm
from companion.screens.forms.switch_setting import SwitchSetting
from companion.screens.settings.part import Divider, Part, question_with_effect
from companion.ui.screen import Notice
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
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

    Signals:
        said: A Notice: what was changed, and how to undo it.
        begun: A step is about to begin: what waits to be kept belongs before it.
        undone: The profile is as it was before a step: show it.
    """

    said = Signal(object)
    begun = Signal()
    undone = Signal()

    def __init__(self, store: ProfileStore, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._steps = FieldVisits(self)
        self.error = ErrorLine()

    def get(self) -> Profile:
        """The profile as it is kept."""
        return self._store.get()

    def begin(self, said: str, field: QWidget | None = None) -> None:
        """Something is being changed: from here on it can be undone.

        Args:
            said: What is changed.
            field: Where it is typed; None for a button or a switch.
        """
        if self._steps.begins(field):
            self.begun.emit()
            self.said.emit(Notice(said, partial(self._take_back, self._store.get())))

    def leave(self) -> None:
        """The page is left: what is typed next is another step."""
        self._steps.end()

    def keep(self, profile: Profile) -> bool:
        """Keep the profile, or say why it could not be kept."""
        try:
            if profile != self._store.get():
                self._store.keep(profile)
        except CompanionError as error:
            self.error.say(str(error))
            return False
        self.error.say("")
        return True

    def _take_back(self, before: Profile) -> None:
        if before != self._store.get():
            self._store.keep(before)
        self._steps.end()
        self.undone.emit()


class AsksCard(Card):
    """What the person would like to do more of, what the check-in may ask for, the programme.

    Attributes:
        programme: The part about the programme.

    Signals:
        said: A Notice: what was changed, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, store: ProfileStore, today: date) -> None:
        super().__init__(tr("What the diary asks"))
        self._keeper = ProfileKeeper(store, self)
        self._keeper.said.connect(self.said)
        self._keeper.begun.connect(self._settle)
        self._keeper.undone.connect(self._on_undone)
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
        self._said_last = profile.more_of
        self.words.changed.connect(self._on_words)
        effect = tr("These words are buttons on Today. Press one to leave it out.")
        self.body.addWidget(question_with_effect(name, self.words, effect))

    def show_profile(self, profile: Profile) -> None:
        """Show what is kept; nothing that is being typed is touched."""
        if not self._soon.isActive() and self.words.words() != profile.more_of:
            self.words.set_words(profile.more_of)
            self._said_last = profile.more_of
        for ask, setting in self.asks.items():
            setting.switch.blockSignals(True)
            setting.switch.setChecked(ask in profile.asks)
            setting.switch.blockSignals(False)

    def leave(self) -> None:
        """Keep what was typed just now."""
        self._keeper.leave()
        self._settle()

    def _on_words(self) -> None:
        if self.words.words() == self._said_last:
            return
        typed_in = QApplication.focusWidget()
        field = typed_in if isinstance(typed_in, QLineEdit) else None
        said = tr("Changed: {setting}").format(setting=self.words.accessibleName())
        self._keeper.begin(said, field)
        self._said_last = self.words.words()
        self._soon.start()

    def _keep_words(self) -> None:
        self._soon.stop()
        self._keeper.keep(replace(self._keeper.get(), more_of=self._said_last))

    def _settle(self) -> None:
        """Another step begins: what was typed before it does not wait any longer."""
        if self._soon.isActive():
            self._keep_words()

    def _on_asks(self, _on: bool) -> None:
        asks = frozenset(ask for ask, setting in self.asks.items() if setting.switch.isChecked())
        changed = next(iter(asks ^ self._keeper.get().asks))
        self._keeper.begin(tr("Changed: {setting}").format(setting=ask_words()[changed]))
        self._keeper.keep(replace(self._keeper.get(), asks=asks))

    def _on_undone(self) -> None:
        """The profile is as it was before a step, whatever was typed since."""
        self._soon.stop()
        profile = self._keeper.get()
        self.show_profile(profile)
        self.programme.show_profile(profile)


class ProgrammePart(Part):
    """The rehabilitation programme; Today says which week it is."""

    def __init__(self, keeper: ProfileKeeper, today: date) -> None:
        super().__init__(tr("My programme"))
        self._keeper = keeper
        self.form = ProgrammeForm(today)
        self.body.addWidget(self.form)
        self.body.addWidget(PlainLabel(tr("Today then says which week it is."), "small"))
        self.show_profile(keeper.get())
        self.form.changed.connect(self._on_changed)

    def show_profile(self, profile: Profile) -> None:
        """Show what is kept."""
        self.form.blockSignals(True)
        self.form.show_profile(profile)
        self.form.blockSignals(False)

    def _on_changed(self) -> None:
        before = self._keeper.get()
        profile = self.form.profile(before)
        if profile is None or profile == before:
            return
        typed = replace(profile, programme_weeks=before.programme_weeks) == before
        said = tr("Changed: {setting}").format(setting=tr("My programme"))
        self._keeper.begin(said, self.form.weeks if typed else None)
        self._keeper.keep(profile)
