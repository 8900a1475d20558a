"""What the clinic's sheet asks about a session; all of it is off at first."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.errors import CompanionError
from companion.screens.exercise.pain_lines import PainLines
from companion.screens.forms.switch_setting import SwitchSetting
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.wording import exercise_asks as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.exercise_profile import ExerciseProfile
    from companion.domain.pain_monitoring import PainRules
    from companion.store.stores import Stores


class AsksCard(Card):
    """Two switches for all programmes, and where the lines of pain are.

    Signals:
        said: A Notice: what was changed, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores) -> None:
        super().__init__(tr("What your clinic's sheet asks"))
        self._stores = stores
        self._store = stores.exercise_profile
        self.effort = SwitchSetting(*words.effort_words())
        self.pain = SwitchSetting(*words.pain_words())
        self.lines = PainLines()
        self.no_pain = PlainLabel(words.pain_off_words(), "muted")
        self.error = ErrorLine()
        for widget in (self.effort, self.pain, self.no_pain, self.lines, self.error):
            self.body.addWidget(widget)
        self.effort.switch.clicked.connect(self._on_effort)
        self.pain.switch.clicked.connect(self._on_pain)
        self.lines.chosen.connect(self._on_lines)

    def refresh(self) -> None:
        """Show what is kept."""
        profile = self._store.get()
        self.effort.switch.setChecked(profile.asks_effort)
        self.pain.switch.setChecked(profile.asks_pain)
        rates = self._stores.profile.get().rates_pain
        show_if(rates, self.pain)
        show_if(not rates, self.no_pain)
        show_if(rates and profile.asks_pain, self.lines)
        self.lines.show_rules(profile.pain_rules)

    def _on_effort(self, on: bool) -> None:
        profile = self._store.get()
        self._keep(replace(profile, asks_effort=on), self.effort.switch.words)

    def _on_pain(self, on: bool) -> None:
        profile = self._store.get()
        self._keep(replace(profile, asks_pain=on), self.pain.switch.words)

    def _on_lines(self, rules: PainRules) -> None:
        self._keep(replace(self._store.get(), pain_rules=rules), words.lines_words(rules))

    def _keep(self, wanted: ExerciseProfile, setting: str) -> None:
        before = self._store.get()
        try:
            self._store.keep(wanted)
        except CompanionError as error:
            self.error.say(str(error))
            self.refresh()
            return
        self.error.say("")
        self.refresh()
        said = tr("Changed: {setting}").format(setting=setting)
        self.said.emit(Notice(said, partial(self._store.keep, before)))
