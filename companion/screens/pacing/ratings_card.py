"""Ratings before and after a session: only where the clinic's sheet asks for them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.errors import CompanionError
from companion.screens.forms.switch_setting import SwitchSetting
from companion.ui.screen import Notice
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.store.pacing_profile import PacingProfileStore


class RatingsCard(Card):
    """A switch for all activities; off at first.

    Signals:
        said: A Notice: what was changed, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, store: PacingProfileStore) -> None:
        super().__init__()
        self._store = store
        effect = tr("Each session then asks for a rating before and after. Else leave it off.")
        self.asks = SwitchSetting(tr("My clinic's sheet asks for ratings"), effect)
        self.error = ErrorLine()
        self.body.addWidget(self.asks)
        self.body.addWidget(self.error)
        self.asks.switch.toggled.connect(self._on_toggled)

    def refresh(self) -> None:
        """Show what is kept."""
        self.asks.switch.blockSignals(True)
        self.asks.switch.setChecked(self._store.get().asks_ratings)
        self.asks.switch.blockSignals(False)

    def _on_toggled(self, on: bool) -> None:
        before = self._store.get()
        try:
            self._store.keep(replace(before, asks_ratings=on))
        except CompanionError as error:
            self.error.say(str(error))
            self.refresh()
            return
        self.error.say("")
        said = tr("Changed: {setting}").format(setting=self.asks.switch.words)
        self.said.emit(Notice(said, partial(self._take_back, asks=before.asks_ratings)))

    def _take_back(self, *, asks: bool) -> None:
        self._store.keep(replace(self._store.get(), asks_ratings=asks))
