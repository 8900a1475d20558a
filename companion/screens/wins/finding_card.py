"""Whether Companion looks for small wins by itself, and what it looks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.switch_setting import SwitchSetting
from companion.screens.forms.telling import told_at
from companion.screens.wins.win_entry import look_for_them
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.wording.translate import tr
from companion.wording.wins import finding_words, rules_words

if TYPE_CHECKING:
    from companion.store.stores import Stores


class FindingCard(Card):
    """A switch, and the rules in words.

    Attributes:
        setting: The switch.

    Signals:
        said: A Notice: what was changed, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores) -> None:
        super().__init__(tr("Found for you"))
        self._stores = stores
        self.setting = SwitchSetting(tr("Find small wins for me"), finding_words())
        self.error = ErrorLine()
        for widget in (self.setting, self.error, PlainLabel(tr("It looks for:"), "muted")):
            self.body.addWidget(widget)
        for words in rules_words():
            self.body.addWidget(Bullet(words))
        self.setting.switch.toggled.connect(self._on_toggled)

    def refresh(self) -> None:
        """Show what is kept."""
        self.setting.switch.blockSignals(True)
        self.setting.switch.setChecked(self._stores.goals_profile.get().finds_wins)
        self.setting.switch.blockSignals(False)

    def _on_toggled(self, on: bool) -> None:
        self.error.say("")
        with told_at(self.error):
            self.said.emit(look_for_them(self._stores, on=on))
        self.refresh()
