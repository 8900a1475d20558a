"""How the timer says that rest or work begins: a chime, a coloured line, both or neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.screens.forms.question import Question
from companion.screens.forms.switch_setting import SwitchSetting
from companion.settings import VOLUMES_PERCENT
from companion.ui.chime import Chime
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.player import PlayerButton
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.settings import Settings


class TimerSigns(Stack):
    """Two switches, how loud the chime is, and a way to hear it.

    Attributes:
        chime: The switch of the chime.
        sign: The switch of the coloured line.
        volume: How loud.
        hear: Plays it once.

    Signals:
        changed: Something was chosen; the settings say it already.
    """

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__(gap=10)
        self._settings = settings
        self._chime = Chime(self)
        self.chime = SwitchSetting(
            tr("Soft chime"), tr("It sounds when rest or work begins, and at the end.")
        )
        self.sign = SwitchSetting(
            tr("Coloured line"), tr("A line above the pages says what to do now. It never blinks.")
        )
        loud = [tr("Quiet"), tr("Medium"), tr("Loud")]
        pairs = [(str(p), words) for p, words in zip(VOLUMES_PERCENT, loud, strict=True)]
        self.volume = SegmentedControl(pairs, tr("How loud?"))
        self.hear = LinkButton(tr("Hear the chime"), "play")
        self._how_loud = Question(tr("How loud?"), self.volume)
        for widget in (self.chime, self._how_loud, self.hear, self.sign):
            self.body.addWidget(widget)
        self.show_settings()
        self.chime.switch.toggled.connect(self._on_chime)
        self.sign.switch.toggled.connect(self._on_sign)
        self.volume.picked.connect(self._on_volume)
        self.hear.clicked.connect(self._play)

    def show_settings(self) -> None:
        """Show what is set; the timer's page and Settings both change it."""
        for switch, on in (
            (self.chime.switch, self._settings.timer_chime),
            (self.sign.switch, self._settings.timer_sign),
        ):
            switch.blockSignals(True)
            switch.setChecked(on)
            switch.blockSignals(False)
        self.volume.chosen = str(self._settings.timer_volume_percent)
        self._fold()

    def _fold(self) -> None:
        show_if(self._settings.timer_chime, self._how_loud)
        show_if(self._settings.timer_chime, self.hear)

    def _on_chime(self, on: bool) -> None:
        self._settings.timer_chime = on
        self._fold()
        self.changed.emit()

    def _on_sign(self, on: bool) -> None:
        self._settings.timer_sign = on
        self.changed.emit()

    def _on_volume(self, percent: str) -> None:
        self._settings.timer_volume_percent = int(percent)
        self.changed.emit()
        self._play()

    def _play(self) -> None:
        if not self._chime.play(self._settings.timer_volume_percent):
            self.hear.set_words(tr("Hear the chime (no sound device found)"))


class SignSwitches(QWidget):
    """The same two as quiet buttons, on the page of what goes.

    Attributes:
        chime: Switches the chime off or on.
        sign: The coloured line.

    Signals:
        changed: One was pressed; the settings say it already.
    """

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.chime = PlayerButton("", "volume-2")
        self.sign = PlayerButton("")
        row = FlowLayout(self, 12)
        row.addWidget(self.chime)
        row.addWidget(self.sign)
        self.show_settings()
        self.chime.clicked.connect(self._on_chime)
        self.sign.clicked.connect(self._on_sign)

    def show_settings(self) -> None:
        """Say what is on and what is off; Settings changes it, too."""
        on = self._settings.timer_chime
        self.chime.set_words(tr("Chime on") if on else tr("Chime off"))
        on = self._settings.timer_sign
        self.sign.set_words(tr("Colour line on") if on else tr("Colour line off"))

    def _on_chime(self) -> None:
        self._settings.timer_chime = not self._settings.timer_chime
        self._on_pressed()

    def _on_sign(self) -> None:
        self._settings.timer_sign = not self._settings.timer_sign
        self._on_pressed()

    def _on_pressed(self) -> None:
        self.show_settings()
        self.changed.emit()
