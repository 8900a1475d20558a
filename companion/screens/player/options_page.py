"""What can be heard and shown of a practice: each choice counts at once, and from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.question import Question
from companion.screens.forms.switch_setting import SwitchSetting
from companion.settings import VOLUMES_PERCENT
from companion.ui.page import Page
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.settling import Settling
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from companion.settings import Settings


class OptionsPage(Page):
    """Voice, captions, what sounds under it, and the screen.

    Args:
        settings: Says what is on.
        voices: The names of the voices there are.

    Attributes:
        switches: By the name of what they switch in the settings.
        rows: The same for what is chosen out of some.
        back: Back to the practice.
        settling: Lets a hasty second press go by.

    Signals:
        changed: Something was chosen; the settings say it already.
        back_wanted: Back to the practice.
    """

    changed = Signal()
    back_wanted = Signal()

    def __init__(self, settings: Settings, voices: Sequence[str]) -> None:
        super().__init__(
            tr("Voice, captions, sounds and screen"),
            tr("Each choice counts at once. A practice that goes does not wait for it."),
        )
        self._settings = settings
        self._voices = tuple(voices)
        self.settling = Settling(self)
        self.switches: dict[str, SwitchSetting] = {}
        self.rows: dict[str, SegmentedControl] = {}
        self._questions: dict[str, Question] = {}
        self.back = PrimaryButton(tr("Back to the practice"), "chevron-left")
        self.add(in_a_row((self.back,)))
        self.columns([self._voice(), self._under()], [self._captions(), self._screen()])
        self.show_settings()
        self.back.clicked.connect(self.back_wanted)

    def show_settings(self) -> None:
        """Show what is set."""
        for name, setting in self.switches.items():
            setting.switch.blockSignals(True)
            setting.switch.setChecked(getattr(self._settings, name))
            setting.switch.blockSignals(False)
        for name, row in self.rows.items():
            chosen = str(getattr(self._settings, name))
            keys = [each.key for each in row.segments]
            row.chosen = chosen if chosen in keys else keys[0]
        self._fold()

    def focus_first(self) -> None:
        """The keyboard goes to the way back."""
        self.settling.begin()
        self.back.setFocus()

    # --- the cards ----------------------------------------------------------------------

    def _voice(self) -> Card:
        on = self._switch("voice_on", tr("Voice"), tr("A calm voice says every line."))
        which = self._row("voice", tr("Which voice?"), _voice_names(self._voices))
        loud = self._row("voice_volume_percent", tr("How loud is the voice?"), _volumes())
        return _card(tr("Voice"), on, which, loud)

    def _under(self) -> Card:
        kinds = [("", tr("None")), ("noise", tr("Gentle noise")), ("tone", tr("Low tone"))]
        kind = self._row("background", tr("A sound under it"), kinds)
        loud = self._row("background_volume_percent", tr("How loud is that sound?"), _volumes())
        chime = self._switch(
            "practice_chime",
            tr("Soft chime"),
            tr("It sounds at the end, and without the voice at the beginning, too."),
        )
        name = "practice_chime_volume_percent"
        how_loud = self._row(name, tr("How loud is the chime?"), _volumes())
        return _card(tr("Other sounds"), kind, loud, chime, how_loud)

    def _captions(self) -> Card:
        on = self._switch("captions_on", tr("Captions"), tr("Every spoken word is shown."))
        large = self._switch("captions_large", tr("Large captions"), tr("In large letters."))
        return _card(tr("Captions"), on, large)

    def _screen(self) -> Card:
        time = self._switch("shows_time", tr("Show time"), tr("How long it still takes."))
        dims = self._switch(
            "dims",
            tr("Dim the screen"),
            tr("With closed eyes. Any key or movement makes it bright again."),
        )
        return _card(tr("Screen"), time, dims)

    def _switch(self, name: str, words: str, effect: str) -> SwitchSetting:
        made = self.switches[name] = SwitchSetting(words, effect)
        made.switch.toggled.connect(self._on_toggled)
        return made

    def _row(self, name: str, words: str, offered: Sequence[tuple[str, str]]) -> Question:
        row = self.rows[name] = SegmentedControl(offered, words)
        row.picked.connect(self._on_picked)
        self._questions[name] = Question(words, row)
        return self._questions[name]

    def _on_toggled(self, on: bool) -> None:
        pressed = self.sender()
        name = next(name for name, each in self.switches.items() if each.switch is pressed)
        setattr(self._settings, name, on)
        self._fold()
        self.changed.emit()

    def _on_picked(self, key: str) -> None:
        pressed = self.sender()
        name = next(name for name, each in self.rows.items() if each is pressed)
        setattr(self._settings, name, int(key) if name.endswith("_percent") else key)
        self._fold()
        self.changed.emit()

    def _fold(self) -> None:
        """What has no effect now is not asked for."""
        settings, asked = self._settings, self._questions
        show_if(settings.voice_on and len(self._voices) > 1, asked["voice"])
        show_if(settings.voice_on, asked["voice_volume_percent"])
        show_if(bool(settings.background), asked["background_volume_percent"])
        show_if(settings.practice_chime, asked["practice_chime_volume_percent"])
        show_if(settings.captions_on, self.switches["captions_large"])


def _card(title: str, *parts: QWidget) -> Card:
    card = Card(title)
    for part in parts:
        card.body.addWidget(part)
    return card


def _volumes() -> list[tuple[str, str]]:
    loud = [tr("Quiet"), tr("Medium"), tr("Loud")]
    return [(str(percent), words) for percent, words in zip(VOLUMES_PERCENT, loud, strict=True)]


def _voice_names(voices: Sequence[str]) -> list[tuple[str, str]]:
    """What the voices are called, in their order; one not known here goes by its own name."""
    known = {"heart": tr("Voice 1, higher"), "george": tr("Voice 2, lower")}
    ordered = [voice for voice in known if voice in voices]
    ordered += [voice for voice in voices if voice not in known]
    return [(voice, known.get(voice, voice)) for voice in ordered] or [("", tr("None"))]
