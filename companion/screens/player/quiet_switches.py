"""Voice, captions and time, switched in one press; and the way to more of the kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.ui.showing import show_if
from companion.ui.widgets.player import PlayerButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.settings import Settings


class QuietSwitches(QWidget):
    """Buttons that say how it is now.

    Attributes:
        voice, captions, time: Each switches one thing; where there is little room `more` has it.
        more: All there is to choose.

    Signals:
        changed: One was pressed; the settings say it already.
        more_wanted: All there is to choose is wanted.
    """

    changed = Signal()
    more_wanted = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.voice, self.captions = PlayerButton("", "volume-2"), PlayerButton("")
        self.time, self.more = PlayerButton(""), PlayerButton(tr("More"))
        self.more.set_tip(tr("Voice, captions, sounds and screen"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for button in (self.voice, self.captions, self.time, self.more):
            row.addWidget(button)
        self.show_settings()
        self.voice.clicked.connect(self._on_voice)
        self.captions.clicked.connect(self._on_captions)
        self.time.clicked.connect(self._on_time)
        self.more.clicked.connect(self.more_wanted)

    def show_all(self, *, shows_all: bool) -> None:
        """Show all of them, or only the way to more."""
        for button in (self.voice, self.captions, self.time):
            show_if(shows_all, button)

    def show_settings(self) -> None:
        """Say what is on and what is off."""
        settings = self._settings
        self.voice.icon_name = "volume-2" if settings.voice_on else "volume-x"
        self.voice.set_words(tr("Voice on") if settings.voice_on else tr("Voice off"))
        self.captions.set_words(tr("Captions on") if settings.captions_on else tr("Captions off"))
        self.time.set_words(tr("Hide time") if settings.shows_time else tr("Show time"))

    def _on_voice(self) -> None:
        self._settings.voice_on = not self._settings.voice_on
        self._on_pressed()

    def _on_captions(self) -> None:
        self._settings.captions_on = not self._settings.captions_on
        self._on_pressed()

    def _on_time(self) -> None:
        self._settings.shows_time = not self._settings.shows_time
        self._on_pressed()

    def _on_pressed(self) -> None:
        self.show_settings()
        self.changed.emit()
