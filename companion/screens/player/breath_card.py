"""How long a breath is: seconds in, seconds out."""

from __future__ import annotations

from PySide6.QtCore import Signal

from companion.domain.script import IN_S, OUT_S, Breath
from companion.screens.forms.question import Question
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.player import a_minute_words, seconds_words
from companion.wording.translate import tr


class BreathCard(Card):
    """Two rows of seconds, and how many breaths a minute that makes.

    Attributes:
        breathe_in, breathe_out: The seconds.

    Signals:
        changed: Another number was chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Your breath"))
        self.breathe_in = _seconds(tr("Seconds in"), IN_S)
        self.breathe_out = _seconds(tr("Seconds out"), OUT_S)
        self._a_minute = PlainLabel("", "muted")
        self.body.addWidget(Question(tr("Seconds in"), self.breathe_in))
        self.body.addWidget(Question(tr("Seconds out"), self.breathe_out))
        self.body.addWidget(self._a_minute)
        self.breath = Breath()
        self.breathe_in.picked.connect(self._on_picked)
        self.breathe_out.picked.connect(self._on_picked)

    @property
    def breath(self) -> Breath:
        """What is chosen. Setting it is silent."""
        return Breath(int(self.breathe_in.chosen), int(self.breathe_out.chosen))

    @breath.setter
    def breath(self, breath: Breath) -> None:
        self.breathe_in.chosen = str(breath.in_s)
        self.breathe_out.chosen = str(breath.out_s)
        self._a_minute.setText(a_minute_words(breath))

    def _on_picked(self, *_: object) -> None:
        self._a_minute.setText(a_minute_words(self.breath))
        self.changed.emit()


def _seconds(name: str, bounds: tuple[int, int]) -> SegmentedControl:
    offered = range(bounds[0], bounds[1] + 1)
    return SegmentedControl([(str(n), seconds_words(n)) for n in offered], name)
